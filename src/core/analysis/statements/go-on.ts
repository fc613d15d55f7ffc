import type { Span } from '../../model/span.ts';
import { spanOf } from './adjuncts.ts';
import type { Before } from './after-subject.ts';
import { hasVerb } from './clause-shape.ts';
import { cueForm } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import { contentSpan, uncuedQuotation } from './make-draft.ts';
import { isVerbal, type Range } from './noun-phrases.ts';
import { canSpeak, isSpeakerNoun } from './speakers.ts';
import { leadingSubject, subjectBefore } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { coordinators, isAdverb, isFinite, prepositions, subordinators, utterances } from './words.ts';

/** A quotation without a cue of its own, as a statement; `grows` is the one that it replaces. */
export interface Continued {
  readonly draft: Draft;
  readonly grows: Draft | null;
}

/** What the sentences before let a quotation without a cue of its own belong to. */
export interface Context {
  /** The statements of the unit before; empty where it had none. */
  readonly previous: readonly Draft[];
  /** The unit before is a quotation that nobody is known to have said. */
  readonly alone: readonly Span[];
  /** The unit before, where it had no statement. */
  readonly before: Before | null;
  /** The last remark that is in no other. */
  readonly heard: Draft | null;
  /** The unit before ended with a colon: who is about to speak, as a statement without content. */
  readonly announced: Draft | null;
}

/**
 * A quotation that stands alone goes on with the speaker of the one before it in its paragraph: “One,” she said. “Two.”
 * In a new paragraph it does so where the paragraph before left its quotation open, or announced it with a colon.
 */
export function quotationGoesOn(unit: Unit, context: Context, wholeParagraph: boolean): Continued | null {
  const quotes = standAlone(unit);
  if (quotes.length === 0) return null;
  const content = quotes.flatMap((range) => contentSpan(unit.tokens, range));
  const { paragraph } = unit;
  if (context.announced !== null) return { draft: { ...context.announced, content, paragraph }, grows: null };
  const before = speaker(context.previous);
  if (before === null || before.source === null) return null;
  const first = unit.tokens[0]?.quotation;
  const further = wholeParagraph && paragraph === before.paragraph + 1;
  if (paragraph !== before.paragraph && first?.continues !== true && !further) return null;
  if (before.kind === 'direct')
    return { draft: { ...before, content: [...before.content, ...content], paragraph }, grows: before };
  // The talks were “hard,” she said. “We stay.”: one remark, the quotations in their marks.
  if (before.rule.endsWith('before-cue') && before.kind === 'mixed' && paragraph === before.paragraph) {
    const marked = quotes.flatMap(({ from, to }) => spanOf(unit.tokens, from, to) ?? []);
    return { draft: { ...before, content: [...before.content, ...marked] }, grows: before };
  }
  const draft: Draft = {
    ...before,
    content,
    kind: 'direct',
    denied: false,
    rule: 'quote-goes-on',
    paragraph,
  };
  return { draft, grows: null };
}

/** The last of a unit's statements that holds a quotation, or the last that is in no other. */
export function speaker(previous: readonly Draft[]): Draft | null {
  const direct = previous.findLast((draft) => draft.kind === 'direct');
  if (direct !== undefined) return direct;
  const outer = previous.filter((draft) => !previous.some((other) => other !== draft && holds(other, draft)));
  const last = outer.at(-1);
  return last !== undefined && last.antecedent === null ? last : null;
}

function holds(outer: Draft, inner: Draft): boolean {
  const cue = inner.cue;
  return cue !== null && outer.content.some((span) => span.start <= cue.start && cue.end <= span.end);
}

/** The quotations of a unit that consists of nothing else. */
export function aloneIn(unit: Unit): readonly Span[] {
  return standAlone(unit).flatMap((range) => contentSpan(unit.tokens, range));
}

