import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSecret, shownAddress } from '../../../../src/core/addresses/shown-address.ts';

describe('an address as people see it', () => {
  it.each([
    ['https://ida:s3cret@example.org/feed.xml', 'https://***@example.org/feed.xml'],
    ['https://s3cret@example.org/', 'https://***@example.org/'],
    ['https://ida:s3@cret@example.org/', 'https://***@example.org/'],
    ['https:ida:s3cret@example.org/feed', 'https:***@example.org/feed'],
    ['HTTPS:\\\\ida:s3cret@example.org/feed', 'HTTPS:\\\\***@example.org/feed'],
    [' https://ida:s3\ncret@example.org/feed', 'https://***@example.org/feed'],
    ['https://example.org/feed?token=s3cret', 'https://example.org/feed?token=***'],
    [
      'https://example.org/feed?n=5&api_key=s3cret&x=1#top',
      'https://example.org/feed?n=5&api_key=***&x=1#top',
    ],
    [
      'https://example.org/feed?authToken=s3cret;X-Amz-Signature=s3cret',
      'https://example.org/feed?authToken=***;X-Amz-Signature=***',
    ],
  ])('%j has its secret masked', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
    expect(hasSecret(address)).toBe(true);
  });

  it.each([
    'https://example.org/feed.xml',
    'https://example.org/@ida/feed',
    'https://example.org/feed?by=ida@example.org',
    'https://example.org/feed?keyword=talks&author=ida&token=',
    'https://example.org:8443/a/b?x=1#y@z',
    'not an address',
    '',
  ])('%j stands as it is', (address) => {
    expect(shownAddress(address)).toBe(address);
    expect(hasSecret(address)).toBe(false);
  });

  it('never has the password, whatever it is made of', () => {
    const mark = 'zq7zq7zq7';
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const address = `https://ida:${before}${mark}${after}@example.org/feed`;
        fc.pre(URL.canParse(address) && new URL(address).password.includes(mark));
        expect(shownAddress(address)).not.toContain(mark);
      }),
    );
  });
});
