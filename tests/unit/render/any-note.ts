import * as fc from 'fast-check';
import type { Briefing } from '../../../src/core/model/briefing.ts';
import type { NotedAmendment } from '../../../src/core/model/edition.ts';
import type { DigestNote } from '../../../src/render/chat/digest-note.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';
import { hostileBriefing, newsBriefing } from './any-briefing.ts';
import { meetingsOf } from './any-edition.ts';
import { crowdedBriefing } from './crowded-briefing.ts';

/** Words of every kind of author, at their worst. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '@everyone <@1> <!channel>',
    '[x](https://evil.example)',
    '*b* _i_ ~~s~~ `c` ||x||',
    '# h',
  ),
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.integer({ min: 1, max: 9_000 }).map((length) => 'w '.repeat(length)),
);

const at = '2022-03-08T13:05:00Z';

function amendmentsOf(
  { statements, positions, sources: known, ...others }: Briefing,
  [was, other]: readonly [string, string],
): readonly NotedAmendment[] {
  const items = [
    ...statements,
    ...positions,
    ...meetingsOf({ statements, positions, sources: known, ...others }),
  ];
  const changed = items.map(
    (item): NotedAmendment => ({ kind: 'changed', id: item.id, at, told: other, item, was }),
  );
  const sources = known.map(({ n }) => n);
  return [
    { kind: 'withdrawn', id: 'x', at, outlet: other, was, sources },
    { kind: 'withdrawn', id: 'x', at, outlet: null, was },
    { kind: 'hidden', id: 'x', at, reason: other, was },
    { kind: 'restored', id: 'x', at, now: other, was },
    ...changed,
  ];
}

/** Notes of every kind, of whatever articles, editors and platforms say. */
export const anyNote: fc.Arbitrary<DigestNote> = fc
  .record({
    briefing: fc.oneof(hostileBriefing, newsBriefing, crowdedBriefing),
    kind: fc.constantFrom('quiet', 'reminder', 'alert', 'correction', 'trouble'),
    said: fc.tuple(words, words),
    count: fc.nat(60),
  })
  .map(({ briefing, kind, said, count }): DigestNote => {
    const { topic, sources } = briefing;
    const meetings = meetingsOf(briefing);
    const [meeting] = meetings;
    const [why, mend] = said;
    const isOfMeetings = kind === 'reminder' || kind === 'alert';
    switch (meeting || !isOfMeetings ? kind : 'quiet') {
      case 'quiet':
        return { kind: 'quiet', topic, since: at, next: count % 2 === 0 ? null : at };
      case 'alert': {
        const whats = ['set', 'moved', 'called-off'] as const;
        const news = meetings.map((one, place) => ({
          what: whats[(place + count) % 3] ?? 'set',
          meeting: one,
        }));
        return { kind: 'alert', topic, news: Array.from({ length: 12 }, () => news).flat(), sources };
      }
      case 'correction': {
        const amendments = amendmentsOf(briefing, said).slice(count % 4, 1 + count);
        return { kind: 'correction', topic, at, amendments, sources };
      }
      case 'trouble':
        return { kind: 'trouble', topic, channelId: why, subscription: mend, why, mend };
      case 'reminder':
        return meeting
          ? { kind: 'reminder', topic, meeting, sources }
          : { kind: 'quiet', topic, since: at, next: null };
    }
  });
