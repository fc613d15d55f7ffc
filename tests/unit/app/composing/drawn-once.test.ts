import { describe, expect, it } from 'vitest';
import { drawnOnce } from '../../../../src/app/composing/drawn-once.ts';
import type { Edition } from '../../../../src/core/model/edition.ts';
import { briefingAt, editionOf } from '../../../support/digest-story.ts';

const briefing = briefingAt([], '2031-03-04T09:00:00Z');
const other = { kind: 'new', what: 'meeting', id: 'm-1', text: 'Set: Talks' } as const;

/** What becomes of editions that are drawn one after the other. */
function drawn(...editions: readonly Edition[]) {
  let times = 0;
  const fresh = { ...briefing };
  const shown = editions.map((edition) =>
    drawnOnce(fresh, 'discord', edition, (one) => {
      times += 1;
      return { messages: [{ button: `e1:${one.delivery}`, note: one.note }], edition: one };
    }),
  );
  return { times, shown };
}

describe('a digest for several channels', () => {
  const one = editionOf(briefing, { delivery: 'aaaaaaaaaaaaaa' });
  const two = { ...one, delivery: 'bbbbbbbbbbbbbb' };

  it('is drawn once, and its button names the delivery of each', () => {
    const { times, shown } = drawn(one, two, one);
    expect(times).toBe(1);
    expect(shown.map(({ messages }) => messages)).toEqual([
      [{ button: 'e1:aaaaaaaaaaaaaa', note: null }],
      [{ button: 'e1:bbbbbbbbbbbbbb', note: null }],
      [{ button: 'e1:aaaaaaaaaaaaaa', note: null }],
    ]);
    expect(shown[1]?.edition).toEqual(two);
  });

  it.each([
    ['what is new', { briefing: { ...briefing, changes: [other] } }],
    ['since when', { briefing: { ...briefing, since: '2031-03-01T09:00:00Z' } }],
    ['the zone', { briefing: { ...briefing, topic: { ...briefing.topic, timezone: 'Asia/Tokyo' } } }],
    ['the note', { note: 'Late' }],
    ['who is mentioned', { mention: 'r1' }],
    ['the sections', { sections: ['said'] }],
    ['the colour', { color: '#112233' }],
  ] as const)('is drawn for each where they differ in %s', (_, given) => {
    const { times, shown } = drawn(one, { ...two, ...given });
    expect(times).toBe(2);
    expect(shown[1]?.edition).toEqual({ ...two, ...given });
  });

  it('is drawn again after many others were', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ ...one, note: `note ${n}` }));
    expect(drawn(one, ...many, one).times).toBe(42);
    expect(drawn(one, ...many.slice(0, 20), one).times).toBe(21);
  });
});
