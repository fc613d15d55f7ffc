import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/render/tree/plain-text.ts';

describe('plainText', () => {
  it('leaves ordinary words as they are', () => {
    expect(plainText('Talks in Bergen — “long, cold”')).toBe('Talks in Bergen — “long, cold”');
  });

  it.each([
    ['colours', '\u001b[31mred\u001b[0m words', 'red words'],
    ['a colour begun by one C1 character', '\u009b31mred', 'red'],
    ['a window title', '\u001b]0;owned\u0007words', 'words'],
    ['a link of the terminal', '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['an escape that nothing ends', 'a\u001b]0;b', 'a]0;b'],
    ['bells, backspaces and nulls', 'a\u0007b\u0008c\u0000d', 'abcd'],
    ['right-to-left overrides and isolates', 'a\u202eb\u2066c\u2069', 'abc'],
    ['zero-width characters', 'every\u200bone\u2060\ufeff', 'everyone'],
    ['tag characters', 'a\u{e0061}b', 'ab'],
    ['line ends of every kind', 'a\r\nb\u2028c\u0085d\te', 'a b c d e'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('takes out %s', (_what, given, plain) => {
    expect(plainText(given)).toBe(plain);
  });

  it('keeps the joiners of emoji and of scripts that need them', () => {
    expect(plainText('👩‍🚀 می‌خواهم ❤️')).toBe('👩‍🚀 می‌خواهم ❤️');
  });

  it('reads a megabyte of opened sequences in a moment', () => {
    const hostile = '\u001b]'.repeat(300_000) + ' '.repeat(400_000);
    expect(plainText(hostile)).toMatch(/^\]+$/);
  });
});
