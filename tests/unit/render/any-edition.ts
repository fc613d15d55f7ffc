import * as fc from 'fast-check';
import type { Briefing, Meeting, Position, Ref, Statement } from '../../../src/core/model/briefing.ts';
import type { Amendment, Edition } from '../../../src/core/model/edition.ts';
import { digestSections } from '../../../src/core/model/subscription.ts';
import { editionOf } from '../../support/digest-story.ts';
import { hostileBriefing, newsBriefing } from './any-briefing.ts';
import { crowdedBriefing } from './crowded-briefing.ts';

const sections = fc.subarray([...digestSections]);
const note = fc.constantFrom(null, 'Late: was due at 09:00');

/** Editions of the worst that articles may hold. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    briefing: fc.oneof(hostileBriefing, newsBriefing, crowdedBriefing),
    sections: fc.oneof(fc.constant([]), sections),
    note,
  })
  .map(({ briefing, ...more }) => editionOf(briefing, more));

/** Words that stand in an item and nowhere else. */
export function markOf(id: string): string {
  return `mark${id}mark`;
}

/** What may happen to items: by their ids, each once. */
export interface Amended {
  readonly edition: Edition;
  readonly amendments: readonly Amendment[];
}

const day = { value: '2022-03-10', precision: 'day', stated: true, text: 'Thursday' } as const;

/** A briefing of which each item has words of its own, with hostile ones around them; nothing else has them. */
const markedBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    base: fc.oneof(hostileBriefing, newsBriefing),
    remarks: fc.array(
      fc.record({
        speaker: fc.constantFrom('Ana Ruiz', 'Per Holm', '*bold* @everyone'),
        kind: fc.constantFrom('direct', 'mixed', 'indirect'),
        words: fc.constantFrom(
          'we stay',
          '[no](https://evil.example)',
          '> `code` ||x||',
          'so long '.repeat(40),
        ),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    meetings: fc.array(fc.constantFrom('upcoming', 'held', 'cancelled', 'possible'), { maxLength: 12 }),
    positions: fc.array(fc.constantFrom('Chile', 'Norway'), { maxLength: 8 }),
    isNew: fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }),
  })
  .map(({ base, remarks, meetings, positions: parties, isNew }) => {
    const statements = remarks.map(({ speaker, kind, words }, at): Statement => {
      const text = `${markOf(`s${at}`)} ${words.trim()}`;
      return {
        id: `s${at}`,
        speaker: { name: speaker },
        kind,
        text,
        cue: 'said',
        date: null,
        cites: cite(text),
      };
    });
    const all = meetings.map(
      (status, at): Meeting => ({
        id: `m${at}`,
        title: `Talks ${markOf(`m${at}`)}`,
        parties: [],
        participants: [],
        start: day,
        status,
        cites: cite(markOf(`m${at}`)),
      }),
    );
    const positions = parties.map((party, at): Position => {
      const text = `${markOf(`p${at}`)} and no less`;
      return { id: `p${at}`, party, stance: 'demands', text, cites: cite(text) };
    });
    const changes: Briefing['changes'] = [
      ...statements.map(({ id, text }) => ({ kind: 'new', what: 'statement', id, text }) as const),
      ...all.map(({ id, title }) => ({ kind: 'new', what: 'meeting', id, text: `Set: ${title}` }) as const),
      ...positions.map(({ id, text }) => ({ kind: 'new', what: 'position', id, text }) as const),
    ];
    const [first] = statements;
    return {
      ...base,
      bottomLine: [
        ...(first ? [{ text: `Ana Ruiz: “${first.text}”.`, cites: first.cites }] : []),
        ...all.slice(0, 2).map(({ title, cites }) => ({ text: `Next: ${title}, Thu, 10 Mar 2022.`, cites })),
      ],
      upcoming: all.filter(({ status }) => status === 'upcoming'),
      held: all.filter(({ status }) => status === 'held'),
      cancelled: all.filter(({ status }) => status === 'cancelled'),
      possible: all.filter(({ status }) => status === 'possible'),
      statements,
      outlook: statements.slice(1, 3),
      positions,
      figures: [],
      corrections: [],
      differences: statements.slice(0, 1).map(({ text, cites }) => ({
        id: 'd0',
        kind: 'wording' as const,
        about: 'How it is told',
        versions: [
          { text, cites },
          { text: 'quite otherwise', cites },
        ],
      })),
      changes: changes.filter((_change, at) => isNew[at]),
      sources: base.sources.slice(0, 1),
    };
  });

function cite(quote: string): readonly Ref[] {
  return [{ source: 1, start: 0, end: quote.length, quote }];
}

/** Editions, and what may happen to what they show. */
export const amendedEdition: fc.Arbitrary<Amended> = fc
  .record({
    briefing: markedBriefing,
    sections: fc.oneof(fc.constant([]), sections),
    kinds: fc.array(fc.constantFrom('none', 'none', 'withdrawn', 'hidden', 'changed'), {
      minLength: 60,
      maxLength: 60,
    }),
    at: fc.constantFrom('2022-03-08T20:05:00Z', '2022-03-10T20:05:00Z'),
    reason: fc.constantFrom('wrong', '[x](https://evil.example) @everyone <@1>', 'because '.repeat(60)),
  })
  .map(({ briefing, sections: wanted, kinds, at, reason }) => {
    const items = [...meetingsOf(briefing), ...briefing.statements, ...briefing.positions];
    const amendments = items.flatMap((item, place): readonly Amendment[] => {
      const kind = kinds[place] ?? 'none';
      const base = { id: item.id, at };
      if (kind === 'withdrawn') return [{ ...base, kind, outlet: place % 2 === 0 ? 'The Fjord Post' : null }];
      if (kind === 'hidden') return [{ ...base, kind, reason }];
      return kind === 'changed' ? [{ ...base, kind, told: 'put right', item: changed(item) }] : [];
    });
    return { edition: editionOf(briefing, { sections: wanted }), amendments };
  });

export function meetingsOf({ upcoming, held, cancelled, possible }: Briefing): readonly Meeting[] {
  return [...upcoming, ...held, ...cancelled, ...possible];
}

function changed(item: Meeting | Statement | Position): Meeting | Statement | Position {
  if ('participants' in item) return { ...item, status: 'cancelled' };
  if ('cue' in item) return { ...item, speaker: { name: 'Ida Berg' } };
  return { ...item, stance: 'rejects' };
}
