import type { Span } from '../../model/span.ts';

/** Titles and the like: a name follows, so that their full stop ends nothing. */
const titles = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr amb sec rev hon pres messrs supt st ste ft mt vs art approx ca cf e.g i.e eg ie dept'.split(
    ' ',
  ),
);
/** Their full stop ends nothing where a number follows. */
const numbered = new Set('no nos art p pp vol sec fig ch'.split(' '));
const calendar = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
/** These may end a sentence, and do so only where the next begins with one of `starters` or a quotation. */
const mayEnd = new Set('inc ltd co corp jr sr etc al a.m p.m am pm ret'.split(' '));
const starters = new Set(
  'The He She It They We I You A An This That These Those There In On At But And Or So If When While As After Before For By With His Her Their Its Our My However Meanwhile Asked Both Some Many Most No Not Now Then What Why How Who Earlier Later Last Under Since Despite Although Though According Speaking Also Yet'.split(
    ' ',
  ),
);
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const terminator = /[.!?…]+/g;
const closer = /["”’'»)\]]/;
const lead = /^[\s"“‘'«([]*/;
/** "…?" Rivera asked. – a cue that a quotation's own mark would cut off. */
const trailingCue =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]*(?:,\s[^,.!?"“”]{3,70},)?\s+(?:sa(?:id|ys)|asks?|asked|t(?:old|ells)|adds|added|wr(?:ote|ites)|repl(?:ied|ies)|responded|shouted|tweeted|wondered|joked|quipped|exclaimed|continued|cried|went on)\b|(?:said|says|asked|asks|added|wrote|replied)\s+\p{Lu})/u;

/** "|16:02| The ministry says …", "|**9.52pm GMT** –| Talks go on": when an entry of a live page was written. */
const clockStamp =
  /^[*_]{0,3}\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|UTC|C?ES?T|CEST|[ECMP][SD]?T|IST|MSK|AE[SD]T))?[*_]{0,3}\s?[:—–-]?\s+(?=["“‘(]?\p{Lu})/u;

/**
 * Sentences of one paragraph, without the blanks between them; the hour at the head of an entry is one of its own. A sentence
 * ends after the quotation marks and brackets that close with it; "Jan. 12", "3 p.m. ET", "the U.S. side", "Gov. Lee",
 * "No. 3" and "J. R. Lee" stay whole.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = stampEnd(body);
  push(spans, body, 0, from, paragraph.start);
  for (const match of body.matchAll(terminator)) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    const marked = end;
    while (end < body.length && closer.test(body.charAt(end))) end++;
    if (end < body.length && !/\s/.test(body.charAt(end))) continue;
    if (!endsHere(body, match.index, match[0], end, end > marked)) continue;
    push(spans, body, from, end, paragraph.start);
    from = end;
  }
  push(spans, body, from, body.length, paragraph.start);
  return spans;
}

/** Where the hour at an entry's head ends. "13:00 Lunch hosted by Chile" is a line of a diary: its hour tells when that is. */
function stampEnd(body: string): number {
  const stamp = clockStamp.exec(body);
  return stamp && /[.!?…]["”’')\]]*$/.test(body) ? stamp[0].length : 0;
}

function push(spans: Span[], body: string, from: number, to: number, offset: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(body.charAt(start))) start++;
  while (end > start && /\s/.test(body.charAt(end - 1))) end--;
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}

function endsHere(body: string, at: number, mark: string, end: number, closed: boolean): boolean {
  const rest = body.slice(end, end + 120).trimStart();
  if (rest === '') return true;
  const opening = lead.exec(rest)?.[0] ?? '';
  const first = rest.charAt(opening.length);
  if (/\p{Ll}/u.test(first) && !/["“«]/.test(opening)) return false;
  if (closed && trailingCue.test(rest) && isShortCue(rest, mark)) return false;
  if (mark === '.' && !closed) return !isAbbreviated(body, at, rest, opening);
  if (mark === '.' && closed) return !isBracketed(body, at, end);
  return true;
}

/** "…?" Rivera asked reporters. is a cue; "…." Rivera said the talks would go on. is a sentence of its own. */
function isShortCue(rest: string, mark: string): boolean {
  return mark !== '.' || /^[^.,"“]{3,40}\.(?:\s|$)/.test(rest);
}

/** "Sen. Ana Rivera (I-Vt.) left": the bracket closes an abbreviation, not a sentence. */
function isBracketed(body: string, at: number, end: number): boolean {
  if (body.charAt(end - 1) !== ')' || /["”’']/.test(body.slice(at + 1, end))) return false;
  const open = body.lastIndexOf('(', at);
  return open > at - 60 && open > 0 && !/[.!?]["”’']?\s*$/.test(body.slice(Math.max(0, open - 4), open));
}

function isAbbreviated(body: string, at: number, rest: string, opening: string): boolean {
  const word = wordBefore(body, at);
  const low = word.toLowerCase();
  const next = /^[\p{L}\p{N}]+/u.exec(rest.slice(opening.length))?.[0] ?? '';
  if (titles.has(low) && !(numbered.has(low) && !/^\d/.test(next))) return true;
  if (numbered.has(low)) return /^\d/.test(next);
  if (calendar.has(low)) return /^\p{Lu}/u.test(word) && /^\d/.test(next);
  const acronym = initials.test(word) && word.length > 1;
  if (acronym || mayEnd.has(low))
    return !/["“«]/.test(opening) && !startsSentence(next, /^[ap]\.?m$/.test(low), rest);
  // One capital letter: an initial of a name ("J. Lee"), unless a sentence begins ("Plan B. The").
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /^\p{Lu}/u.test(next) && !starters.has(next);
}

const afterClock =
  /^(?:ET|EST|EDT|GMT|UTC|BST|CET|CEST|MSK|PT|PST|PDT|CT|CST|CDT|MT|MST|Eastern|Pacific|Central|Mountain|local|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)/;

/** "9 a.m. Tokyo time". */
const placeTime = /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? time\b/u;

function startsSentence(next: string, clock: boolean, rest: string): boolean {
  if (clock) return /^\p{Lu}/u.test(next) && !afterClock.test(next) && !placeTime.test(rest);
  return starters.has(next);
}

function wordBefore(body: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 16 && /[\p{L}\p{N}.]/u.test(body.charAt(start - 1))) start--;
  return body.slice(start, at);
}
