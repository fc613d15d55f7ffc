import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople, type PeopleEntry } from '../../../../../src/core/analysis/people/people.ts';

/** Who is meant by the last occurrence of some words. */
function meant(text: string, words: string): PeopleEntry | null {
  const start = text.lastIndexOf(words);
  return findPeople(readDocument({ text })).resolve({ start, end: start + words.length });
}

function nameOf(text: string, words: string): string | null {
  return meant(text, words)?.person.name ?? null;
}

describe('who a pronoun means', () => {
  test('it goes back to the speaker of the paragraph before', () => {
    expect(nameOf('Minister Aino Rautio said no.\n\n“Never,” she added.', 'she')).toBe('Aino Rautio');
  });

  test('it skips whoever is of the other gender', () => {
    expect(nameOf('Aino Rautio spoke. Per Holmgren listened. She said little.', 'She')).toBe('Aino Rautio');
  });

  test('two of one gender in one sentence leave it open', () => {
    expect(nameOf('Ivan Petrov met Oleg Marchenko. He was tired.', 'He')).toBeNull();
  });

  test('a told person leaves it open', () => {
    expect(nameOf('Ivan Petrov told Oleg Marchenko he would go.', 'he')).toBeNull();
  });

  test('an unknown name between leaves it open', () => {
    expect(nameOf('Ivan Petrov spoke. Zebedy Quorn, of the delegation, listened. He left.', 'He')).toBeNull();
  });

  test('inside a quotation it is never somebody outside it', () => {
    expect(nameOf('“He is late,” Ivan Petrov said.', 'He')).toBeNull();
  });

  test('a name without a known gender takes the one that a pronoun tells', () => {
    const text = 'Envoy Tsholo Zwane said yes. She smiled.\n\nZwane met Ivan Petrov. She said it again.';
    expect(nameOf(text, 'She')).toBe('Tsholo Zwane');
  });
});

describe('who a title means', () => {
  const text =
    'Norwegian Foreign Minister Kari Solheim met Swedish Finance Minister Per Holmgren. The Swedish minister left. ' +
    'The foreign minister stayed. The chancellor was ill. The Danish minister did not come.';

  test('a country in it tells two holders apart', () => {
    expect(nameOf(text, 'The Swedish minister')).toBe('Per Holmgren');
  });

  test('a portfolio in it does so too', () => {
    expect(nameOf(text, 'The foreign minister')).toBe('Kari Solheim');
  });

  test('a title that nobody has stays without a name', () => {
    expect(meant(text, 'The Danish minister')).toMatchObject({
      person: { name: 'the Danish minister', affiliation: 'Denmark', anonymous: true },
      party: 'Denmark',
    });
  });
});

describe('who a noun phrase means', () => {
  test.each([
    [
      'Greg Salter, an aide to Gerald Putnam, said no.',
      'Greg Salter, an aide to Gerald Putnam,',
      'Greg Salter',
    ],
    [
      'Gerald Putnam left. A spokesman for Putnam said no.',
      'A spokesman for Putnam',
      'a spokesman for Putnam',
    ],
    ['Gerald Putnam left. The Putnam campaign said no.', 'The Putnam campaign', 'Putnam campaign'],
    ['Gerald Putnam left. Putnam’s office said no.', 'Putnam’s office', 'Putnam’s office'],
    ['Gerald Putnam left. Putnam’s sister said no.', 'Putnam’s sister', 'Gerald Putnam’s sister'],
    ['Kari Solheim and Per Holmgren said no.', 'Kari Solheim and Per Holmgren', null],
    ['The Norwegian government said no.', 'The Norwegian government', 'Norwegian government'],
    ['Beijing said no.', 'Beijing', 'China'],
    [
      'Two officials briefed on the talks said no.',
      'Two officials briefed on the talks',
      'two officials briefed on the talks',
    ],
    ['Western diplomats said no.', 'Western diplomats', 'Western diplomats'],
    ['Diplomats said no.', 'Diplomats', 'diplomats'],
    ['Nobody spoke.', 'Nobody', null],
  ])('in "%s", %s is %s', (text, words, who) => {
    expect(nameOf(text, words)).toBe(who);
  });

  test('the unnamed are marked and keep whom they speak for', () => {
    expect(meant('A senior U.S. official said no.', 'A senior U.S. official')).toMatchObject({
      person: { name: 'a senior U.S. official', affiliation: 'United States', anonymous: true },
      kind: 'anonymous',
      party: 'United States',
    });
  });

  test('a seat of government is an organisation of its country', () => {
    expect(meant('The Kremlin said no.', 'The Kremlin')).toMatchObject({
      person: { name: 'Kremlin', affiliation: 'Russia' },
      kind: 'organisation',
      party: 'Russia',
    });
  });
});

