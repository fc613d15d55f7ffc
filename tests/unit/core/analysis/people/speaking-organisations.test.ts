import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function lastSpeakerIn(text: string): string | undefined {
  return analyse({ text, publishedAt: '2031-05-14' }).statements.at(-1)?.speaker?.name;
}

test.each([
  ['Hollins & Drake said the papers did not hold together.', 'Hollins & Drake'],
  ['Orbis Cement AG will shut its kiln. The company said 210 jobs would go.', 'Orbis Cement AG'],
  ['Northlink Air cancelled 60 flights. The carrier said a fault was to blame.', 'Northlink Air'],
  ['Pellow Books is pulping the memoir. The publisher said it had been misled.', 'Pellow Books'],
  ['Carrow Bank closed two branches. The lender said rates would stay low.', 'Carrow Bank'],
  ['The Kenyan Red Cross said 4,000 families had been reached.', 'Kenyan Red Cross'],
])('an organisation speaks by its full name: %s', (text, name) => {
  expect(lastSpeakerIn(text)).toBe(name);
});

test.each([
  // Two banks: "the lender" may be either.
  ['Carrow Bank and the Pine Society met. The lender said rates would stay low.', 'the lender'],
  ['Anna Books said the road would close.', 'Anna Books'],
  // Who tells behind a name is not what it is.
  ['Flights to Lima Airport will go on until Boxing Day, the airline said.', 'the airline'],
  [
    'The line will be shut on Boxing Day, the operator has said. The operator said it was late.',
    'the operator',
  ],
])('no company is taken for another, nor a person for one: %s', (text, name) => {
  expect(lastSpeakerIn(text)).toBe(name);
});

test('a given name before a trade is a person', () => {
  const [only] = analyse({ text: 'Anna Rail said the road would close.' }).people;
  expect(only?.name).toBe('Anna Rail');
});
