import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('an office', () => {
  test.each([
    [
      'is left open between who holds it and who is spoken of',
      'Senator Jon Adair praised the bill. Others did not. The vote is near.\n\nTed Kroll defends it in a film: “It is a matter of safety,” the senator says.',
      'a matter of safety',
      'the senator',
    ],
    [
      'is its holder’s where another has a calling of his own',
      'Judge Oona Farrel asked for calm. Farmer Cian Mead said the map was old. Convicting him, the judge said he had been rude.',
      'he had been rude',
      'Oona Farrel',
    ],
    [
      'is no reprise where it names its body in full',
      'The Harbour Party posted a film of Keir Marler. He laughed. The chairman of the Harbour Party said it was meant to be funny.',
      'it was meant',
      'the chairman of the Harbour Party',
    ],
    [
      'of a chief is not a president’s who is named further on',
      'Before Norvik’s chief medical examiner said that it was an accident, some had doubts.\n\nThere were thirty vacancies, said Serena Gregg, local president of the guards’ union.',
      'it was an accident',
      'Norvik’s chief medical examiner',
    ],
    [
      'is no coach’s where it plays',
      '“It was late,” said manager Dušan Perov. He had left Holm out. The 19-year-old apologised. “My bus broke down,” the striker said.',
      'My bus broke down',
      'the striker',
    ],
    [
      'is another’s than the one of the same title behind it',
      'The Prime Minister welcomed the Prime Minister of Sudland, Joseph Lind, to the city. The Prime Minister said that the canal was safe.',
      'the canal was safe',
      'the Prime Minister',
    ],
    [
      'is read with what it is for, a name behind it',
      'Norlandic Minister of National Defence Rimas Vait said it was late.',
      'it was late',
      'Rimas Vait',
    ],
    [
      'is a colleague’s of the country told',
      'Poland’s minister, Bogdan Kowal, met Lithuania’s minister, Rimas Vait. Kowal denied a rift. His Lithuanian colleague said there was one.',
      'there was one',
      'Rimas Vait',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('an office with words behind its noun', () => {
  test.each([
    [
      'The Prime Minister ad interim, Ivo Lund, met the growers. The Prime Minister said that the aid would come.',
      'Ivo Lund',
    ],
    [
      'Prime Minister Ana Holm met the growers. The head of the Government said that the aid would come.',
      'Ana Holm',
    ],
    ['Senate President Pro Tempore Ivo Lund met the growers. Lund said that the aid would come.', 'Ivo Lund'],
  ])('is held by whoever bears it: %s', (text, name) => {
    expect(speakerOf(text, 'the aid would come')).toBe(name);
  });

  test('leaves a head of a body alone', () => {
    const text =
      'Prime Minister Ana Holm met growers. The head of the State Bank said that the aid would come.';
    expect(speakerOf(text, 'the aid would come')).not.toBe('Ana Holm');
  });
});

describe('a counterpart', () => {
  const met = 'The Minister of Energy, Ivo Lund, received his Peruvian counterpart, Ana Paz.';
  test.each([
    ['The Peruvian Minister said that the aid would come.', 'Ana Paz'],
    ['The Peruvian leader said that the aid would come.', 'Ana Paz'],
    ['They spoke in Rabat. The Moroccan Minister said that the aid would come.', 'Ivo Lund'],
    ['The Peruvian president said that the aid would come.', 'the Peruvian president'],
    ['The Peruvian deputy minister said that the aid would come.', 'the Peruvian deputy minister'],
    ['The Peruvian spokesman said that the aid would come.', 'the Peruvian spokesman'],
  ])('has the office of whose counterpart he or she is, and no other: %s', (next, name) => {
    expect(speakerOf(`${met}\n\n${next}`, 'the aid would come')).toBe(name);
  });
});

describe('a company of some town', () => {
  test.each([
    'Osprey Lines has cancelled four ships at Hammar Heavy Industries.\n\nThe Dunmoor-based carrier said that costs had risen.',
    'Osprey Lines has cancelled four ships at Hammar Heavy Industries.\n\nThe Dunmoor-based carrier cut its fleet. It said costs had risen.',
  ])('is the one that the lead is about: %s', (text) => {
    expect(speakerOf(text, 'costs had risen')).toBe('Osprey Lines');
  });
});
