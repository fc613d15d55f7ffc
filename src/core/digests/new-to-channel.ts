import {
  correctionText,
  meetingText,
  positionText,
  statementText,
  withdrawnText,
} from '../briefing/change-text.ts';
import { isHistory } from '../briefing/changes.ts';
import type { BriefingOutline } from '../briefing/delta.ts';
import type { Briefing, Change } from '../model/briefing.ts';
import type { DigestSection } from '../model/subscription.ts';
import {
  type OutlinedItem,
  outlinedItems,
  readShown,
  type ShownItem,
  withdrawnIn,
} from './channel-outline.ts';
import { toldIn } from './in-zone.ts';
import { showsChange } from './wanted.ts';

/** What a channel was last shown, and when. */
export interface Shown {
  /** Instant of that briefing. */
  readonly asOf: string;
  readonly outline: BriefingOutline;
}

/** Whose eyes a briefing is told to. */
export interface Reader {
  /** None: all of it. */
  readonly sections: readonly DigestSection[];
  /** IANA zone. */
  readonly zone: string;
}

/**
 * A briefing whose changes are what is new to a channel: what it was not shown, or was shown otherwise, whenever that was
 * published. What merely left the window is no change, and neither is a meeting that took place as planned. A channel that
 * was shown nothing gets the briefing's own changes. Changes that its sections do not show are left out.
 */
export function newToChannel(briefing: Briefing, last: Shown | null, { sections, zone }: Reader): Briefing {
  const told = toldIn(briefing, zone);
  const changes = last === null ? told.changes : changesFor(briefing, last, zone);
  return {
    ...told,
    since: last?.asOf ?? told.since,
    changes: changes.filter((change) => showsChange(sections, change)),
  };
}

function changesFor(briefing: Briefing, { asOf, outline }: Shown, zone: string): readonly Change[] {
  const items = outlinedItems(briefing);
  const standing = new Set(items.map(({ id }) => id));
  const vanished = new Map(
    [...outline].flatMap(([id, written]) => {
      const shown = readShown(written);
      return standing.has(id) || shown.evidence === '' ? [] : [[shown.evidence, { id, shown }] as const];
    }),
  );
  const since = Date.parse(asOf);
  const again = new Set<string>();
  const changes = items.flatMap((item) => {
    const written = outline.get(item.id);
    const former = written === undefined ? formerOf(item, vanished) : null;
    if (former) again.add(former.id);
    const shown = written === undefined ? (former?.shown ?? null) : readShown(written);
    return changeOf(item, shown, since, zone);
  });
  const withdrawn = withdrawnIn(briefing)
    .filter(({ id }) => outline.has(id) && !standing.has(id) && !again.has(id))
    .map(
      ({ id, speaker }): Change => ({
        kind: 'withdrawn',
        what: 'statement',
        id,
        text: withdrawnText(speaker),
      }),
    );
  return [...changes, ...withdrawn].toSorted((a, b) => rank(a) - rank(b));
}

/** The item as it was shown under another id, because its first telling is another one now. */
function formerOf(
  { evidence }: OutlinedItem,
  vanished: ReadonlyMap<string, { readonly id: string; readonly shown: ShownItem }>,
): { readonly id: string; readonly shown: ShownItem } | null {
  for (const words of evidence) {
    const former = vanished.get(words);
    if (former) return former;
  }
  return null;
}

function changeOf(item: OutlinedItem, shown: ShownItem | null, since: number, zone: string): Change[] {
  const { id, what, found, print } = item;
  if (shown?.print === print) return [];
  if (shown === null && found.kind === 'meeting' && isHistory(found.item, since)) return [];
  return [{ kind: shown === null ? 'new' : 'updated', what, id, text: textOf(found, zone) }];
}

function textOf(found: OutlinedItem['found'], zone: string): string {
  switch (found.kind) {
    case 'meeting':
      return meetingText(found.item, zone);
    case 'statement':
      return statementText(found.item);
    case 'position':
      return positionText(found.item);
    case 'correction':
      return correctionText(found.item);
  }
}

const order: readonly Change['what'][] = ['meeting', 'correction', 'statement', 'position'];

/** In the order in which a briefing's own changes stand. */
function rank({ what, kind }: Change): number {
  return order.indexOf(what) + (kind === 'withdrawn' ? 0.5 : 0);
}
