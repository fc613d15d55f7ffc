import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { speakerOf } from './speaker-of.ts';

describe('an office behind a name by what somebody does', () => {
  test.each([
    [
      'The Council met under the chairmanship of H.E. Kofi Dap, Minister of Fisheries of Ghana.\n\nIn his address, the Chairman observed that attacks had fallen.',
      'attacks had fallen',
      'Kofi Dap',
    ],
    [
      'The talks were chaired by Ambassador Rita Solber. The chair said that attacks had fallen.',
      'attacks had fallen',
      'Rita Solber',
    ],
    [
      'The CHAIRMAN. The panel will come to order, and I will be brief.\n\nMs. ODUYA. Thank you for having me.\n\nThe CHAIRMAN. Please begin.\n\nMs. ODUYA. I make hinges.\n\nWarren Pike (R-Ohio) chairs the subcommittee.',
      'I will be brief',
      'Warren Pike',
    ],
    [
      'Peru’s top diplomat, Feruz Mirz, left early. The foreign minister said that attacks had fallen.',
      'attacks had fallen',
      'Feruz Mirz',
    ],
  ])('in “%s” tells who said “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('is not the office of whoever the adviser is of', () => {
    const [person] = analyse({ text: 'Amadou Sissok, the prime minister’s adviser, said it rained.' }).people;
    expect(person).toMatchObject({ name: 'Amadou Sissok', title: 'adviser' });
  });

  test('is of nobody who led a race', () => {
    const text = 'Warren Pike led the race.\n\nPer Holm was third. The leader said it rained.';
    expect(speakerOf(text, 'it rained')).not.toBe('Warren Pike');
  });
});

describe('a name whose parts look like something else', () => {
  test.each([
    ['Its founder, Omar Sheikh, said it rained.', 'Omar Sheikh'],
    ['The spokesman, Nana Yaw Boaky, said it rained.', 'Nana Yaw Boaky'],
    ['The coach, Papa Waly Ndour, said it rained.', 'Papa Waly Ndour'],
    [
      'The spokesman of the water firm Acque del Ponente, Fabrizio Lanter, said it rained.',
      'Fabrizio Lanter',
    ],
    [
      'The deputy chairwoman of the Council of Ministers of BiH, Radmila Petrus, said it rained.',
      'Radmila Petrus',
    ],
  ])('is whole in “%s”', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });

  test('is no place’s beside a name', () => {
    const text =
      'Donna Sprak, of The Anchor in Brid, Devon, says the gulls are back.\n\n“They come in pairs,” said the 47-year-old.';
    expect(speakerOf(text, 'They come in pairs')).toBe('Donna Sprak');
  });

  test('is kept behind a place where the words tell an office', () => {
    const text = 'A group will meet in Tallinn, Verstrat, the mediator, said.';
    expect(speakerOf(text, 'A group will meet')).toBe('Verstrat');
  });
});

describe('“it” and “they”', () => {
  test.each([
    ['The president’s office issued a note. It said it rained.', 'it rained', 'president’s office'],
    [
      'Peru’s Ana Rojas left. Her office issued a note. It said it rained.',
      'it rained',
      'Ana Rojas’s office',
    ],
    [
      'Peru’s regulator will cut the price that it pays farmers, two people with knowledge of the plan said.\n\nThe price will be told in May, they said.',
      'The price will be told',
      'two people with knowledge of the plan',
    ],
  ])('in “%s” in front of “%s” goes back to who speaks', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    ['Peru’s customs authority raised its fees. It said it rained.', 'it rained'],
    ['A tribe in northern Peru says it was never asked.', 'it was never asked'],
    ['The third round of talks in the Gulf of Oman ended with what the sides called “a step”.', 'a step'],
  ])('in “%s” is no country that only tells where or whose', (text, words) => {
    expect(speakerOf(text, words) ?? '').not.toMatch(/^(?:Peru|Oman)$/);
  });
});

describe('the unnamed', () => {
  test.each([
    ['North Carolina election officials said it rained.', 'North Carolina election officials'],
    ['He will be operated on, his team doctor said.', 'his team doctor'],
  ])('keep the words of the text: %s', (text, who) => {
    const [found] = analyse({ text }).statements;
    expect(found?.speaker).toMatchObject({ name: who, anonymous: true });
  });
});

describe('a body whose name holds a country’s', () => {
  test.each([
    ['The Georgian Railway said it rained.', 'Georgian Railway'],
    ['New Zealand Rugby said it rained.', 'New Zealand Rugby'],
    ['Tennis Norway said it rained.', 'Tennis Norway'],
    [
      'The Association of European Lighting Designers said it rained.',
      'Association of European Lighting Designers',
    ],
    ['One of the mills, Bara Steel, said it rained.', 'Bara Steel'],
  ])('is neither the country nor a person: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });

  test.each([
    ['Norwegian Ana Berg said it rained.', 'Ana Berg'],
    ['South Africa said it rained.', 'South Africa'],
    ['Michael Jordan said it rained.', 'Michael Jordan'],
  ])('is no body where a person or the country alone is meant: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });
});

describe('who is told of in other words first or later', () => {
  test.each([
    [
      'OSLO (Wire) — The Colombian envoy to the talks walked out on Thursday, saying the other side never meant it.\n\nDelfina Rus, a former judge, left the villa.',
      'the other side never meant it',
      'Delfina Rus',
    ],
    [
      'Chile’s foreign minister was cool. “We are grateful,” said Prosper Andr.\n\nThe minister said he would study it.',
      'he would study it',
      'Prosper Andr',
    ],
    [
      'Dr Nuria Casal, who leads a team of climate scientists in Lima, spoke of rain. “It was Tuesday,” said the scientist.',
      'It was Tuesday',
      'Nuria Casal',
    ],
    ['But Lord Harcast, 77, was having none of it. The peer said it rained.', 'it rained', 'Lord Harcast'],
    [
      'Aslaug Thorsd leads the smaller party in the coalition, and in a long post on Thursday she wrote that it rained.',
      'it rained',
      'Aslaug Thorsd',
    ],
    [
      'The first lady, Halina Dudz, was asked about it as she opened a hall. “I laughed,” she said.',
      'I laughed',
      'Halina Dudz',
    ],
  ])('in “%s” of “%s” is known by name', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('is not whoever says what another told', () => {
    const text = 'Kev, 31, said the duty manager told him the room was gone.';
    const { statements } = analyse({ text });
    expect(statements.map(({ speaker }) => speaker?.name)).toContain('the duty manager');
  });
});
