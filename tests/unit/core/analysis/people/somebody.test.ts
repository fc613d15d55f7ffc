import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('somebody without a name', () => {
  test.each([
    [
      'The director, Amandine Verhaeren, left. In the bar, a woman in a green hat raised a glass. “I was proposed to there,” she said.',
      'I was proposed',
      'a woman',
    ],
    [
      'Finlay Gow passed. One of the older hands admitted that he had wanted another. “I was wrong,” he told us.',
      'I was wrong',
      'one of the older hands',
    ],
    [
      'Finlay Gow shut the pier. A Norvik dam keeper takes another view. He says it was sound.',
      'it was sound',
      'a Norvik dam keeper',
    ],
    [
      'Finlay Gow shut the pier. A Norvik trader disagrees. He says it was sound.',
      'it was sound',
      'a Norvik trader',
    ],
    [
      'Finlay Gow shut the pier. A club source laughed. “It was sound,” he said.',
      'It was sound',
      'a club source',
    ],
    [
      'Finlay Gow shut the pier. A roofer who had fallen there was calm. “It was sound,” he said.',
      'It was sound',
      'a roofer',
    ],
    [
      'Finlay Gow left. An aide said it was sound. The rest was rumour, according to him.',
      'The rest',
      'an aide',
    ],
    ['The trustee, Gordon Lake, wondered who came. “I do,” said a boy in the second row.', 'I do', 'a boy'],
  ])('is not the last one named: in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('has the name that stands right behind', () => {
    const text =
      'Villagers are being moved. “They gave us tin roofs,” said one of them, Obang Omot, and then he left.';
    expect(speakerOf(text, 'They gave us')).toBe('Obang Omot');
  });

  test.each([
    ['Finlay Gow spoke. A tanker sank in May. He said it was old.', 'it was old', 'Finlay Gow'],
    ['A likely deputy pick, Hanna Gow is a baker. “I was glad,” she said.', 'I was glad', 'Hanna Gow'],
    ['Hanna Gow spoke. A diver who moves to Norvik must pay, she added.', 'must pay', 'Hanna Gow'],
    ['Finlay Gow, a woman doctor’s son, passed. “I was glad,” he said.', 'I was glad', 'Finlay Gow'],
    ['Hanna Gow met a man in the bar on Monday. She said he was late.', 'he was late', 'Hanna Gow'],
    ['Hanna Gow won. One of the papers said so. She said it was late.', 'it was late', 'Hanna Gow'],
  ])('leaves “%s” to who is named', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

test('somebody who does something leaves open whom “he” means', () => {
  const text = 'Finlay Gow shut the pier. A lorry driver crashed into it on Monday. He said nobody was hurt.';
  expect(speakerOf(text, 'nobody was hurt')).toBe(null);
});

test('those who live somewhere are not the town', () => {
  const text = 'Fed-up homeowners on Larch Close, Norvik, say they see nothing.';
  expect(speakerOf(text, 'they see nothing')).toMatch(/homeowners on Larch Close$/);
});

test('a time before the subject lets it lead its sentence', () => {
  const text =
    'Finlay Gow left. Last night chairman Karl Lund claimed Gow had lied. “He ate my cake,” raged the tycoon.';
  expect(speakerOf(text, 'He ate my cake')).toBe('Karl Lund');
});

describe('names of bodies and letters', () => {
  test.each([
    ['Bank Sutter says it does not comment on “rumours or dances”.', 'rumours', 'Bank Sutter'],
    [
      'He told counsel, Anthea Roxbury KC. She reminded him. “You wrote that,” said Ms Roxbury.',
      'You wrote that',
      'Anthea Roxbury',
    ],
    [
      'A senior official said the dam would be filled.\n\nZhao Meiling, vice minister of water, made the remarks at a fair.',
      'the dam would be filled',
      'Zhao Meiling',
    ],
    [
      'The bank will keep its peg, its governor said on Tuesday.\n\nGovernor Marko Simun was speaking after two members left.',
      'The bank will keep',
      'Marko Simun',
    ],
  ])('in “%s” says “%s”: %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('an official of a lead is nobody who did not make the remarks', () => {
    const text =
      'A senior official said the dam would be filled.\n\nZhao Meiling, vice minister of water, lives in Lima.';
    expect(speakerOf(text, 'the dam would be filled')).toBe('a senior official');
  });
});
