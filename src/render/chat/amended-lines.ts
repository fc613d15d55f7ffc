import { meetingInWords } from '../../core/briefing/meeting-in-words.ts';
import type { Briefing, Difference, Meeting, Ref } from '../../core/model/briefing.ts';
import type { Amendment } from '../../core/model/edition.ts';
import { differenceGroups } from '../tree/differences.ts';
import { citation, joined, name, person, text } from '../tree/inline.ts';
import { meetingNode, movedMeetingNode } from '../tree/meetings.ts';
import type { BlockNode, InlineNode, ItemNode } from '../tree/nodes.ts';
import { plainText } from '../tree/plain-text.ts';
import { positionLine, positionWithParty } from '../tree/positions.ts';
import { remarkInPlace, remarkWithSpeaker } from '../tree/statements.ts';
import { amendedAt } from './amended-at.ts';
import type { EntryKey } from './entry-keys.ts';
import { shortened } from './shorten.ts';
import { type Item, isMeeting, isPosition, isStatement, itemsOf, tells } from './telling.ts';

/** How much is said of what became of a line, from all to the least. */
export const fullness = ['full', 'brief', 'least'] as const;
export type Fullness = (typeof fullness)[number];

type Changed = Extract<Amendment, { readonly kind: 'changed' }>;

const longestWords = 200;
const longestName = 80;

const least: Readonly<Record<Amendment['kind'], string>> = {
  withdrawn: 'Withdrawn',
  hidden: 'Removed',
  changed: 'Changed',
};
const brief: Readonly<Record<Amendment['kind'], string>> = {
  withdrawn: 'Withdrawn by its outlet',
  hidden: 'Removed by an editor',
  changed: 'Changed since: see the thread',
};

/** The amendment that an entry's words depend on; null: it stands as it is. Of several the last one holds. */
export function amendmentOf(
  key: EntryKey,
  briefing: Briefing,
  amendments: readonly Amendment[],
): Amendment | null {
  const found = amendments.findLast(({ id }) => key.id !== null && plainText(id) === plainText(key.id));
  if (found) return found;
  const lines = namelessLines(key, briefing);
  return amendments.findLast((one) => lines.some((line) => concerns(one, line, briefing))) ?? null;
}

/** What stands in an entry's place. @param key of an entry that an amendment concerns */
export function amendedBlock(
  key: EntryKey,
  { briefing, amendments }: { readonly briefing: Briefing; readonly amendments: readonly Amendment[] },
  amendment: Amendment,
  much: Fullness,
): BlockNode {
  if (key.section === 'bottom-line' && much === 'full') {
    const sentence = sentenceOfSeveral(lineOf(key, briefing), briefing, amendments);
    if (sentence) return list(amendedSentence(sentence, briefing, amendments));
  }
  const isWhole = key.section !== 'differences' || amendment.id === key.id;
  const difference = isWhole ? undefined : differenceOf(key, briefing);
  if (!difference) return ownBlock(key, briefing, amendment, much);
  const [group] = differenceGroups([difference], briefing.statements);
  const children = (group?.children ?? []).map((child, at) => {
    const line = difference.versions[at]?.text ?? '';
    const one = amendments.findLast((other) => concerns(other, line, briefing));
    return one ? { ...child, children: amendedLine(one, briefing, much) } : child;
  });
  return { type: 'group', heading: group?.heading ?? [], children };
}

/** A sentence of the bottom line that tells several meetings: "Next: A, Mon; then B, Tue." */
interface Sentence {
  readonly lead: string;
  readonly clauses: readonly { readonly words: string; readonly meeting: Meeting }[];
}

/** Null: it tells one thing alone, or words of something else that was amended. */
function sentenceOfSeveral(
  line: string,
  briefing: Briefing,
  amendments: readonly Amendment[],
): Sentence | null {
  const { lead, rest } = /^(?<lead>[^:]+): (?<rest>.*)\.$/s.exec(line)?.groups ?? {};
  if (lead === undefined || rest === undefined) return null;
  const told = rest.split('; then ');
  const clauses = briefing.upcoming.slice(0, told.length).flatMap((meeting, at) => {
    const words = told[at] ?? '';
    return tells(`${lead}: ${words}.`, meeting) ? [{ words, meeting }] : [];
  });
  if (told.length === 1 || clauses.length < told.length) return null;
  const ids = new Set(clauses.map(({ meeting }) => plainText(meeting.id)));
  const isOther = (one: Amendment): boolean => !ids.has(plainText(one.id)) && concerns(one, line, briefing);
  return amendments.some(isOther) ? null : { lead, clauses };
}

