import { expect, it } from 'vitest';
import { plainFeedAddress } from '../../../../src/core/addresses/plain-feed-address.ts';

it.each([
  ['http://example.org/feed', 'https://example.org/feed'],
  ['https://www.example.org/feed', 'https://example.org/feed/'],
  ['https://EXAMPLE.org:443/feed#top', 'https://example.org/feed'],
])('%s and %s are one feed', (one, other) => {
  expect(plainFeedAddress(one)).toBe(plainFeedAddress(other));
});

it.each([
  ['https://example.org/feed?cid=1', 'https://example.org/feed?cid=2'],
  ['https://ida:a@example.org/feed', 'https://tom:b@example.org/feed'],
  ['https://example.org/Feed', 'https://example.org/feed'],
  ['https://example.org:8443/feed', 'https://example.org/feed'],
])('%s and %s are two feeds', (one, other) => {
  expect(plainFeedAddress(one)).not.toBe(plainFeedAddress(other));
});

it.each(['file:///etc/passwd', 'javascript:alert(1)', 'feed://example.org/x', 'example.org', ''])(
  '%j is no web address',
  (address) => {
    expect(plainFeedAddress(address)).toBeNull();
  },
);
