import { two } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { partOfDay } from './lexicon.ts';

/** Changes what the parsers found in one sentence: merges, extends or drops. Offsets count in the sentence. */
export type Refiner = (candidates: readonly Candidate[], sentence: string) => readonly Candidate[];

/** Refines one after the other, each with the words between the one before (as refined) and itself. */
function eachAfterLast(
  candidates: readonly Candidate[],
  sentence: string,
  refine: (candidate: Candidate, before: string) => Candidate,
): readonly Candidate[] {
  let last = 0;
  return candidates.map((candidate) => {
    const refined = refine(candidate, sentence.slice(Math.max(last, candidate.start - 32), candidate.start));
    last = refined.end;
    return refined;
  });
}

/** Of two that overlap the longer stays; of two as long the one whose parser stands first. */
export const removeOverlaps: Refiner = (candidates) => {
  const kept: Candidate[] = [];
  const longest = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const candidate of longest) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};

const yearBehind =
  /^,?\s+(?:of\s+)?(?:(this|last|next)|(that|the\s+same)|the\s+(following|next)|the\s+(previous))\s+year\b/;
const yearSteps = { last: -1, this: 0, next: 1 } as const;

/** "August of last year", "July 9 of that year". */
export const attachYears: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => {
    const { meaning, end } = candidate;
    if (!('month' in meaning || 'season' in meaning || 'of' in meaning || 'name' in meaning))
      return candidate;
    if (meaning.year !== undefined) return candidate;
    const behind = yearBehind.exec(sentence.slice(end, end + 28));
    if (!behind) return candidate;
    const word = behind[1];
    const shown = word === 'last' || word === 'this' || word === 'next';
    const later = behind[3] ? 1 : 0;
    const yearBy = shown
      ? ({ by: yearSteps[word], from: 'anchor' } as const)
      : ({ by: behind[4] ? -1 : later, from: 'focus' } as const);
    return { ...candidate, end: end + behind[0].length, meaning: { ...meaning, yearBy } };
  });

const dayKinds: ReadonlySet<string> = new Set([
  'day',
  'dayOfMonth',
  'weekday',
  'nthWeekday',
  'offset',
  'holiday',
]);

function tellsDay(candidate: Candidate): boolean {
  const { meaning } = candidate;
  return dayKinds.has(meaning.kind) || (meaning.kind === 'unit' && meaning.unit === 'day');
}

/** "14:00 (1100 GMT)", "10:00 local time (0900 GMT)": one time; the second tells the first one's offset. */
export const joinConversions: Refiner = (candidates, sentence) => {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = joined.at(-1);
    const told = previous?.clock;
    const inBrackets =
      candidate.meaning.kind === 'clock' &&
      previous !== undefined &&
      /^\s*\($/.test(sentence.slice(previous.end, candidate.start)) &&
      sentence.charAt(candidate.end) === ')';
    if (!told || !inBrackets || candidate.clock?.zone !== '+00:00') {
      joined.push(candidate);
      continue;
    }
    const zone =
      told.zone && told.zone !== 'local' ? told.zone : offsetOf(told.minutes - candidate.clock.minutes);
    joined[joined.length - 1] = {
      ...previous,
      end: candidate.end + 1,
      clock: { minutes: told.minutes, zone },
    };
  }
  return joined;
};

/** `+03:00` for 180 minutes; differences over a midnight count as the shorter way round. */
function offsetOf(difference: number): string {
  const minutes = ((((difference + 720) % 1440) + 1440) % 1440) - 720;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const clockThenDay = /^,?\s*(?:on\s+|of\s+)?$/;
const dayThenClock = /^,?\s*(?:at\s+|from\s+|by\s+|starting\s+at\s+)?(?:about\s+|around\s+)?\(?$/;

/** "6 a.m. Friday", "Jan. 9, 2022, 6:15 p.m. ET", "8 p.m. tonight": one time. */
export const mergeClocks: Refiner = (candidates, sentence) => {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = merged.at(-1);
    const joined = previous && joinClock(previous, candidate, sentence.slice(previous.end, candidate.start));
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(candidate);
  }
  return merged;
};

function joinClock(first: Candidate, second: Candidate, gap: string): Candidate | null {
  if (
    first.meaning.kind === 'clock' &&
    first.clock &&
    tellsDay(second) &&
    !second.clock &&
    clockThenDay.test(gap)
  ) {
    return { ...second, start: first.start, clock: first.clock };
  }
  if (
    tellsDay(first) &&
    !first.clock &&
    second.meaning.kind === 'clock' &&
    second.clock &&
    dayThenClock.test(gap)
  ) {
    return { ...first, end: second.end, clock: second.clock };
  }
  return joinPart(first, second, gap);
}

/** A part of the day that stands for itself: "dawn", "the night". */
function isBarePart({ meaning, clock, part }: Candidate): boolean {
  return meaning.kind === 'clock' && !clock && part !== undefined;
}

function isWholeDay(candidate: Candidate): boolean {
  return tellsDay(candidate) && !candidate.clock && !candidate.part && candidate.meaning.kind !== 'unit';
}

/** "dawn on 24 February", "Friday at dusk": a part of the day and its day. */
function joinPart(first: Candidate, second: Candidate, gap: string): Candidate | null {
  if (isBarePart(first) && isWholeDay(second) && clockThenDay.test(gap))
    return { ...second, start: first.start, part: first.part ?? 'MO' };
  if (isBarePart(second) && isWholeDay(first) && /^,?\s+at\s+$/.test(gap))
    return { ...first, end: second.end, part: second.part ?? 'MO' };
  return null;
}

const partBehind = /^(?:,?\s+(?:in\s+the\s+|at\s+)?|-)(morning|afternoon|evening|night)(?![\w-])/;
const partBefore = /\b(?:the\s+)?(?:early\s+|late\s+)?(morning|afternoon|evening|night)\s+of\s+(?:the\s+)?$/i;

/** "Monday evening", "the morning of May 2, 2018": the part of day belongs to its day. */
export const mergeParts: Refiner = (candidates, sentence) =>
  eachAfterLast(candidates, sentence, (candidate, words) => {
    if (!tellsDay(candidate) || candidate.part) return candidate;
    const behind = partBehind.exec(sentence.slice(candidate.end, candidate.end + 24));
    if (behind?.[1])
      return { ...candidate, end: candidate.end + behind[0].length, part: partOfDay(behind[1]) };
    const before = partBefore.exec(words);
    if (!before?.[1]) return candidate;
    return { ...candidate, start: candidate.start - before[0].length, part: partOfDay(before[1]) };
  });

const weekOf = /\b(?:the\s+)?week\s+(?:of|beginning|starting|commencing)\s+(?:on\s+)?$/i;

/** "the week of Oct. 24" is a week. */
export const widenWeeks: Refiner = (candidates, sentence) =>
  eachAfterLast(candidates, sentence, (candidate, before) => {
    const { meaning, start } = candidate;
    if (meaning.kind !== 'day') return candidate;
    const lead = weekOf.exec(before);
    return lead
      ? { ...candidate, start: start - lead[0].length, meaning: { ...meaning, weekOf: true } }
      : candidate;
  });

const calendarLead =
  /(?:\b(?:early|late|mid|later|earlier)(?:-|\s+)(?:on\s+|in\s+)?|\bthe\s+(?:very\s+)?(?:end|beginning|start|middle|latter\s+part)\s+of\s+)$/i;
const lengthLead =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|more\s+than|less\s+than|fewer\s+than|at\s+least|at\s+most|up\s+to|as\s+long\s+as|(?:just\s+)?over|(?:just\s+)?under|another|only|an\s+additional|an\s+estimated)\s+$/i;
const partLead = /\b(?:early|late)\s+(?:on\s+)?$/i;
const clockLead = /\b(?:about|around|approximately|roughly|nearly|almost)\s+$/i;

