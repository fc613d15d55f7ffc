import { expect, test } from 'vitest';
import { splitSentences } from '../../../../../src/core/analysis/document/sentences.ts';
import { muchOf } from '../../../../support/much-of.ts';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  [
    'a month before a day',
    'The round of Jan. 12 went well. They left.',
    ['The round of Jan. 12 went well.', 'They left.'],
  ],
  [
    'a clock time with its zone',
    'It opens at 3 p.m. ET on Friday. Come early.',
    ['It opens at 3 p.m. ET on Friday.', 'Come early.'],
  ],
  [
    'a country in initials',
    'The U.S. side agreed. Others did not.',
    ['The U.S. side agreed.', 'Others did not.'],
  ],
  [
    'a title',
    'Gov. Ana Lee met Sen. Bo Oke. Both smiled.',
    ['Gov. Ana Lee met Sen. Bo Oke.', 'Both smiled.'],
  ],
  ['an initial', 'J. R. Lee spoke. We listened.', ['J. R. Lee spoke.', 'We listened.']],
  ['a number sign', 'She is No. 3 on the list. He is not.', ['She is No. 3 on the list.', 'He is not.']],
  [
    'a party and state in brackets',
    'Sen. Bo Oke (I-Vt.) left. He was tired.',
    ['Sen. Bo Oke (I-Vt.) left.', 'He was tired.'],
  ],
  [
    'an ellipsis before a small letter',
    'We waited ... and waited. Nothing came.',
    ['We waited ... and waited.', 'Nothing came.'],
  ],
  [
    'a decimal number',
    'Prices rose 2.5 percent. Wages did not.',
    ['Prices rose 2.5 percent.', 'Wages did not.'],
  ],
])('%s ends no sentence', (_name, text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('"p.m." and "U.S." end a sentence where the next one begins', () => {
  expect(split('They met at 5 p.m. Then they ate in the U.S. The rest is known.')).toEqual([
    'They met at 5 p.m.',
    'Then they ate in the U.S.',
    'The rest is known.',
  ]);
});

test('a sentence takes the marks and brackets that close with it', () => {
  expect(split('"We stay (for now.)" He left. (She did not.) It rained.')).toEqual([
    '"We stay (for now.)"',
    'He left.',
    '(She did not.)',
    'It rained.',
  ]);
});

test('a cue after a question in marks stays with it', () => {
  expect(split('“Is it so?” Lee asked. “Go!” he cried. “No,” she said.')).toEqual([
    '“Is it so?” Lee asked.',
    '“Go!” he cried.',
    '“No,” she said.',
  ]);
});

test('any number of full stops is split to its end', () => {
  const text = muchOf('A. ');
  expect(splitSentences(text, { start: 0, end: text.length })).toBeInstanceOf(Object);
});

test.each([
  ['16:02 The talks go on. Nobody left.', ['16:02', 'The talks go on.', 'Nobody left.']],
  ['**9.52pm GMT** – “We stay,” Lee said.', ['**9.52pm GMT** –', '“We stay,” Lee said.']],
  ['10:30 a.m. Lee is here!', ['10:30 a.m.', 'Lee is here!']],
])('the hour at the head of an entry is a sentence of its own: %s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test.each(['13:00 Lunch hosted by Chile', '2.30 metres of snow fell.', '4:30 was the hour.'])(
  'the hour of a line in a diary and other numbers are none: %s',
  (text) => {
    expect(split(text)).toEqual([text]);
  },
);
