import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('he and she go on with the subject of the sentence before', () => {
  test.each([
    [
      'Karl Weber on Friday played down the idea that he had made a pact with Otto Lind. “There never was a bargain,” he said.',
      'never was a bargain',
      'Karl Weber',
    ],
    [
      'State Rep. Frank Horvath (D-Ohio) also took up the row when thanking Burt Lasky. “Maybe not in those words, but he meant it,” he said.',
      'not in those words',
      'Frank Horvath',
    ],
    [
      'Maria Tolland raised the case of Joan Frith in 2008 inviting Clara Boyd to the board. “It was a brilliant move,” she said.',
      'a brilliant move',
      'Maria Tolland',
    ],
    [
      'Pavel Rehak, one of the bidders whom Milos Dvorak beat, had promised to stay. “It is sad that we have such a choice,” he told the Evening Courier.',
      'such a choice',
      'Pavel Rehak',
    ],
    [
      'Tom Garrick turned the story back on the daily, pointing out that its Peter Oakes had reported in June that the club was broke. He said the paper should check its books.',
      'should check its books',
      'Tom Garrick',
    ],
    [
      'When Ian Moss defended the plan, Neil Harcourt forcefully differed. “I think it will sink us,” he said.',
      'it will sink us',
      'Neil Harcourt',
    ],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('either may speak', () => {
  test.each([
    ['Karl Weber met Otto Lind in Graz. He said the pact would hold.', 'the pact would hold'],
    ['Karl Weber held talks with Otto Lind in Graz. He said the pact would hold.', 'the pact would hold'],
    ['Karl Weber asked Otto Lind about the pact. He said it would hold.', 'it would hold'],
    ['Karl Weber mocked Otto Lind for the pact. He replied that it would hold.', 'it would hold'],
    ['Karl Weber and Otto Lind mocked the pact of Uwe Kern. He said it would hold.', 'it would hold'],
  ])('in “%s”', (text, words) => {
    expect(speakerOf(text, words)).toBeNull();
  });
});

test('who tells the sentence is heard before its subject', () => {
  const text =
    'Karl Weber was wrong to sign the pact, Otto Lind said on Monday. “It will not hold,” he added.';
  expect(speakerOf(text, 'will not hold')).toBe('Otto Lind');
});
