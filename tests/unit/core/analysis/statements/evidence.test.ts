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

test.each([
  [
    'The Greens are nine points ahead of the Liberals in two recent surveys.',
    'two recent surveys | in | The Greens are nine points ahead of the Liberals',
  ],
  [
    'LUND (NW) — She fell to third place in the latest Norstat poll released on Friday.',
    'the latest Norstat poll | in | She fell to third place',
  ],
  [
    'In exit polls, voters were unhappy with the coalition.',
    'exit polls | In | voters were unhappy with the coalition',
  ],
])('what a survey found stands beside "in" it: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  ['an election', 'The Greens were beaten in the May polls and went home.'],
  ['an election named by its day', 'The Liberals won ten seats in the poll on Sunday.'],
  ['those who were asked', 'Half of the voters in two recent surveys live in Lund.'],
  ['an aside on somebody', 'Holm, who leads in most polls, went to Lund.'],
])('%s is no finding of a survey', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('whoever says what surveys found is the one who is told', () => {
  expect(told('Holm said that the Greens have led in most polls.')).toEqual([
    'Holm | said | the Greens have led in most polls',
  ]);
});
