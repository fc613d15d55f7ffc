import type { Span } from '../../model/span.ts';
import type { People } from '../people/people.ts';
import { spanOf } from './adjuncts.ts';
import { ownerOfReply, replies } from './colons.ts';
import type { Draft } from './draft.ts';
import { aloneIn } from './go-on.ts';
import { uncuedQuotation } from './make-draft.ts';
import { isWriting } from './papers.ts';
import { canSpeak } from './speakers.ts';
import { contracted, leadingSubject, mainClause, type Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners, isAdverb, subordinators } from './words.ts';

/** Shorter ones are words on things, names and asides; in characters. */
const shortest = 25;
/** No remark further back still has the floor; in paragraphs. */
const farthest = 2;

/** What the sentences before a quotation let it belong to. */
export interface Before {
  /** The unit before, where it had no statement. */
  readonly unit: Unit;
  /** The last remark before it, whose speaker may still have the floor. */
  readonly heard: Draft | null;
}

/**
 * A quotation that no cue is near belongs to whom the sentence before it is about: "Rivera made the announcement on
 * Monday. “We have heard the noise.”" – "She was eighty-eight. / “The tar never comes off.”" Where that is about nobody who
 * could speak, it goes on with whoever had the floor: "Rivera called for a dredger. The council has none. / “We ran aground twice.”"
 * Behind "A poem recalls the flood." it is nobody's.
 */
export function afterSubject(
  unit: Unit,
  before: Before | null,
  text: string,
  people: People,
  wholeParagraph: boolean,
): Draft | null {
  const content = aloneIn(unit);
  const [first] = unit.tokens;
  if (before === null || content.length === 0 || first?.kind !== 'quote' || !first.capital) return null;
  if (first.quotation?.continues === true || !/[.!?…]/.test(first.closing)) return null;
  if (first.end - first.start < shortest || /^\s*[-–—]/.test(text.slice(unit.end, unit.end + 4))) return null;
  const same = before.unit.paragraph === unit.paragraph;
  if (!same && !(wholeParagraph && before.unit.paragraph === unit.paragraph - 1)) return null;
  const source =
    (same ? whoseReply(before.unit, text) : null) ??
    aboutWhom(before.unit.tokens, people) ??
    (same
      ? (inOffice(before.unit.tokens, text.slice(unit.start, unit.end)) ?? afterAsking(before, unit, text))
      : floorOf(before, unit.paragraph, people));
  if (source === null || (!same && isRepeated(text, content))) return null;
  return uncuedQuotation(unit.paragraph, content, source, 'quote-goes-on');
}

/** "*Her* reply? “Ask the bank.”", "And *the envoy’s* advice to the rest? “Never.”" */
function whoseReply({ tokens, end }: Unit, text: string): Span | null {
  if (text.charAt(end - 1) !== '?' || tokens.length > shortQuestion) return null;
  const from = /^(?:and|but|so)$/.test(tokens[0]?.low ?? '') ? 1 : 0;
  const noun = tokens.findIndex(({ low }) => replies.test(low));
  const owner = noun < 0 ? null : ownerOfReply(tokens, { from, to: noun + 1 });
  return owner === null ? null : spanOf(tokens, owner.from, owner.to);
}

/** "She reckons the deal is off. *And the price?* “Ask the bank.”": a short question of the narrator's, put to who spoke. */
function afterAsking({ unit, heard }: Before, { paragraph }: Unit, text: string): Span | null {
  const asks = text.charAt(unit.end - 1) === '?' && unit.tokens.length <= shortQuestion;
  return asks && heard?.paragraph === paragraph ? heard.source : null;
}

/** Tokens. */
const shortQuestion = 9;

/** Who spoke last in the paragraphs before, unless a text or somebody else is spoken of since. */
function floorOf({ unit, heard }: Before, paragraph: number, people: People): Span | null {
  if (heard === null || paragraph - heard.paragraph > farthest) return null;
  return tellsOfText(unit.tokens) || bringsIn(unit, heard, people) ? null : heard.source;
}

/** "*A poem* recalls the flood.", "It is in *the last letter*.", but "They have had that letter.": a text that may follow. */
function tellsOfText(tokens: readonly Token[]): boolean {
  return tokens.some(({ low }, at) => {
    const before = tokens.slice(Math.max(0, at - 2), at);
    return isWriting(low) && before.some((word) => /^(?:an?|the|one|its|his|her|their)$/.test(word.low));
  });
}

