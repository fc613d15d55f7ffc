import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { briefingDelta, outlineOf } from '../../../../src/core/briefing/delta.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { analysedOf, meetingOf } from '../../../support/articles.ts';
import { topicOf } from '../../../support/topics.ts';

const day = (value: string) => ({ value, precision: 'day' as const, stated: true, text: value });

const outlineWith = (articles: readonly AnalysedArticle[]) =>
  outlineOf(
    buildBriefing({
      topic: topicOf(),
      articles,
      asOf: '2031-03-05T00:00:00Z',
      since: '2031-03-04T00:00:00Z',
      problems: [],
    }),
  );

const meeting = (value: string) => analysedOf({ id: `on-${value}` }, [meetingOf({ start: day(value) })]);

it('counts every item of a first briefing as new', () => {
  expect(briefingDelta(outlineWith([]), outlineWith([meeting('2031-03-09')]))).toEqual({
    added: 1,
    removed: 0,
    altered: 0,
  });
});

it('counts what came and what went', () => {
  const before = outlineWith([meeting('2031-03-09')]);
  const now = outlineWith([meeting('2031-03-19')]);
  expect(briefingDelta(before, now)).toEqual({ added: 1, removed: 1, altered: 0 });
});

it('sees no change where another source only moves the numbers of the citations', () => {
  const before = outlineWith([meeting('2031-03-09')]);
  const now = outlineWith([
    analysedOf({ id: 'a', publishedAt: '2031-03-01T00:00:00Z' }),
    meeting('2031-03-09'),
  ]);
  expect(briefingDelta(before, now)).toEqual({ added: 0, removed: 0, altered: 0 });
});

it('counts an item that is told otherwise as changed', () => {
  const before = outlineWith([meeting('2031-03-09')]);
  const [id = ''] = before.keys();
  const now = new Map(before).set(id, 'told otherwise');
  expect(briefingDelta(before, now)).toEqual({ added: 0, removed: 0, altered: 1 });
});
