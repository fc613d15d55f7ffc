import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../../../src/core/ingest/ingest.ts';
import { createFileReader } from '../../../../src/sources/files/reader.ts';
import { createWebReader } from '../../../../src/sources/live/web-reader.ts';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';
import { temporaryDirectory } from '../../../support/temporary-directory.ts';
import { topicOf } from '../../../support/topics.ts';
import { type FeedEntry, feedEntries, feedFaults, rss } from '../../../support/web/feeds.ts';
import * as replies from '../../../support/web/replies.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const river = entryOf();
const mill = entryOf({
  id: 'item-2',
  title: 'Millers strike in Bolmark',
  link: 'http://a.example/mill',
  text: 'The millers of Bolmark laid down their work at noon and asked for longer Sundays, said their speaker Ida Ross.',
});

/** Reads the feed's issues one after another. */
async function issues(...all: readonly (readonly FeedEntry[])[]): Promise<void> {
  for (const entries of all) {
    live.feed('a.example', entries);
    await live.round();
  }
}

async function expectOneArticle(): Promise<void> {
  expect(await live.article()).toMatchObject({ revision: 1 });
  expect(live.revisions()).toEqual([]);
}

describe('one article', () => {
  test.each<[string, Partial<FeedEntry>]>([
    ['another id for the same address', { id: 'other' }],
    ['no id any more', { id: null }],
    ['tracking parameters in its link', { link: `${river.link}?utm_source=feed&utm_medium=rss` }],
    ['an AMP link', { id: null, link: `${river.link}/amp` }],
    ['an AMP link that differs in its query', { id: null, link: `${river.link}?outputType=amp` }],
    ["an AMP cache's link", { id: null, link: 'https://www.google.com/amp/s/a.example/talks/river' }],
    ['a fragment in its link', { link: `${river.link}#comments` }],
    ['www and https in its link', { id: null, link: 'https://www.a.example/talks/river/' }],
  ])('comes with %s', async (_what, change) => {
    await issues([river], [{ ...river, ...change }], [river]);
    expect(await live.articles()).toHaveLength(1);
    expect(live.revisions()).toEqual([]);
  });

  test('comes under another address for the same id', async () => {
    await issues([river], [{ ...river, link: 'http://a.example/2026/river' }]);
    expect(await live.article()).toMatchObject({ revision: 1, url: 'http://a.example/2026/river' });
  });

  test('comes under another headline, and with it another address and id', async () => {
    const renamed = { ...river, id: 'http://a.example/envoys-talk', link: 'http://a.example/envoys-talk' };
    await issues([river, mill], [{ ...renamed, title: 'Envoys talk at last' }, mill]);
    expect(await live.titles()).toEqual(['Envoys talk at last', mill.title]);
    expect(live.revisions()).toMatchObject([{ title: river.title, change: 'headline' }]);
  });

  test('without date, id and link comes under another headline', async () => {
    const bare = { ...river, id: null, link: null, date: null };
    await issues([bare], [{ ...bare, title: 'Envoys talk at last' }]);
    expect(await live.article()).toMatchObject({ title: 'Envoys talk at last', revision: 2 });
  });

  test('without date, id and link, its title its own, is edited', async () => {
    const bare = { ...river, id: null, link: null, date: null };
    await issues([bare, mill], [{ ...bare, text: 'Two envoys said nothing of ferries.' }, mill]);
    expect(await live.titles()).toEqual([river.title, mill.title]);
    expect(live.revisions()).toHaveLength(1);
  });

  test('is listed twice under two ids', async () => {
    await issues([river, { ...river, id: 'other' }], [river, { ...river, id: 'other' }]);
    await expectOneArticle();
  });

  test('is listed twice, with an older headline too, and the first one stands', async () => {
    const both = [
      { ...river, title: 'Envoys meet at last' },
      { ...river, id: 'other' },
    ];
    await issues(both, both);
    expect(await live.article()).toMatchObject({ title: 'Envoys meet at last', revision: 1 });
  });

  test('is listed twice under one id, with an older headline too', async () => {
    const both = [{ ...river, title: 'Envoys meet at last' }, river];
    await issues(both, both);
    expect(await live.article()).toMatchObject({ title: 'Envoys meet at last', revision: 1 });
  });

  test('stays when its feed drops it, and comes back as it was', async () => {
    await issues([river, mill], [mill], [river, mill]);
    expect(await live.titles()).toEqual([river.title, mill.title]);
    expect(live.revisions()).toEqual([]);
  });

  test.each(['repeats items', 'reorders', 'drops a date'] as const)(
    'is no other when its feed %s',
    async (fault) => {
      const entries = feedEntries('a.example', 5);
      await issues(entries, feedFaults[fault](entries), entries);
      expect(await live.articles()).toHaveLength(5);
      expect(live.revisions()).toEqual([]);
    },
  );

  test('is no other when its feed repeats ids', async () => {
    const entries = feedEntries('a.example', 5);
    await issues(entries, feedFaults['repeats ids'](entries), entries);
    expect(await live.titles()).toHaveLength(5);
    expect(live.revisions()).toEqual([]);
  });
});

