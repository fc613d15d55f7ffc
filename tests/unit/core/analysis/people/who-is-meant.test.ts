import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { speakerOf } from './speaker-of.ts';

describe('the Minister of an official text', () => {
  test.each([
    [
      'Foreign Minister Duarte Valadas spoke today with the Foreign Minister of Estonia, Kaarel Kask. For his part, Foreign Minister Kask thanked Portugal.\n\nThe Minister stressed that both must share what they know.',
      'both must share',
      'Duarte Valadas',
    ],
    [
      'The Minister of Foreign Affairs of Norland, Mr Aldo Ranna, had a telephone conversation with the Minister of Foreign Affairs of Sudmark, Ms Tilda Orn. The two sides exchanged views. For her part, Ms Orn spoke of ferries. The Minister noted that cables are at risk.',
      'cables are at risk',
      'Aldo Ranna',
    ],
    [
      'Ministry of Foreign Affairs of the Republic of Chile\n\nForeign Minister Ana Rojas of Chile met Foreign Minister Luis Paz of Peru. The Minister said that the port would stay open.',
      'the port would stay open',
      'Ana Rojas',
    ],
    [
      'Minister Pavlo Horn met Minister of Energy of Slovenia Matej Hribar. For his part, the Slovenian minister said that ten more would follow.',
      'ten more would follow',
      'Matej Hribar',
    ],
    [
      'Minister of Foreign Affairs Yerlan Abishev met Minister of Foreign Affairs of Tajikistan Daler Nazriev. The Kazakh minister said that the lakes must be filled.',
      'the lakes must be filled',
      'Yerlan Abishev',
    ],
    [
      'His Excellency Sheikh Hamdan Al Suri received Mr. Lorenzo Berti, Undersecretary at the ministry. His Excellency said that trade was growing.',
      'trade was growing',
      'Hamdan Al Suri',
    ],
  ])('in “%s” of “%s” is %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('is neither of two that are named together in a report', () => {
    const text =
      'President Felipe Aranda of Chile met President Rosa Mamani of Bolivia in Arica. The president said the port would stay open.';
    expect(speakerOf(text, 'the port would stay open')).not.toMatch(/Aranda|Mamani/);
  });

  test('is the one last spoken of in a report that names them apart', () => {
    const text =
      'Norwegian Foreign Minister Kari Solheim left.\n\nSwedish Foreign Minister Per Holm stayed. The foreign minister said the text was ready.';
    expect(speakerOf(text, 'the text was ready')).toBe('Per Holm');
  });
});

describe('two of one family', () => {
  test('are told apart by what one is to the other', () => {
    const text =
      'Oddvar Pryde, 29, died in a van. Oddvar’s mother, Sibeth Pryde, said it was too late. His brother Alwed Pryde was blunt. “Sorry is a word,” he said.';
    expect(speakerOf(text, 'it was too late')).toBe('Sibeth Pryde');
    expect(speakerOf(text, 'Sorry is a word')).toBe('Alwed Pryde');
  });

  test('a daughter who is spoken of after her mother is “she”', () => {
    const text =
      'Board member Ruth Behan said she had read the letters. Her daughter, Shawnee Behan, teaches nearby. She said that she would have voted no.';
    expect(speakerOf(text, 'would have voted no')).toBe('Shawnee Behan');
  });

  test('a surname of two brothers is neither', () => {
    const text =
      'Governor Dale Whit said the dam would stand. His brother, Senator Roy Whit, disagreed.\n\nWhit said the vote would be close.';
    expect(speakerOf(text, 'the vote would be close')).toBeNull();
  });
});

describe('what stands before a name is no part of it', () => {
  test.each([
    ['Shopkeeper Brunella Connel said she had none left.', 'she had none left', 'Brunella Connel'],
    ['Neighbour Dorena Utley told us it was deserved.', 'it was deserved', 'Dorena Utley'],
    ['His Excellency President Celso Ndiku said that boats would come.', 'boats would come', 'Celso Ndiku'],
    ['The charity’s volunteer Oxana Lum said it was full.', 'it was full', 'Oxana Lum'],
    ['South Korean Foreign Minister Park Ji-hoon said he was surprised.', 'he was surprised', 'Park Ji-hoon'],
  ])('in “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('a company that a firm’s trade stands beside is nobody', () => {
    const people = analyse({
      text: 'Voltara Works, a battery maker, said it would build. Harbour Lane opened.',
    }).people;
    expect(people.map(({ name }) => name)).not.toContain('Voltara Works');
  });
});

