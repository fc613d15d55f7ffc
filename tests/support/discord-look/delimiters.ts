import type { Found, SpanType } from './markdown-nodes.ts';
import { firstWhere, startsOf } from './sorted.ts';

/** A run of one and the same character; an escaped first one is left out. */
interface Run {
  readonly start: number;
  readonly end: number;
}

interface Runs {
  /** Those of two and more. */
  readonly long: readonly Run[];
  readonly odd: readonly Run[];
  readonly all: readonly Run[];
}

/** Where a text's marks stand that open and close; counted once, so that no opener makes the text be read anew. */
export interface Delimiters {
  readonly stars: Runs;
  readonly underscores: Runs;
  readonly strikes: readonly number[];
  readonly spoilers: readonly number[];
  /** Runs of backticks, escaped or not, by their length. */
  readonly backticks: ReadonlyMap<number, readonly Run[]>;
  readonly fences: readonly number[];
}

export function delimitersOf(text: string): Delimiters {
  const marks = [...text.matchAll(/\\[^]|\*+|_+/g)].map((match) => ({
    character: match[0].charAt(0),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const runsOf = (character: string): Runs => {
    const all = marks.filter((mark) => mark.character === character);
    return {
      all,
      long: all.filter((run) => lengthOf(run) >= 2),
      odd: all.filter((run) => lengthOf(run) % 2 === 1),
    };
  };
  return {
    stars: runsOf('*'),
    underscores: runsOf('_'),
    strikes: startsOf(text, '~~'),
    spoilers: startsOf(text, '||'),
    backticks: backtickRuns(text),
    fences: startsOf(text, '```'),
  };
}

function lengthOf(run: Run): number {
  return run.end - run.start;
}

function backtickRuns(text: string): ReadonlyMap<number, readonly Run[]> {
  const byLength = new Map<number, Run[]>();
  for (const match of text.matchAll(/`+/g)) {
    const run = { start: match.index, end: match.index + match[0].length };
    const runs = byLength.get(match[0].length);
    if (runs) runs.push(run);
    else byLength.set(match[0].length, [run]);
  }
  return byLength;
}

/** Bold, italics or underline that open at `at`, a star or an underscore: the longest, as Discord chooses. */
export function emphasisAt(text: string, at: number, delimiters: Delimiters): Found | null {
  const mark = text.charAt(at);
  const runs = mark === '*' ? delimiters.stars : delimiters.underscores;
  const own = firstWhere(runs.all, (run) => run.end > at);
  if (!own || own.start > at) return null;
  const single = mark === '*' ? starEnd(text, at, own, runs) : underscoreEnd(text, at, own, runs);
  const double = doubleEnd(at, own, runs);
  if (single === null && double === null) return null;
  return (single ?? 0) >= (double ?? 0)
    ? spanOf('emphasis', text, at, single ?? 0, 1)
    : spanOf(mark === '*' ? 'strong' : 'underline', text, at, double ?? 0, 2);
}

/**
 * `*…*`: pairs of stars inside are passed over, so the next run of an odd length closes. Whether one behind a space does
 * differs between clients.
 */
function starEnd(text: string, at: number, own: Run, runs: Runs): number | null {
  const rest = own.end - at - 1;
  if (rest % 2 === 1) return rest === 1 ? null : own.end;
  if (rest === 0 && /^\s?$/.test(text.charAt(at + 1))) return null;
  return firstWhere(runs.odd, (run) => run.start >= own.end)?.end ?? null;
}

/** `_…_`: as with stars, but what counts is that no (ASCII) word goes on behind it. */
function underscoreEnd(text: string, at: number, own: Run, runs: Runs): number | null {
  const rest = own.end - at - 1;
  if (rest === 1) return null;
  const close = rest % 2 === 1 ? own : firstWhere(runs.odd, (run) => run.start >= own.end);
  return close && !/\w/.test(text.charAt(close.end)) ? close.end : null;
}

function doubleEnd(at: number, own: Run, runs: Runs): number | null {
  if (own.end < at + 2) return null;
  return firstWhere(runs.long, (run) => run.end >= at + 5)?.end ?? null;
}

function spanOf(type: SpanType, text: string, at: number, end: number, width: number): Found {
  return {
    end,
    nodes: (inside) => [{ type, content: inside(text.slice(at + width, end - width)) }],
  };
}

/** `~~…~~` and `||…||`; a backslash before the closing pair does not save from it. */
export function pairAt(text: string, at: number, delimiters: Delimiters): Found | null {
  const strike = text.startsWith('~~', at);
  if (!strike && !text.startsWith('||', at)) return null;
  const close = firstWhere(strike ? delimiters.strikes : delimiters.spoilers, (start) => start >= at + 3);
  return close === undefined ? null : spanOf(strike ? 'strike' : 'spoiler', text, at, close + 2, 2);
}

/** A block or a span of code; where backticks open none, they are words, all of the run. */
export function codeAt(text: string, at: number, delimiters: Delimiters): Found {
  const fenced = text.startsWith('```', at) ? fencedAt(text, at + 3, delimiters) : null;
  if (fenced) return fenced;
  const end = runEnd(text, at);
  for (let width = end - at; width > 0; width -= 1) {
    const close = firstWhere(delimiters.backticks.get(width) ?? [], (run) => run.start >= end);
    if (!close) continue;
    const code = text.slice(at + width, close.start);
    return { end: close.end, nodes: () => [{ type: 'code', block: false, text: code }] };
  }
  return { end, nodes: () => [{ type: 'text', text: text.slice(at, end) }] };
}

function fencedAt(text: string, from: number, delimiters: Delimiters): Found | null {
  const language = /[\w+\-.#]*\n/y;
  language.lastIndex = from;
  const starts = language.test(text) ? [language.lastIndex, from] : [from];
  for (const start of starts) {
    let first = start;
    while (text.charAt(first) === '\n') first += 1;
    const close = firstWhere(delimiters.fences, (fence) => fence > first);
    if (close === undefined) continue;
    const code = text.slice(first, close).replace(/\n+$/, '');
    return { end: close + 3, nodes: () => [{ type: 'code', block: true, text: code }] };
  }
  return null;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '`') end += 1;
  return end;
}
