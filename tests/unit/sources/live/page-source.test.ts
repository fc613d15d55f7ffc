import { beforeEach, describe, expect, test } from 'vitest';
import { type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
  live.topic = { ...live.topic, sources: [live.page('a.example', '/latest')] };
});

interface Shown {
  readonly title: string;
  readonly day: string | null;
  readonly paragraphs: readonly string[];
}

const eleven: Shown = {
  title: 'Communiqué No. 11',
  day: '2026-10-20',
  paragraphs: [
    'Prime Minister Ada Quill addressed the fishermen of Kell on Tuesday.',
    '“Nobody will sell your water,” the Prime Minister said to them in the old custom house.',
    'Prime Minister Quill will meet President Hale in Bolmark on December 2.',
  ],
};
const twelve: Shown = {
  title: 'Communiqué No. 12',
  day: '2026-10-22',
  paragraphs: [
    'Prime Minister Ada Quill received the mediator, Yan Orlo, in the capital on Thursday.',
    '“The mines will be cleared by us or by them,” the Prime Minister said.',
  ],
};

/** Shows one after another, each for a round. */
async function shows(...all: readonly Shown[]): Promise<void> {
  live.web.on('a.example', '/latest', replies.inTurn(...all.map((shown) => replies.page(pageOf(shown)))));
  for (const _ of all) await live.round();
}

function pageOf({ title, day, paragraphs }: Shown): string {
  const dated = day === null ? '' : `<time datetime="${day}">${day}</time>`;
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${dated}${text}</article></main></body></html>`;
}

describe('a page that goes on to the next communiqué', () => {
  test('has both, each of its own date', async () => {
    await shows(eleven, twelve, twelve);
    expect(await live.articles()).toMatchObject([
      { title: eleven.title, publishedAt: '2026-10-20', revision: 1 },
      { title: twelve.title, publishedAt: '2026-10-22', revision: 1 },
    ]);
    expect(live.revisions()).toEqual([]);
    expect(await live.problems()).toEqual([]);
  });

  test('and back to the one before changes nothing', async () => {
    await shows(eleven, twelve, eleven, twelve);
    expect(await live.articles()).toHaveLength(2);
    expect(live.revisions()).toEqual([]);
  });

  test('and back to the one before, without its date, knows that by its words', async () => {
    await shows(eleven, twelve, { ...eleven, day: null, paragraphs: [...eleven.paragraphs, 'Rain fell.'] });
    const [first, second] = await live.articles();
    expect(first).toMatchObject({ revision: 2, publishedAt: '2026-10-20' });
    expect(second).toMatchObject({ revision: 1, title: twelve.title });
  });

  test('and edits that one, edits no other', async () => {
    const edited = {
      ...twelve,
      title: 'Communiqué No. 12 (final)',
      paragraphs: [...twelve.paragraphs, 'Rain fell.'],
    };
    await shows(eleven, twelve, edited);
    expect(await live.titles()).toEqual([eleven.title, edited.title]);
    expect(live.revisions()).toMatchObject([{ title: twelve.title }]);
  });

  test('and then takes that back, takes back no other', async () => {
    await shows(eleven, twelve, {
      ...twelve,
      paragraphs: ['This statement stands no more.', 'This post was withdrawn.'],
    });
    const articles = await live.articles();
    expect(articles[0]).toMatchObject({ title: eleven.title, revision: 1 });
    expect(articles[1]).toMatchObject({ revision: 2, text: expect.stringContaining('withdrawn') });
  });
});

describe('one article', () => {
  test.each<[string, Partial<Shown>]>([
    ['another title and date alone', { title: 'Quill speaks at Kell', day: '2026-10-22' }],
    [
      'another date and other words alone',
      { day: '2026-10-22', paragraphs: twelve.paragraphs.map((one) => `${one} Rain fell.`) },
    ],
    ['another title and other words alone', { title: twelve.title, paragraphs: twelve.paragraphs }],
    [
      'another title and other words, of no date',
      { title: twelve.title, paragraphs: twelve.paragraphs, day: null },
    ],
    [
      'another title and date, and more above the rest, as of a live page',
      { title: 'Quill: live', day: '2026-10-22', paragraphs: [...twelve.paragraphs, ...eleven.paragraphs] },
    ],
  ])('comes with %s', async (_what, change) => {
    await shows(eleven, { ...eleven, ...change });
    expect(await live.article()).toMatchObject({ revision: 2, publishedAt: '2026-10-20' });
  });
});

describe('in place of an article', () => {
  test.each<[string, Shown]>([
    [
      'a retraction',
      {
        title: 'Retracted: Quill at Kell',
        day: '2026-10-23',
        paragraphs: [
          "Editor's note: We have retracted this article. The words given as Ada Quill's were made up.",
        ],
      },
    ],
    [
      'a correction',
      {
        title: 'A correction',
        day: '2026-10-23',
        paragraphs: ['Correction: our report was wrong. There was no speech.'],
      },
    ],
  ])('%s is shown, under the date of the article', async (_what, note) => {
    await shows(eleven, note);
    expect(await live.article()).toMatchObject({
      title: note.title,
      text: expect.stringContaining(note.paragraphs[0] ?? ''),
      publishedAt: '2026-10-20',
      revision: 2,
    });
    expect(await live.problems()).toEqual([]);
  });

  test.each<[string, Shown]>([
    [
      'its beginning and a login',
      {
        ...eleven,
        paragraphs: [...eleven.paragraphs.slice(0, 1), 'Log in or subscribe to continue reading.'],
      },
    ],
    [
      'a login of another title and date',
      { title: 'Welcome', day: '2026-10-23', paragraphs: ['Please sign in to go on.'] },
    ],
    [
      'a page that was not found, of another date',
      { title: 'Sorry', day: '2026-10-23', paragraphs: ['The page was not found.'] },
    ],
    [
      'the beginning with a correction, and a login',
      {
        ...eleven,
        paragraphs: [
          'Correction: an earlier version misstated the day.',
          'This article is for subscribers only.',
        ],
      },
    ],
  ])('%s is not', async (_what, wall) => {
    await shows(eleven);
    const before = await live.article();
    await shows(wall);
    expect(await live.article()).toEqual(before);
    expect(await live.problems()).toMatchObject([{ code: 'source-unreachable', passing: true }]);
  });
});
