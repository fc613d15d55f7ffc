import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

function namesIn(text: string): string[] {
  return findPeople(readDocument({ text }))
    .findings()
    .map(({ name }) => name);
}

test.each([
  'They signed at Victoria Quay, near Florence Park and along Charlotte Street.',
  'The Munich Security Conference opened on Friday. The Maastricht Treaty came up.',
  'It happened at Lake Victoria, near Mount Elgon, in January.',
  'The show “Meet the Evening” is on Monday. “This Morning” is not.',
  'The Prime Minister was not there. The President left early.',
  'Meanwhile, talks went on. Critical Minerals were on the list.',
  'The Halvorsen Doctrine and the Solheim Plan were read out.',
  'South Korea and the European Union signed in Salt Lake City.',
  'Northern Wire and the Harbour Times wrote of it.',
  'Talks Between Ministers Resume in Quiet Town Near Border',
  'In Lima, the envoy from Chile waited. From Accra, a letter came.',
])('nobody is named in: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('a month, a weekday and a sentence opener are no part of a name', () => {
  expect(namesIn('On Tuesday Karin Holt said no. Later Holt left. Yesterday Holt was back.')).toEqual([
    'Karin Holt',
  ]);
});

test('a common word at the head of a sentence is no surname', () => {
  const found = findPeople(
    readDocument({ text: 'Karin Price said the price was right. Price controls would end, Price said.' }),
  );
  expect(found.findings()[0]?.mentions).toHaveLength(2);
});

test('voters and candidates who say nothing are not listed', () => {
  expect(namesIn('The candidates met voters in Kenya. Some residents watched.')).toEqual([]);
});

test('a nationality is no affiliation of a private calling', () => {
  expect(
    findPeople(readDocument({ text: 'Syrian engineer Hamid Sabri said he was tired.' })).entries[0],
  ).toMatchObject({ person: { name: 'Hamid Sabri', title: 'engineer' }, party: null });
});
