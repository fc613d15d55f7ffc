import { describe, expect, it } from 'vitest';
import {
  dueReminders,
  type MeetingsTold,
  meetingNews,
  newsKey,
} from '../../../../src/core/digests/meeting-news.ts';
import type { When } from '../../../../src/core/model/finding.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { article, day, meeting } from '../../../support/analysed-articles.ts';
import { briefingAt } from '../../../support/digest-story.ts';

const sides = { parties: ['Kenya', 'Uganda'], title: 'Lake talks' };
const none: MeetingsTold = { meetings: [] };
const noon = '2031-03-03T12:00:00Z';

function telling(id: string, publishedAt: string | null, text: string, more: Parameters<typeof meeting>[2]) {
  return article(id, publishedAt, text, { meetings: [meeting(text, text, { ...sides, ...more })] });
}

function time(value: string): When {
  return { value, precision: 'time', stated: true, text: value };
}

const set = telling('a', '2031-03-03T08:00:00Z', 'They will meet on 6 March.', { start: day('2031-03-06') });
const moved = telling('b', '2031-03-04T08:00:00Z', 'The talks move from 6 March to 8 March.', {
  start: day('2031-03-08'),
  movedFrom: day('2031-03-06'),
});
const off = telling('c', '2031-03-04T08:00:00Z', 'The talks of 6 March are off.', {
  start: day('2031-03-06'),
  status: 'cancelled',
});

function watch(articles: readonly AnalysedArticle[], before: MeetingsTold | null, now = noon) {
  const { news, told } = meetingNews(briefingAt(articles, now), before, Temporal.Instant.from(now));
  return { told, news: news.map(({ what, meeting: { start } }) => `${what} ${start?.value ?? 'undated'}`) };
}

function keyOf(articles: readonly AnalysedArticle[], now: string): string {
  const briefing = briefingAt(articles, now);
  return newsKey(meetingNews(briefing, none, Temporal.Instant.from(now)).news, briefing);
}

function meetingAt(value: string): AnalysedArticle {
  return telling('a', '2031-03-03T08:00:00Z', `They will meet at ${value}.`, { start: time(value) });
}

function due(value: string, minutes: number, now = noon): readonly string[] {
  const briefing = briefingAt([meetingAt(value)], now);
  const { told } = meetingNews(briefing, null, Temporal.Instant.from(now));
  return dueReminders(briefing, told, minutes, Temporal.Instant.from(now)).map(
    ({ start, dueAt }) => `${dueAt.toString()} for ${start.toString()}`,
  );
}

describe('the news of meetings', () => {
  it('are none at the first look, and none of what was told', () => {
    const first = watch([set], null);
    expect(first.news).toEqual([]);
    expect(watch([set], first.told).news).toEqual([]);
  });

  it('are that one was set, moved and called off', () => {
    expect(watch([set], none).news).toEqual(['set 2031-03-06']);
    const { told } = watch([set], none);
    const next = '2031-03-04T12:00:00Z';
    expect(watch([set, moved], told, next).news).toEqual(['moved 2031-03-08']);
    expect(watch([set, off], told, next).news).toEqual(['called-off 2031-03-06']);
    const later = watch([set, off], told, next);
    expect(watch([set, off], later.told, next).news).toEqual([]);
  });

  it('are that a possible one was set, and one without a date got its day', () => {
    for (const status of ['possible', 'upcoming'] as const) {
      const text = 'The sides may meet.';
      const vague = telling('v', '2031-03-02T08:00:00Z', text, { start: null, status });
      const { told, news } = watch([vague], none);
      expect(news).toEqual([]);
      expect(watch([vague, set], told).news).toEqual(['set 2031-03-06']);
    }
  });

  it('are not that one got an hour, came nearer or took place', () => {
    const hour = telling('b', '2031-03-03T11:00:00Z', 'The talks on 6 March begin at 10:00.', {
      start: time('2031-03-06T10:00Z'),
    });
    const { told } = watch([set], none);
    expect(watch([set, hour], told).news).toEqual([]);
    const after = telling('b', '2031-03-06T20:00:00Z', 'They met on 6 March.', {
      start: day('2031-03-06'),
      status: 'held',
    });
    expect(watch([set, after], told, '2031-03-06T21:00:00Z').news).toEqual([]);
    expect(watch([set], told, '2031-03-07T21:00:00Z').news).toEqual([]);
  });

  it('are none of what lies in the past, or was published more than a day ago, or on no known day', () => {
    expect(watch([set], none, '2031-03-07T08:00:00Z').news).toEqual([]);
    expect(watch([set], none, '2031-03-04T08:00:00Z').news).toEqual(['set 2031-03-06']);
    expect(watch([set], none, '2031-03-04T08:00:01Z').news).toEqual([]);
    const undated = telling('a', null, 'They will meet on 6 March.', { start: day('2031-03-06') });
    expect(watch([undated], none).news).toEqual([]);
    const after = telling('c', '2031-03-08T08:00:00Z', 'The talks of 6 March did not take place.', {
      start: day('2031-03-06'),
      status: 'cancelled',
    });
    expect(watch([after], none, '2031-03-08T09:00:00Z').news).toEqual([]);
  });

  it('are none of a meeting whose source could not be read for a while', () => {
    const first = watch([set], none);
    const without = watch([], first.told);
    expect(without.told.meetings).toHaveLength(1);
    expect(watch([set], without.told).news).toEqual([]);
    expect(watch([], first.told, '2031-05-03T12:00:00Z').told.meetings).toEqual([]);
  });

  it('know a meeting that another telling gives another id', () => {
    const { told } = watch([set], none);
    const same = {
      ...set,
      findings: {
        ...set.findings,
        meetings: set.findings.meetings.map((one) => ({ ...one, parties: ['Kenya', 'Uganda', 'Rwanda'] })),
      },
    };
    const again = watch([same], told);
    expect(again.told.meetings[0]?.id).not.toBe(told.meetings[0]?.id);
    expect(again.told.meetings[0]?.first).toBe(told.meetings[0]?.id);
    expect(again.news).toEqual([]);
  });

  it('have one key for one reading, and another for what happens again', () => {
    expect(keyOf([set], noon)).toBe(keyOf([set], '2031-03-03T13:00:00Z'));
    const again = { ...set, article: { ...set.article, id: 'z', publishedAt: '2031-03-03T11:00:00Z' } };
    expect(keyOf([set], noon)).not.toBe(keyOf([set, again], noon));
  });

  it('are plain JSON', () => {
    const { told } = watch([set, moved], none, '2031-03-04T12:00:00Z');
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe('reminders', () => {
  it('are due so many minutes before a meeting begins, wherever its hour is told', () => {
    expect(due('2031-03-03T18:00+03:00', 30)).toEqual(['2031-03-03T14:30:00Z for 2031-03-03T15:00:00Z']);
  });

  it('are none of a meeting that begins sooner, or whose hour is not known', () => {
    expect(due('2031-03-03T12:30Z', 30)).toEqual([]);
    expect(due('2031-03-03T12:31Z', 30)).toEqual(['2031-03-03T12:01:00Z for 2031-03-03T12:31:00Z']);
    expect(due('2031-03-06T10:00', 30)).toEqual([]);
    expect(dueReminders(briefingAt([set], noon), none, 30, Temporal.Instant.from(noon))).toEqual([]);
  });
});
