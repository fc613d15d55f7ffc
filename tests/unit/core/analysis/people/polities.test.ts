import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findParties } from '../../../../../src/core/analysis/people/parties.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

function peopleOf(text: string) {
  return findPeople(readDocument({ text, publishedAt: '2025-03-12T12:00:00Z', timezone: 'UTC' }));
}

function partiesIn(text: string): string[] {
  const span = { start: 0, end: text.length };
  return findParties(text, span, peopleOf(text).polities).map(
    ({ span: { start, end }, party }) => `${text.slice(start, end)} = ${party}`,
  );
}

function affiliationOf(name: string, text: string): string | undefined {
  return peopleOf(text).entries.find(({ person }) => person.name === name)?.person.affiliation;
}

describe('a country that no list has', () => {
  test.each([
    ["by what it has: Norlund's energy minister", "Norlund's energy minister said no.", 'Norlund = Norlund'],
    ['by its new government', "Norlund's new coalition government said no.", 'Norlund = Norlund'],
    ['by a minister of any kind', "Norlund's ports minister said no.", 'Norlund = Norlund'],
    ['by its army', "Shells hit Norlund's army near the pass.", 'Norlund = Norlund'],
    ['by its central bank', "Norlund's central bank raised rates.", 'Norlund = Norlund'],
    ['by its government behind "of"', 'The government of New Ostmark fell.', 'New Ostmark = New Ostmark'],
    ['by the form of its state', 'The Republic of Velmark signed.', 'Velmark = Velmark'],
    ['by a minister of a portfolio', 'The Minister of Energy of Velmark signed.', 'Velmark = Velmark'],
  ])('is found %s', (_, text, told) => {
    expect(partiesIn(text)[0]).toBe(told);
  });

  test('stands in a list with others, listed or not', () => {
    expect(partiesIn('The trade ministers of Velmark, Ostmark and Peru will sign.')).toEqual([
      'Velmark = Velmark',
      'Ostmark = Ostmark',
      'Peru = Peru',
    ]);
  });

  test('lends its name to its people and its capital', () => {
    expect(
      partiesIn(
        'The Sarvian government said no. Shots were heard in Sarvia. Two Sarvians fled to Lubren, the Sarvian capital. The offer was rejected by Lubren.',
      ),
    ).toEqual([
      'Sarvian = Sarvia',
      'Sarvia = Sarvia',
      'Sarvians = Sarvia',
      'Sarvian = Sarvia',
      'Lubren = Sarvia',
    ]);
  });

  test.each([
    ['Ida Roe', 'Ida Roe, the Sarvian energy minister, said Sarvia would wait.', 'Sarvia'],
    ['Ida Roe', 'Sarvian Prime Minister Ida Roe said Sarvia would wait.', 'Sarvia'],
    ['Ida Roe', "Sarvia's foreign minister, Ida Roe, said no.", 'Sarvia'],
    ['Ida Roe', 'The energy minister of Sarvia, Ida Roe, said no.', 'Sarvia'],
  ])('is what %s speaks for: %s', (name, text, country) => {
    expect(affiliationOf(name, text)).toBe(country);
  });
});

describe('no country', () => {
  test.each([
    ["of a person's surname", "Ida Holm said no. Holm's government fell."],
    ['of a titled surname', "President Holm's army fell back. Holm's government fell."],
    ['of a hyphenated surname', "Bashar al-Rami fled. Rami's government fell."],
    ['of a company', "Nordair's chief executive met the union. Nordair's president resigned."],
    ['of a portfolio', 'The Minister of Energy signed. The ministers of Tourism and Sport came.'],
    ['of a league', 'The Federation of Enterprises met. The league of Nordkap met.'],
    ['of a continent', "Europe's governments and Africa's central banks met."],
    ['of a company with dealings', "Nordair's government contracts lapsed."],
    ['of a line of capitals', "NORLUND'S ARMY RETREATS"],
  ])('is made %s', (_, text) => {
    expect(peopleOf(text).polities.size).toBe(0);
  });

  test('stands where its name opens a company’s', () => {
    expect(partiesIn("Norlund's government fined Norlund Pipelines.")).toEqual(['Norlund = Norlund']);
  });
});
