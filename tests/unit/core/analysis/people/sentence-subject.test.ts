import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('he and she go on with the subject of the sentence before', () => {
  test.each([
    [
      'Karl Weber last week denied that he had sold the ferry to Otto Lind. “The boat is still mine,” he said.',
      'The boat is still mine',
      'Karl Weber',
    ],
    [
      'State Rep. Frank Horvath (D-Maine) also opened the fair after a stroll past Burt Lasky. “The goat won,” he said.',
      'The goat won',
      'Frank Horvath',
    ],
    [
      'Maria Tolland likened the choir of Joan Frith to that of Clara Boyd. “Both sing flat,” she said.',
      'Both sing flat',
      'Maria Tolland',
    ],
    [
      'Pavel Rehak, one of the skippers whom Milos Dvorak taught, has bought a trawler. “She leaks a little,” he told the Evening Courier.',
      'She leaks',
      'Pavel Rehak',
    ],
    [
      'Tom Garrick pointed to the gauge, noting that the warden Peter Oakes had written in June that it stuck. He said the river should be measured by hand.',
      'measured by hand',
      'Tom Garrick',
    ],
    [
      'When Ian Moss praised the weir, Neil Harcourt openly laughed. “I think it will flood us,” he said.',
      'it will flood us',
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
