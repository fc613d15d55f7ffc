import { beforeEach, describe, expect, test } from 'vitest';
import { entryOf, type LiveBench, liveBench } from '../../../support/live/live-bench.ts';

let live: LiveBench;

beforeEach(async () => {
  live = await liveBench();
});

const river = entryOf();

describe('an article whose feed tells it otherwise', () => {
  test('is a new revision of the same article, and the old text is kept as updated', async () => {
    live.feed('a.example', [river]);
    await live.round();
    const before = await live.article();
    live.feed('a.example', [{ ...river, text: `${river.text} They meet again in spring.` }]);
    expect(await live.round()).toMatchObject({ changed: true, sources: [{ read: 1 }] });
    const after = await live.article();
    expect(after).toMatchObject({ id: before.id, revision: 2, text: expect.stringContaining('spring') });
    expect(live.revisions()).toEqual([
      { id: before.id, revision: 1, title: river.title, text: river.text, change: 'update' },
    ]);
  });

  test('under another headline alone keeps the one before', async () => {
    live.feed('a.example', [river]);
    await live.round();
    live.feed('a.example', [{ ...river, title: 'Envoys meet on the river at last' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ revision: 2, title: 'Envoys meet on the river at last' });
    expect(live.revisions()).toMatchObject([{ title: 'Envoys meet on the river', change: 'headline' }]);
  });

  test('with a correction is kept as corrected', async () => {
    live.feed('a.example', [river]);
    await live.round();
    const correction =
      'Correction: an earlier version of this article misstated the day. The envoys met on Monday, not on Sunday.';
    live.feed('a.example', [{ ...river, text: `${river.text}\n\n${correction}` }]);
    await live.round();
    expect(live.revisions()).toMatchObject([{ change: 'correction' }]);
  });

  test('in a few words that take it back shows those', async () => {
    live.feed('a.example', [river]);
    await live.round();
    live.feed('a.example', [{ ...river, text: 'This report was withdrawn.' }]);
    await live.round();
    expect(await live.article()).toMatchObject({ revision: 2, text: 'This report was withdrawn.' });
    expect(live.revisions()).toMatchObject([{ revision: 1, text: river.text }]);
  });

  test('and back again is two revisions', async () => {
    for (const text of [river.text, 'This report was withdrawn.', river.text]) {
      live.feed('a.example', [{ ...river, text }]);
      await live.round();
    }
    expect(await live.article()).toMatchObject({ revision: 3, text: river.text });
    expect(live.revisions()).toHaveLength(2);
  });
});

describe('a date', () => {
  test('that the feed drops stays known', async () => {
    live.feed('a.example', [river]);
    await live.round();
    live.feed('a.example', [{ ...river, date: null }]);
    expect(await live.round()).toMatchObject({ changed: false });
    expect(await live.article()).toMatchObject({
      publishedAt: '2026-11-02T08:00:00Z',
      publishedAtStated: true,
      revision: 1,
    });
  });

  test('that moves on with an edit is when it was changed, and not when it appeared', async () => {
    live.feed('a.example', [river]);
    await live.round();
    live.feed('a.example', [
      { ...river, date: 'Mon, 02 Nov 2026 11:00:00 GMT', text: `${river.text} More to come.` },
    ]);
    await live.round();
    expect(await live.article()).toMatchObject({
      publishedAt: '2026-11-02T08:00:00Z',
      modifiedAt: '2026-11-02T11:00:00Z',
    });
  });

  test('that comes later is taken, and one that was inferred gives way to it', async () => {
    live.feed('a.example', [{ ...river, date: null }]);
    await live.round();
    expect(await live.article()).toMatchObject({ publishedAtStated: false });
    live.feed('a.example', [river]);
    await live.round();
    expect(await live.article()).toMatchObject({
      publishedAt: '2026-11-02T08:00:00Z',
      publishedAtStated: true,
      revision: 1,
    });
  });

  test.each([
    ['a year ahead', 'Tue, 02 Nov 2027 08:00:00 GMT'],
    ['of the year zero', '0001-01-01T00:00:00Z'],
    ['at the beginning of a clock, in a zone', '1970-01-01T02:00:00+02:00'],
    ['that is none', 'soon'],
  ])('%s is none, and never when it was fetched', async (_what, date) => {
    const text = 'Envoys of both sides spoke of ferries.';
    live.feed('a.example', [{ ...river, date, text }]);
    await live.round();
    expect(await live.article()).toMatchObject({
      publishedAt: null,
      publishedAtStated: false,
      firstSeenAt: '2026-11-02T12:00:00Z',
    });
  });
});
