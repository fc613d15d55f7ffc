import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['Mina Falk of Dayton, Ohio said the levee was weak.', 'Mina Falk of Dayton, Ohio'],
  ['Bo Oke of Columbia, South Carolina says the levee is weak.', 'Bo Oke of Columbia, South Carolina'],
  ['A nurse from Boise, Idaho says the levee is weak.', 'A nurse from Boise, Idaho'],
  [
    'Lene Holm from Perth, Western Australia said the levee was weak.',
    'Lene Holm from Perth, Western Australia',
  ],
  ['But Mina Falk of Cork, Ireland said the levee was weak.', 'Mina Falk of Cork, Ireland'],
])('who lives in a town of a state speaks, not the state: %s', (text, who) => {
  expect(told(text)).toEqual([expect.stringContaining(`${who} | sa`)]);
});

test.each([
  ['After the rally in Dayton, Ohio said the levee was weak.', 'Ohio'],
  ['In a letter to Mina Falk of Dayton, Norland said the levee was weak.', 'Norland'],
  ['With the mayor of Lima, Norland said the levee was weak.', 'Norland'],
])('a state behind an introduction speaks: %s', (text, who) => {
  expect(told(text)).toEqual([`${who} | said | the levee was weak`]);
});

test.each([
  ['A palace aide calls the fountain “a wet hat”.', 'A palace aide | calls | the fountain “a wet hat”'],
  ['One senior engineer demands that the pier be shut.', 'One senior engineer | demands | the pier be shut'],
  ['Another union leader fears the pier will sink.', 'Another union leader | fears | the pier will sink'],
])('a person with a word before it has a verb in the present: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test('a state in the middle of a clause on its own town speaks', () => {
  expect(told('The loss of Lima, Norland said, was grave.')).toEqual([
    expect.stringContaining('Norland | said'),
  ]);
});
