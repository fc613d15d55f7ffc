import { expect, test } from 'vitest';
import { articleAddress } from '../../../../src/sources/live/article-address.ts';

test.each([
  'https://a.example/river/amp',
  'https://a.example/river/amp/',
  'https://a.example/amp/river',
  'https://a.example/river.amp',
  'https://a.example/river?amp',
  'https://a.example/river?amp=1',
  'https://a.example/river?outputType=amp',
  'https://a.example/river?print=true',
  'https://www.google.com/amp/s/a.example/river',
  'https://www.google.co.uk/amp/s/a.example/amp/river',
  'https://a-example.cdn.ampproject.org/c/s/a.example/river?amp=1',
])('%s is the article itself', (address) => {
  expect(articleAddress(address)).toBe('https://a.example/river');
});

test('the AMP host of a site is the site', () => {
  expect(articleAddress('https://amp.a.example/river')).toBe('https://www.a.example/river');
  expect(articleAddress('https://a.example/river.amp.html')).toBe('https://a.example/river.html');
  expect(articleAddress('http://a.example/river?id=7&amp=1')).toBe('http://a.example/river?id=7');
});

test.each([
  'https://a.example/amp',
  'https://a.example/amp/',
  'https://a.example/guitars/amplifier',
  'https://a.example/river?amp=12v',
  'https://a.example/river?print=issue-7',
  'https://amp.example/river',
  'https://a.example/amperes/river',
  'https://www.google.com/search?q=amp',
  'https://a.example/river?b=2&a=1#top',
  'no address',
])('%s is no form of anything else', (address) => {
  expect(articleAddress(address)).toBe(address);
});
