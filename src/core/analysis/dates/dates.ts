import type { DateFinding } from '../../model/finding.ts';
import type { Document, Sentence } from '../document/document.ts';
import { anchorDay } from './anchor-day.ts';
import { two } from './calendar.ts';
import type { Candidate, ClockTime } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { isDayHeading, opensLine } from './day-headings.ts';
import { type Direction, directionAt } from './direction.ts';
import { moveFrom } from './moved.ts';
import { orderIn } from './order.ts';
import { resolve } from './resolve.ts';
import { spellingOf } from './spelling.ts';
import { spokenDay } from './spoken-day.ts';
import type { Focus, Setting, Value } from './value.ts';
import { period, toWhen } from './when.ts';
import { offsetAt, zoneOfPlace } from './zones.ts';

interface ReadSentence {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** What earlier sentences leave behind for the later ones. */
interface Memory {
  readonly focus: Focus | null;
  readonly focusDay: Focus | null;
  /** The day over the entries of a diary. */
  readonly heading: Focus | null;
  /** Which way the last date looked, and in which sentence. */
  readonly direction: Direction;
  readonly sentence: number;
}

/**
 * Finds and values the time expressions of an article, in the order in which they stand. What depends on the day of
 * publication has unknown parts (`XXXX-01-12`) where that is not known; the process's clock and zone play no part.
 */
export function findDates(document: Document): readonly DateFinding[] {
  const anchor = anchorDay(document.anchor);
  const sentences = document.sentences.flatMap((sentence): ReadSentence[] => {
    const candidates = candidatesIn(document, sentence);
    return candidates.length > 0 ? [{ sentence, candidates }] : [];
  });
  const narrative = isNarrative(sentences, anchor);
  const findings: DateFinding[] = [];
  let memory: Memory = { focus: null, focusDay: null, heading: null, direction: null, sentence: -2 };
  for (const read of sentences) {
    for (const [index, candidate] of read.candidates.entries()) {
      const direction = directionFor(document, read, index, memory);
      const setting = settingFor(document, read, index, { anchor, narrative, direction, memory });
      const value = resolve(candidate, setting);
      if (!value) continue;
      const finding = findingOf(document, read.sentence, candidate, value);
      findings.push(finding);
      if (narrative && isAside(document.text, candidate)) continue;
      memory = remember(memory, finding, candidate, value, direction, read.sentence.index);
      if (value.day && isDayHeading(document.text, candidate))
        memory = { ...memory, heading: memory.focusDay };
    }
  }
  return findings;
}

/** A history tells many years long gone and hardly a weekday; its bare months belong to the year told last. */
function isNarrative(sentences: readonly ReadSentence[], anchor: Temporal.PlainDate | null): boolean {
  let old = 0;
  let near = 0;
  for (const { candidates } of sentences) {
    for (const { meaning } of candidates) {
      const year =
        'year' in meaning ? meaning.year : fixedYear(meaning.kind === 'fixed' ? meaning.value : '');
      if (year !== undefined && (!anchor || year < anchor.year - 1)) old += 1;
      if (nearby.has(meaning.kind) && !('from' in meaning && meaning.from === 'focus')) near += 1;
    }
  }
  return old >= 6 && old > 6 * near;
}

/** What is told from the day on which one writes. */
const nearby: ReadonlySet<string> = new Set(['weekday', 'offset', 'unit', 'distance']);

function fixedYear(value: string): number | undefined {
  return /^\d{4}$/.test(value) ? Number(value) : undefined;
}

const speaking = /\b(?:said|says|told)\b/;
/** "moved from 1 p.m. to 6 p.m.": hours of the day that is told, which the verb's past says nothing of. */
const movedTime =
  /\b(?:moved|shifted|postponed|rescheduled|delayed|(?:pushed|put)\s+back|brought\s+forward)\b[^.;]{0,4}(?:(?:from|by)\s[^;]{1,24}\s)?(?:from|to|until)\s+$/i;
const undirected: ReadonlySet<string> = new Set(['fixed', 'offset']);

function directionFor(document: Document, read: ReadSentence, index: number, memory: Memory): Direction {
  const { sentence, candidates } = read;
  const candidate = candidates[index];
  if (!candidate || undirected.has(candidate.meaning.kind)) return null;
  // What a meeting is moved to lies ahead, although the verb is past.
  const isTarget = [index - 2, index - 1, index + 1].some(
    (other) => moveFrom(document.text, candidates, other)?.target === index,
  );
  if (isTarget) return 'future';
  // Nor is the day that it was moved from over: what had begun is not moved.
  if (moveFrom(document.text, candidates, index)) return 'future';
  if (isCoordinated(document, candidates, index) && memory.sentence === sentence.index && memory.direction)
    return memory.direction;
  const before = document.text.slice(Math.max(sentence.start, candidate.start - 80), candidate.start);
  if (candidate.meaning.kind === 'clock' && movedTime.test(before)) return null;
  // A window keeps the time linear where a "sentence" is a whole table.
  const from = Math.max(sentence.start, candidate.start - 400);
  const words = spellingOf(document.text.slice(from, Math.min(sentence.end, candidate.end + 200)));
  const found = directionAt(words, candidate.start - from, candidate.end - from);
  // A sentence without a verb of its own goes on where the last one looked.
  const goesOn = candidate.meaning.kind !== 'day' && sentence.index - memory.sentence <= 1;
  if (found === null && goesOn && !speaking.test(words)) return memory.direction;
  return found;
}

/** "rallies for Saturday and Sunday": the second looks where the first did. */
function isCoordinated(document: Document, candidates: readonly Candidate[], index: number): boolean {
  const [previous, candidate] = [candidates[index - 1], candidates[index]];
  if (!previous || candidate?.meaning.kind !== previous.meaning.kind) return false;
  return /^(?:,|,?\s+(?:and|or))\s+(?:on\s+|in\s+)?$/.test(
    document.text.slice(previous.end, candidate.start),
  );
}

interface Context {
  readonly anchor: Temporal.PlainDate | null;
  readonly narrative: boolean;
  readonly direction: Direction;
  readonly memory: Memory;
}

const range = /^\s*(?:to|until|till|and|through|[-–—])\s*(?:about\s+)?$/;

function settingFor(document: Document, read: ReadSentence, index: number, context: Context): Setting {
  const { anchor, narrative, direction, memory } = context;
  const candidate = read.candidates[index];
  const next = read.candidates[index + 1];
  let focusDay = memory.focusDay;
  // "from 8 a.m. to 3 p.m. Friday": the day behind the second time is that of the first.
  if (candidate?.meaning.kind === 'clock' && next?.clock && next.meaning.kind !== 'clock') {
    const joined = range.test(document.text.slice(candidate.end, next.start));
    const value = joined ? resolve(next, settingFor(document, read, index + 1, context)) : null;
    if (value?.day) focusDay = { value: value.value, precision: 'day', day: value.day, night: false };
  }
  const start = candidate?.start ?? 0;
  const before = document.text.slice(Math.max(0, start - 60), start);
  const words = document.text.slice(start, candidate?.end);
  const setting = { narrative, before, words, focus: memory.focus };
  // A time that opens its line, as in live reports and diaries, is of the day over it or of the article's own.
  if (candidate?.meaning.kind === 'clock' && opensLine(document.text, start))
    return { ...setting, anchor, direction: null, limit: null, focusDay: memory.heading };
  const spoken = spokenDay(document, read.candidates, index, (at) => spokenOn(document, read, at, context));
  const limit = limitOf(document, read, index, context);
  return { ...setting, anchor: spoken ?? anchor, direction, limit, focusDay };
}

/** The day of a remark, where it lies in the week before the article. */
function spokenOn(
  document: Document,
  read: ReadSentence,
  index: number,
  context: Context,
): Temporal.PlainDate | null {
  const candidate = read.candidates[index];
  const direction = directionFor(document, read, index, context.memory);
  const value = candidate && resolve(candidate, settingFor(document, read, index, { ...context, direction }));
  const days = value?.day && context.anchor ? value.day.until(context.anchor).days : -1;
  return value?.day && days >= 0 && days < 7 ? value.day : null;
}

/** "from Monday to Wednesday", "30 Sept. - 2 Oct.": the second day follows the first, which was told last. */
function rangeStart(
  document: Document,
  read: ReadSentence,
  index: number,
  context: Context,
): Temporal.PlainDate | null {
  const [previous, candidate] = [read.candidates[index - 1], read.candidates[index]];
  if (!candidate || previous?.meaning.kind !== candidate.meaning.kind) return null;
  if (candidate.meaning.kind !== 'weekday' && candidate.meaning.kind !== 'day') return null;
  const gap = document.text.slice(previous.end, candidate.start);
  const joined = /^\s*(?:to|through|until|till|[-–—])\s*$/.test(gap) || isNextDay(previous, candidate, gap);
  const moved = moveFrom(document.text, read.candidates, index - 1) !== null;
  return joined && !moved ? (context.memory.focusDay?.day ?? null) : null;
}

/** "this Thursday and Friday": the Friday behind that Thursday. */
function isNextDay(first: Candidate, second: Candidate, gap: string): boolean {
  if (first.meaning.kind !== 'weekday' || second.meaning.kind !== 'weekday') return false;
  return (
    second.meaning.weekday === (first.meaning.weekday % 7) + 1 && /^\s+(?:and|or)\s+(?:on\s+)?$/.test(gap)
  );
}

/** "signed it on Monday before flying home on |Tuesday|": the weekday that follows the day told just before it. */
function orderOf(
  text: string,
  candidates: readonly Candidate[],
  index: number,
  { anchor, memory }: Context,
): Setting['limit'] {
  const side = orderIn(text, candidates, index);
  const day = memory.focusDay?.day;
  if (!side || !day || !anchor) return null;
  // "will meet on Friday after talks on Monday failed": only what is over is counted back from.
  return side === 'after' || Temporal.PlainDate.compare(day, anchor) <= 0 ? { day, side } : null;
}

function limitOf(document: Document, read: ReadSentence, index: number, context: Context): Setting['limit'] {
  const first = rangeStart(document, read, index, context);
  if (first) return { day: first, side: 'after' };
  const order = orderOf(document.text, read.candidates, index, context);
  if (order) return order;
  const move = moveFrom(document.text, read.candidates, index);
  const target = move && read.candidates[move.target];
  if (!move || !target || !context.anchor) return null;
  const direction = directionFor(document, read, move.target, context.memory);
  const { anchor, narrative, memory } = context;
  const setting = {
    anchor,
    narrative,
    direction,
    limit: null,
    before: '',
    words: '',
    focus: memory.focus,
    focusDay: memory.focusDay,
  };
  const value = resolve(target, setting);
  const when = value && toWhen({ ...target, ...value, text: '', type: 'DATE' });
  if (!when) return null;
  const day = period(when).from;
  // "Thursday's meeting was put back to 20 September": this week's Thursday, not the one before the new date.
  const away = context.anchor.until(day, { largestUnit: 'day' }).days;
  const isFar = move.side === 'before' && (away > 7 || away < -7);
  return isFar ? null : { day, side: move.side };
}

function findingOf(document: Document, sentence: Sentence, candidate: Candidate, value: Value): DateFinding {
  const { start, end, part, rule } = candidate;
  const clock = candidate.clock ?? value.clock;
  const text = document.text.slice(start, end);
  const base = { start, end, text, stated: value.stated, rule };
  if (clock) {
    const time = `${two(Math.floor(clock.minutes / 60))}:${two(clock.minutes % 60)}`;
    const offset = clockOffset(document, sentence, clock, value);
    const timed = { ...base, type: 'TIME', value: `${value.value}T${time}`, precision: 'time' } as const;
    return offset ? { ...timed, offset } : timed;
  }
  if (part) return { ...base, type: 'TIME', value: `${value.value}T${part}`, precision: 'day' };
  return { ...base, type: value.type ?? 'DATE', value: value.value, precision: value.precision };
}

/** Of the zone beside the time, else of the anchor's; null for "local time" where no city is near. */
function clockOffset(document: Document, sentence: Sentence, clock: ClockTime, value: Value): string | null {
  const zone =
    clock.zone === 'local' ? localZone(document, sentence) : (clock.zone ?? document.anchor.timezone);
  if (zone === null) return null;
  if (!value.day) return /^[+-]/.test(zone) ? zone : null;
  return offsetAt(zone, value.day.toString(), clock.minutes);
}

/** That of a city in the time's own sentence, else in the dateline. */
function localZone(document: Document, sentence: Sentence): string | null {
  const dateline = /^\p{Lu}[\p{Lu} .,'’-]{2,40}/u.exec(document.text)?.[0] ?? '';
  const words = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  return zoneOfPlace(words) ?? zoneOfPlace(dateline);
}

/** What a history tells beside its course: a year in brackets, the end of "1963-1968", "today" in a remark. */
function isAside(text: string, candidate: Candidate): boolean {
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  return candidate.rule === 'year-range' || candidate.meaning.kind === 'offset';
}

function remember(
  memory: Memory,
  finding: DateFinding,
  candidate: Candidate,
  value: Value,
  direction: Direction,
  sentence: number,
): Memory {
  if (finding.type === 'DURATION' || finding.type === 'SET' || !/^\d/.test(value.value)) return memory;
  const clock = candidate.clock ?? value.clock;
  const night = candidate.part === 'NI' || candidate.part === 'EV' || (clock?.minutes ?? 0) >= 20 * 60;
  const focus: Focus = {
    value: value.value,
    precision: value.precision,
    day: value.day ?? null,
    night,
    ...(clock ? { clock } : {}),
  };
  const told = undirected.has(candidate.meaning.kind)
    ? { direction: memory.direction, sentence: memory.sentence }
    : { direction, sentence };
  return { ...memory, focus, focusDay: value.day ? focus : memory.focusDay, ...told };
}
