import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../src/render/chat/shorten.ts';

describe('shortened', () => {
  it.each([
    ['Ana Ruiz', 8, 'Ana Ruiz'],
    ['Ana Ruiz y Soto', 9, 'Ana Ruiz…'],
    ['日本語のニュース', 4, '日本語…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 12, '👩‍🚀👩‍🚀…'],
    ['🇳🇴🇩🇰🇫🇴', 9, '🇳🇴🇩🇰…'],
    ['noe\u0301l', 4, 'no…'],
  ])('makes of %j at most %i units: %j', (name, limit, expected) => {
    expect(shortened(name, limit)).toBe(expected);
  });

  it.each(['x', '👩‍🚀', 'e\u0301', `a${'\u0301'.repeat(200)}`, '👩\u200d', '🇳🇴', ' '])(
    'keeps many of %j within the limit and well-formed',
    (word) => {
      for (const limit of [2, 10, 33, 150]) {
        const short = shortened(word.repeat(500), limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
        expect(short.endsWith('…')).toBe(true);
      }
    },
  );
});