describe('words that stand for whoever was just named', () => {
  test.each([
    [
      'Conan Mulder had not slept before his match.\n\n“I closed my eyes,” said the 19-year-old.',
      'I closed my eyes',
      'Conan Mulder',
    ],
    [
      'The PM, Ruth Mallory, told MPs the deal was done. The PM said: “We have a deal.”',
      'We have a deal',
      'Ruth Mallory',
    ],
    [
      'A Pentagon spokesman, Col. Steve Barlow, said troops took part. “It is no secret,” the colonel said.',
      'It is no secret',
      'Steve Barlow',
    ],
    [
      'The mayor’s aide, Laura Benn, said the president had spoken to all three. She said two had agreed.',
      'two had agreed',
      'Laura Benn',
    ],
    [
      'Minister of Transport Duc Thang received Japanese Ambassador Kenji Sakato. For his part, the diplomat said that work would go on.',
      'work would go on',
      'Kenji Sakato',
    ],
    [
      'Adeba Mensa-Bright has built schools of earth. Next year she leaves. “Goats were fine,” she said.',
      'Goats were fine',
      'Adeba Mensa-Bright',
    ],
  ])('in “%s” of “%s” is %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('an age after two men is neither', () => {
    const text = 'Hans Brandt met Paul Reeve in London. “We won,” the 28-year-old said.';
    expect(speakerOf(text, 'We won')).toBeNull();
  });

  test('“the former minister” is not the one in office', () => {
    const text =
      'Finance Minister Goran Pavel said the budget would hold. “No,” the former minister said of it, “nobody believes these numbers.”';
    expect(speakerOf(text, 'nobody believes')).not.toBe('Goran Pavel');
  });

  test('“3 PM” is no minister', () => {
    const { people } = analyse({ text: 'Prime Minister Ruth Mallory left at 3 PM. Talks go on.' });
    expect(people.map(({ name }) => name)).toEqual(['Ruth Mallory']);
  });
});

test('the leader of a union of some country does not speak for it', () => {
  const [found] = analyse({
    text: 'The leader of the US dockers’ union, Raymond Dufre, said talks were over.',
  }).people;
  expect(found).toMatchObject({ name: 'Raymond Dufre' });
  expect(found?.affiliation).not.toBe('United States');
});

describe('an office that a report opens with', () => {
  const text =
    'A fire was brought under control, the provincial governor said.\n\nGovernor Kemal Ozdan said a stove had failed.';

  test('is whose the next paragraph names', () => {
    expect(speakerOf(text, 'A fire was brought')).toBe('Kemal Ozdan');
  });

  test('is nobody’s where two are named so', () => {
    expect(speakerOf(`${text} Governor Ipek Toral agreed.`, 'A fire was brought')).toBe(
      'the provincial governor',
    );
  });
});

test.each([
  ['“No,” said Teresa Brando, president of the pilots’ union SPQ.', 'Teresa Brando', 'SPQ'],
  ['“No,” said Kaspar Oyel of the broker Finch Hollow.', 'Kaspar Oyel', 'Finch Hollow'],
  ['Farhuna Quddin, for Bangladesh, said the poorest had been mocked.', 'Farhuna Quddin', 'Bangladesh'],
])('in “%s” %s speaks for %s', (text, name, affiliation) => {
  expect(analyse({ text }).people).toContainEqual(expect.objectContaining({ name, affiliation }));
});

test('“his Greek counterpart” is the only one of Greece, and nobody where there are two', () => {
  const text =
    'Turkish Foreign Minister Selim Arslan met Greek Foreign Minister Eleni Markou. His Greek counterpart said there was work to do.';
  expect(speakerOf(text, 'there was work')).toBe('Eleni Markou');
  const two = text.replace('. His', ' and Greek Prime Minister Nikos Pallas. His');
  expect(speakerOf(two, 'there was work')).toBe('his Greek counterpart');
});

test('“the minister” is nobody who once was one, and “the former minister” nobody who is', () => {
  const once = 'Former Finance Minister Ivo Brandl left.\n\nThe minister said the deal was poor.';
  expect(speakerOf(once, 'the deal was poor')).toBe('the minister');
  const now = 'Finance Minister Ivo Brandl left.\n\nThe former minister said the deal was poor.';
  expect(speakerOf(now, 'the deal was poor')).toBe('the former minister');
});

test('a country’s minister is neither of two ministers without a country', () => {
  const text =
    'Foreign Minister Aldo Berg met Foreign Minister Luis Paz in Rome. The Kazakh minister said that the lakes must be filled.';
  expect(speakerOf(text, 'the lakes')).toBe('the Kazakh minister');
});

test('a president without a country is given none by an office that somebody names inside marks', () => {
  const text =
    'President Vitali Horn spoke with U.S. President Joel Brand, two days after Brand spoke with Pavel Orlov. “It is good that the President of the United States spoke with the President of the Russian Federation,” he said.';
  expect(analyse({ text }).people.find(({ name }) => name === 'Vitali Horn')).not.toHaveProperty(
    'affiliation',
  );
});
