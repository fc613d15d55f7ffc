import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['Holm said he would not “sail that tub again,” a nod to the wreck of 2019.', 'sail that tub again'],
  ['Oke said the club had “lost its keys,” an apparent reference to Falk.', 'lost its keys'],
  ['She would “never dance on ice again”, a swipe at Dusek, Holm said.', 'never dance on ice again'],
  ['Falk said they ate in the “blue salon” — three stools by a sink.', 'blue salon'],
  ['They waited in a “quiet zone” - a bench behind the bins, Oke said.', 'quiet zone'],
  ['Dusek told reporters that the pier was “a toy” – a wooden walkway on stilts.', 'a toy'],
])('a gloss of the narrator is no part of the remark: %s', (text, last) => {
  const [only, ...rest] = told(text);
  expect(rest).toEqual([]);
  expect(only).toMatch(new RegExp(`${last}[,”"]*$`, 'u'));
});

test.each([
  [
    'Holm said the plan was “dead” — and that nobody would miss it.',
    'the plan was “dead” — and that nobody would miss it',
  ],
  ['Oke said the hall was “a barn” – it has no heating.', 'the hall was “a barn” – it has no heating'],
  ['Falk said they would play, a gift to the town.', 'they would play, a gift to the town'],
  [
    'Dusek said the “old guard” — two men of eighty — would go.',
    'the “old guard” — two men of eighty — would go',
  ],
])('what the speaker may add himself stays: %s', (text, content) => {
  expect(told(text)).toEqual([expect.stringMatching(new RegExp(` \\| said \\| ${content}$`, 'u'))]);
});

test.each([
  'Holm thanked the rowers.',
  'Oke saluted the crowd in Lima.',
  'Falk scolded her brother.',
  'Dusek opened the evening by talking about the eels.',
  'Holm rang the priest after dark, begging him for lamps that never came.',
])('what somebody did is no remark: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Holm thanked the rowers for their patience.', 'Holm | thanked | the rowers for their patience'],
  ['Oke praised the verdict.', 'Oke | praised | the verdict'],
  ['Falk talked about the eels.', 'Falk | talked about | the eels'],
])('thanks for something, praise and a topic are told: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test.each([
  ['Holm said the lamps in the “Aurora” range would be cheaper.', 'indirect'],
  ['Oke said a boat named “Tern” had sunk.', 'indirect'],
  ['Falk said the “Night Market” festival would move to June.', 'indirect'],
  ['The shoes, from the “Gull” line, will last a year, Dusek said.', 'indirect'],
  ['Holm said the so-called “Green Book” was lost.', 'indirect'],
  ['Holm said the lamps were a “cheap trick”.', 'mixed'],
  ['Oke said the “dreadful” range would go.', 'mixed'],
  ['Falk said the festival was “Mad, quite mad”.', 'mixed'],
])('a name in marks is no word of the speaker: %s', (text, kind) => {
  expect(findIn(text).map((statement) => statement.kind)).toEqual([kind]);
});

test('a description between two dashes does not end the remark', () => {
  const text = 'Holm said they would close the “old wing” — two rooms — by June.';
  expect(told(text)).toEqual(['Holm | said | they would close the “old wing” — two rooms — by June']);
});
