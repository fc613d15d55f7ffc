import { beforeEach, describe, expect, test } from 'vitest';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import type { Reply } from '../../../support/web/exchange.ts';
import { feedEntries, htmlInstead, rss, wrongCharset } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const entries = feedEntries('a.example', 3);
const news = rss('News', entries);
const source = () => live.source('a.example');

function gives(...answers: readonly Reply[]): void {
  live.web.on('a.example', '/feed', replies.inTurn(...answers));
}

describe('an answer that cannot be read', () => {
  test.each<[string, Reply, string]>([
    ['is empty', replies.feed('', { etag: '"bad"' }), 'It is empty.'],
    ['is white space', replies.feed(' \n ', { etag: '"bad"' }), 'It is empty.'],
    ['is a page', replies.page(htmlInstead, { etag: '"bad"' }), 'It is a web page and no feed.'],
    ['is no feed', replies.feed('{"error":"busy"}', { etag: '"bad"' }), 'It is no feed'],
    [
      'is a picture',
      replies.feed(Buffer.from('89504e470d0a1a0a', 'hex'), { etag: '"bad"' }),
      'It is no text.',
    ],
  ])(
    'because it %s leaves what was read, says why, and is not asked for by its validators',
    async (_what, bad, why) => {
      gives(replies.feed(news, { etag: '"v1"' }), bad, replies.conditional(news, { etag: '"v1"' }));
      await live.round();
      const before = await live.articles();
      expect(await live.round()).toMatchObject({ changed: false });
      expect(await live.articles()).toEqual(before);
      const [problem] = await live.problems();
      expect(problem).toMatchObject({ code: 'source-unreachable', passing: true });
      expect(problem?.message).toContain(why);
      expect(problem?.message).toContain(`http://a.example:${live.web.port}/feed`);
      expect(problem?.message).toMatch(/ (?:Try|Give) /);
      expect(await live.state(source())).toMatchObject({ etag: '"v1"', failures: 1 });
      await live.round();
      expect(live.web.requests[2]?.headers['if-none-match']).toBe('"v1"');
      expect(await live.problems()).toEqual([]);
      expect(await live.state(source())).toMatchObject({ failures: 0, failingSince: null });
    },
  );

  test('is told at once where the source was never read', async () => {
    gives(replies.page(htmlInstead));
    await live.round();
    const [problem] = await live.problems();
    expect(problem).not.toHaveProperty('passing');
  });
});

test.each([
  ['between two items', news.indexOf('</item>') + 7, 1],
  ['within a title', news.indexOf('<title>', news.indexOf('</item>')) + 15, 1],
  ['within a link', news.lastIndexOf('<link>') + 20, 2],
  ['within its first item', news.indexOf('<item>') + 30, 0],
  ['behind its last item', news.lastIndexOf('</item>') + 7, 3],
])(
  'a feed that is cut off %s gives what came whole, and is asked for whole the next time',
  async (_where, at, count) => {
    gives(replies.feed(news.slice(0, at), { etag: '"v1"' }), replies.conditional(news, { etag: '"v1"' }));
    await live.round();
    expect(await live.articles()).toHaveLength(count);
    await live.round();
    expect(await live.articles()).toHaveLength(3);
    expect(live.revisions()).toEqual([]);
  },
);

test('a feed without items leaves what was read, and is asked for whole the next time', async () => {
  const empty = rss('News', []);
  gives(
    replies.feed(news, { etag: '"v1"' }),
    replies.feed(empty, { etag: '"v2"' }),
    replies.conditional(news, { etag: '"v2"' }),
  );
  await live.round();
  expect(await live.round()).toMatchObject({ changed: false });
  expect(await live.articles()).toHaveLength(3);
  await live.round();
  expect(live.web.requests[2]?.headers).not.toHaveProperty('if-none-match');
});

test('a feed that never had items is told of as long as it has none', async () => {
  live.web.on('a.example', '/feed', replies.conditional(rss('News', []), { etag: '"v1"' }));
  for (let poll = 0; poll < 3; poll++) {
    await live.round();
    expect(await live.problems()).toMatchObject([{ code: 'source-empty' }]);
  }
  gives(replies.feed(news));
  await live.round();
  expect(await live.problems()).toEqual([]);
});

test('a feed in another charset than it says is read', async () => {
  gives(replies.feed(wrongCharset('News', [entryOf({ title: 'Café talks' })])));
  await live.round();
  expect(await live.titles()).toEqual(['Café talks']);
});

test('a body that ends early is no feed, though what came could be read', async () => {
  gives(replies.feed(news), replies.tooShort(rss('News', [])), replies.cutOff(news.slice(0, 300)));
  await live.round();
  for (let poll = 0; poll < 2; poll++) {
    await live.round();
    expect(await live.problems()).toMatchObject([{ message: expect.stringContaining('was cut off') }]);
    expect(await live.articles()).toHaveLength(3);
  }
});

describe('a page', () => {
  const paragraphs =
    'Envoy Ada Quill of Arven met envoy Tom Hale of Bolmark on the river on Monday.</p><p>Both spoke of ferries for three hours, and of the price of coal that these burn.</p><p>They named a group of five, which is to meet each Friday in the old custom house from now on.';
  const story = (around: string, body = paragraphs): string =>
    `<!doctype html><html lang="en"><head><title>Envoys meet on the river</title></head><body><nav>${around}</nav><article><h1>Envoys meet on the river</h1><p>${body}</p></article><footer>${around}</footer></body></html>`;

  beforeEach(() => {
    live.topic = { ...live.topic, sources: [live.page('a.example', '/river')] };
  });

  test('that changes around its article is no revision', async () => {
    shows(story('Weather: rain'), story('Weather: sun'));
    await live.round();
    expect(await live.round()).toMatchObject({ changed: false });
    expect(await live.article()).toMatchObject({ revision: 1 });
  });

  test('whose article changes is a revision', async () => {
    shows(story(''), story('', `${paragraphs} They meet again in spring.`));
    await live.round();
    await live.round();
    expect(await live.article()).toMatchObject({ revision: 2, text: expect.stringContaining('spring') });
  });

  test.each([
    ['nothing', '<!doctype html><html><body></body></html>'],
    ['a login', htmlInstead],
    ['a request for patience', '<!doctype html><title>Just a moment</title><p>We check your browser.</p>'],
  ])('that shows %s in place of its article leaves that', async (_what, body) => {
    shows(story(''), body);
    await live.round();
    const before = await live.article();
    await live.round();
    expect(await live.article()).toEqual(before);
    const [problem] = await live.problems();
    expect(problem).toMatchObject({ code: 'source-unreachable', passing: true });
    expect(problem?.message).toMatch(/ (?:Open|Name|Use) /);
  });

  test('that says that its article was withdrawn shows that', async () => {
    shows(story(''), story('', 'This report was withdrawn.'));
    await live.round();
    await live.round();
    expect(await live.article()).toMatchObject({ revision: 2, text: 'This report was withdrawn.' });
  });
});

function shows(...bodies: readonly string[]): void {
  live.web.on('a.example', '/river', replies.inTurn(...bodies.map((body) => replies.page(body))));
}
