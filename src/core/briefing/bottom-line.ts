import { period } from '../analysis/dates/when.ts';
import type { BottomLineSentence, Meeting, Ref, Statement } from '../model/briefing.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { outlookWeight } from './outlook.ts';
import { titleInWords } from './title-in-words.ts';
import { whenInWords } from './when-in-words.ts';

interface Found {
  readonly upcoming: readonly Meeting[];
  readonly held: readonly Meeting[];
  readonly cancelled: readonly Meeting[];
  readonly outlook: readonly Statement[];
  readonly statements: readonly Statement[];
  readonly zone: string;
}

const most = 4;
/** Days that count as the latest round of meetings. */
const recent = 2;
/** Longer quotations read ill in one line. */
const longest = 220;

/**
 * At most four sentences: what was called off, what was held lately, what comes next, what is expected of it. Each rests
 * on the words that it cites and says no more than they do.
 */
export function bottomLine(found: Found): BottomLineSentence[] {
  const { upcoming, held, cancelled, outlook, statements, zone } = found;
  const called = cancelled.at(-1);
  const last = lastHeld(held);
  const sentences = [
    ...(called
      ? [meetingSentence(called.status === 'cancelled' ? 'Called off' : 'Put off', [called], zone)]
      : []),
    ...(last ? [meetingSentence(isLast(last, held) ? 'Last held' : 'Held lately', [last], zone)] : []),
    ...(upcoming.length > 0 ? [meetingSentence('Next', upcoming.slice(0, 2), zone)] : []),
    ...spokenSentences(outlook.toSorted((a, b) => outlookWeight(a) - outlookWeight(b))),
  ];
  // Where nobody meets and nobody looks ahead, what was said last is all there is to tell.
  return sentences.length > 0 ? sentences.slice(0, most) : spokenSentences(statements);
}

/** Of the meetings on the last days that saw one, the one that most sources tell; the later among equals. */
function lastHeld(held: readonly Meeting[]): Meeting | undefined {
  const dated = held.filter(
    ({ start }) => start !== null && (start.precision === 'day' || start.precision === 'time'),
  );
  const newest = dated.at(-1)?.start;
  if (!newest) return held.at(-1);
  const from = period(newest).to.subtract({ days: recent });
  const late = dated.filter(({ start }) => start && Temporal.PlainDate.compare(period(start).to, from) >= 0);
  return late.toReversed().toSorted((a, b) => sourcesOf(b) - sourcesOf(a))[0];
}

/** Whether no meeting is known to have been held later; of one day alone nobody knows which came first. */
function isLast({ start }: Meeting, held: readonly Meeting[]): boolean {
  if (!start) return true;
  return !held.some((other) => {
    if (!other.start || (other.start.precision !== 'day' && other.start.precision !== 'time')) return false;
    const order = Temporal.PlainDate.compare(period(other.start).to, period(start).to);
    if (order !== 0) return order > 0;
    const areTimed = start.precision === 'time' && other.start.precision === 'time';
    return areTimed && Date.parse(other.start.value) > Date.parse(start.value);
  });
}

function sourcesOf({ cites }: Meeting): number {
  return new Set(cites.map(({ source }) => source)).size;
}

function meetingSentence(lead: string, meetings: readonly Meeting[], zone: string): BottomLineSentence {
  const told = meetings.map((meeting) => {
    const when = meeting.start ? `, ${whenInWords(meeting.start, zone)}` : '';
    const times = meeting.count ? ` (${meeting.count} times)` : '';
    return `${meetingInWords(meeting)}${when}${times}`;
  });
  return {
    text: `${lead}: ${told.join('; then ')}.`,
    cites: firstCites(meetings.flatMap(({ cites }) => firstCites(cites))),
  };
}

/** One sentence each of the two speakers who said most lately what they expect, one a side. */
function spokenSentences(statements: readonly Statement[]): BottomLineSentence[] {
  const sides = new Set<string>();
  const sentences: BottomLineSentence[] = [];
  for (const statement of statements.toReversed()) {
    const { speaker, text } = statement;
    if (
      !speaker ||
      speaker.anonymous ||
      statement.denied ||
      statement.kind !== 'direct' ||
      text.length > longest
    )
      continue;
    const side = speaker.affiliation ?? speaker.name;
    if (sides.has(side) || sides.has(speaker.name)) continue;
    sides.add(side).add(speaker.name);
    const role = [titleInWords(speaker.title ?? ''), speaker.affiliation].filter(Boolean).join(', ');
    sentences.push({
      text: `${speaker.name}${role ? ` (${role})` : ''}${leadOf(statement)} ${inMarks(text)}${/[.!?…]$/.test(text) ? '' : '.'}`,
      cites: statement.cites,
    });
  }
  return sentences.slice(0, 2);
}

/** "expects “a long day and bad biscuits”": a fragment says nothing without the verb that it hangs on. */
function leadOf({ cue, text }: Statement): string {
  return cue !== null &&
    /^\p{Ll}/u.test(text) &&
    /^(?:now )?(?:expect|predict|fear|hop|promis)\w*$/i.test(cue)
    ? ` ${cue}`
    : ':';
}

/** Each verbatim span in quotation marks of its own. */
function inMarks(text: string): string {
  return text
    .split(' … ')
    .map((span) => `“${span}”`)
    .join(' … ');
}

/** One citation a source: a line needs no ten of them. */
function firstCites(cites: readonly Ref[]): Ref[] {
  const bySource = new Map<number, Ref>();
  for (const ref of cites) if (!bySource.has(ref.source)) bySource.set(ref.source, ref);
  return [...bySource.values()];
}
