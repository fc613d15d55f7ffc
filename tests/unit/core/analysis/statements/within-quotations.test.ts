import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    '“My father said that the sea would take the house,” recalled Holm, 61.',
    'My father | said | the sea would take the house',
  ],
  ['“The envoy told us, ‘Leave now,’ and we left the town,” Holm said.', 'The envoy | told | Leave now'],
  [
    '“The minister said that he would sign it,” Holm told reporters.',
    'The minister | said | he would sign it',
  ],
  [
    'Holm said: “A guard has just told us that the gate is shut.”',
    'A guard | has just told | the gate is shut',
  ],
  ['“One nurse told me she had left a man alone,” Holm said.', 'One nurse | told | she had left a man alone'],
])('what a speaker passes on inside marks is another’s: %s', (text, statement) => {
  expect(told(text)).toContain(statement);
  expect(told(text)).toHaveLength(2);
});

test.each([
  ['the speaker’s own words', '“I said that the sea would take the house, and it did,” Holm recalled.'],
  ['what is asked', '“Has the minister said that he would sign it? Nobody knows,” Holm said.'],
  ['a condition', '“If people say that they will go, then they will go,” Holm said.'],
  ['a loose clause', '“The group said it was theirs and then they left the town,” Holm recalled.'],
  [
    'who is told to do something',
    '“My coach tells me to empty my head, so I fold towels in there,” Holm said.',
  ],
  ['what a thing tells', '“What she did tells you how much she thinks of the house,” Holm said.'],
  ['“he” whom the quotation does not name', '“He told me that he would sign it in the end,” Holm said.'],
  ['what anybody says', '“Everybody said that the sea would take the house,” Holm recalled.'],
])('%s inside marks is no other remark', (_name, text) => {
  expect(told(text)).toHaveLength(1);
});

test.each([
  [
    'Treasury Secretary Ana Holm made the announcement on Monday. “We have heard the noise in the street.”',
    'Treasury Secretary Ana Holm',
  ],
  [
    'Holm is eighty-eight. He once hid from a governor.\n\n“It was not politics. I had tar on me.”\n\nHis wife laughed.',
    'He',
  ],
])('a quotation without a cue is theirs whom the sentence before is about: %s', (text, source) => {
  expect(told(text).at(-1)).toMatch(new RegExp(`^${source} \\| - \\| `));
  expect(findIn(text).at(-1)).toMatchObject({ kind: 'direct', rule: 'quote-goes-on' });
});

test.each([
  ['a motto', 'The banner over the fair was new on Monday.\n\n“Gold will not baptise us.”'],
  ['a thing’s words', 'The harbour was full of boats on Monday. “We have heard the noise in the street.”'],
  ['a title', 'Ana Holm wrote two books in Lima. “The Long Table of the Sea”'],
  ['a few words', 'Ana Holm left the hall on Monday. “Never.”'],
])('%s after a sentence stays nobody’s', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    '1.20pm Ana Holm of Fenchurch Macro on this morning’s prices: “They stick, and so does the bank.”',
    'Ana Holm of Fenchurch Macro',
  ],
  ['Vote\n\n14.20 Ana Holm: “They stick, and so does the bank.”', 'Ana Holm'],
])('an entry’s hour and subject are no part of who speaks: %s', (text, source) => {
  expect(told(`The live page\n\n${text}`).at(-1)).toMatch(new RegExp(`^${source} \\| `));
});

test('who is said to have spoken to somebody asks under a label', () => {
  const text =
    'Yusra Dahl translates. Ana Holm spoke to her in Lima.\n\nANA HOLM: You left forty poems out.\n\nYUSRA DAHL: Thirty-eight.\n\nHOLM: Why?\n\nDAHL: They were not good.';
  expect(told(text)).toEqual(['YUSRA DAHL | - | Thirty-eight.', 'DAHL | - | They were not good.']);
});

test.each([
  [
    'The opposition “Bridge” faction said they would go.',
    'The opposition “Bridge” faction | said | they would go',
  ],
  [
    'In her view the mild winter woke the queens too early.',
    'her | view | the mild winter woke the queens too early',
  ],
  [
    'Dusek told us, quote, “There is no path, there is a cliff.”',
    'Dusek | told | There is no path, there is a cliff.',
  ],
  [
    'The firm resigned over what she called an “unforgivable muddle” in the north.',
    'she | called | an “unforgivable muddle”',
  ],
  ['The union’s chair says her members ring already.', 'The union’s chair | says | her members ring already'],
  [
    'Holm said the party’s own figures point to a loss.',
    'Holm | said | the party’s own figures point to a loss',
  ],
])(
  'a remark is found by its clause, its speaker’s name in marks or the word “quote”: %s',
  (text, statement) => {
    expect(told(text)).toEqual([statement]);
  },
);

test.each([
  'A wooden tablet nearby reads “Tell him the boots are late”.',
  'Some of the placards read “Gold will not baptise us”.',
  'On the banner in the stand was written: “Cairo does not float, it flies.”',
  'Some have called it “the summer of the empty sky”.',
])('words on things are nobody’s: %s', (text) => {
  expect(told(text)).toEqual([]);
});