/** What became of one meeting leaves the others of its sentence as they were told. */
function amendedSentence(
  { lead, clauses }: Sentence,
  briefing: Briefing,
  amendments: readonly Amendment[],
): readonly InlineNode[] {
  const amendmentTo = ({ id }: Meeting): Amendment | undefined =>
    amendments.findLast((one) => plainText(one.id) === plainText(id));
  const led = clauses.findIndex(({ meeting }) => !amendmentTo(meeting));
  const told = clauses.map(({ words, meeting }, at): readonly InlineNode[] => {
    const amendment = amendmentTo(meeting);
    if (amendment) return amendedLine(amendment, briefing);
    const before = at === led ? `${at === 0 ? lead : lead.toLowerCase()}: ` : '';
    return [text(plainText(`${before}${words}`)), ...citation(meeting.cites)];
  });
  return joined(told, '; ');
}

/** What became of an item, in a line that needs nothing above it. */
export function amendedLine(
  amendment: Amendment,
  briefing: Briefing,
  much: Fullness = 'full',
): readonly InlineNode[] {
  const mark = markOf(amendment, briefing);
  if (much === 'least') return [text(least[amendment.kind])];
  return much === 'brief' ? [text(brief[amendment.kind]), mark] : [...toldOf(amendment, briefing), mark];
}

/** "corrected 14:05" */
function markOf({ at }: Amendment, briefing: Briefing): InlineNode {
  return {
    type: 'amended-mark',
    value: `corrected ${amendedAt(at, briefing.asOf, briefing.topic.timezone)}`,
  };
}

function ownBlock(key: EntryKey, briefing: Briefing, amendment: Amendment, much: Fullness): BlockNode {
  if (much !== 'full' || amendment.kind !== 'changed') return list(amendedLine(amendment, briefing, much));
  const mark = markOf(amendment, briefing);
  const { item } = amendment;
  const zone = briefing.topic.timezone;
  const isMeetings = ['upcoming', 'called-off', 'possible', 'held'].includes(key.section);
  if (isMeeting(item) && isMeetings) {
    const isMoved = key.section === 'called-off' && item.movedFrom && item.status === 'upcoming';
    const node = isMoved ? movedMeetingNode(item, zone, () => null) : meetingNode(item, zone, () => null);
    return { ...node, title: [...node.title, mark] };
  }
  if (isStatement(item) && key.section === 'said') {
    const before = itemsOf(briefing).find(({ id }) => id === amendment.id);
    const told = before && 'cue' in before ? before.speaker : null;
    return list([...remarkInPlace(item, told, zone), mark]);
  }
  if (isPosition(item) && key.section === 'positions') return list([...positionLine(item), mark]);
  return list(amendedLine(amendment, briefing));
}

function toldOf(amendment: Amendment, briefing: Briefing): readonly InlineNode[] {
  const item = itemsOf(briefing).find(({ id }) => plainText(id) === plainText(amendment.id));
  switch (amendment.kind) {
    case 'withdrawn': {
      const outlet = shortened(plainText(amendment.outlet ?? ''), longestName) || 'its outlet';
      const cites: readonly Ref[] = item && 'cites' in item ? item.cites : [];
      return [...whatOf(item), text(` was withdrawn by ${outlet}`), ...citation(cites)];
    }
    case 'hidden': {
      const reason = shortened(plainText(amendment.reason), longestWords);
      return [text(reason === '' ? 'Removed by an editor' : `Removed by an editor: ${reason}`)];
    }
    case 'changed':
      return changedLine(amendment);
  }
}

/** Whose or what it was, without a word of it. */
function whatOf(item: Item | undefined): readonly InlineNode[] {
  if (item && isStatement(item)) {
    const { speaker } = item;
    return speaker ? [text('A remark of '), { ...person(speaker), role: null }] : [text('A remark')];
  }
  if (item && isPosition(item))
    return [text('A position of '), { type: 'name', value: plainText(item.party) }];
  return [text(item && isMeeting(item) ? 'What was told of a meeting' : 'What stood here')];
}

export function changedLine({ item, told }: Changed): readonly InlineNode[] {
  if (isStatement(item)) return remarkWithSpeaker(item);
  if (isPosition(item)) return positionWithParty(item);
  const what = shortened(plainText(told), longestWords);
  return [name(shortened(meetingInWords(item), longestWords)), text(`: ${what}`), ...citation(item.cites)];
}

function list(children: readonly InlineNode[]): BlockNode {
  const item: ItemNode = { type: 'item', mark: null, children };
  return { type: 'list', children: [item] };
}

/** Lines of an entry that have no ids: they are known by the words of an item that they hold. */
function namelessLines(key: EntryKey, briefing: Briefing): readonly string[] {
  if (key.section === 'bottom-line') return [lineOf(key, briefing)];
  if (key.section !== 'differences') return [];
  return (differenceOf(key, briefing)?.versions ?? []).map(({ text: words }) => words);
}

function lineOf({ at }: EntryKey, briefing: Briefing): string {
  return briefing.bottomLine[at]?.text ?? '';
}

function differenceOf({ id }: EntryKey, briefing: Briefing): Difference | undefined {
  return briefing.differences.find((difference) => difference.id === id);
}

function concerns({ id }: Amendment, line: string, briefing: Briefing): boolean {
  return itemsOf(briefing).some((item) => item.id === id && tells(line, item));
}