/** “We stay.” – Ana Rivera, speech in Lima: a dash and a name after a quotation that stands alone. */
export function signature(unit: Unit, alone: readonly Span[]): Draft | null {
  const { tokens } = unit;
  if (alone.length === 0 || tokens.length > longestSignature || !/^(?:-|–|—|--)$/.test(tokens[0]?.low ?? ''))
    return null;
  let to = 1;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  const closes = tokens[to] === undefined || /^[,(]$/.test(tokens[to]?.low ?? '');
  // "– Rivera, who built it, is tired": the narrator goes on.
  if (to === 1 || to > 7 || !closes || /^(?:who|which)$/.test(tokens[to + 1]?.low ?? '')) return null;
  return hasVerb(tokens, to, longestSignature)
    ? null
    : uncuedQuotation(unit.paragraph, alone, spanOf(tokens, 1, to), 'signature');
}

/** Tokens. */
const longestSignature = 30;

/** 13:51 “No trains tonight” – CoastRail, on its site: a quotation and who it is from, in one line. */
export function signedQuotation(unit: Unit): Draft | null {
  const { tokens } = unit;
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  const dash = tokens[quote + 1]?.low ?? '';
  if (
    quote < 0 ||
    !/^(?:-|–|—|--)$/.test(dash) ||
    !tokens.slice(0, quote).every(({ low }) => /^[\d:.]+$/.test(low))
  )
    return null;
  let to = quote + 2;
  while (
    tokens[to]?.kind === 'word' &&
    (tokens[to]?.capital || /^(?:of|for|the)$/.test(tokens[to]?.low ?? ''))
  )
    to++;
  const rest = tokens.slice(to);
  const source = tokens[quote + 2]?.capital === true ? spanOf(tokens, quote + 2, to) : null;
  // "“A start” – Rivera is pleased" goes on with a clause.
  if (source === null || rest.length > 6 || (rest.length > 0 && rest[0]?.low !== ',')) return null;
  const content = contentSpan(tokens, { from: quote, to: quote + 1 });
  return uncuedQuotation(unit.paragraph, content, source, 'signature');
}

const connectors = /^(?:[,;:—–…?!]|--|-|and|but)$/;

/** “I called my sister,” a detail that fits the plot: the narrator's word on a quotation. */
function isRemarkOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.closing === ',' && /^(?:an?|which)$/.test(tokens[at]?.low ?? '');
}

/** “He has to do the two-step” – raising his name and then his vote: the narrator says what it means. */
function isExplained(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 && /^(?:-|–|—|--)$/.test(tokens[at]?.low ?? '') && (tokens[at + 1]?.low.endsWith('ing') ?? false)
  );
}

/** The quotations of a unit that consists of nothing else; “Two,” referring to the talks, counts as one. */
function standAlone(unit: Unit): Range[] {
  const quotes: Range[] = [];
  for (const [index, token] of unit.tokens.entries()) {
    if (token.kind === 'quote') quotes.push({ from: index, to: index + 1 });
    else if (
      index > 0 &&
      quotes.length === index &&
      (/^(?:referring|referencing|citing|alluding)$/.test(token.low) || isRemarkOn(unit.tokens, index))
    )
      return quotes;
    else if (quotes.length === index && isExplained(unit.tokens, index)) return quotes;
    else if (!connectors.test(token.low)) return [];
  }
  return quotes;
}

/** "Rivera put it plainly: “We stay.”" – the clause before a colon says who speaks, whatever its verb. */
export function beforeColon(unit: Unit): Draft | null {
  const { tokens } = unit;
  const colon = tokens.findIndex((token) => token.low === ':');
  if (colon < 1) return null;
  const quotes: Range[] = [];
  for (let at = colon + 1; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'quote') quotes.push({ from: at, to: at + 1 });
    else if (quotes.length === 0 || tokens[at]?.kind === 'word') return null;
  }
  if (quotes.length === 0 && colon < tokens.length - 1) return null;
  // "On the banner was written: “It flies.”"
  if (onThings.test(tokens[colon - 1]?.low ?? '')) return null;
  const subject = announcer(unit, colon);
  if (subject === null) return null;
  const cueFrom = tokens[subject.to]?.low === ',' ? subject.to + 1 : subject.to;
  const cue = spanOf(tokens, cueFrom, colon);
  if (cue === null && subject.to < colon) return null;
  return {
    content: quotes.flatMap((range) => contentSpan(tokens, range)),
    cue,
    source: spanOf(tokens, subject.from, subject.to),
    antecedent: null,
    kind: 'direct',
    denied: false,
    frame: [{ start: unit.start, end: tokens[colon]?.end ?? unit.end }],
    addressee: null,
    rule: 'colon',
    paragraph: unit.paragraph,
  };
}

function announcer(unit: Unit, colon: number): Range | null {
  const { tokens } = unit;
  const author = authorOf(tokens, colon);
  if (author !== null) return author;
  const last = lastClause(unit, colon);
  if (last !== null) return speaking(unit, last);
  for (let at = colon - 1; at > 0; at--) {
    const form = cueForm(tokens[at]?.low ?? '')?.form;
    if (form === 'past' || form === 'third') {
      let verb = at;
      while (verb > 0 && isAdverb(tokens[verb - 1]?.low ?? '')) verb--;
      const subject = subjectBefore(tokens, verb);
      if (subject !== null) return speaking(unit, subject);
    }
  }
  const leading = leadingSubject(tokens, colon);
  return leading === null ? namedAlone(unit, colon) : speaking(unit, leading);
}

