import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../src/render/tree/web-address.ts';

describe('webAddress', () => {
  it.each([
    ['https://wire.example/a_b?c=1&d=~2', 'https://wire.example/a_b?c=1&d=~2'],
    ['https://wire.example/(a)>[b](c)', 'https://wire.example/%28a%29%3E%5Bb%5D%28c%29'],
    ['https://wire.example/@everyone', 'https://wire.example/%40everyone'],
    ['https://wire.example/\u202e/é', 'https://wire.example/%E2%80%AE/%C3%A9'],
    ['HTTP://wire.example', 'http://wire.example/'],
  ])('writes %j as %j', (given, address) => {
    expect(webAddress(given)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'not an address',
    '',
  ])('does not lead a reader to %j', (given) => {
    expect(webAddress(given)).toBeNull();
  });

  it('has nothing to lead to where a source has no address', () => {
    expect(webAddress(null)).toBeNull();
  });
});
