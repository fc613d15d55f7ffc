import { describe, expect, test } from 'vitest';
import { findParties, partyOf } from '../../../../../src/core/analysis/people/parties.ts';

function partiesIn(text: string): string[] {
  return findParties(text, { start: 0, end: text.length }).map(
    ({ span, party }) => `${text.slice(span.start, span.end)} = ${party}`,
  );
}

describe('a party by any of its words', () => {
  test.each([
    ['Washington', 'United States'],
    ['the US', 'United States'],
    ['the U.S.', 'United States'],
    ['American officials', 'United States'],
    ['the White House', 'United States'],
    ['the State Department', 'United States'],
    ['the Pentagon', 'United States'],
    ['Downing Street', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
    ['the Kremlin', 'Russia'],
    ['the Foreign Office', 'United Kingdom'],
    ['the German Foreign Office', 'Germany'],
    ["Russia's", 'Russia'],
    ['the Russian Foreign Ministry', 'Russia'],
    ['the Élysée', 'France'],
    ['the Holy See', 'Vatican City'],
    ['Cote d’Ivoire', 'Ivory Coast'],
    ['DR Congo', 'Democratic Republic of the Congo'],
    ['Bosnia-Herzegovina', 'Bosnia and Herzegovina'],
    ['the North Koreans', 'North Korea'],
    ['the EU', 'European Union'],
    ['U.N.', 'United Nations'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'],
    [
      'Organisation for Security and Cooperation in Europe',
      'Organization for Security and Co-operation in Europe',
    ],
    ['the IAEA', 'International Atomic Energy Agency'],
    ['Ecowas', 'ECOWAS'],
    ['G-7', 'G7'],
  ])('%s is %s', (words, party) => {
    expect(partyOf(words)).toBe(party);
  });
});

describe('parties of a text, in its order', () => {
  test('a joined word gives both halves', () => {
    expect(
      partiesIn('The NATO-Russia meeting followed a Franco-German plan and U.S.-Chinese talks.'),
    ).toEqual([
      'NATO = NATO',
      'Russia = Russia',
      'Franco = France',
      'German = Germany',
      'U.S. = United States',
      'Chinese = China',
    ]);
  });

  test('a capital stands for its government where it acts, owns or is a side', () => {
    expect(partiesIn('Moscow said it would wait. Talks between Tehran and Washington go on.')).toEqual([
      'Moscow = Russia',
      'Tehran = Iran',
      'Washington = United States',
    ]);
  });

  test('Brussels is the European Union where the text speaks of it', () => {
    expect(partiesIn('Brussels said the EU would answer.')).toEqual([
      'Brussels = European Union',
      'EU = European Union',
    ]);
  });

  test('a country in a line of capitals is found, the pronoun is not', () => {
    expect(partiesIn('THE US AND RUSSIA MET TODAY. THEY GAVE US TIME.')).toEqual([
      'US = United States',
      'RUSSIA = Russia',
    ]);
  });

  test('offsets count in the whole text', () => {
    const text = 'Nobody spoke. Chile agreed.';
    expect(findParties(text, { start: 14, end: text.length })).toMatchObject([
      { span: { start: 14, end: 19 }, party: 'Chile' },
    ]);
  });
});
