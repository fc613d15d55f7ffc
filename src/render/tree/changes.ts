import type { Briefing, Change } from '../../core/model/briefing.ts';
import { citation, label, text } from './inline.ts';
import type { BlockNode, ItemNode, LegendNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { remarkWithSpeaker } from './statements.ts';
import { timeOfInstant } from './time.ts';

/** As many remarks or positions are told one by one; more are counted, and marked where they stand. */
const mostTold = 6;

/**
 * What changed, in the order given; a count stands where its first item would. Above it, since when, and what the
 * marks mean that other sections use too.
 */
export function changeBlocks(briefing: Briefing, zone: string): readonly BlockNode[] {
  const { changes, since } = briefing;
  if (changes.length === 0) return [];
  const tell = tellerFor(briefing);
  const alike = Map.groupBy(changes, ({ kind, what }) => `${kind} ${what}`);
  const children = changes.flatMap((change): readonly ItemNode[] => {
    const group = alike.get(`${change.kind} ${change.what}`) ?? [];
    if (isCounted(change, group.length)) return group[0] === change ? [countOf(change, group.length)] : [];
    return [tell(change)];
  });
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
    return { type: 'item', mark: { type: 'change-mark', change: kind }, children: words };
  };
}
