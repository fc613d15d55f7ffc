import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownAddress } from '../../../../src/sources/fetch/shown-address.ts';

test.each([
  ['https://example.org/feed.xml', 'https://example.org/feed.xml'],
  ['https://example.org:8443/a/b?page=2&lang=en#top', 'https://example.org:8443/a/b?page=2&lang=en'],
  ['https://ada:secret@example.org/feed', 'https://example.org/feed'],
  ['https://example.org/feed?token=abc', 'https://example.org/feed?token=…'],
  ['https://example.org/feed?API_KEY=abc&x=1', 'https://example.org/feed?API_KEY=…&x=1'],
  ['https://example.org/feed?auth=a&sig=b&password=c', 'https://example.org/feed?auth=…&sig=…&password=…'],
  ['https://example.org/feed?q=0123456789abcdef01234', 'https://example.org/feed?q=…'],
  ['https://example.org/feed?q=0123456789abcdef0123', 'https://example.org/feed?q=0123456789abcdef0123'],
  ['https://example.org/feed?0123456789abcdef0123456789abcdef', 'https://example.org/feed?…'],
  ['https://example.org/feed?q=%0d%0aX', 'https://example.org/feed?q=%0D%0AX'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['not an address', 'not an address'],
  ['http://ada:se/cret@exa mple/', 'http://exa mple/'],
  ['//ada:secret@example.org/?token=x', '//example.org/'],
  ['ada:secret@example.org', 'example.org'],
  ['ftp://ada:secret@example.org/x?token=y', 'ftp://example.org/x'],
  ['line\nbreak\u0000\u202e', 'line break  '],
])('%j is shown as %j', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

test('no address shows its password or a long value, and all are short', () => {
  const secret = 'S3cr3tS3cr3tS3cr3tS3cr3t';
  fc.assert(
    fc.property(
      fc.constantFrom('http://', 'https://', 'ftp://', '', 'http:/'),
      fc.string({ maxLength: 5 }),
      fc.string({ maxLength: 400 }),
      (scheme, name, rest) => {
        const before = `${scheme}${name.replaceAll(/[/?#\\]/g, '')}:${secret}@example.org/${encodeURIComponent(rest.toWellFormed())}`;
        const inQuery = `${scheme}example.org/?${encodeURIComponent(name.toWellFormed())}=${secret}`;
        for (const address of [before, inQuery]) {
          expect(shownAddress(address)).not.toContain(secret);
          expect(shownAddress(address).length).toBeLessThanOrEqual(301);
        }
      },
    ),
  );
});
