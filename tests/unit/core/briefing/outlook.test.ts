import { describe, expect, it } from 'vitest';
import { isOutlook } from '../../../../src/core/briefing/outlook.ts';
import type { Statement } from '../../../../src/core/model/briefing.ts';

function looksAhead(text: string, more: Partial<Statement> = {}): boolean {
  return isOutlook({
    id: 's-1',
    speaker: { name: 'Ana Ruiz' },
    kind: 'direct',
    text,
    cue: 'said',
    date: null,
    cites: [],
    ...more,
  });
}

describe('an outlook', () => {
  it.each([
    'I do not think we will see a deal soon',
    'I don’t believe that they can sign before Easter',
    'We expect a long night',
    'There is still a chance',
    'I do not see a way around the tariff',
    'We see no reason to meet again this month',
    'The second round is going to be tough',
    'It cannot be easy',
    'A settlement is within reach',
    'We are far from an agreement',
    'He was confident that the council would approve the lease',
  ])('is what somebody expects of the talks: %s', (text) => {
    expect(looksAhead(text)).toBe(true);
  });

  it('is what the cue says that somebody expects', () => {
    expect(looksAhead('a yes in one house and a no in the other', { cue: 'predicted' })).toBe(true);
  });

  it.each([
    'Without her there would have been no deal',
    'We would have preferred a lasting solution',
    'They did not see each other, and I take that for progress',
    'He did not believe that they had signed',
    'You cannot expect us to wait at the gate for ever',
    'The ministry would not compromise on the fee',
    'They wrote to us about the draft agreement that will lie on the table',
    'The two sides ended the day without an agreement and will try again',
    'They have reached a tentative deal that would let the plant grow',
    'The envoy would welcome real progress',
    'She was confident that the envoy had heard the message',
    'The bridge was closed at noon',
  ])('is not what looks back, refuses or asks: %s', (text) => {
    expect(looksAhead(text)).toBe(false);
  });

  it('is not what somebody gives thanks for', () => {
    expect(
      looksAhead('him for the promise that nothing would be settled behind her back', { cue: 'thanked' }),
    ).toBe(false);
  });

  it('is nobody’s where the speaker is not known or denied it', () => {
    expect(looksAhead('We expect a deal', { speaker: null })).toBe(false);
    expect(looksAhead('We expect a deal', { denied: true })).toBe(false);
  });
});
