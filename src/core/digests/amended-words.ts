import { dayRange } from '../briefing/day-range.ts';
import { fold } from '../briefing/join-people.ts';
import { whenInWords } from '../briefing/when-in-words.ts';
import { wordsOf } from '../briefing/words.ts';
import type { Meeting, Position, Statement } from '../model/briefing.ts';
import type { Person, When } from '../model/finding.ts';

/*
 * What an item that was posted says wrongly now: clauses that may stand behind its name, null where what was posted holds.
 * More that became known since (an hour, a fuller name, one more source) contradicts nothing.
 */

/** That it took place as planned, or is set by now, is no correction of what was posted. */
export function meetingClause(was: Meeting, now: Meeting, zone: string): string | null {
  if (now.status === 'cancelled') return was.status === 'cancelled' ? null : 'called off';
  if (now.status === 'postponed') return isOff(was) ? null : 'put off, no new date';
  const place = placeClause(was, now);
  const clauses = isOff(was) ? [backClause(now, zone)] : dateClause(was, now, zone);
  const all = [...clauses, ...place];
  return all.length === 0 ? null : all.join('; ');
}

function isOff({ status }: Meeting): boolean {
  return status === 'cancelled' || status === 'postponed';
}

function backClause({ start }: Meeting, zone: string): string {
  return start ? `to be held after all, ${whenInWords(start, zone)}` : 'to be held after all';
}

function dateClause(was: Meeting, now: Meeting, zone: string): readonly string[] {
  if (!was.start) return [];
  const from = whenInWords(was.start, zone);
  if (!now.start) return now.movedFrom ? [`moved from ${from}, new date not known`] : [];
  if (!contradicts(was.start, was.end, now.start, now.end)) return [];
  const to = whenInWords(now.start, zone);
  return now.movedFrom ? [`moved from ${from} to ${to}`] : [`${to}, not ${from}`];
}

/** Whether two dates cannot both be right: a day and an hour of it can. */
export function contradicts(a: When, aEnd: When | undefined, b: When, bEnd: When | undefined): boolean {
  if (a.precision === 'time' && b.precision === 'time') {
    const [one, other] = [Date.parse(a.value), Date.parse(b.value)];
    return Number.isNaN(one) || Number.isNaN(other) ? a.value !== b.value : one !== other;
  }
  if (a.precision === b.precision && !aEnd && !bEnd) return a.value !== b.value;
  const [first, second] = [dayRange(a, aEnd), dayRange(b, bEnd)];
  return first.to < second.from || second.to < first.from;
}

function placeClause(was: Meeting, now: Meeting): readonly string[] {
  if (was.place === undefined || now.place === undefined) return [];
  const [old, fresh] = [new Set(wordsOf(was.place)), new Set(wordsOf(now.place))];
  // "Geneva" and "U.S. mission, Geneva" are one place.
  if (old.size === 0 || fresh.size === 0 || !old.isDisjointFrom(fresh)) return [];
  return [`in ${now.place}, not in ${was.place}`];
}

/** Why an item may read otherwise than it did when it was posted. */
export interface Reasons {
  /** An editor named its speaker: what is named counts to the letter. */
  readonly isEdited: boolean;
  /** A correction gave it words. */
  readonly isMended: boolean;
  /** The articles that told its words were revised, all of them. */
  readonly isRevised: boolean;
}

export function statementClause(was: Statement, now: Statement, why: Reasons): string | null {
  const { isEdited, isMended } = why;
  const reworded = was.text !== now.text && (isMended || isReworded(was, now, why));
  const clauses = [
    ...speakerClause(was.speaker, now.speaker, isEdited),
    ...(was.denied === now.denied ? [] : [now.denied ? 'denied, not said' : 'said, not denied']),
    ...(reworded ? ['in other words now'] : []),
  ];
  return clauses.length === 0 ? null : clauses.join('; ');
}

/**
 * The words as they were posted stand nowhere in what it rests on now, and not because a fuller telling joined them, or
 * because the article that had them is too old to be told.
 */
function isReworded(
  { text }: Pick<Statement, 'text'>,
  { cites }: Pick<Statement, 'cites'>,
  { isRevised }: Reasons,
): boolean {
  return isRevised && !text.split(' … ').every((span) => cites.some(({ quote }) => quote.includes(span)));
}

function speakerClause(was: Person | null, now: Person | null, isEdited: boolean): readonly string[] {
  if (was?.name === now?.name) return [];
  if (!isEdited && (was === null || was.anonymous || (now && mayBeOne(was.name, now.name)))) return [];
  if (was === null) return [`said by ${now?.name ?? ''}`];
  return [now ? `said by ${now.name}, not by ${was.name}` : `not said by ${was.name}, speaker not known`];
}

/** One name in two spellings, or with and without a first name. */
function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.split(/\s+/).map(fold));
  const [last, otherLast] = [one?.at(-1) ?? '', other?.at(-1) ?? ''];
  return last === otherLast || (last.slice(0, 2) === otherLast.slice(0, 2) && one?.[0] === other?.[0]);
}

export function positionClause(was: Position, now: Position, why: Reasons): string | null {
  if (was.party !== now.party) return `held by ${now.party}, not by ${was.party}`;
  if (was.stance !== now.stance) return 'another stance now';
  return was.text !== now.text && isReworded(was, now, why) ? 'in other words now' : null;
}
