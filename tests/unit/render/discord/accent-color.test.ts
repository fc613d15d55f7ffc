import { describe, expect, it } from 'vitest';
import { accentColor } from '../../../../src/render/discord/accent-color.ts';

describe('accentColor', () => {
  it('is the topic’s own where it has one', () => {
    expect(accentColor('#0a7BFF', 'cod')).toBe(0x0a7bff);
  });

  it.each([null, 'red', '#fff', '#12345g', ''])('follows from the id where the colour is %j', (color) => {
    expect(accentColor(color, 'cod')).toBe(accentColor(null, 'cod'));
    expect(accentColor(color, 'cod')).toBeGreaterThan(0);
  });

  it('tells topics apart', () => {
    const ids = Array.from({ length: 40 }, (_none, at) => `topic-${at}`);
    expect(new Set(ids.map((id) => accentColor(null, id))).size).toBeGreaterThan(5);
  });
});
