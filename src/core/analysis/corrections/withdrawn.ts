import type { CorrectionFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { alignLocally } from './alignment.ts';
import { contentWords, type Word, wordsOf } from './words.ts';

type Wording = Pick<CorrectionFinding, 'was' | 'now' | 'text'>;

/** What notes say of themselves; no sign that an item is about the same matter. */
const noteWords =
  /^(?:earl|previou|origin|prior|version|articl|stor|stori|report|piec|post|headlin|caption|misstat|misspel|misidentifi|misattribut|misus|misquot|correct|incorrect|wrong|erron|mistaken|inaccurat|say|said|stat|amend|updat|chang|paragraph|read|quot|word|editor|not|clarif|clarifi|name|spel|give|gave)\w{0,4}$/;

/**
 * True where `words` repeat what a note withdrew: its content words in order and close together, whatever the quotes,
 * case, blanks and contractions.
 * @param correction the note's new wording and text. With it, words that carry the new wording are not taken for the
 *   old one that it contains ("the deputy minister" for "the minister"), and withdrawn wording of one or two content
 *   words ("13 May") counts only in words about the note's matter. Without it, containment alone decides.
 */
export function withdraws(was: string, words: string, correction?: Pick<Wording, 'now' | 'text'>): boolean {
  const old = contentWords(was);
  const item = wordsOf(words);
  if (old.length === 0 || !containsInOrder(item, old)) return false;
  if (!correction) return true;
  const fresh = contentWords(correction.now ?? '');
  if (containsInOrder(fresh, old) && containsInOrder(item, fresh)) return false;
  return old.length > 2 || sharesMatter(item, [...old, ...fresh], correction.text);
}

/**
 * Where, in an item's older wording, a correction's new wording belongs: the withdrawn words themselves, or, for
 * quoted words of which the article's body has a third version, the clause that says the same
 * ("…, a chance to double that in a short time" for "with the possibility of doubling that in a short time").
 * @returns offsets into `text`, or null where the evidence is weak or the new wording stands there already
 */
export function replaced(correction: Wording, text: string): Span | null {
  const { was, now } = correction;
  if (now === undefined) return null;
  const fresh = wordsOf(now);
  const item = wordsOf(text);
  if (fresh.length === 0 || runOf(item, fresh)) return null;
  if (was !== undefined && withdraws(was, text, correction) && !startsAnew(now)) {
    const run = runOf(item, wordsOf(was), fresh[0]);
    if (run) return run;
  }
  return isQuoted(correction.text, now) ? alignedClause(text, item, fresh) : null;
}

/** "They will be held in Bern": a sentence of the note's own, which cannot stand in place of other words. */
export function startsAnew(now: string): boolean {
  return /^(?:it|they|he|she|there|this|that|these)\b/i.test(now);
}

function isQuoted(text: string, now: string): boolean {
  const at = text.indexOf(now);
  return at > 0 && /["“”‘']/.test(text.charAt(at - 1));
}

function sharesMatter(item: readonly Word[], wording: readonly Word[], note: string): boolean {
  const own = new Set(wording.map(({ stem }) => stem));
  const matter = contentWords(note).filter(({ stem }) => !own.has(stem) && !noteWords.test(stem));
  if (matter.length === 0) return true;
  const stems = new Set(item.map(({ stem }) => stem));
  return matter.some(({ stem }) => stems.has(stem));
}

/** Every word of `wanted` in its order, in a stretch of at most twice as many words and four more. */
function containsInOrder(item: readonly Word[], wanted: readonly Word[]): boolean {
  const reach = wanted.length * 2 + 4;
  const first = wanted[0];
  if (!first) return false;
  for (let start = 0; start < item.length; start++) {
    if (item[start]?.form !== first.form) continue;
    let next = 1;
    for (let at = start + 1; at < item.length && at < start + reach && next < wanted.length; at++) {
      if (item[at]?.form === wanted[next]?.form) next++;
    }
    if (next === wanted.length) return true;
  }
  return false;
}

/** Where the words stand one after the other, with a `lead` that the new wording brings along before them. */
function runOf(item: readonly Word[], wanted: readonly Word[], lead?: Word): Span | null {
  for (let start = 0; start + wanted.length <= item.length; start++) {
    if (!wanted.every((word, index) => item[start + index]?.form === word.form)) continue;
    const led = lead !== undefined && lead.form !== wanted[0]?.form && item[start - 1]?.form === lead.form;
    const first = item[led ? start - 1 : start];
    const last = item[start + wanted.length - 1];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

function alignedClause(text: string, item: readonly Word[], fresh: readonly Word[]): Span | null {
  if (fresh.length < 5 || fresh.length > 80 || item.length > 600) return null;
  const match = alignLocally(fresh, item);
  if (!match || match.shared < 4 || match.content < 3) return null;
  if (match.shared < 0.6 * Math.min(fresh.length, item.length)) return null;
  const start = clauseStart(text, item, fresh, match.itemStart, match.wordingStart);
  const end = clauseEnd(text, item, match.itemEnd, fresh.length - 1 - match.wordingEnd);
  if (start === null || end === null) return null;
  const lost =
    item.filter((word) => word.content && word.start >= start && word.end <= end).length - match.content;
  const gained = fresh.filter(({ content }) => content).length - match.content;
  return lost > gained + 1 ? null : { start, end };
}

/** The clause's first word: after a stop, or where the new wording's own first word stands. */
function clauseStart(
  text: string,
  item: readonly Word[],
  fresh: readonly Word[],
  from: number,
  missing: number,
): number | null {
  const at = item[from];
  if (!at) return null;
  if (missing === 0) return at.start;
  for (let index = from; index >= 0 && index >= from - missing - 3; index--) {
    const word = item[index];
    if (!word) return null;
    if (index < from && word.form === fresh[0]?.form) return word.start;
    const previous = item[index - 1];
    if (!previous || /[,;:"“”—–(]/.test(text.slice(previous.end, word.start))) return word.start;
  }
  return null;
}

function clauseEnd(text: string, item: readonly Word[], from: number, missing: number): number | null {
  const at = item[from];
  if (!at) return null;
  if (missing === 0) return at.end;
  for (let index = from; index < item.length && index <= from + missing + 3; index++) {
    const word = item[index];
    const next = item[index + 1];
    if (!word) return null;
    if (!next || /[,;:."“”—–)]/.test(text.slice(word.end, next.start))) return word.end;
  }
  return null;
}
