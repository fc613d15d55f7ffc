import { describe, expect, it } from 'vitest';
import { articleId, plainAddress, shownArticle } from '../../../src/sources/address.ts';

describe('an article’s id', () => {
  it('is the same for every way to link one article', () => {
    const links = [
      'https://example.org/talks/1',
      'http://www.example.org/talks/1/',
      'https://EXAMPLE.org/talks/1?utm_source=x&fbclid=2#top',
    ];
    expect(new Set(links.map((link) => articleId(link, 'any.md'))).size).toBe(1);
  });

  it('differs where the address or its query does', () => {
    const links = [
      'https://example.org/a',
      'https://example.org/b',
      'https://example.org/a?id=1',
      'https://example.org/a?id=2',
    ];
    expect(new Set(links.map((link) => articleId(link, 'any.md'))).size).toBe(4);
  });

  it('comes from the file’s place where no address is known', () => {
    expect(articleId(null, 'talks/a.md')).toBe(articleId('no address', 'talks\\a.md'));
    expect(articleId(null, 'talks/a.md')).not.toBe(articleId(null, 'talks/b.md'));
    expect(articleId(null, 'talks/a.md')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for an article’s AMP, mobile and print pages', () => {
    const own = articleId('https://example.org/talks/1', 'any.md');
    const variants = [
      'https://example.org/talks/1/amp',
      'https://example.org/talks/1/amp/',
      'https://example.org/amp/talks/1',
      'https://example.org/talks/1?amp=1',
      'https://example.org/talks/1?amp',
      'https://example.org/talks/1?outputType=amp',
      'https://example.org/talks/1?output=amp&utm_source=x',
      'https://example.org/talks/1/print',
      'https://example.org/talks/1?print=1',
      'https://m.example.org/talks/1',
      'https://amp.example.org/talks/1',
      'https://www.m.example.org/talks/1',
      'https://example-org.cdn.ampproject.org/c/s/example.org/talks/1',
      'https://www.google.com/amp/s/example.org/talks/1',
    ];
    expect(variants.filter((variant) => articleId(variant, 'any.md') !== own)).toEqual([]);
    expect(plainAddress('https://example.org/talks.amp.html')).toBe('example.org/talks.html');
  });

  it('keeps what only looks like such a page', () => {
    const plain = [
      'example.org/amp',
      'example.org/print',
      'example.org/amplifiers/1',
      'example.org/talks/blueprint',
      'example.org/talks?amp=12',
      'example.org/talks?output=json',
      'm.org/talks',
      'amp.co/talks',
      'maps.example.org/talks',
      'google.com/maps/1',
    ];
    expect(plain.map((address) => plainAddress(`https://${address}`))).toEqual(plain);
  });

  it('takes only web addresses for addresses', () => {
    expect(plainAddress('javascript:alert(1)')).toBeNull();
    expect(plainAddress('nonsense')).toBeNull();
  });
});

describe('an article’s address as it is shown', () => {
  it.each([
    ['https://www.example.org/a/?utm_source=feed#comments', 'https://www.example.org/a/'],
    ['http://example.org/a?fbclid=2', 'http://example.org/a'],
    ['https://example.org/a?id=7&utm_medium=rss&b=%20+x&UTM_Term=y', 'https://example.org/a?id=7&b=%20+x'],
    ['https://example.org?gclid=1&gclid=2', 'https://example.org'],
    ['https://m.example.org/Київ/amp?amp=1#top', 'https://m.example.org/Київ/amp?amp=1'],
  ])('is as it is given, without tracking and fragment: %s', (given, shown) => {
    expect(shownArticle(given)).toBe(shown);
    expect(plainAddress(shown)).toBe(plainAddress(given));
  });

  it.each([
    'https://www.example.org/a?b=2&a=1&cid=12',
    'https://example.org/#!/story/1',
    'https://example.org/app#/story/1',
    'https://example.org/utm_source=x/fbclid',
    'https://example.org/a?q=utm_source',
    'mailto:desk@example.org?ref=a#b',
    'no address?utm_source=x#y',
  ])('stays where the page may hang on it: %s', (address) => {
    expect(shownArticle(address)).toBe(address);
  });
});
