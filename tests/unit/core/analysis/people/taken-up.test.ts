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
