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

  it.each(['\u001b]', '\u009d', '\u001b[1', '\u009b;', '\u001b \u200b', '\ud800'])(
    'reads a megabyte of %j in a moment',
    (opening) => {
      const hostile = opening.repeat(1_000_000 / opening.length);
      expect(plainText(hostile)).not.toMatch(/\p{Cc}|\p{Cs}/u);
    },
    2000,
  );
});
