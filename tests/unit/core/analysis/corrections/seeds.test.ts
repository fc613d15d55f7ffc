import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { replaced, withdraws } from '../../../../../src/core/analysis/corrections/withdrawn.ts';
import { findDates } from '../../../../../src/core/analysis/dates/dates.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';

const folder = new URL('../../../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(folder))('two real pages (skipped where ../shared/seeds is absent)', () => {
  it('the printed page’s foot gives two points, at the stamp’s instant', () => {
    const text = readFileSync(new URL('nbc-blinken-dismisses.txt', folder), 'utf8');
    const document = readDocument({ text, publishedAt: '2022-01-09', timezone: 'Europe/Kyiv' });
    const found = findCorrections(document, findDates(document));
    expect(found.map(({ at }) => at)).toEqual(['2022-01-09T19:45-05:00', '2022-01-09T19:45-05:00']);
    expect(found.map(({ was }) => was)).toEqual([
      expect.stringContaining('national secretary'),
      expect.stringMatching(/^the possibility .* by race$/),
    ]);
    expect(found.map(({ now }) => now)).toEqual([
      expect.stringContaining('National Security Council'),
      expect.stringMatching(/^with the possibility .* short time$/),
    ]);
  });

  it('the corrected words find their place in the body’s own wording of them', () => {
    const text = readFileSync(new URL('nbc-blinken-dismisses.txt', folder), 'utf8');
    const quoted = findCorrections(readDocument({ text }), [])[1];
    if (!quoted?.was) throw new Error('the second point was not found');
    const { was } = quoted;
    const remark = text.split('"').find((words) => words.includes('its borders, ')) ?? '';
    const span = replaced(quoted, remark);
    expect(remark.slice(0, span?.start).endsWith('its borders, ')).toBe(true);
    expect(span?.end).toBe(remark.length - 1);
    expect(withdraws(was, was, quoted)).toBe(true);
    expect(withdraws(was, remark, quoted)).toBe(false);
  });

  it('the television page has no note', () => {
    const text = readFileSync(new URL('newsy-first-of-three-talks.txt', folder), 'utf8');
    expect(findCorrections(readDocument({ text }), [])).toEqual([]);
  });
});