/** Below is a statement by Ana Rivera, the mayor: “We stay.” */
function authorOf(tokens: readonly Token[], colon: number): Range | null {
  for (let at = colon - 2; at > Math.max(0, colon - 20); at--) {
    const from = at + 1;
    if (!/^(?:by|from)$/.test(tokens[at]?.low ?? '') || !tokens[from]?.capital) continue;
    if (!utterances.has(tokens[at - 1]?.low ?? '')) return null;
    let to = from;
    while (to < colon && tokens[to]?.kind === 'word') to++;
    return canSpeak(tokens, { from, to }) ? { from, to } : null;
  }
  return null;
}

/** 22.31 — A spokesman for Rivera: “We stay.” – Rivera, on stage at last: “We stay.” */
function namedAlone({ tokens, paragraph }: Unit, colon: number): Range | null {
  let from = colon;
  while (from > 0 && !/^(?:-|–|—|--)$/.test(tokens[from - 1]?.low ?? '')) from--;
  // "14.20 Ana Rivera: “…”": the time of the entry.
  if (/^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(tokens[from]?.low ?? '')) from++;
  const end = tokens.findIndex(
    ({ low }, index) => index > from && (low === ',' || (low === 'on' && index > from + 1)),
  );
  const to = end > 0 && end < colon ? end : colon;
  const words = tokens.slice(from, to);
  const owner = ownerOf(tokens, { from, to });
  if (owner !== null && words.length <= 6) return owner;
  // A headline's "Lima talks: “No deal”" names its subject.
  if (paragraph === 0) return null;
  if (words.length === 0 || words.length > 8 || !words.every(({ kind }) => kind === 'word')) return null;
  const head = words[0]?.low ?? '';
  const opens = isAdverb(head) || coordinators.has(head) || prepositions.has(head) || subordinators.has(head);
  const named = !opens && words[0]?.capital === true && canSpeak(tokens, { from, to });
  // "Picture of the day": a word that begins a line is no name for its capital.
  if (prepositions.has(words[1]?.low ?? '') && !isSpeakerNoun(head)) return null;
  return named && !words.some(({ low }) => isFinite(low)) ? { from, to } : null;
}

/** "Rivera was calm, but he put it plainly: “…”": the subject of the clause that the last conjunction begins. */
function lastClause(unit: Unit, colon: number): Range | null {
  const { tokens } = unit;
  for (let at = colon - 2; at > 0; at--) {
    const before = tokens[at - 1];
    if (!/^(?:and|but)$/.test(tokens[at]?.low ?? '')) continue;
    if (before?.low !== ',' && before?.closing !== ',') continue;
    for (let verb = at + 2; verb < colon; verb++) {
      const subject = isVerbal(tokens, verb) ? subjectBefore(tokens, verb) : null;
      if (subject !== null && subject.from === at + 1) return subject;
    }
    return null;
  }
  return null;
}

const onThings =
  /^(?:written|painted|printed|carved|engraved|scrawled|sprayed|inscribed|stitched|embroidered|reads?|reading)$/;

/** A name, "he", "she", "they" or "the minister" can speak; "it", "this" and bare things are not taken to. */
function speaking(unit: Unit, subject: Range): Range | null {
  const head = unit.tokens[subject.from];
  if (
    head === undefined ||
    /^(?:it|this|that|these|those|there|i|we|you|here|below|above|what|one|some)$/.test(head.low)
  )
    return null;
  return ownerOf(unit.tokens, subject) ?? subject;
}

const replies =
  /^(?:answer|reply|response|message|verdict|advice|warning|plea|promise|explanation|conclusion|assessment|motto|retort)$/;

/** “Her reply was short: “Never.””: hers. “The minister’s answer: “No.””: the minister’s. */
function ownerOf(tokens: readonly Token[], { from, to }: Range): Range | null {
  if (!replies.test(tokens[to - 1]?.low ?? '')) return null;
  if (/^(?:his|her|their)$/.test(tokens[from]?.low ?? '')) return { from, to: from + 1 };
  for (let at = to - 2; at >= from; at--)
    if (/['’]s$/.test(tokens[at]?.low ?? '')) return { from, to: at + 1 };
  return null;
}
