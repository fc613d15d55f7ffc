import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../src/core/analysis/dates/dates.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { markDates, readDateTexts } from '../../../../support/date-score.ts';
import { kindTable } from '../../../../support/topic-mark.ts';

const texts = readDateTexts(new URL('../../../../fixtures/dates/', import.meta.url));
const marked = markDates(texts, ({ text, dct }) =>
  findDates(readDocument({ text, publishedAt: dct, timezone: 'UTC' })),
);
const all = marked.at(-1)?.marks ?? [];

function share(measure: string): number {
  const some = all.filter((mark) => mark.measure === measure);
  return some.filter(({ ok }) => ok).length / some.length;
}

describe('dates over the labelled texts', () => {
  it.each([
    ['found in part', 0.98],
    ['wholly', 0.97],
    ['value', 0.96],
    ['true of told', 0.98],
  ])('%s: no fewer than today', (measure, least) => {
    expect(share(measure), kindTable(marked)).toBeGreaterThanOrEqual(least);
  });

  it('labels what the text holds, in its order', () => {
    for (const { id, text, timex } of texts) {
      let last = 0;
      for (const { s, e } of timex) {
        expect(s, id).toBeGreaterThanOrEqual(last);
        expect(text.slice(s, e).trim(), id).toBe(text.slice(s, e));
        last = e;
      }
    }
  });

  it('has texts of many days', () => {
    expect(new Set(texts.map(({ dct }) => dct)).size).toBeGreaterThan(80);
  });
});
