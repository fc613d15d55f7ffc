import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../../src/core/analysis/dates/dates.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';
import { findStatements } from '../../../../../src/core/analysis/statements/statements.ts';
import type { StatementFinding } from '../../../../../src/core/model/finding.ts';

const folder = new URL('../../../../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);

interface Told {
  readonly speaker: string | undefined;
  readonly text: string;
  readonly finding: StatementFinding;
}

function read(name: string): readonly Told[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const document = readDocument({ text, publishedAt: '2022-01-09', timezone: 'Europe/Kyiv' });
  return findStatements(document, findPeople(document), findDates(document)).map((finding) => ({
    speaker: finding.speaker?.name,
    text: finding.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    finding,
  }));
}

function about(all: readonly Told[], words: string): Told | undefined {
  return all.find(({ text }) => text.includes(words));
}

describe.skipIf(!present)('two real pages (skipped where ../shared/seeds is absent)', () => {
  test.each([
    ['None of this is on the table', 'Antony Blinken', 'State of the Union'],
    ['When it comes to military use', 'Antony Blinken', 'This Week'],
    ['NATO will strengthen its position', 'Antony Blinken', undefined],
    ['There are steps to build confidence', 'Antony Blinken', undefined],
    ['had a gun in the head', 'Antony Blinken', undefined],
    ['I do not think we will see success', 'Antony Blinken', undefined],
  ])('the printed page: %s', (words, speaker, medium) => {
    const found = about(read('nbc-blinken-dismisses.txt'), words);
    expect(found?.speaker).toBe(speaker);
    if (medium !== undefined) expect(found?.finding.toldTo).toContain(medium);
  });

  test('the printed page: a denial is marked, the unnamed are told of, and titles are no statements', () => {
    const all = read('nbc-blinken-dismisses.txt');
    expect(about(all, 'the US would consider')).toMatchObject({
      speaker: 'Emily Horne',
      finding: { denied: true },
    });
    expect(about(all, 'ready to launch talks')?.finding).toMatchObject({
      toldTo: 'NBC News',
      kind: 'indirect',
    });
    expect(all.filter(({ text }) => /^(?:State of the Union|This Week)\W*$/i.test(text))).toEqual([]);
    expect(about(all, 'by race')).toBeUndefined();
  });

  test('the television page: officials, labels, and no narration', () => {
    const all = read('newsy-first-of-three-talks.txt');
    const speakers = (name: string) => all.filter(({ speaker }) => speaker === name).length;
    expect([speakers('Sergey Ryabkov'), speakers('Ned Price'), speakers('Antony Blinken')]).toEqual([
      3, 1, 4,
    ]);
    expect(all.filter(({ text }) => /TALK ABOUT UKRAINE|ANNIE/.test(text))).toEqual([]);
  });
});
