import { describe, expect, it } from 'vitest';
import { positionText } from '../../../../src/core/briefing/change-text.ts';
import type { Stance } from '../../../../src/core/model/finding.ts';

const told = (stance: Stance, text: string): string =>
  positionText({ id: 'p-1', party: 'Chile', stance, text, cites: [] });

describe('a position in words', () => {
  it.each<[string, Stance, string]>([
    ['Chile rejects a new canal', 'rejects', 'a new canal'],
    ['Chile demands that the gates be opened', 'demands', 'that the gates be opened'],
    ['Chile warns of a long winter', 'warns', 'of a long winter'],
    ['Chile denies planning a dam', 'denies', 'planning a dam'],
    ['Chile offers to pay half', 'offers', 'to pay half'],
    ['Chile leaves open talks on fees', 'open', 'talks on fees'],
    ['Chile is ready to discuss fees', 'open', 'to discuss fees'],
  ])('goes on after the party: %s', (words, stance, text) => {
    expect(told(stance, text)).toBe(words);
  });

  it.each([
    'will not discuss the dam',
    'would never compromise on water',
    'is no longer ready to wait',
    'cannot accept the draft',
    "won't sign the draft",
  ])('is told by its own no, and is not turned by a second one: %s', (text) => {
    expect(told('rejects', text)).toBe(`Chile ${text}`);
  });

  it('does not read as refusing what the party itself says', () => {
    expect(told('rejects', 'We will not sign')).toBe('Chile rejects, saying: We will not sign');
    expect(told('denies', 'We have no such plan')).toBe('Chile denies, saying: We have no such plan');
    expect(told('demands', 'We want the gates open')).toBe('Chile demands: We want the gates open');
  });

  it('is set off where it may be a sentence of its own', () => {
    expect(told('demands', 'Peru open its gates')).toBe('Chile demands: Peru open its gates');
  });

  it.each([
    'a note that will not be read',
    'willing partners without a mandate',
    'canals that cannot be dredged',
  ])('keeps its stance where a no stands further inside: %s', (text) => {
    expect(told('rejects', text)).toBe(`Chile rejects ${text}`);
  });
});
