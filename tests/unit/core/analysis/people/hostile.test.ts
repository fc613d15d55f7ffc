import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

function letters(index: number): string {
  return index.toString(26).replace(/\d/g, (digit) => String.fromCodePoint(113 + Number(digit)));
}

function repeated(one: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index++) {
    const part = one(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

test.each<[string, (index: number) => string]>([
  ['capitals', () => 'Berg '],
  ['titles', () => 'the deputy minister '],
  ['pronouns', () => 'he said Berg. '],
  ['one given name', (index) => `Anna B${letters(index)}erg said. `],
  ['one surname', (index) => `Ivan${letters(index)} Berg said. `],
  ['titled names', (index) => `Deputy Minister Anna X${letters(index)} left. The deputy minister spoke. `],
  ['organisations', (index) => `The B${letters(index)}erg Council met. `],
  ['joined words', () => 'US-'],
  ['initials', () => 'A.B.'],
  ['possessives', () => "Berg's "],
  ['complements', () => 'Council of '],
])('%s without end are read to its end', (_, one) => {
  const document = readDocument({ text: repeated(one, 200_000) });
  const people = findPeople(document);
  expect(people.findings()).toBeInstanceOf(Object);
});

test('an empty article has nobody', () => {
  const people = findPeople(readDocument({ text: '' }));
  expect(people.entries).toEqual([]);
  expect(people.resolve({ start: 0, end: 0 })).toBeNull();
});
