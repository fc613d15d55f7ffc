import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('an office beside a named holder of one like it', () => {
  const text =
    'Call with Prime Minister Tamsyn of New Albany\n\nThe Prime Minister spoke to Prime Minister Rawiri Tamsyn of New Albany. Prime Minister Tamsyn said the wine was good. The Prime Minister underlined that the treaty would hold.';

  test('is another’s', () => {
    expect(speakerOf(text, 'the treaty would hold')).toBe('the Prime Minister');
  });

  test('and the named one’s where the name follows the title', () => {
    expect(speakerOf(text, 'the wine was good')).toBe('Rawiri Tamsyn');
  });
});

describe('of two who hold an office', () => {
  test.each([
    [
      'Anahit Petros, the faction’s head, spoke first. Deputy Minister of Economy Davit Aram told deputies that 2,100 had left. According to the official, some 800 of them returned.',
      'some 800 of them',
      'Davit Aram',
    ],
    [
      'Senator Ana Holm mocked Senator Per Lund for the vote. The senator said it was a shame.',
      'it was a shame',
      'Ana Holm',
    ],
  ])('the one spoken of is meant: “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('neither is where both met', () => {
    const text = 'Senator Ana Holm met Senator Per Lund after the vote. The senator said it was a shame.';
    expect(speakerOf(text, 'it was a shame')).toBe('the senator');
  });
});

describe('names that are none, or more than they seem', () => {
  test.each([
    [
      'Township Supervisor Barb Kowal-Reed promised to look. “I am not closing it,” she said.',
      'I am not closing',
      'Barb Kowal-Reed',
    ],
    [
      'There are nine pianos left in Port Sarre, and Ismat Bekova has keys to eight of them.\n\n“The ninth is a general’s,” she says.',
      'The ninth is',
      'Ismat Bekova',
    ],
    [
      'In the hall a patient man named Rolf Emmer, the bailiff, said it was late. “It is evidence,” he says.',
      'It is evidence',
      'Rolf Emmer',
    ],
    [
      'A Thunder Creek rancher says he has been treated badly.\n\nWade Lindqvist was fined on Monday.',
      'he has been treated',
      'Wade Lindqvist',
    ],
  ])('in “%s” says “%s”: %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('a word behind “World” is nobody’s surname', () => {
    const text = 'She swam it in four minutes. World Aquatics confirmed that the suit met its rules.';
    expect(speakerOf(text, 'the suit met its rules')).toBe('World Aquatics');
  });

  test('a lead that tells of two is nobody’s who comes next', () => {
    const text = 'A Thunder Creek rancher says a man shot at him.\n\nWade Lindqvist was fined on Monday.';
    expect(speakerOf(text, 'a man shot at him')).toBe('a Thunder Creek rancher');
  });
});

describe('a given name that is a title too', () => {
  test.each([
    [
      'Dean Olsen, a roofer from Hull, came early. Olsen said the slates were cheap.',
      'the slates',
      'Dean Olsen',
    ],
    ['Dean Ana Olsen came early. The dean said the slates were cheap.', 'the slates', 'Ana Olsen'],
  ])('is told from the title: “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
