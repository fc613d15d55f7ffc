import { expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

test.each([
  'Gen Rehema Mushi',
  'Lt Gen Rehema Mushi',
  'Col Rehema Mushi',
  'Rev Rehema Mushi',
  'Amb Rehema Mushi',
  'Mzee Rehema Mushi',
  'Alhaji Rehema Mushi',
  'Shri Rehema Mushi',
  'Hon. Rehema Mushi',
  'The minister, Hon. Rehema Mushi,',
])('a rank or a style without its full stop is no given name: %s', (words) => {
  expect(speakerOf(`${words} said that the pass was open.`, 'the pass was open')).toBe('Rehema Mushi');
});

test.each(['Maj Sjöwall', 'Gen Urobe'])('before one name alone it is: %s', (name) => {
  expect(speakerOf(`${name} said that the pass was open.`, 'the pass was open')).toBe(name);
});

test.each([
  'In Frankfurt an der Oder, the director of the museum, Rehema Mushi, said that the pass was open.',
  'In Dar es Salaam, the director of the museum, Rehema Mushi, said that the pass was open.',
])('the end of a town’s name is nobody: %s', (text) => {
  expect(speakerOf(text, 'the pass was open')).toBe('Rehema Mushi');
});