/** "The last word belongs to *Karl Lind*.": another person than spoke; "*Nils Holm* was jailed" gives him no floor. */
function bringsIn({ start, end }: Unit, { source }: Draft, people: People): boolean {
  const speaker = source && people.resolve(source);
  return people.mentions.some((mention) => {
    const entry = people.entries[mention.entry];
    const inside = mention.form === 'full' && mention.start > start && mention.end <= end;
    return inside && entry?.kind === 'person' && entry !== speaker;
  });
}

/** Pages print words of the article again between its paragraphs. */
function isRepeated(text: string, [only]: readonly Span[]): boolean {
  if (only === undefined) return false;
  const words = text.slice(only.start, only.end).replace(/[.!?…,]$/, '');
  return text.indexOf(words) !== text.lastIndexOf(words);
}

/** The person that a sentence is about: "He", "Treasury Secretary Ana Rivera", "Linda", no country and no thing. */
function aboutWhom(tokens: readonly Token[], people: People): Span | null {
  const subject = leadingSubject(tokens, tokens.length) ?? pronounAtHead(tokens);
  const head = subject === null ? undefined : tokens[subject.from];
  if (subject === null || head === undefined || subject.antecedent !== null || isPatient(tokens, subject.to))
    return null;
  if (/^(?:which|whom|that|whose)$/.test(tokens[subject.from - 1]?.low ?? '')) return null;
  const span = spanOf(tokens, subject.from, subject.to);
  if (/^(?:he|she)$/.test(head.low)) return span;
  if (contracted.test(head.low)) return { start: head.start, end: head.start + head.low.search(/['’]/) };
  const names = tokens
    .slice(subject.from, subject.to)
    .filter(({ kind, capital }) => kind === 'word' && capital);
  if (names.length > 1) return span;
  return names.length === 1 && span !== null && people.resolve(span)?.kind === 'person' ? span : null;
}

/** "*Their captain* had a word for us. “I would have gone.”", "*The ministry* was in no mood. “We wait.”" */
function inOffice(tokens: readonly Token[], words: string): Span | null {
  const subject = own.test(words) ? leadingSubject(tokens, tokens.length) : null;
  if (subject === null || subject.from > 0 || !determiners.has(tokens[0]?.low ?? '')) return null;
  return canSpeak(tokens, subject) && !isPatient(tokens, subject.to) ? spanOf(tokens, 0, subject.to) : null;
}

const own = /\b(?:I|[Ww]e|[Mm]y)(?:['’]\p{L}+)?\b/u;

/** "A moment later *she* tries again", "When I ask, *she* laughs": whose verb no list knows. */
function pronounAtHead(tokens: readonly Token[]): Subject | null {
  const main = mainClause(tokens, 0, tokens.length);
  if (/^(?:he|she)$/.test(tokens[main]?.low ?? '')) return { from: main, to: main + 1, antecedent: null };
  const at = tokens.findIndex(({ kind, low }) => kind !== 'word' || /^(?:he|she)$/.test(low));
  const opens = /^(?:he|she)$/.test(tokens[at]?.low ?? '') && at <= 5;
  if (!opens || tokens.slice(0, at).some(({ low }) => subordinators.has(low))) return null;
  return { from: at, to: at + 1, antecedent: null };
}

/** "She *was found* guilty": what was done to somebody gives no floor; "she *was asked* about it" does. */
function isPatient(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:is|was|has|had)$/.test(tokens[verb]?.low ?? '')) return false;
  let at = verb + 1;
  while (isAdverb(tokens[at]?.low ?? '') || tokens[at]?.low === 'been') at++;
  const passive = tokens[verb]?.low.endsWith('s') === true && tokens[verb]?.low !== 'has';
  return (passive || tokens[at - 1]?.low === 'been') && done.test(tokens[at]?.low ?? '');
}

/** Deeds of a court, a police force or fate. */
const done =
  /^(?:found|sentenced|jailed|fined|arrested|detained|killed|wounded|injured|hurt|shot|charged|convicted|acquitted|released|freed|buried|sacked|fired|dismissed|suspended|replaced|deported|extradited|imprisoned|banned|taken|last|seen|born)$/;
