import type { Meeting } from '../../../src/core/model/briefing.ts';
import type { Amendment, Edition } from '../../../src/core/model/edition.ts';
import type { DigestNote } from '../../../src/render/chat/digest-note.ts';
import { briefing } from '../../fixtures/briefing.ts';

/** When the digest is posted: nine in the morning where its channel is. */
export const postedAt = Temporal.Instant.from('2022-03-08T08:00:00Z');
/** When an outlet takes a remark back and a meeting is moved. */
export const mendedAt = Temporal.Instant.from('2022-03-08T13:05:00Z');
/** Half an hour before the session. */
export const remindedAt = Temporal.Instant.from('2022-03-09T08:30:00Z');

/** A digest that was not drawn yet, on talks that never took place. */
export function digestEdition(mention: string | null): Edition {
  return {
    briefing: { ...briefing, asOf: postedAt.toString(), since: '2022-03-04T08:00:00Z' },
    sections: [],
    note: null,
    mention,
    delivery: 'd0look0digest0',
    color: null,
    amendments: [],
    selections: [],
  };
}

const [session, call] = briefing.upcoming;

/** What became of it in the afternoon. */
export function amendmentsOf(): readonly Amendment[] {
  if (!call) throw new Error('the briefing has no call to move');
  const at = mendedAt.toString();
  const start = { value: '2022-03-16', precision: 'day', stated: true, text: 'March 16' } as const;
  const moved: Meeting = { ...call, start, ...(call.start ? { movedFrom: call.start } : {}) };
  const told = 'moved from Mon, 14 Mar 2022 to Wed, 16 Mar 2022';
  return [
    { kind: 'withdrawn', id: 's-boats', at, outlet: 'Harbour Wire' },
    { kind: 'changed', id: call.id, at, told, item: moved },
  ];
}

export function correctionNote(): DigestNote {
  const was = [
    'Ingrid Solvang: We will not sign away a third of our boats',
    'Ministers’ call, Mon, 14 Mar 2022',
  ];
  return {
    kind: 'correction',
    topic: briefing.topic,
    at: mendedAt.toString(),
    amendments: amendmentsOf().map((one, at) => ({ ...one, was: was[at] ?? '' })),
    sources: briefing.sources.slice(0, 2),
  };
}

export function reminderNote(): DigestNote {
  if (!session) throw new Error('the briefing has no session to remind of');
  return { kind: 'reminder', topic: briefing.topic, meeting: session, sources: briefing.sources };
}

export function alertNote(): DigestNote {
  const [off] = briefing.cancelled;
  if (!off || !call) throw new Error('the briefing has nothing to alert of');
  const news = [
    { what: 'called-off', meeting: off },
    { what: 'moved', meeting: call },
  ] as const;
  return { kind: 'alert', topic: briefing.topic, news, sources: briefing.sources };
}
