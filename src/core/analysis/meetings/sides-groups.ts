import type { Span } from '../../model/span.ts';
import { plainWords } from '../people/plain-words.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import type { Scene } from './scene.ts';

/** Who comes for somebody else, or says too little for a title: "officials", "both sides", "the ministers". */
const faint =
  /^(?:officials?|leaders?|leadership|ministers?|premiers?|presidents?|chancellors?|counterparts?|envoys?|negotiators?|diplomats?|delegations?|delegates?|representatives?|ambassadors?|secretar(?:y|ies)|chiefs?|heads?|boss|bosses|executives?|chair\w*|mediators?|kings?|queens?|princes?|commissioners?|members?|part(?:y|ies)|sides?|governments?|ministry|ministries|countries|nations|states|allies|allied|powers|figures?|partners?|experts|advisers?|advisors?|aides?|teams?|groups?|observers?|spokes\w+|management|organi[sz]ers?|authorit(?:y|ies)|lawyers|officers?|reporters|journalists|others|people|presidency|administration|directors?|captain|coach|generals?|supporters|critics|opposition|commanders?|sources?|insiders?|rivals?|neighbou?rs|readers|voters|players|coaches)$/;
const bodies =
  /^(?:committee|council|commission|board|panel|assembly|synod|congress|executive|task force|guild|union|league|federation|association|company|club|airline|chapter|trust|trustees)$/;
const institution = /\b(?:guild|union|company|league|club|airline|chapter|federation|association)\b/;
const number = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several)$/;
/** Words before a noun that are none of its own: "leave |farmers|", "told |teachers|". */
const noModifier =
  /(?:ed|ing|ly)$|^(?:by|met|meets?|see|sees|saw|told|with|host|hosts|lead|leads|call|all|former|senior|other|some|many|both)$/;

/**
 * The people and bodies without a name within a span, in the article's words, for a title: "palm growers", "three
 * captains", "joint committee", "working group"; none of "officials" or "both sides".
 * @param isRead tells what has a name already: "Nordair workers" are Nordair
 */
export function groupWordsIn(scene: Scene, span: Span, isRead: (at: Span) => boolean): string[] {
  const words = scene.lower.slice(span.start, span.end);
  if (words.search(humanNoun) < 0 && !bodyNoun.test(words) && !institution.test(words)) return [];
  const tokens = tokenise(scene.text, span);
  const found: string[] = [];
  tokens.forEach((token, at) => {
    if (token.capital || token.kind !== 'word' || isRead(token) || !isGroup(tokens, at)) return;
    const to = endOf(tokens, at);
    const from = firstOf(tokens, at);
    const before = tokens[from - 1];
    const last = tokens[to];
    if (!last || !isInSlot(tokens, from) || (before?.capital && isRead(before))) return;
    if (organs.test(last.lower) && isOrganOf(tokens, from, to, isRead)) return;
    const phrase = scene.text.slice(tokens[from]?.start ?? token.start, last.end);
    found.push(last.lower.endsWith('s') ? phrase : `${before?.lower === 'the' ? 'the' : 'a'} ${phrase}`);
  });
  return found.slice(0, 2);
}

/** "Nordair's |board|", "the |supervisory board| of Nordair": no side beside the body itself. */
function isOrganOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isRead: (at: Span) => boolean,
): boolean {
  const owner = tokens[from - 1]?.lower === "'s" ? tokens[from - 2] : undefined;
  const behind = tokens[to + 1]?.lower === 'of' ? tokens.slice(to + 2, to + 6) : [];
  return [owner, ...behind].some((token) => token?.capital === true && isRead(token));
}

const organs = /^(?:board|committee|council|commission|panel|executive|assembly|congress|trustees)$/;

function isGroup(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (isJoint(tokens, at) || bodies.test(lower)) return true;
  return !faint.test(lower) && lower.endsWith('s') && lower.replace(humanNoun, '') === '';
}

/** "a |working group|". */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'group' &&
    /^(?:working|contact|steering|planning|expert|support)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "union |leaders|"; -1 where another noun or a name follows, whose word this one is. */
function endOf(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return /^['’]/.test(next?.text ?? '') ? -1 : at;
  if (next.capital || next.lower === "'s") return -1;
  if (faint.test(next.lower)) return at + 1;
  return bodies.test(tokens[at]?.lower ?? '') &&
    !plainWords.has(next.lower) &&
    !/(?:ed|s|t)$/.test(next.lower)
    ? -1
    : at;
}

/** At the head of a clause, or behind "with", "between", "and", "delegation of". */
function isInSlot(tokens: readonly Token[], from: number): boolean {
  if (/^(?:its|their|his|her)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const article = /^(?:the|an?|local)$/.test(tokens[from - 1]?.lower ?? '') ? 2 : 1;
  const before = tokens[from - article];
  if (before === undefined) return true;
  if (before.lower === 'of') return comesFor.test(tokens[from - article - 1]?.lower ?? '');
  return opensSlot.test(before.lower);
}

const opensSlot = /^(?:with|between|and|met|meets?|sees?|saw|hosts?|hosted|by|from|…)$/;
const comesFor =
  /^(?:delegations?|representatives|leaders|bosses|officials|members|envoys|negotiators|between)$/;

/** Over at most two words of its own, "drivers' |union|" with them, and a number: "|three team| captains". */
function firstOf(tokens: readonly Token[], at: number): number {
  let from = isJoint(tokens, at) ? at - 1 : at;
  while (from > 0 && at - from < 3 && isModifier(tokens, from - 1)) from--;
  if (/^['’]$/.test(tokens[from]?.text ?? '')) from++;
  return number.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token !== undefined && /^['’]$/.test(token.text)) return tokens[at - 1]?.lower.endsWith('s') === true;
  if (token?.kind !== 'word' || token.capital || number.test(token.lower)) return false;
  return !plainWords.has(token.lower) && !noModifier.test(token.lower) && token.lower !== "'s";
}
