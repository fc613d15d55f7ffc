import { expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

test.each([
  ['The European Commission said it would send observers.', 'it would send', 'European Commission'],
  ['The EU said it would send observers.', 'it would send', 'European Union'],
  [
    'The Kenyan Red Cross brought blankets. The Red Cross said roads were mined.',
    'roads were mined',
    'Kenyan Red Cross',
  ],
  ['The Red Cross said roads were mined.', 'roads were mined', 'International Committee of the Red Cross'],
  [
    'Tidewater and the Harbour Workers Union said the deal was near.',
    'the deal was near',
    'Tidewater and the Harbour Workers Union',
  ],
  ['The Guards and Drivers Union said the deal was near.', 'the deal was near', 'Guards and Drivers Union'],
])('in “%s” says “%s”: %s', (text, words, who) => {
  expect(speakerOf(text, words)).toBe(who);
});

test('a body and a person together are neither alone', () => {
  const text = 'Otto Lund was there. The Tidewater Bank and Otto Lund said the deal was near.';
  expect(speakerOf(text, 'the deal was near')).toBeNull();
});
