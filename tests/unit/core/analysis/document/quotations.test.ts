import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { muchOf } from '../../../../support/much-of.ts';

function quoted(text: string): string[] {
  return readDocument({ text }).quotations.map(({ inner }) => text.slice(inner.start, inner.end));
}

test.each([
  ['straight', 'He said "we go" and left.', ['we go']],
  ['curly', 'He said “we go” and left.', ['we go']],
  ['angle', 'He said «we go» and left.', ['we go']],
  ['two single marks for a double one', "''We go,'' he said. ''Now.''", ['We go,', 'Now.']],
  ['a curly one and two single ones', '“We go,’’ he said. ‘‘Now.’’', ['We go,', 'Now.']],
  ['several sentences', '“One. Two. Three,” she said.', ['One. Two. Three,']],
  ['nested', '“She told me “go” twice,” he said.', ['She told me “go” twice,']],
  ['single ones inside', '“She said ‘go’ to me,” he said.', ['She said ‘go’ to me,']],
  ['a bracket put in', '“We trust [the council] fully,” he said.', ['We trust [the council] fully,']],
])('marks are found: %s', (_name, text, found) => {
  expect(quoted(text)).toEqual(found);
});

test.each([
  ['curly, with a contraction', '‘It isn’t mine,’ Mr Osei said.', ['It isn’t mine,']],
  ['with a plural possessive', '‘The ministers’ plan is dead,’ she said.', ['The ministers’ plan is dead,']],
  ['straight', "He called it 'absurd' and left.", ['absurd']],
  ['with double ones inside', '\'It was a "bad" day,\' she said.', ['It was a "bad" day,']],
])('single marks can be the outer ones: %s', (_name, text, found) => {
  expect(quoted(text)).toEqual(found);
});

test.each([
  "The ministers' plan isn't dead, and Lee's isn't either.",
  'In the ’90s they didn’t meet; rock ’n’ roll was king.',
  'The 6\'2" guard and the 5\'9" guide waited.',
])('apostrophes and inches are no quotations: %s', (text) => {
  expect(quoted(text)).toEqual([]);
});

test('a quotation that the next paragraph reopens is marked open, and the next continues it', () => {
  const { quotations } = readDocument({ text: '“We waited,” he said. “It was long.\n\n“Then it ended.”' });
  expect(quotations.map(({ open, continues }) => [open, continues])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

test('a missing closing mark does not swallow the cue', () => {
  expect(quoted('"We are here, he said. "Then we go," he said.')).toEqual(['We are here,', 'Then we go,']);
});

test('an unclosed quotation at the end of an article is marked so', () => {
  const { quotations } = readDocument({ text: 'He said: “We go on.\n\nNobody else spoke.' });
  expect(quotations).toMatchObject([{ open: false, unclosed: true }]);
});

test('any number of marks is read to its end', () => {
  for (const mark of ['" ', '“a ', "'a ", '‘s’ ', "''"]) {
    expect(readDocument({ text: muchOf(mark) })).toBeInstanceOf(Object);
  }
});