describe('different articles', () => {
  const entries = feedEntries('a.example', 4);

  test.each<[string, (entry: FeedEntry) => FeedEntry]>([
    ['one link', (entry) => ({ ...entry, link: 'http://a.example/latest' })],
    ['one link and no ids', (entry) => ({ ...entry, id: null, link: 'http://a.example/latest' })],
    ['the front page for a link', (entry) => ({ ...entry, link: 'http://a.example/' })],
    ['one id', (entry) => ({ ...entry, id: 'news' })],
    [
      'one id, one link and one title',
      (entry) => ({ ...entry, id: 'news', link: 'http://a.example/latest', title: 'News' }),
    ],
    ['one id and one link', (entry) => ({ ...entry, id: 'news', link: 'http://a.example/latest' })],
    ['neither ids nor links', (entry) => ({ ...entry, id: null, link: null })],
    ['neither ids, links nor dates', (entry) => ({ ...entry, id: null, link: null, date: null })],
  ])('have %s', async (_what, change) => {
    const those = entries.map(change);
    await issues(those, those, those.toReversed());
    expect(await live.articles()).toHaveLength(4);
    expect(live.revisions()).toEqual([]);
  });

  const bare = [river, mill].map((entry) => ({
    ...entry,
    id: null,
    link: null,
    date: null,
    title: 'Bulletin',
  }));

  test('have neither ids, links nor dates, and one title', async () => {
    const third = {
      ...bare[0],
      text: 'The mediator Yan Orlo said late at night that he had seen worse beginnings.',
    };
    await issues(bare.slice(0, 1), bare, [entryOf({ ...bare[0], ...third }), ...bare], bare.toReversed());
    expect((await live.articles()).map(({ text }) => text).toSorted()).toEqual(
      [river.text, mill.text, third.text].toSorted(),
    );
    expect(live.revisions()).toEqual([]);
  });

  test('have one title and nothing else, at first one, then two, then another one alone', async () => {
    const next = entryOf({
      ...bare[0],
      text: 'A mediator had seen worse beginnings than these, he told us late.',
    });
    await issues(bare.slice(0, 1), bare, [next], [next]);
    expect(await live.articles()).toHaveLength(3);
    expect(live.revisions()).toEqual([]);
    await issues([{ ...next, text: `${next.text} He smiled.` }]);
    expect(await live.articles()).toHaveLength(3);
    expect(live.revisions()).toMatchObject([{ text: next.text }]);
  });

  test('have one id, one link, one title and one date', async () => {
    const those = entries.map((entry) => ({
      ...entry,
      id: 'news',
      link: null,
      title: 'News',
      date: river.date,
    }));
    const [first, second] = those;
    if (!first || !second) throw new Error('there are four');
    const two = [
      { ...first, text: river.text },
      { ...second, text: mill.text },
    ];
    await issues(two, two.toReversed());
    expect(await live.articles()).toHaveLength(2);
    expect(live.revisions()).toEqual([]);
  });

  test('come one at a time under one link', async () => {
    const [a = river, b = river] = [river, mill].map((entry) => ({
      ...entry,
      link: 'http://a.example/latest',
    }));
    await issues([a], [b], [a]);
    expect(await live.titles()).toEqual([river.title, mill.title]);
    expect(live.revisions()).toEqual([]);
  });

  test('of one date are no revisions of each other, though one is listed no more', async () => {
    await issues([river], [mill]);
    expect(await live.titles()).toEqual([river.title, mill.title]);
  });

  test('of one day and one form are no revisions of each other, though one is listed no more', async () => {
    const [a, b] = [form('2026-11-01', 120), form('2026-11-01', 132)];
    await issues(
      [a],
      [{ ...b, id: 'other', link: 'http://a.example/other', title: 'Evening report of the fleet' }],
    );
    expect(await live.articles()).toHaveLength(2);
  });

  test('of one date and one form are no revisions of each other', async () => {
    await issues([form('2026-11-01', 120)], [form('2026-11-02', 132)]);
    expect(await live.articles()).toHaveLength(2);
  });

  test("link to their feed's own page", async () => {
    for (const one of [form('2026-11-01', 120), form('2026-11-02', 132)]) {
      const items = rss('News', [{ ...one, link: 'http://a.example/news' }]);
      const feed = items.replace('<channel>', '<channel><link>http://a.example/news</link>');
      live.web.on('a.example', '/feed', replies.feed(feed));
      await live.round();
    }
    expect(await live.articles()).toHaveLength(2);
  });

  test('that both are listed are not folded, however alike', async () => {
    const copy = { ...river, id: 'other', link: 'http://a.example/copy' };
    await issues([river], [river, copy]);
    expect(await live.articles()).toHaveLength(2);
  });
});

