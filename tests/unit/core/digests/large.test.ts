import { describe, expect, it } from 'vitest';
import { mendedEdition, presentOf } from '../../../../src/core/digests/amendments.ts';
import { applyEdits } from '../../../../src/core/digests/apply-edits.ts';
import { channelOutline } from '../../../../src/core/digests/channel-outline.ts';
import { newToChannel } from '../../../../src/core/digests/new-to-channel.ts';
import type { Briefing, Statement } from '../../../../src/core/model/briefing.ts';
import { topic } from '../../../support/analysed-articles.ts';
import { briefingAt, editionOf, editOf } from '../../../support/digest-story.ts';

const asOf = '2031-03-04T09:00:00Z';

/** A briefing of so many remarks, two sources each. */
function briefingOf(count: number): Briefing {
  const sources = Array.from({ length: 300 }, (_, n) => ({
    n: n + 1,
    id: `a${n}`,
    title: `Title ${n}`,
    outlet: `Outlet ${n % 9}`,
    url: null,
    publishedAt: '2031-03-03T09:00:00Z',
    publishedAtStated: true,
    revision: 1,
  }));
  const statements = Array.from({ length: count }, (_, n): Statement => {
    const text = `Remark ${n} is about the water of lake ${n}, and about whose it is`;
    const cite = { start: n, end: n + text.length, quote: text };
    return {
      id: `s-${n}`,
      speaker: { name: `Ana Person${n % 50}` },
      kind: 'direct',
      text,
      cue: 'said',
      date: null,
      cites: [
        { ...cite, source: (n % 300) + 1 },
        { ...cite, source: ((n * 7) % 300) + 1 },
      ],
    };
  });
  return { ...briefingAt([], asOf), sources, statements };
}

describe('ten thousand remarks', () => {
  const briefing = briefingOf(10_000);
  const before = briefingOf(9_900);
  const last = { asOf, outline: channelOutline(before, [], null) };

  it('are compared with what a channel was shown', () => {
    const digest = newToChannel(briefing, last, { sections: [], zone: 'Asia/Tokyo' });
    expect(digest.changes).toHaveLength(100);
    expect(digest.changes[0]).toMatchObject({ kind: 'new', id: 's-9900' });
    expect(channelOutline(briefing, [], last.outline).size).toBe(10_000);
  });

  it('are edited and mended', () => {
    const edits = Array.from({ length: 200 }, (_, n) => editOf(`s-${n * 50}`, { kind: 'hide' }));
    expect(applyEdits(briefing, edits).statements).toHaveLength(9_800);
    const mended = mendedEdition(editionOf(before), presentOf(briefing, edits, topic), asOf);
    expect(mended?.edition.amendments).toHaveLength(198);
    expect(mended && mendedEdition(mended.edition, presentOf(briefing, edits, topic), asOf)).toBeNull();
  });
});
