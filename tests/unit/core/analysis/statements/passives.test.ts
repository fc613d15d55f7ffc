import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    'The plan was described by Holm as a gift to the rich.',
    'Holm | was described | The plan … as a gift to the rich',
  ],
  ['The plan was called “a gift to the rich” by Holm.', 'Holm | was called | The plan … a gift to the rich'],
  ['The offer was rejected by the union.', 'the union | was rejected | The offer'],
  ['Drivers were urged by police to stay at home.', 'police | were urged | Drivers … to stay at home'],
  [
    'Dusek was accused by his rivals of hiding the accounts.',
    'his rivals | was accused | Dusek … of hiding the accounts',
  ],
  [
    'The firm had been warned by the Norland government that he was a threat.',
    'the Norland government | had been warned | he was a threat',
  ],
])('who stands behind “by” says it: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test('an offer that a union rejects is denied', () => {
  expect(findIn('The offer was rejected by the union.')).toMatchObject([{ denied: true, rule: 'passive' }]);
});

test.each([
  ['what is done with guns', 'The town was attacked by rebels on Monday.'],
  ['a thing behind “by”', 'The offer was rejected by the machine.'],
  ['what might be', 'The offer would be rejected by the union.'],
  ['what was not', 'The offer was not rejected by the union.'],
  ['a time', 'The offer was rejected by Monday.'],
  ['how people see it', 'The party is seen by voters as tired.'],
])('%s says nothing', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    'The town braces for what Ana Holm called “the hardest winter”.',
    'Ana Holm | called | the hardest winter',
    'mixed',
  ],
  [
    'A man was shot in what police described as a hate crime, and two were hurt.',
    'police | described | a hate crime',
    'indirect',
  ],
])('what somebody calls a thing is theirs: %s', (text, statement, kind) => {
  expect(told(text)).toEqual([statement]);
  expect(findIn(text)).toMatchObject([{ kind }]);
});

test.each([
  'They left what Holm called home.',
  'The border is what they call “the line”.',
  'It is what Holm considers a refuge.',
])('a name that is no verdict stays out: %s', (text) => {
  expect(told(text)).toEqual([]);
});
