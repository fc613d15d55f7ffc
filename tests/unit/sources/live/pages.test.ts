import { beforeEach, describe, expect, test } from 'vitest';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import type { Reply } from '../../../support/web/exchange.ts';
import { type FeedEntry, feedEntries } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;
let river: FeedEntry;

beforeEach(async () => {
  live = await liveBench();
  live.topic = { ...live.topic, sources: [live.source('a.example', { pages: true })] };
  river = entryOf({ link: live.web.url('a.example', '/river') });
});

const more =
  'Ferries had not sailed for two years. Both sides named a working group of five, which is to meet each Friday in the old custom house.';
const summary = entryOf().text;

function story({ title = entryOf().title, text = `${summary} ${more}`, head = '' } = {}): string {
  const paragraphs = text.split(/(?<=\.) /).map((sentence) => `<p>${sentence}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
}

function shows(...answers: readonly Reply[]): void {
  live.web.on('a.example', '/river', replies.inTurn(...answers));
}

const pagesAsked = (): readonly string[] =>
  live.web
    .to('a.example')
    .map(({ path }) => path)
    .filter((path) => path !== '/feed' && path !== '/robots.txt');

test('an item has the whole text of its page, and its page is not read again', async () => {
  live.feed('a.example', [river]);
  shows(replies.page(story()));
  await live.round();
  expect(await live.article()).toMatchObject({
    text: expect.stringContaining('custom house'),
    publishedAt: '2026-11-02T08:00:00Z',
    revision: 1,
  });
  expect(await live.round()).toMatchObject({ changed: false });
  expect(pagesAsked()).toEqual(['/river']);
});

test.each<[string, Reply, string]>([
  ['is not there', replies.status(404), '404'],
  ['is refused', replies.status(403), '403'],
  ['is gone', replies.status(410), '410'],
  [
    'asks for a login',
    replies.page('<!doctype html><title>Sign in</title><p>Please sign in to go on.</p>'),
    'another text in its place',
  ],
  [
    'is a wall under the same headline',
    replies.page(
      story({
        text: 'Subscribe now. This story is for our subscribers alone, who pay us a little each month for the work that goes into it. Are you one? Then sign in here.',
      }),
    ),
    'sign-in',
  ],
  [
    'is another one',
    replies.page(
      story({
        title: 'Before you go on',
        text: 'Our partners store what you read, where you are and what you buy, for as long as the law lets them. '.repeat(
          8,
        ),
      }),
    ),
    'another text in its place',
  ],
  [
    'is a picture',
    replies.answer(200, Buffer.from('89504e470d0a1a0a', 'hex'), { 'content-type': 'image/png' }),
    'no article on it',
  ],
])(
  'an item whose page %s stays as the feed has it, for good, and that is told',
  async (_what, answer, why) => {
    live.feed('a.example', [river]);
    shows(answer);
    await live.round();
    expect(await live.article()).toMatchObject({ text: summary });
    await live.round();
    expect(pagesAsked()).toEqual(['/river']);
    expect(await live.problems()).toMatchObject([
      {
        code: 'article-unreadable',
        passing: true,
        message: expect.stringContaining(`1 of 1 page could not be read (${why})`),
      },
    ]);
  },
);

describe('pages that were not read', () => {
  const refused = entryOf({
    id: '2',
    title: 'Millers strike',
    text: 'The millers of Bolmark asked for longer Sundays.',
  });
  const told = expect.stringContaining('1 of 2 pages could not be read (403)');

  beforeEach(async () => {
    shows(replies.page(story()));
    live.web.on('a.example', '/mill', replies.status(403));
    live.feed('a.example', [river, { ...refused, link: live.web.url('a.example', '/mill') }], {
      etag: '"v1"',
    });
    await live.round();
  });

  test('are told of in one line, again where nothing changed, and while the feed cannot be reached', async () => {
    expect(await live.problems()).toMatchObject([{ message: told }]);
    await live.round();
    expect(await live.problems()).toMatchObject([{ message: told, passing: true }]);
    live.web.on('a.example', '/feed', replies.status(503));
    await live.round();
    expect(await live.problems()).toMatchObject([{ code: 'source-unreachable' }, { message: told }]);
  });

  test('are told of again where another item of the feed is new', async () => {
    const mill = { ...refused, link: live.web.url('a.example', '/mill') };
    live.feed('a.example', [
      entryOf({ id: '3', title: 'Rain', link: null, text: 'Rain fell on Bolmark.' }),
      river,
      mill,
    ]);
    await live.round();
    expect(await live.articles()).toHaveLength(3);
    expect(await live.problems()).toMatchObject([
      { message: expect.stringContaining('1 of 3 pages could not be read (403)') },
    ]);
  });

  test('are told of no more once the feed does not list them', async () => {
    live.feed('a.example', [river]);
    await live.round();
    expect(await live.problems()).toEqual([]);
  });

  test('do not keep the feed from being asked whether it changed', async () => {
    await live.round();
    expect((await live.state(live.source('a.example', { pages: true }))).etag).toBe('"v1"');
    expect(pagesAsked()).toHaveLength(2);
  });

  test('are none where a page failed and is asked for again', async () => {
    live.web.on('a.example', '/mill', replies.status(503));
    live.feed('a.example', [
      river,
      { ...refused, title: 'Millers go on', link: live.web.url('a.example', '/mill') },
    ]);
    await live.round();
    expect(await live.problems()).toEqual([]);
  });
});

test('robots.txt keeps an item as the feed has it, and its page unasked', async () => {
  live.feed('a.example', [river]);
  live.web.on('a.example', '/robots.txt', replies.answer(200, 'User-agent: *\nDisallow: /'));
  shows(replies.page(story()));
  await live.round();
  expect(await live.article()).toMatchObject({ text: summary });
  expect(pagesAsked()).toEqual([]);
});

describe('a page that cannot be had now', () => {
  test('is asked for again, and its item stands as the feed has it meanwhile', async () => {
    live.feed('a.example', [river], { etag: '"v1"' });
    shows(replies.status(503), replies.page(story()));
    await live.round();
    expect(await live.article()).toMatchObject({ text: summary, revision: 1 });
    await live.round();
    expect(await live.article()).toMatchObject({ text: expect.stringContaining('custom house') });
    await live.round();
    expect(pagesAsked()).toEqual(['/river', '/river']);
  });

  test('is not asked for for ever', async () => {
    live.feed('a.example', [river]);
    shows(replies.status(500));
    for (let poll = 0; poll < 8; poll++) await live.round();
    expect(pagesAsked()).toHaveLength(5);
    expect(await live.article()).toMatchObject({ text: summary, revision: 1 });
  });

  test('costs no analysis each time that it fails', async () => {
    live.feed('a.example', [river]);
    shows(replies.status(500));
    await live.round();
    expect(await live.round()).toMatchObject({ changed: false });
  });

  test('leaves the whole text that was read before, though the feed edits its summary', async () => {
    live.feed('a.example', [river]);
    shows(
      replies.page(story()),
      replies.status(503),
      replies.page(story({ text: `${summary} ${more} Rain fell.` })),
    );
    await live.round();
    live.feed('a.example', [{ ...river, text: `${summary} Rain fell.` }]);
    await live.round();
    expect(await live.article()).toMatchObject({
      text: expect.stringContaining('custom house'),
      revision: 1,
    });
    await live.round();
    expect(await live.article()).toMatchObject({ text: expect.stringContaining('Rain'), revision: 2 });
    expect(live.revisions()).toHaveLength(1);
  });

  test('because it answers too late is asked for again', async () => {
    live.feed('a.example', [river]);
    shows(replies.silent, replies.page(story()));
    const round = live.round();
    await live.web.until(() => pagesAsked().length === 1, 'the request');
    await live.time.pass('PT25S');
    await round;
    expect(await live.article()).toMatchObject({ text: summary });
    await live.round();
    expect(await live.article()).toMatchObject({ text: expect.stringContaining('custom house') });
  });
});

test('an item that was taken back, and its page with it, shows that', async () => {
  live.feed('a.example', [river]);
  shows(replies.page(story()), replies.status(410));
  await live.round();
  live.feed('a.example', [{ ...river, text: 'This report was withdrawn.' }]);
  await live.round();
  expect(await live.article()).toMatchObject({ text: 'This report was withdrawn.', revision: 2 });
});

describe('what an outlet says of its own article', () => {
  const notes: readonly (readonly [string, string, string])[] = [
    [
      'retracted',
      'Retracted: Envoys meet on the river',
      "Editor's note: The Harbour Gazette has retracted this article, in which envoy Ada Quill of Arven met envoy Tom Hale of Bolmark on the river on Monday. There was no meeting, and the words given as Ada Quill's were made up.",
    ],
    ['withdrawn', 'Envoys meet on the river', 'This article has been withdrawn.'],
    ['removed', 'Envoys meet on the river', 'We could not confirm it. The story was removed on Tuesday.'],
    [
      'corrected',
      'A correction',
      'Correction: our report of Monday was wrong. Nobody met, and no one spoke.',
    ],
  ];

  test.each(notes)('takes the place of the whole text: %s', async (_what, title, text) => {
    live.feed('a.example', [river]);
    shows(replies.page(story()), replies.page(story({ title, text })));
    await live.round();
    live.feed('a.example', [{ ...river, text: `${summary} Rain fell.` }]);
    await live.round();
    const article = await live.article();
    expect(article).toMatchObject({ url: river.link, revision: 2, publishedAt: '2026-11-02T08:00:00Z' });
    expect(article.text).toContain(text.slice(-20));
    expect(article.text).not.toContain('custom house');
    expect(article.title).toBe(title.startsWith('Retracted') ? title : river.title);
  });

  test('stands in the feed too, though its page has the whole text yet', async () => {
    live.feed('a.example', [river]);
    shows(replies.page(story({ text: `${summary} ${more.repeat(5)}` })));
    await live.round();
    live.feed('a.example', [{ ...river, text: 'This report was withdrawn.' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ text: 'This report was withdrawn.', revision: 2 });
  });

  test('is not undone by what the feed, or another source, still has of the article', async () => {
    live.topic = { ...live.topic, sources: [...live.topic.sources, live.source('b.example')] };
    const theirs = { ...river, id: 'b', text: `${summary} ${more}` };
    live.feed('a.example', [river]);
    live.feed('b.example', [theirs]);
    shows(
      replies.page(story()),
      replies.page(story({ text: 'This article has been withdrawn.' })),
      replies.status(403),
    );
    await live.round();
    live.feed('a.example', [{ ...river, text: `${summary} Rain fell.` }]);
    await live.round();
    expect((await live.article()).text).toBe('This article has been withdrawn.');
    live.feed('a.example', [{ ...river, text: `${summary} Snow fell.` }]);
    live.feed('b.example', [{ ...theirs, text: `${summary} ${more} Snow fell.` }]);
    await live.round();
    expect((await live.article()).text).toBe('This article has been withdrawn.');
  });

  test('is not what people in the news take back', async () => {
    const text =
      'Envoy Ada Quill withdrew the draft of the report, and removed two articles of the treaty on Monday.';
    live.feed('a.example', [river]);
    shows(replies.page(story()), replies.page(story({ title: 'Quill withdraws draft', text })));
    await live.round();
    live.feed('a.example', [{ ...river, text: `${summary} Rain fell.` }]);
    await live.round();
    expect(await live.article()).toMatchObject({
      text: expect.stringContaining('custom house'),
      revision: 1,
    });
  });
});

describe('a page that asks for a login', () => {
  const ask = 'This content is for subscribers only. Log in or subscribe to continue reading.';

  test.each([
    [
      'with the beginning of the article',
      `${summary} Ferries had not sailed for two years. ${ask} Choose your plan: monthly, yearly.`,
    ],
    ['with the item alone', `${summary} ${ask}`],
  ])('%s does not take the place of the whole text', async (_what, text) => {
    live.feed('a.example', [river]);
    shows(replies.page(story()), replies.page(story({ text })));
    await live.round();
    live.feed('a.example', [{ ...river, text: `${summary} Rain.` }]);
    await live.round();
    expect(await live.article()).toMatchObject({
      text: expect.stringContaining('custom house'),
      revision: 1,
    });
    expect(await live.problems()).toMatchObject([{ message: expect.stringContaining('(sign-in)') }]);
  });

  test('with more than the item gives that, and the whole text once it is open', async () => {
    const text = `${summary} ${more}`;
    live.feed('a.example', [river]);
    shows(
      replies.page(story({ text: `${text} ${ask}` })),
      replies.page(story({ text: `${text} They meet again in spring.` })),
    );
    await live.round();
    expect((await live.article()).text).toContain('custom house');
    live.feed('a.example', [{ ...river, text: `${summary} Rain.` }]);
    await live.round();
    expect((await live.article()).text).toContain('in spring');
    expect(await live.problems()).toEqual([]);
  });

  test('among the paragraphs of a whole article is no wall', async () => {
    const text = `${summary} Subscribe to read the full story each day. ${more.repeat(6)}`;
    live.feed('a.example', [river]);
    shows(replies.page(story({ text })));
    await live.round();
    expect((await live.article()).text).toContain('custom house');
    expect(await live.problems()).toEqual([]);
  });
});

describe('many items', () => {
  test('have twenty of their pages read at a time, the newest first', async () => {
    const those = entries(45);
    live.feed('a.example', those.toReversed());
    for (const [at, { title, text }] of those.entries())
      live.web.on('a.example', `/talks/${at + 1}`, replies.page(story({ title, text: `${text} ${more}` })));
    await live.round();
    expect(pagesAsked()).toEqual(Array.from({ length: 20 }, (_, at) => `/talks/${at + 1}`));
    expect(await live.articles()).toHaveLength(45);
    await live.round();
    await live.round();
    await live.round();
    expect(new Set(pagesAsked()).size).toBe(45);
    expect(pagesAsked()).toHaveLength(45);
    expect((await live.articles()).every(({ text }) => text.includes('custom house'))).toBe(true);
  });

  test('whose newest pages fail do not keep the others waiting', async () => {
    const those = entries(25);
    live.feed('a.example', those);
    for (const [at, { title, text }] of those.entries()) {
      const good = replies.page(story({ title, text: `${text} ${more}` }));
      live.web.on('a.example', `/talks/${at + 1}`, at < 20 ? replies.status(500) : good);
    }
    await live.round();
    await live.round();
    const whole = (await live.articles()).filter(({ text }) => text.includes('custom house'));
    expect(whole).toHaveLength(5);
  });
});

describe('one article', () => {
  test('is known by the address that its AMP and print pages name', async () => {
    const canonical = live.web.url('a.example', '/river');
    const head = `<link rel="canonical" href="${canonical}">`;
    for (const address of ['/river', '/lite/river', '/river?print=1'])
      live.web.on('a.example', address, replies.page(story({ head })));
    live.topic = {
      ...live.topic,
      sources: [
        live.source('a.example', { pages: true }),
        live.page('a.example', '/river?print=1'),
        live.source('b.example', { pages: true }),
      ],
    };
    live.feed('a.example', [river]);
    live.feed('b.example', [{ ...river, id: 'b', link: live.web.url('a.example', '/lite/river') }]);
    await live.round();
    await live.round();
    expect(await live.article()).toMatchObject({ url: canonical, revision: 1 });
  });

  test("does not pass for another site's, whose text stands", async () => {
    const theirs = entryOf({ id: 'b', link: live.web.url('b.example', '/story') });
    const head = `<link rel="canonical" href="${theirs.link}">`;
    const forged = story({
      head,
      text: `${summary} ${more} Buy our umbrellas now, for it will rain on all of you.`,
    });
    live.topic = { ...live.topic, sources: [live.source('b.example'), ...live.topic.sources] };
    live.feed('b.example', [theirs]);
    live.feed('a.example', [river]);
    shows(replies.page(forged));
    await live.round();
    expect(new Set((await live.articles()).map(({ url }) => url))).toEqual(
      new Set([river.link, theirs.link]),
    );
    expect(live.revisions()).toEqual([]);
  });

  test('is not taken for the front page that its page names', async () => {
    const head = `<link rel="canonical" href="${live.web.url('a.example', '/')}">`;
    const other = entryOf({
      id: '2',
      title: 'Millers strike',
      link: live.web.url('a.example', '/mill'),
      text: 'The millers of Bolmark laid down their work at noon and asked for longer Sundays.',
    });
    shows(replies.page(story({ head })));
    live.web.on(
      'a.example',
      '/mill',
      replies.page(story({ head, title: other.title, text: `${other.text} ${more}` })),
    );
    live.feed('a.example', [river, other]);
    await live.round();
    expect((await live.articles()).map(({ url }) => url)).toEqual([river.link, other.link]);
  });
});

function entries(count: number): readonly FeedEntry[] {
  return feedEntries('a.example', count).map((entry, at) => ({
    ...entry,
    link: live.web.url('a.example', `/talks/${at + 1}`),
    date: `Mon, 02 Nov 2026 09:${String(59 - at).padStart(2, '0')}:00 GMT`,
  }));
}
