import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('another word for the office stands for who holds it', () => {
  test.each([
    [
      'The press secretary, Ivo Brandl, read a note. Rain fell on the square. The spokesman said it was final.',
      'it was final',
      'Ivo Brandl',
    ],
    ['Spokeswoman Ana Holm read a note. The press secretary said it was final.', 'it was final', 'Ana Holm'],
    [
      'Ana Holm, general secretary of the Rail Drivers’ Union, left at noon. The union leader said the strike would go on.',
      'the strike would go on',
      'Ana Holm',
    ],
    [
      'Ana Holm, the CEO of Lindmark, left at noon. The chief executive said the plant would close.',
      'the plant would close',
      'Ana Holm',
    ],
    [
      'Professor Otto Lund of the Lake Institute measured it. The scientist said the ice was thin.',
      'the ice was thin',
      'Otto Lund',
    ],
    ['Head coach Ana Holm shrugged. The manager said it was a draw.', 'it was a draw', 'Ana Holm'],
    [
      'Prime Minister Ana Holm left. The premier said the vote would be held.',
      'the vote would be held',
      'Ana Holm',
    ],
    ['Her lawyer, Ana Holm, read a note. The barrister said it was final.', 'it was final', 'Ana Holm'],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('an office is not whose title merely looks like it', () => {
  test.each([
    [
      'Otto Lund, the director of the play, left. The quarry chief said it was quiet.',
      'it was quiet',
      'the quarry chief',
    ],
    ['Otto Lund, a former minister, left. The minister said it was quiet.', 'it was quiet', 'the minister'],
    [
      'Minister Otto Lund left. The former minister said it was quiet.',
      'it was quiet',
      'the former minister',
    ],
    ['Bank director Otto Lund left. The spokesman said it was quiet.', 'it was quiet', 'the spokesman'],
    ['Judge Otto Lund left. The lawyer said it was quiet.', 'it was quiet', 'the lawyer'],
  ])('in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('a lead that speaks of an office means the only one of it', () => {
  test('who is introduced further down', () => {
    const text =
      'The minister promised that trains would run.\n\nRain fell.\n\nThe line is old.\n\nHanna Ash, the transport secretary, was asked in Leeds.';
    expect(speakerOf(text, 'trains would run')).toBe('Hanna Ash');
  });

  test('who follows without a title, whose country the lead begins with', () => {
    const text =
      'Norway will fill its dam this year, its water minister said on Monday.\n\n“We light a house,” Kari Sand told state television. Sand, an engineer by training, said it was deep.';
    expect(speakerOf(text, 'Norway will fill')).toBe('Kari Sand');
  });

  test('and nobody where there are two', () => {
    const text =
      'The minister promised that trains would run.\n\nHanna Ash, the transport secretary, spoke.\n\nKarl Moss, the health secretary, did not.';
    expect(speakerOf(text, 'trains would run')).toBe('the minister');
  });
});
