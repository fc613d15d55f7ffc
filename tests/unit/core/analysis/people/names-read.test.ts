import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('a name behind a description', () => {
  test.each([
    [
      'names the body',
      'The employers’ association, the VRC, says that anything higher would breach the pact.',
      'anything higher',
      'VRC',
    ],
    [
      'is the president’s, not the body’s whose he is',
      'The World Ski Union (WSU) met.\n\nWSU President Claudine Favre: “No one wanted this. We had measured every metre.”',
      'No one wanted this',
      'Claudine Favre',
    ],
    [
      'is whole where “Will” opens it',
      'Will Garrod, the captain, sat down. His father, Stephen Garrod, watched. “We bowled straight,” the captain said.',
      'We bowled straight',
      'Will Garrod',
    ],
    [
      'does not begin with “Will” in a question',
      'Will Garrod stay? Stephen Garrod led the side. He said that it was late.',
      'it was late',
      'Stephen Garrod',
    ],
    [
      'has no place where somebody is based before it',
      'Rivals fear for their papers. Lima-based Ana Lund wrote the plan. Lund said it was late.',
      'it was late',
      'Ana Lund',
    ],
    [
      'is a company’s, not its product’s',
      'Gorgle Stadium launches today. Gorgle says the controller will work. It costs ten dollars.',
      'the controller will work',
      'Gorgle',
    ],
    [
      'is no place that somebody is of',
      'Bishop Gerasim of Kitia, whose refusal is public, took it badly. He said that he would wait.',
      'he would wait',
      'Gerasim',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
