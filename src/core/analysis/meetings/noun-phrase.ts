import type { Span } from '../../model/span.ts';
import type { Scene } from './scene.ts';

/** Small words that no noun phrase runs over to the left. */
const stops = new Set(
  (
    'in on at to from with by as is are was were be been being has have had will would could may might can must ' +
    'that which who whom whose and or but of for about over under after before during into through between among ' +
    'amid since until till if when while where than then so not no they he she we it you i them him us me said says ' +
    'hold holds held holding host hosts hosted hosting attend attends attended attending have having open opens ' +
    'opened start starts started begin begins began resume resumes resumed end ended ends conclude concluded convene ' +
    'convened convenes call called calls cancel cancels cancelled canceled postpone postpones postponed scrap scrapped join ' +
    'joined joins follow follows followed leave left leaving lead led chair chaired propose proposed proposes seek ' +
    'sought request requested want wants wanted plan plans skip skipped boycott announce announced ' +
    'schedule arrange arranged organise organize use used told tell enter entered enters demanded rejected rejects ' +
    'discuss discussed ahead towards toward via because although though also including involving following there ' +
    'here gather meet meets met address addressed conduct conducted pursue pursued complete completed continue ' +
    'continued continues wrapped up off suggested suggests sees see saw get got took take takes agreed agree ' +
    'do does did either whether unless if than without against prepare prepares make made makes set due off out back down ' +
    'describing described welcomed praised called include includes included visit visits visited bring brings brought ' +
    'host require requires required need needs like mean means meant follow'
  ).split(' '),
);
const connectors = new Set(['of', 'for', 'and', 'on', 'in', 'the', '&', 'to']);
const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'their',
  'his',
  'her',
  'its',
  'our',
  'my',
  'another',
  'any',
  'some',
  'no',
  'every',
  'each',
  'such',
  'both',
]);

export interface NounPhrase extends Span {
  /** Its article, possessive included ("monday's" counts as one), in small letters; null without. */
  readonly article: string | null;
  /** Where the words after the article begin. */
  readonly inner: number;
  /** Where a run of capitalised words and brackets within it begins, and ends; null without. */
  readonly name: Span | null;
}

interface Word extends Span {
  readonly text: string;
}

/** Walks left from a head noun over its adjectives, names and article: "the [Organization for X] Permanent Council |meeting". */
export function nounPhrase(scene: Scene, head: number, floor: number): NounPhrase {
  const words = wordsBefore(scene.text, floor, head);
  let start = head;
  let name: Span | null = null;
  let at = words.length - 1;
  for (; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (/^[–—-]+$/.test(word.text)) break;
    const lower = word.text.toLowerCase();
    const isAcronym = /^\([\p{Lu}\d-]{2,12}\)$/u.test(word.text);
    if (
      !isAcronym &&
      /[,;:.!?“”"…()]$/.test(word.text) &&
      !/(?:^|\.)[A-Z]\.$/.test(word.text) &&
      !word.text.endsWith(']')
    )
      break;
    // "said |that| talks would go on": no article of a plural.
    if (lower === 'that' && /^\p{Ll}+s(?!\p{L})/u.test(scene.text.slice(head, head + 40))) break;
    if (articles.has(lower) && !(name && connectors.has(lower) && joins(words, at))) {
      return { start: word.start, end: head, article: lower, inner: start, name };
    }
    const isPlain = word.start === firstLetter(scene.text) ? stops.has(lower) : isStressed(word.text);
    if (isName(word.text) && !isPlain) {
      if (/['’]s?$/.test(word.text)) {
        return { start: word.start, end: head, article: lower, inner: start, name };
      }
      name = name === null ? { start: word.start, end: word.end } : { start: word.start, end: name.end };
    } else if (name && name.start === start && connectors.has(lower) && joins(words, at)) {
      name = { start: word.start, end: name.end };
    } else if (/\p{Ll}s['’]$/u.test(word.text)) {
      // "the finance ministers' |meeting": whose meeting it is, and the phrase goes on.
    } else if (stops.has(lower) || isStressed(word.text) || (name?.start === start && !/-/.test(word.text))) {
      if (/['’]s?$/.test(word.text))
        return { start: word.start, end: head, article: lower, inner: start, name };
      break;
    } else if (/['’]s?$/.test(word.text)) {
      return { start: word.start, end: head, article: lower, inner: start, name };
    } else if (lower.endsWith('ly') || governs(words, at)) break;
    start = word.start;
  }
  return { start, end: head, article: null, inner: start, name: trimmed(scene.text, name) };
}

/** Verbs that take a meeting for their object, by their stems: by these it is given up, moved or arranged. */
const governing =
  '(?:postpon|deferr?|delay|suspend|shelv|abandon|ax|ditch|scuttl|mov|reschedul|adjourn|dropp?|halt|paus|secur|broker|arrang|confirm|book|fix|pencill?|reviv|restart|relaunch|reopen|accept|offer|welcom|weigh|mull)';
const verbAlone = new RegExp(`^${governing}(?:e|es|s|ing)?$`);
const maybeVerb = new RegExp(`^${governing}ed$`);
const auxiliaries = new Set(
  'has have had having to will would could may might also now then again and'.split(' '),
);

/** "Norway has |deferred| talks", "to |delay| talks", "the ministry |suspended| talks"; not "over suspended talks", "the delayed talks". */
function governs(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (verbAlone.test(word)) return true;
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return (
    maybeVerb.test(word) &&
    (auxiliaries.has(before) ||
      !(before === '' || stops.has(before) || articles.has(before) || /['’]s?$|ly$|[.:;—–-]$/.test(before)))
  );
}

function trimmed(text: string, name: Span | null): Span | null {
  if (!name) return null;
  const lead = /^(?:(?:of|for|and|on|in|the|&|to) )+/.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  return { start: name.start + lead, end: name.end };
}

/** "in |Oslo| for the …": a town, where a name would have an owner. */
function isTown(words: readonly Word[], at: number): boolean {
  let before = at;
  while (before >= 0 && isName(words[before]?.text ?? '')) before--;
  return /^(?:in|at|to|near|from)$/.test(words[before]?.text ?? '');
}

/** A connector inside a name has a name on its left, over other connectors: "Organization |for Security |and …". */
function joins(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const word = words[before];
    if (!word) return false;
    if (isName(word.text))
      return (!isTown(words, before) && !/[,.;:'’]s?$/.test(word.text)) || word.text.endsWith(']');
    if (!connectors.has(word.text.toLowerCase())) return false;
  }
  return false;
}

/** "has |CANCELLED| showdown talks": a verb in capitals for stress, no name. */
function isStressed(word: string): boolean {
  return /^\p{Lu}{4,}$/u.test(word) && (stops.has(word.toLowerCase()) || /(?<!^UNIT)ED$/.test(word));
}

function isName(word: string): boolean {
  return (
    /^(?:[“"'(]?\p{Lu}|\[|\p{Lu}?\d)/u.test(word) && !/^\d{1,4}[,.]?$/.test(word) && !calendar.test(word)
  );
}
const calendar =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b(?!['’])|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b/;

function firstLetter(text: string): number {
  return Math.max(0, text.search(/\p{L}/u));
}

function wordsBefore(text: string, floor: number, head: number): Word[] {
  const from = Math.max(floor, head - 140);
  const words: Word[] = [];
  for (const match of text.slice(from, head).matchAll(/\[[^\]]{1,80}\]|\S+/g)) {
    words.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  return words.slice(-16);
}
