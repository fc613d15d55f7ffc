import { describe, expect, it } from 'vitest';
import { articleId, plainAddress } from '../../../src/sources/address.ts';

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

  it('takes only web addresses for addresses', () => {
    expect(plainAddress('javascript:alert(1)')).toBeNull();
    expect(plainAddress('nonsense')).toBeNull();
  });
});
