import type { Span } from '../../model/span.ts';
import { areOfOneKind } from './parallel.ts';
import { type Replacement, trimmed } from './replacement.ts';
import { things } from './things.ts';

const quoted = `["“'‘][^"”“]{1,120}["”'’]`;
const was = `(?<was>${quoted}|[^,;:"“”]{1,80}?)`;
const now = `(?<now>${quoted}|(?:[^,;"“”]|,(?=\\d)){1,80}?)`;
/** What ends the second wording. */
const end = '(?=,(?!\\d)|[;)]|\\.?\\s*$)';
const mended = '(?:chang|correct|amend|edit|alter|fix)(?:e[sd]?|s|ed|ing)?';

interface PairRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** The two must be of one kind: a number for a number, a name for a name. */
  readonly ofOneKind?: true;
}

const rules: readonly PairRule[] = [
  // "referred to a translator when an interpreter was meant"
  {
    rule: 'meant',
    pattern:
      /\breferred to\s+(?<was>[^,;]{2,80}?)\s+when\s+(?<now>[^,;]{2,80}?)\s+(?:was|were)\s+(?:meant|intended)\b/di,
  },
  // "for “8 per cent” read “18 per cent”"
  { rule: 'for-read', pattern: new RegExp(`\\bfor\\s${was},?\\s(?:please\\s)?read:?\\s${now}${end}`, 'di') },
  // "instead of 8 per cent, read 18 per cent", "where it was written “8”, it should be read “18”"
  {
    rule: 'for-read',
    pattern: new RegExp(
      `\\b(?:instead of|in place of|rather than|where (?:it|this|the text|we) (?:was written|is written|was said|said|says|states?|stated|reads?|wrote)(?: that)?):?\\s${was},?\\s(?:please |it should |one should |should )?(?:be )?(?:read|say)(?: as)?:?\\s${now}${end}`,
      'di',
    ),
  },
  // "replace 8 per cent by 18 per cent"
  {
    rule: 'replaced-by',
    pattern: new RegExp(`\\breplac(?:e|es|ing)\\s${was}\\s(?:by|with)\\s${now}${end}`, 'di'),
  },
  // "“may” was replaced with “will”"
  {
    rule: 'replaced-with',
    pattern:
      /["“](?<was>[^"“”]{1,120})["”]\s+(?:was|were|has been|is)\s+(?:changed|replaced|corrected)\s+(?:to|with|by)\s+["“](?<now>[^"“”]{1,120})["”]/di,
  },
  // "was changed from “may” to “will”", "to correct the number of pilots from 12 to 21", not a flight from Oslo to Rome
  {
    rule: 'from-to',
    pattern: new RegExp(
      `\\b${mended}(?:\\s(?:(?!\\b(?:to (?:say|add|include|note|show|reflect|make|clarify))\\b)[^;]){1,100}?(?<!\\b(?:route|flight|journey|trip|train|ferry|bus|road|line|way|ride|voyage|distance|move|transfer|travel|running|going|quotation|quote|statement|comment|remark|letter|e-?mail|tweet|post|message|excerpt|line)s?))?\\s+from\\s+(?<was>[^;]{1,80}?)\\s+to\\s+(?<now>[^;]{1,80}?)${end}`,
      'di',
    ),
    ofOneKind: true,
  },
  // "(Corrects date of talks to May 12 from May 13)"
  {
    rule: 'to-from',
    pattern:
      /(?<!\b(?:due|owing|thanks|according)\s)\bto\s+(?!include|add|reflect|say|show|remove|correct|fix|clarify|make|note|state|read|indicate)(?<now>(?:(?!\b(?:to|from)\b)[^;]){1,80}?),?\s+from\s+(?<was>[^;)]{1,80}?)(?=\s+in\s+(?:the\s+)?(?:\w+\s+)?(?:paragraph|headline|lede|lead)|,(?!\d)|[;)]|\.?\s*$)/di,
  },
  // "to change 12 to 21"
  {
    rule: 'from-to',
    pattern: new RegExp(
      `\\b(?:to )?(?:change|alter|amend|correct)[sd]?\\s${was}\\sto\\s(?!(?:say|show|state|read|reflect|include|add)\\b)${now}${end}`,
      'di',
    ),
    ofOneKind: true,
  },
  // "“8 per cent” should read “18 per cent”", "12 should be 21"
  {
    rule: 'for-read',
    pattern: new RegExp(
      `(?:^|[,:]\\s|\\b(?:release|statement|article|story|report|paragraph|headline|line|sentence)[,:]?\\s)${was}\\sshould(?: now)?(?: have)?\\s(?:be|been|read|say|said)(?: corrected to| changed to)?:?\\s${now}${end}`,
      'di',
    ),
    ofOneKind: true,
  },
];

/** "the number of pilots", "it": what something was given as, not the words that were given. */
const thing = new RegExp(
  `^(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d)\\b)(?:(?:(?:the|an?|his|her|its|their|this|that|our)\\s)?(?:[\\w’'-]+\\s){0,3}?(?:(?:${things})s?|article|story|report|paragraph|sentence|headline|caption|reference)\\b|(?:it|this|that|they|these|he|she|which|there|when|where|who|how|what)\\b)`,
  'i',
);

/** What a clause withdraws and what it puts in its place, where one pattern of words holds both. */
export function pairIn(text: string, clause: Span, words: string): Replacement | null {
  for (const { pattern, rule, ofOneKind } of rules) {
    const match = pattern.exec(words);
    if (!match) continue;
    const wrong = groupSpan(text, clause, match, 'was');
    const right = groupSpan(text, clause, match, 'now');
    if (!wrong || !right) continue;
    if (ofOneKind && (thing.test(text.slice(wrong.start, wrong.end)) || !areOfOneKind(text, wrong, right)))
      continue;
    return { was: wrong, now: right, rule };
  }
  return null;
}

/** A named group of a match (flag `d`) in a clause's words. */
export function groupSpan(text: string, clause: Span, match: RegExpExecArray, group: string): Span | null {
  const at = match.indices?.groups?.[group];
  return at ? trimmed(text, { start: clause.start + at[0], end: clause.start + at[1] }) : null;
}
