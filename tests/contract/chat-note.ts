import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestNote } from '../../src/render/chat/digest-note.ts';
import { webAddress } from '../../src/render/tree/web-address.ts';
import { briefing } from '../fixtures/briefing.ts';
import { anyNote } from '../unit/render/any-note.ts';
import type { DigestRenderer } from './chat-digest.ts';
import { runs } from './chat-renderer.ts';

/** A platform's short messages, with a reader of them. */
export interface NoteRenderer<Message>
  extends Pick<
    DigestRenderer<Message>,
    'faults' | 'markup' | 'links' | 'displays' | 'heard' | 'calls' | 'group'
  > {
  readonly write: (note: DigestNote, mention: string | null) => Message;
}

const { topic, sources, upcoming, cancelled, statements } = briefing;

/** Holds the short messages of a platform to what is the same on all of them. */
export function describeNotes<Message>(name: string, renderer: NoteRenderer<Message>): void {
  const { write } = renderer;
  const linesOf = (note: DigestNote): readonly string[] => renderer.displays(write(note, null)).flat();

  describe(`${name}, whatever is told`, () => {
    it('is taken by the platform, calls nobody and lets no word become markup or a link', () => {
      fc.assert(
        fc.property(anyNote, (note) => {
          const message = write(note, null);
          const known = 'sources' in note ? note.sources : [];
          const addresses = new Map(known.map(({ n, url }) => [`[${n}]`, webAddress(url)]));
          expect(renderer.faults(message)).toEqual([]);
          expect([...renderer.markup(message), ...renderer.calls(message)]).toEqual([]);
          for (const { text, url } of renderer.links(message)) expect(url).toBe(addresses.get(text));
        }),
        { ...runs, numRuns: 80 },
      );
    });

    it('calls the group that it is given, and no other', () => {
      fc.assert(
        fc.property(anyNote, (note) => {
          const message = write(note, renderer.group);
          expect(renderer.calls(message)).toEqual([renderer.group]);
          expect(renderer.faults(message)).toEqual([]);
        }),
        { ...runs, numRuns: 40 },
      );
    });
  });

  describe(name, () => {
    it('says since when nothing is new, and when the next digest comes', () => {
      const since = '2022-03-07T08:00:00Z';
      const quiet = linesOf({ kind: 'quiet', topic, since, next: '2022-03-09T08:00:00Z' });
      expect(quiet).toHaveLength(1);
      expect(quiet[0]).toMatch(/^Nothing new on North Sea cod talks since <.*>\. Next digest: <.*>\.$/);
      const last = linesOf({ kind: 'quiet', topic, since, next: null });
      expect(last[0]).toMatch(/^Nothing new on North Sea cod talks since <[^>]*>\.$/);
    });

    it('reminds of a meeting with when, where and who', () => {
      const [meeting] = upcoming;
      if (!meeting) throw new Error('there is no meeting');
      const [heading, what, when, who] = linesOf({ kind: 'reminder', topic, meeting, sources });
      expect(heading).toBe('Coming up · North Sea cod talks');
      expect(what).toBe('Talks on cod quotas, Bergen [1][2]');
      expect(when).toContain('1646816400');
      expect(who).toContain('Ingrid Solvang (fisheries minister, Norway)');
    });

    it('tells what was called off before what was moved', () => {
      const [off] = cancelled;
      const moved = upcoming.find(({ movedFrom }) => movedFrom);
      if (!off || !moved) throw new Error('there is no news');
      const news = [
        { what: 'moved', meeting: moved } as const,
        { what: 'called-off', meeting: off } as const,
      ];
      expect(linesOf({ kind: 'alert', topic, news, sources })).toEqual([
        'Called off · North Sea cod talks',
        'Dinner of both delegations, Oslo [2]',
        'Tue, 8 Mar 2022 — called off',
        'Norway, Denmark',
        'Moved · North Sea cod talks',
        'Ministers’ call [2]',
        'Mon, 14 Mar 2022 — moved from Thu, 10 Mar 2022',
        'Norway, Denmark',
      ]);
    });

    it('tells of each correction what the line said and what holds now, but not what an editor removed', () => {
      const at = '2022-03-08T13:05:00Z';
      const [remark] = statements;
      if (!remark) throw new Error('there is no remark');
      const lines = linesOf({
        kind: 'correction',
        topic,
        at,
        sources: sources.slice(0, 2),
        amendments: [
          { kind: 'withdrawn', id: 'a', at, outlet: 'The Fjord Post', was: 'Ida Berg: Never', sources: [2] },
          { kind: 'hidden', id: 'b', at, reason: 'no part of the talks', was: 'a secret' },
          { kind: 'changed', id: 'c', at, told: 'said by her', item: remark, was: 'Per Holm: We will not' },
          { kind: 'restored', id: 'd', at, was: 'Removed', now: 'Per Holm: Yes', sources: [1] },
        ],
      });
      expect(lines).toEqual([
        '4 corrections to the digest above',
        'Withdrawn by The Fjord Post [2]',
        'It read: Ida Berg: Never',
        'Removed by an editor: no part of the talks',
        'Said by her',
        'Ingrid Solvang: “We will not sign away a third of our boats” [1]',
        'It read: Per Holm: We will not',
        'It stands again as it was posted [1]',
        'It reads: Per Holm: Yes',
      ]);
    });

    it('counts the corrections for which it has no room', () => {
      const at = '2022-03-08T13:05:00Z';
      const amendments = Array.from({ length: 90 }, (_none, place) => ({
        kind: 'withdrawn' as const,
        id: `s${place}`,
        at,
        outlet: 'The Fjord Post',
        was: `line ${place} ${'and so on '.repeat(20)}`,
      }));
      const lines = linesOf({ kind: 'correction', topic, at, amendments, sources: [] });
      const shown = lines.filter((line) => line.startsWith('It read: ')).length;
      expect(lines.at(-1)).toBe(`${90 - shown} more corrections`);
      expect(shown).toBeGreaterThan(4);
    });

    it('says why digests stopped, and what mends it', () => {
      const note = {
        kind: 'trouble',
        topic,
        channelId: '',
        subscription: 'k7',
        why: 'it may not write',
        mend: 'let it',
      } as const;
      expect(linesOf(note)).toEqual([
        'Digests have stopped',
        'No digests on North Sea cod talks come to its channel any more: it may not write.',
        'Let it.',
        'Subscription k7',
      ]);
    });
  });
}