/** "late Monday", "the end of June", "nearly 15 months", "about 5.30pm": the words that blur a time belong to it. */
export const extendLeads: Refiner = (candidates, sentence) =>
  eachAfterLast(candidates, sentence, (candidate, before) => {
    const lead = leadOf(candidate).exec(before)?.[0];
    // "over the next two weeks" is no "over two weeks".
    if (
      /^(?:the|this|these|those|recent)\b/i.test(sentence.slice(candidate.start)) &&
      lead &&
      !/^(?:early|late|mid|the|later|earlier)/i.test(lead)
    ) {
      return candidate;
    }
    // "another two-day strike": the strike is another one.
    if (/^another/i.test(lead ?? '') && /^[\w.]+-/.test(sentence.slice(candidate.start, candidate.end)))
      return candidate;
    if (!lead || (/^only/i.test(lead) && candidate.meaning.kind === 'fixed')) return candidate;
    return { ...candidate, start: candidate.start - lead.length };
  });

function leadOf(candidate: Candidate): RegExp {
  const { meaning, clock } = candidate;
  if (clock) return clockLead;
  if (candidate.part) return partLead;
  const length = meaning.kind === 'fixed' ? meaning.type === 'DURATION' : meaning.kind === 'within';
  return length || meaning.kind === 'distance' ? lengthLead : calendarLead;
}

const programme = /^[\s”"']*(?:show|programme|program|newspaper|podcast)\b/;

/** "ABC's This Week", "the Today show": a name told in capitals amid a sentence is no time. */
export const dropNames: Refiner = (candidates, sentence) => {
  if (!candidates.some((candidate) => /^\p{Lu}/u.test(sentence.charAt(candidate.start)))) return candidates;
  return candidates.filter((candidate) => {
    const { kind } = candidate.meaning;
    if (kind !== 'unit' && kind !== 'offset') return true;
    const words = sentence.slice(candidate.start, candidate.end);
    if (!/^\p{Lu}/u.test(words)) return true;
    if (programme.test(sentence.slice(candidate.end, candidate.end + 16))) return false;
    const before = sentence.slice(0, candidate.start);
    const opens = !/[\p{L}\d,]['’]?s?\s+$/u.test(before);
    return opens || isStressed(words, before) || isHeadline(sentence);
  });
};

/** "will go on strike TOMORROW": capitals throughout stress a word, but for a paper's name ("USA TODAY"). */
function isStressed(words: string, before: string): boolean {
  return !/\p{Ll}/u.test(words) && !/\p{Lu}{2}['’]?s?\s+$/u.test(before);
}

/** Most longer words begin with a capital, as headlines have them. */
function isHeadline(sentence: string): boolean {
  const long = sentence.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 3 && capital > 0.7 * long.length;
}

/** "7:30 tonight", "6 o'clock in the evening", "9.15 on Friday night": the part of the day tells which half. */
export const settleHalves: Refiner = (candidates) =>
  candidates.map((candidate) => {
    const { clock, part } = candidate;
    if (!clock?.loose || !part || part === 'MO' || part === 'MI') return candidate;
    // "3:00 on Friday night" may be either.
    if (clock.minutes < (part === 'NI' ? 300 : 60)) return candidate;
    return { ...candidate, clock: { ...clock, minutes: clock.minutes + 720 } };
  });

/** In the order in which they run. */
export const refiners: readonly Refiner[] = [
  attachYears,
  removeOverlaps,
  dropNames,
  joinConversions,
  mergeClocks,
  joinConversions,
  mergeParts,
  mergeClocks,
  settleHalves,
  widenWeeks,
  extendLeads,
];
