import type { Span } from '../../model/span.ts';
import { spanOf } from './adjuncts.ts';
import type { Before } from './after-subject.ts';
import { hasVerb } from './clause-shape.ts';
import type { Draft } from './draft.ts';
import { contentSpan, uncuedQuotation } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import { isDash, type Token, type Unit } from './tokens.ts';

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
  const outer = previous.filter(
    (draft) => !previous.some((other) => other !== draft && holds(other, draft) && !isFirst(draft, other)),
  );
  const last = outer.at(-1);
  return last !== undefined && last.antecedent === null ? last : null;
}

/** Of two that hold each other's cues the one that begins first is outside. */
function isFirst(one: Draft, other: Draft): boolean {
  return holds(one, other) && (one.content[0]?.start ?? 0) < (other.content[0]?.start ?? 0);
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
  if (alone.length === 0 || tokens.length > longestSignature || !isDash(tokens[0])) return null;
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
  if (
    quote < 0 ||
    !isDash(tokens[quote + 1]) ||
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
  return at > 0 && isDash(tokens[at]) && (tokens[at + 1]?.low.endsWith('ing') ?? false);
}

/** "LIMA, May 3 - “We stay.”": the index behind a dateline; 0 where none opens the unit. */
function afterDateline({ tokens, paragraph }: Unit): number {
  const quote = paragraph > 1 ? -1 : tokens.findIndex(({ kind }) => kind === 'quote');
  if (quote < 2 || quote > longestDateline || !isDash(tokens[quote - 1])) return 0;
  const named = tokens
    .slice(0, quote)
    .every(({ kind, capital, low }) => kind === 'mark' || capital || /^\d/.test(low));
  return named ? quote : 0;
}

/** Tokens. */
const longestDateline = 12;

/** The quotations of a unit that consists of nothing else; “Two,” referring to the talks, counts as one. */
function standAlone(unit: Unit): Range[] {
  const quotes: Range[] = [];
  const head = afterDateline(unit);
  for (const [index, token] of unit.tokens.entries()) {
    if (index < head) continue;
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