describe('whose people are', () => {
  test('an American office needs the United States in the text', () => {
    const office = 'Secretary of State Paul Renner said no.';
    expect(meant(office, 'Renner')?.party).toBeNull();
    expect(meant(`U.S. officials met. ${office}`, 'Renner')?.party).toBe('United States');
  });

  test('a president beside another is the other side of the pair that the paragraph names', () => {
    const text = 'Chile and Peru agreed. President Diego Morales met Peruvian President Ana Quispe.';
    expect(meant(text, 'Diego Morales')?.party).toBe('Chile');
    expect(meant(text.replace('Chile and Peru agreed. ', ''), 'Diego Morales')?.party).toBeNull();
  });

  test('the holder of an administration that sits in the White House is American', () => {
    const text = 'President Diego Morales said no. The White House agreed.';
    expect(meant(text, 'Diego Morales')?.party).toBeNull();
    expect(meant(`${text} The Morales administration went on.`, 'Diego Morales')?.party).toBe(
      'United States',
    );
  });

  test('“his foreign minister” gives nobody a country', () => {
    const text =
      'Chilean President Diego Morales spoke. His foreign minister, Pablo Ruiz, left for Washington.';
    expect(meant(text, 'Pablo Ruiz')).toMatchObject({ person: { title: 'foreign minister' }, party: null });
  });

  test('an organisation goes by its fullest name', () => {
    const text =
      'The Northern Fisheries Council (NFC) met. NFC chair Olga Brandt said the council was split.';
    expect(meant(text, 'Olga Brandt')?.person.affiliation).toBe('Northern Fisheries Council');
    expect(nameOf(text, 'the council')).toBe('Northern Fisheries Council');
  });
});

test('mentions stand in order of their start, each inside the text, each of a known entry', () => {
  const text =
    'An aide to Gerald Putnam said no. Norwegian Foreign Minister Kari Solheim told the NFC she agreed. The Kremlin ' +
    'and Putnam’s spokesman, Greg Salter, did not. Two people close to Solheim said he would.';
  const { entries, mentions } = findPeople(readDocument({ text }));
  let before = 0;
  for (const { start, end, entry } of mentions) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(entries[entry]).toBeDefined();
    before = start;
  }
  expect(mentions.length).toBeGreaterThan(6);
});

describe('a surname that begins with a small letter', () => {
  const text =
    'Mediator Hamid al-Rasani spoke. “A list would help,” al-Rasani said. Fighters of al-Bahr left the town of al-Bab.';

  test('is its bearer', () => {
    expect(nameOf(text, 'al-Rasani')).toBe('Hamid al-Rasani');
    expect(nameOf('President Samir el-Hadi spoke on Monday. “We wait,” said el-Hadi.', 'el-Hadi')).toBe(
      'Samir el-Hadi',
    );
  });

  test('is nobody else', () => {
    expect(nameOf(text, 'al-Bab')).not.toBe('Hamid al-Rasani');
    expect(nameOf(text, 'al-Bahr')).not.toBe('Hamid al-Rasani');
  });
});

test('a title is nobody whom only somebody’s own words name so', () => {
  const text = '“Ask your minister,” the envoy said.\n\nThe minister said nothing.';
  expect(nameOf(text, 'The minister')).toBe('the minister');
});
