import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('a relative without a name', () => {
  test.each([
    [
      'Imogen Hallett, now 61, left at nine. Her brother was sent there too. “I begged her not to tell,” he told the panel.',
      'I begged her',
      'Imogen Hallett’s brother',
    ],
    [
      'Rupert Thane died in 1998. His widow said he had been kind.',
      'he had been kind',
      'Rupert Thane’s widow',
    ],
    [
      'Nils Aronsen keeps bees. His wife, a nurse, says the house is calmer. “He hums now,” says Solveig Aronsen.',
      'the house is calmer',
      'Solveig Aronsen',
    ],
    ['Nils Aronsen keeps bees. His wife Solveig says the house is calmer.', 'the house is calmer', 'Solveig'],
    [
      'Nils Aronsen keeps bees. His mother objects. “They swarm,” she said. Lise Holm sells the honey.',
      'They swarm',
      'Nils Aronsen’s mother',
    ],
  ])('in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('is nobody of another surname', () => {
    const text =
      'Nils Aronsen keeps bees. His wife says the house is calmer. “It is,” says Solveig Lunde, who lives next door.';
    expect(speakerOf(text, 'the house is calmer')).toBe('Nils Aronsen’s wife');
  });
});

describe('those named together', () => {
  test.each([
    [
      'Claire and Odile Perrin make tomme at Les Rousses. “It is good,” Claire Perrin said. “It sells,” said Claire.',
      'It sells',
      'Claire Perrin',
    ],
    ['Anna, Peter and Odile Perrin make tomme. Anna said it was good.', 'it was good', 'Anna Perrin'],
  ])('bear the last one’s surname: “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('keep a surname that the article gives to another', () => {
    const text = 'Claire Martin was late. Martin and Odile Perrin met at noon. Martin said it was good.';
    expect(speakerOf(text, 'it was good')).toBe('Claire Martin');
  });
});

describe('who is named after a pronoun or a lead without a name', () => {
  test.each([
    [
      '“I don’t think anyone slept,” he said, standing in his kitchen. Dario Bellini had lived there for fifty years.',
      'anyone slept',
      'Dario Bellini',
    ],
    [
      'A former pupil of a Kent school has told an inquiry that letters were read aloud.\n\nImogen Hallett, now 61, said she stopped writing.',
      'letters were read aloud',
      'Imogen Hallett',
    ],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    [
      '“I don’t think anyone slept,” she said, standing in her kitchen. Peter Bell had lived there for fifty years.',
      'anyone slept',
    ],
    [
      'A former pupil of a Kent school has told an inquiry that letters were read aloud.\n\nImogen Hallett, the school’s head, said she was sorry.',
      'letters were read aloud',
    ],
    [
      'A former pupil of a Kent school has told an inquiry that letters were read aloud.\n\nImogen Hallett chairs the inquiry.',
      'letters were read aloud',
    ],
  ])('is nobody who does not fit: “%s”', (text, words) => {
    expect(speakerOf(text, words) ?? '').not.toMatch(/Bell|Hallett/);
  });

  test('“they” after the two sides are the two sides', () => {
    const text =
      'The two sides agreed to meet again in May. They stressed that the treaty should be ratified by June.';
    expect(speakerOf(text, 'the treaty should be ratified')).toBe('the two sides');
  });
});
