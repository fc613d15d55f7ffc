import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['Polls show Holm with a big lead.', 'Polls | show | Holm with a big lead'],
  [
    'A survey by Norstat found Holm about even with Dusek.',
    'A survey by Norstat | found | Holm about even with Dusek',
  ],
  [
    'Exit polling shows she won 83% of voters under 30.',
    'Exit polling | shows | she won 83% of voters under 30',
  ],
  [
    'The documents, seen by Radio Lumen, show that ministers knew of the leak.',
    'The documents | show | ministers knew of the leak',
  ],
  [
    'Files from the dam’s owner show the wall cracked in May.',
    'Files from the dam’s owner | show | the wall cracked in May',
  ],
  [
    'One in five took part – the most since May, the Lund Institute analysis shows.',
    'the Lund Institute analysis | shows | One in five took part – the most since May',
  ],
])('a source on paper shows something: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  ['a film', 'The film shows three men in a boat.'],
  ['a museum', 'The museum shows paintings by children.'],
  ['a man who finds his keys', 'Holm found his keys under the mat.'],
  ['a team', 'The team showed great heart in the second half.'],
  ['a television show', 'The talk show found new viewers in May.'],
])('%s is no source on paper', (_name, text) => {
  expect(told(text)).toEqual([]);
});
