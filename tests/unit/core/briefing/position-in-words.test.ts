import { describe, expect, it } from 'vitest';
import { positionText } from '../../../../src/core/briefing/change-text.ts';
import type { Stance } from '../../../../src/core/model/finding.ts';

const told = (stance: Stance, text: string, party = 'Chile'): string =>
  positionText({ id: 'p-1', party, stance, text, cites: [] });

describe('a position in words', () => {
  it.each<[string, Stance, string]>([
    ['Chile rejects a new canal', 'rejects', 'a new canal'],
    ['Chile demands that the gates be opened', 'demands', 'that the gates be opened'],
    ['Chile warns of a long winter', 'warns', 'of a long winter'],
    ['Chile denies planning a dam', 'denies', 'planning a dam'],
    ['Chile offers to pay half', 'offers', 'to pay half'],
    ['Chile leaves open talks on fees', 'open', 'talks on fees'],
    ['Chile is ready to discuss fees', 'open', 'to discuss fees'],
    ['Chile says nothing was off the table', 'open', 'nothing was off the table'],
    ['Chile refuses to sign', 'rejects', 'to sign'],
    ['Chile says it would sign no paper', 'rejects', 'it would sign no paper'],
    ['Chile agrees to wait a month', 'accepts', 'to wait a month'],
    ['Chile threatens to close the gates', 'warns', 'to close the gates'],
    ['Chile warns of long queues if the gates close', 'warns', 'long queues if the gates close'],
    ['Chile warns the army would be sent', 'warns', 'the army would be sent'],
    ['Chile warns: would close the gates', 'warns', 'would close the gates'],
    ['Chile denies it had closed the gates', 'denies', 'it had closed the gates'],
    ['Chile wants the guards to let the barges pass', 'demands', 'the guards to let the barges pass'],
    ['Chile demands the right to fish there', 'demands', 'the right to fish there'],
    ['Chile demands a promise to leave', 'demands', 'a promise to leave'],
    ['Chile rejects a deal that would let the plant grow', 'rejects', 'a deal that would let the plant grow'],
  ])('goes on after the party: %s', (words, stance, text) => {
    expect(told(stance, text)).toBe(words);
  });

  it.each([
    'will not discuss the dam',
    'would never compromise on water',
    'is no longer ready to wait',
    'cannot accept the draft',
    'had no intention of leaving',
    'sees no reason to wait',
    "won't sign the draft",
  ])('is told by its own no, and is not turned by a second one: %s', (text) => {
    expect(told('rejects', text)).toBe(`Chile ${text}`);
  });

  it('does not read as refusing what the party itself says', () => {
    expect(told('rejects', 'We will not sign')).toBe('Chile rejects, saying: We will not sign');
    expect(told('denies', 'We have no such plan')).toBe('Chile denies, saying: We have no such plan');
    expect(told('demands', 'We want the gates open')).toBe('Chile demands: We want the gates open');
  });

  it('turns no sentence that says no into its opposite', () => {
    expect(told('rejects', 'None of it will be discussed')).toBe(
      'Chile rejects, saying: None of it will be discussed',
    );
    expect(told('demands', 'No ship be let through')).toBe('Chile demands: No ship be let through');
  });

  it.each(['Companies', 'Both governments', 'Farmers in the valley', 'Co-mediators', 'Border police'])(
    'has its verb in the plural for several: %s',
    (party) => {
      expect(told('rejects', 'a new canal', party)).toBe(`${party} reject a new canal`);
      expect(told('open', 'to talk', party)).toBe(`${party} are ready to talk`);
    },
  );

  it.each([
    'United States',
    'Cyprus',
    'Philippines',
    'Ana Morales',
    'Rivers Board',
    'Hamas',
    'OSCE',
    'Congress',
  ])('has its verb in the singular for one: %s', (party) => {
    expect(told('rejects', 'a new canal', party)).toBe(`${party} rejects a new canal`);
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
