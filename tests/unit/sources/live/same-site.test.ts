import { expect, test } from 'vitest';
import { areOfOneSite } from '../../../../src/sources/live/same-site.ts';

test.each([
  ['https://a.example/x', 'http://www.a.example/y'],
  ['https://amp.a.example/x', 'https://m.a.example/y'],
  ['https://news.a.example/x', 'https://a.example/y'],
  ['https://a.example:8080/x', 'https://a.example/y'],
])('%s and %s are of one site', (one, other) => {
  expect(areOfOneSite(one, other)).toBe(true);
});

test.each([
  ['https://a.example/x', 'https://b.example/x'],
  ['https://a.example/x', 'https://banana.example/x'],
  ['https://aa.example/x', 'https://a.example/x'],
  ['no address', 'no address'],
])('%s and %s are not', (one, other) => {
  expect(areOfOneSite(one, other)).toBe(false);
});
