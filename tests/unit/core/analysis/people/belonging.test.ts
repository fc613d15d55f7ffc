import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

/** Title and affiliation of the person with a name. */
function office(text: string, name: string): string {
  const person = findPeople(readDocument({ text }))
    .findings()
    .find((one) => one.name === name);
  return `${person?.title ?? '-'} | ${person?.affiliation ?? '-'}`;
}

function nameOf(text: string, words: string): string | null {
  const start = text.lastIndexOf(words);
  const people = findPeople(readDocument({ text }));
  return people.resolve({ start, end: start + words.length })?.person.name ?? null;
}

describe('whom somebody speaks for', () => {
  test.each([
    [
      '“No,” said Nuno Lopes, a glaciologist at the University of Porto.',
      'Nuno Lopes',
      'glaciologist | University of Porto',
    ],
    ['“No,” said Rita Moss of the campaign group Clean Oceans.', 'Rita Moss', '- | Clean Oceans'],
    ['Rita Moss from the charity Clean Oceans said no.', 'Rita Moss', '- | Clean Oceans'],
    [
      '“No,” said Mia Lind, general secretary of the crew union Wings.',
      'Mia Lind',
      'general secretary | Wings',
    ],
    ['Per Holm, head of the Kenyan delegation, said no.', 'Per Holm', 'head | Kenya'],
    ['The Swedish delegation’s head, Liv Ek, said no.', 'Liv Ek', 'head | Sweden'],
    [
      'The Maldives’ ambassador to the UN, Aminath Didi, said no.',
      'Aminath Didi',
      'ambassador to the UN | Maldives',
    ],
    ['Lead negotiator for Bolivia, Jorge Rojas, said no.', 'Jorge Rojas', 'Lead negotiator | Bolivia'],
    ['Ola Rask, Norway’s peat minister, said no.', 'Ola Rask', 'peat minister | Norway'],
    ['Icelandic Peat Minister Jon Orr said no.', 'Jon Orr', 'Peat Minister | Iceland'],
    [
      'Luc Bovet, president of the Cheese Makers’ Alliance, said no.',
      'Luc Bovet',
      'president | Cheese Makers’ Alliance',
    ],
    [
      'Mary Quill, general secretary of the National Union of Cooks and Porters, said no.',
      'Mary Quill',
      'general secretary | National Union of Cooks and Porters',
    ],
    [
      'The Coal Board said it was puzzled. Its chairman, Jon Holm, said no.',
      'Jon Holm',
      'chairman | Coal Board',
    ],
    [
      'The Boat Builders’ League met. League chief executive Ana Holm said the league was calm.',
      'Ana Holm',
      'League chief executive | Boat Builders’ League',
    ],
    [
      'Nordair’s chief executive, Marta Lund, left. “No,” said Nina Roth, a spokeswoman for Nordair.',
      'Nina Roth',
      'spokeswoman | Nordair',
    ],
    ['Peru’s prime minister said no. Prime Minister Ana Rojas left.', 'Ana Rojas', 'Prime Minister | Peru'],
  ])('%s', (text, name, expected) => {
    expect(office(text, name)).toBe(expected);
  });

  test.each([
    ['Hugo Paz, a rower from Leeds, said no.', 'Hugo Paz', 'rower | -'],
    ['Asked about the mediator, Mr Holm said no. Jon Holm left.', 'Jon Holm', '- | -'],
    [
      'Peru’s prime minister met Chile’s prime minister. Prime Minister Ana Rojas left.',
      'Ana Rojas',
      'Prime Minister | -',
    ],
  ])('a place, another’s office and two countries tell nothing: %s', (text, name, expected) => {
    expect(office(text, name)).toBe(expected);
  });
});

describe('who is meant without a name', () => {
  test('a lone nationality is the one person of that country, and else nobody', () => {
    expect(
      nameOf('Chilean lawyer Ana Rojas chairs it. “No,” the Chilean told reporters.', 'the Chilean'),
    ).toBe('Ana Rojas');
    expect(nameOf('Ana Rojas, the mediator, spoke. “No,” the Chilean told reporters.', 'the Chilean')).toBe(
      'Ana Rojas',
    );
    expect(nameOf('Ana Rojas met Jon Holm. “No,” the Chilean told reporters.', 'the Chilean')).toBeNull();
    expect(nameOf('Ana Rojas spoke. The Chileans left.', 'The Chileans')).toBe('Chile');
  });

  test('an office that the lead names is whose the next paragraph names without saying who it is', () => {
    const lead = 'Poland’s peat minister has said she will leave.\n\n';
    expect(nameOf(`${lead}Speaking on Monday, Ewa Nowak said no.`, 'Poland’s peat minister')).toBe(
      'Ewa Nowak',
    );
    expect(
      nameOf(`${lead}Ewa Nowak, an analyst at the Peat Institute, said no.`, 'Poland’s peat minister'),
    ).toBe('Poland’s peat minister');
    expect(nameOf(`${lead}It met Ewa Nowak in May.`, 'Poland’s peat minister')).toBe(
      'Poland’s peat minister',
    );
  });

  test('“it” is the body or country that the sentence before begins with', () => {
    expect(nameOf('Norway has troops near Sweden’s border. It denies that.', 'It')).toBe('Norway');
    expect(nameOf('Ana Rojas met Sweden. It denies that.', 'It')).toBeNull();
  });

  test('“her office” is the office of whom she is', () => {
    expect(nameOf('Ana Rojas left. She will be back, her office said.', 'her office')).toBe(
      'Ana Rojas’s office',
    );
  });

  test.each([
    ['Chilean importers said no.', 'Chilean importers'],
    ['A bank official, who was not named, said no.', 'a bank official'],
    ['A rebel commander said no.', 'a rebel commander'],
    ['The opposition has said no.', 'the opposition'],
    ['So be it, one of the people said.', 'one of the people'],
    ['A Ministry for Trade source said no.', 'a Ministry for Trade source'],
  ])('the unnamed are who the words say: %s', (text, name) => {
    expect(
      nameOf(
        text,
        text.includes(', one') ? 'one of the people' : (/^.*?(?= (?:said|has)|,)/.exec(text)?.[0] ?? ''),
      ),
    ).toBe(name);
  });
});