describe('the same article from several sources', () => {
  const whole = `${river.text} Ferries had not sailed for two years. Both sides named a working group of five, which is to meet each Friday in the old custom house.`;

  test('is one, in the fuller text, whichever is read first, and does not change from poll to poll', async () => {
    live.topic = topicOf({ sources: [live.source('a.example'), live.source('b.example')] });
    live.feed('a.example', [{ ...river, text: whole }]);
    live.feed('b.example', [{ ...river, id: 'b-1' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ text: whole, revision: 1, outlet: 'News of a.example' });
    live.topic = topicOf({ sources: live.topic.sources.toReversed() });
    for (let poll = 0; poll < 3; poll++) {
      live.time.jump('PT1H');
      expect(await live.round()).toMatchObject({ changed: false });
    }
    expect(await live.article()).toMatchObject({ text: whole, revision: 1 });
  });

  test('with the lesser text first is one, in the fuller text', async () => {
    live.topic = topicOf({ sources: [live.source('b.example'), live.source('a.example')] });
    live.feed('b.example', [river]);
    live.feed('a.example', [{ ...river, text: whole }]);
    await live.round();
    await live.round();
    expect(await live.article()).toMatchObject({ text: whole });
  });

  test('with a word more in one is no revision', async () => {
    live.topic = topicOf({ sources: [live.source('a.example'), live.source('b.example')] });
    live.feed('a.example', [river]);
    live.feed('b.example', [{ ...river, text: `${river.text} Thanks.` }]);
    await live.round();
    await live.round();
    await expectOneArticle();
  });

  test('stands as the source has it that gave it, though another changes its summary', async () => {
    live.topic = topicOf({ sources: [live.source('a.example'), live.source('b.example')] });
    live.feed('a.example', [{ ...river, text: whole }]);
    live.feed('b.example', [river]);
    await live.round();
    live.feed('b.example', [{ ...river, text: 'Two envoys met on the river to talk about their ferries.' }]);
    expect(await live.round()).toMatchObject({ changed: false });
    live.feed('a.example', [{ ...river, text: 'This report was withdrawn.' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ text: 'This report was withdrawn.', revision: 2 });
  });

  test('is taken back by any source that says so', async () => {
    live.topic = topicOf({ sources: [live.source('a.example'), live.source('b.example')] });
    live.feed('a.example', [{ ...river, text: whole }]);
    live.feed('b.example', [river]);
    await live.round();
    live.feed('b.example', [{ ...river, text: 'This article has been withdrawn.' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ text: 'This article has been withdrawn.', revision: 2 });
    expect(await live.round()).toMatchObject({ changed: false });
  });

  test('takes the date from the source that states one', async () => {
    live.topic = topicOf({ sources: [live.source('a.example'), live.source('b.example')] });
    live.feed('a.example', [{ ...river, text: whole, date: null }]);
    live.feed('b.example', [river]);
    await live.round();
    expect(await live.article()).toMatchObject({
      text: whole,
      publishedAt: '2026-11-02T08:00:00Z',
      revision: 1,
    });
  });

  test('is one with its page', async () => {
    live.topic = topicOf({
      sources: [live.source('a.example'), live.page('a.example', '/talks/river?utm_source=x')],
    });
    const link = live.web.url('a.example', '/talks/river');
    live.feed('a.example', [{ ...river, link }]);
    live.web.on('a.example', '/talks/river?utm_source=x', replies.page(pageOf(river.title, whole, link)));
    await live.round();
    await live.round();
    const article = await live.article();
    expect(article.text).toContain('custom house');
    expect(article.revision).toBeLessThanOrEqual(2);
  });

  test.each(['before', 'behind'])('is one with its file, listed %s its feed', async (where) => {
    const directory = temporaryDirectory();
    mkdirSync(path.join(directory, 'talks'));
    const front = `---\ntitle: ${river.title}\nurl: ${river.link}\npublished: 2026-11-02T08:00:00Z\n---\n`;
    writeFileSync(path.join(directory, 'talks/river.md'), `${front}\n${whole}\n`);
    const file = { kind: 'files', pattern: 'talks/*.md' } as const;
    const feed = live.source('a.example');
    live.topic = topicOf({ sources: where === 'before' ? [file, feed] : [feed, file] });
    live.feed('a.example', [river]);
    const readers = [createFileReader({ directory }), createWebReader(live.poller)];
    for (let poll = 0; poll < 3; poll++) {
      await live.poller.poll([live.topic], { all: true });
      await ingest({ store: live.store, readers, clock: live.time.clock }, live.topic);
    }
    await expectOneArticle();
    expect((await live.article()).text).toContain('custom house');
  });
});

test('what was said of items that state nothing is not made up', async () => {
  live.web.on(
    'a.example',
    '/feed',
    replies.feed(rss('News', [{ ...river, id: null, link: null, date: null }])),
  );
  await live.round();
  const before = await live.article();
  expect(before).toMatchObject({ url: null, publishedAtStated: false });
  live.time.jump('PT2H');
  await live.round();
  expect(await live.article()).toEqual(before);
});

/** A report that comes in one form each day. */
function form(day: string, clashes: number): FeedEntry {
  return entryOf({
    id: day,
    link: `http://a.example/${day}`,
    date: day,
    title: 'Report of the general staff',
    text: `The staff counted ${clashes} clashes along the river over the past day, as it said in its morning report.`,
  });
}

function pageOf(title: string, text: string, canonical: string): string {
  const paragraphs = text
    .split(/(?<=\.) /)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${canonical}"></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}
