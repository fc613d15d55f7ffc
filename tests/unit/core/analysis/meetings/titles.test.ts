import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function titleOf(text: string): string | undefined {
  return analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings[0]?.title;
}

describe('a title', () => {
  test.each([
    ['Jun Holm met with Castlelight executives on Monday.', 'Meeting between Jun Holm and Castlelight'],
    ['Jun Mori, a friend of farmers, met a minister in Paris on Monday.', 'Meeting with Jun Mori'],
    ['The board of the Weavers’ Union will meet in Ghent on 20 March.', 'Weavers’ Union board meeting'],
    ['Nordair’s supervisory board met on Monday in Oslo.', 'Nordair supervisory board meeting'],
    [
      'The Weavers’ Union’s strike committee, meeting in Ghent today, will decide.',
      'Weavers’ Union strike committee meeting',
    ],
    [
      'The national executive of the Weavers’ Union meets in Ghent on Tuesday.',
      'Weavers’ Union national executive meeting',
    ],
    ['Nordair’s full works council is due to meet on Friday.', 'Nordair works council meeting'],
    [
      'The offer was approved by Nordair’s board, which held an extraordinary meeting in Oslo on Tuesday.',
      'Nordair board meeting',
    ],
    ['The directors of Nordair were called to a board meeting in Oslo on Tuesday.', 'Nordair board meeting'],
    [
      'Talks between Nordair and the Weavers’ Union on Monday ended early.',
      'Talks between Nordair and the Weavers’ Union',
    ],
    ['Talks between Velta Steel and Nordair will open on Friday.', 'Talks between Velta Steel and Nordair'],
    ['Talks between the Karvelian and Ossanian armies opened on Monday.', 'Talks'],
    [
      'Ida Roe, whose party won in May, telephoned Jun Mori on Monday.',
      'Phone call between Ida Roe and Jun Mori',
    ],
    ['Ida Roe praised Lars Vik, whose deputy met Jun Mori in Ghent on Monday.', 'Meeting with Jun Mori'],
    ['Monday’s board meeting in Oslo was short.', 'Meeting in Oslo'],
    [
      'The board of Nordair will meet the Weavers’ Union on Friday.',
      'Meeting between Nordair and the Weavers’ Union',
    ],
    ['Ida Roe met the drivers’ union on Monday.', 'Meeting between Ida Roe and the drivers’ union'],
    ['Jun Mori met union leaders in Paris on Monday.', 'Meeting between Jun Mori and union leaders'],
    ['Jun Mori met a minister and two officials in Paris on Monday.', 'Meeting with Jun Mori'],
    [
      'A joint committee of the two customs services will meet in Ndola on 20 March.',
      'Joint committee meeting in Ndola',
    ],
    [
      'Norway’s government will hold talks with teachers and nurses on Friday.',
      'Talks between Norway, teachers and nurses',
    ],
    [
      'Speaking after a meeting with palm growers in Medan on Saturday, Ida Roe said no.',
      'Meeting between Ida Roe and palm growers',
    ],
    [
      'Talks between Ostravia and the Sael Movement will open on Monday.',
      'Talks between Ostravia and the Sael Movement',
    ],
    [
      'Growers will protest on Friday at the yearly conference of the Eastern Water Affairs Committee.',
      'Eastern Water Affairs Committee',
    ],
  ])('of %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
