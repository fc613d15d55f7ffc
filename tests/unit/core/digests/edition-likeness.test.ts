import { describe, expect, it } from 'vitest';
import { editionLikeness } from '../../../../src/core/digests/edition-likeness.ts';
import type { Edition } from '../../../../src/core/model/edition.ts';
import { editionOf } from '../../../support/ledger.ts';

const drawnFor = (delivery: string): Edition => ({
  ...editionOf(delivery),
  selections: [{ entries: ['s-1'], written: { button: `edit:${delivery}` } }],
});

describe('editions', () => {
  it('are alike whichever delivery posted them, and whenever they were mended', () => {
    const one = drawnFor('1abc');
    const amendments = one.amendments.map((amendment) => ({ ...amendment, at: '2031-03-05T09:30:00Z' }));
    expect(editionLikeness({ ...drawnFor('2xyz'), amendments })).toBe(editionLikeness(one));
  });

  it.each<[string, Partial<Edition>]>([
    ['another moment', { briefing: { ...editionOf('').briefing, asOf: '2031-03-04T09:01:00Z' } }],
    ['other amendments', { amendments: [] }],
    ['other sections', { sections: [] }],
    ['another count of mendings', { mended: 1 }],
    ['another drawing', { selections: [] }],
    ['another mention', { mention: '7' }],
  ])('with %s are not', (_, more) => {
    expect(editionLikeness({ ...drawnFor('1abc'), ...more })).not.toBe(editionLikeness(drawnFor('1abc')));
  });
});
