import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { briefingDelta } from '../../../../src/core/briefing/delta.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { analysedOf, meetingOf } from '../../../support/articles.ts';
import { topicOf } from '../../../support/topics.ts';

const day = (value: string) => ({ value, precision: 'day' as const, stated: true, text: value });

const briefingOf = (articles: readonly AnalysedArticle[]) =>
  buildBriefing({
    topic: topicOf(),
    articles,
    asOf: '2031-03-05T00:00:00Z',
    since: '2031-03-04T00:00:00Z',
    problems: [],
  });

const meeting = (value: string) => analysedOf({ id: `on-${value}` }, [meetingOf({ start: day(value) })]);

it('counts every item of a first briefing as new', () => {
  expect(briefingDelta(undefined, briefingOf([meeting('2031-03-09')]))).toMatchObject({
    added: 1,
    removed: 0,
  });
});

it('counts what came and what went', () => {
  const before = briefingOf([meeting('2031-03-09')]);
  const now = briefingOf([meeting('2031-03-19')]);
  expect(briefingDelta(before, now)).toEqual({ added: 1, removed: 1, altered: 0 });
});

it('sees no change where another source only moves the numbers of the citations', () => {
  const before = briefingOf([meeting('2031-03-09')]);
  const now = briefingOf([
    analysedOf({ id: 'a', publishedAt: '2031-03-01T00:00:00Z' }),
    meeting('2031-03-09'),
  ]);
  expect(briefingDelta(before, now)).toEqual({ added: 0, removed: 0, altered: 0 });
});
