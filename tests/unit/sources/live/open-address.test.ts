import { expect, it } from 'vitest';
import { openAddress } from '../../../../src/sources/live/open-address.ts';

it('gives an address without what is one reader’s own: name, password and where they came from', () => {
  expect(openAddress('https://ada:word@www.example.org/a?id=1&fbclid=2#comments')).toBe(
    'https://www.example.org/a?id=1',
  );
  expect(openAddress('https://www.example.org/a?utm_source=feed#comments')).toBe('https://www.example.org/a');
});

it('leaves what is no address as it is', () => {
  expect(openAddress('a story#comments')).toBe('a story#comments');
});
