import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('a meeting that somebody will not be having', () => {
  it.each([
    'President Ida Roe won’t be meeting Jun Mori in Lima on Friday, her office said.',
    'Envoy Ida Roe will not be seeing Peru’s foreign minister, Jun Mori, today.',
    'President Ida Roe is not going to meet Jun Mori in Lima on Friday.',
    'President Ida Roe won’t be sitting down with Jun Mori on Friday.',
    'Neither Ida Roe nor Jun Mori is due to meet on Friday.',
  ])('is not told as one to come: %s', (text) => {
    expect(daysTold(text).filter(([status]) => status === 'upcoming')).toEqual([]);
  });

  it.each([
    'Ida Roe isn’t meeting Jun Mori in Lima on Friday after all.',
    'Ida Roe is no longer meeting Jun Mori in Lima on Friday.',
    'Ida Roe is no longer going to meet Jun Mori in Lima on Friday.',
  ])('is called off where it had been planned: %s', (text) => {
    expect(daysTold(text)).toEqual([['cancelled', '2026-03-06']]);
  });

  it.each(['Ida Roe is meeting Jun Mori in Lima on Friday.', 'Ida Roe will be meeting Jun Mori on Friday.'])(
    'but this one comes: %s',
    (text) => {
      expect(daysTold(text)).toEqual([['upcoming', '2026-03-06']]);
    },
  );
});
