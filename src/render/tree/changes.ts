import type { Briefing, Change } from '../../core/model/briefing.ts';
import { citation, label, text } from './inline.ts';
import type { BlockNode, ItemNode, LegendNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { remarkWithSpeaker } from './statements.ts';
import { timeOfInstant } from './time.ts';

/** As many remarks or positions are told one by one; more are counted, and marked where they stand. */
const mostTold = 6;

/** The changes that one line tells: one, or all that it counts. */
export type ChangeLine = readonly [Change, ...Change[]];

/** The changes by the lines that tell them, in the order given; a count stands where its first change would. */
export function changeLines(changes: readonly Change[]): readonly ChangeLine[] {
  const alike = Map.groupBy(changes, ({ kind, what }) => `${kind} ${what}`);
  return changes.flatMap((change): readonly ChangeLine[] => {
    const group = alike.get(`${change.kind} ${change.what}`) ?? [];
    if (!isCounted(change, group.length)) return [[change]];
    return group[0] === change ? [[change, ...group.slice(1)]] : [];
  });
}

/** What changed. Above it, since when, and what the marks mean that other sections use too. */
export function changeBlocks(briefing: Briefing, zone: string): readonly BlockNode[] {
  const { changes, since } = briefing;
  if (changes.length === 0) return [];
  const tell = tellerFor(briefing);
  const children = changeLines(changes).map(
    ([first, ...others]): ItemNode => (others.length === 0 ? tell(first) : countOf(first, others.length + 1)),
  );
  const legend = [label('Since ', 'quiet'), timeOfInstant(since, zone), legendOf(changes)];
  return [
    { type: 'paragraph', children: legend },
    { type: 'list', children },
  ];
}

function legendOf(changes: readonly Change[]): LegendNode {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return {
    type: 'legend',
    changes: (['new', 'updated', 'withdrawn'] as const).filter((kind) => kinds.has(kind)),
  };
}

function isCounted({ kind, what }: Change, alike: number): boolean {
  // What was withdrawn stands nowhere below, so it is always told here.
  return alike > mostTold && kind !== 'withdrawn' && (what === 'statement' || what === 'position');
}

function countOf({ kind, what }: Change, count: number): ItemNode {
  const words = text(`${count} ${kind} ${what}s`);
  return { type: 'item', mark: { type: 'change-mark', change: kind }, children: [words] };
}

function tellerFor(briefing: Briefing): (change: Change) => ItemNode {
  const { upcoming, held, cancelled, possible, statements, positions, corrections } = briefing;
  const remarks = new Map(statements.map((statement) => [statement.id, statement]));
  const others = [...upcoming, ...held, ...cancelled, ...possible, ...positions, ...corrections];
  const cites = new Map(others.map((item) => [item.id, item.cites]));
  return ({ kind, what, id, text: told }) => {
    const remark = what === 'statement' && kind !== 'withdrawn' ? remarks.get(id) : undefined;
    const words = remark
      ? remarkWithSpeaker(remark)
      : [text(plainText(told)), ...citation(cites.get(id) ?? [])];
    return { type: 'item', id, mark: { type: 'change-mark', change: kind }, children: words };
  };
}
