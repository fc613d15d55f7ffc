import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('“it” is nobody beside whom the sentence is about', () => {
  test.each([
    [
      'a body at which something is done',
      'On Monday the duchy put two billion in deposits at the Reserve Bank of Sudland, and it said more would come.',
      'more would come',
      null,
    ],
    [
      'what somebody wrote',
      'The health minister, Yahya Dayl, confirmed the offer in a letter. It said that teams must be local.',
      'teams must be local',
      'Yahya Dayl',
    ],
    [
      'a word that no body is called by',
      'On Monday the Harbour Authority warned of fog. Critically, it said that ships would wait.',
      'ships would wait',
      'Harbour Authority',
    ],
    [
      'somebody whose campaign a sentence only mentions',
      'Ana Berg ran for mayor. Early in her campaign, the chapel was shut. It said that talks would help.',
      'talks would help',
      null,
    ],
    [
      'the one that a preposition governs, where it tells',
      'According to the Harbour Authority, the quay is shut. It said that ships would wait.',
      'ships would wait',
      'Harbour Authority',
    ],
    [
      'the body that a dateline stands before',
      'LIMA, Oct 27 (Wire) - Norland’s anti-graft agency has named a suspect, it said on Tuesday.',
      'has named a suspect',
      'Norland’s anti-graft agency',
    ],
    [
      'a body told by its kind and a nation',
      'The Brazilian presidency denied it. It said that talks had been open.',
      'talks had been open',
      'the Brazilian presidency',
    ],
    [
      'the body that tells the sentence before from its end',
      'The dead number 2,497, the interior ministry in Lima says. Most are in the south. It says that the figure will move.',
      'the figure will move',
      'the interior ministry in Lima',
    ],
    [
      'a force that has told something',
      'Sudland’s army wants a truce. The paramilitary force said it was willing to let in food. It said that prisoners would stay.',
      'prisoners would stay',
      'the paramilitary force',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

test('“they” are those whom somebody spoke to', () => {
  const text = 'Ana Berg spoke to three neighbours on Monday. They said the house was empty.';
  expect(speakerOf(text, 'the house was empty')).toBe('three neighbours');
});
