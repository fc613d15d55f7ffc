import { expect, it } from 'vitest';
import { feedLine } from '../../../../src/sources/feed/feed-line.ts';
import { withRefusedDates } from '../../../../src/sources/live/refused-dates.ts';
import { feedIn } from '../../../support/read-feed-text.ts';

const now = Temporal.Instant.from('2026-11-23T08:00:00Z');

function problemsOf(...dates: readonly string[]): readonly string[] {
  const items = dates.map((date, at) => `<item><title>Story ${at}</title><pubDate>${date}</pubDate></item>`);
  const feed = feedIn(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
  return withRefusedDates(feedLine('feed.xml', feed), now).problems;
}

it('names a date that is far ahead, or that a program writes which knows none', () => {
  const far = 'Sun, 22 Nov 2027 10:00:00 GMT';
  expect(problemsOf(far, far, 'Fri, 02 Jan 1970 00:00:00 GMT', 'Sun, 22 Nov 2026 10:00:00 GMT')).toEqual([
    '2 of 4 items came with a date more than a day ahead (“2027-11-22T10:00:00Z”): it is not used.',
    '1 of 4 items came with a date of the beginning of a program’s time (“1970-01-02T00:00:00Z”): it is not used.',
  ]);
});

it('names a date that cannot be read, or could be either of two days', () => {
  expect(problemsOf('11/12/2026', 'Thu, 01 Jan 1970 00:00:00 GMT')).toEqual([
    expect.stringContaining('“11/12/2026”'),
    expect.stringContaining('“Thu, 01 Jan 1970 00:00:00 GMT”'),
  ]);
});

it('has nothing against today, against tomorrow, and against no date', () => {
  expect(problemsOf('Mon, 23 Nov 2026 08:00:00 GMT', 'Tue, 24 Nov 2026 07:00:00 GMT', '24 Nov 2026')).toEqual(
    [],
  );
  expect(withRefusedDates(feedLine('feed.xml', feedIn('<rss><channel/></rss>')), now).problems).toEqual([]);
});
