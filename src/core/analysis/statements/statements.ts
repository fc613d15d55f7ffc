import type { DateFinding, Person, StatementFinding } from '../../model/finding.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import type { People } from '../people/people.ts';
import { accordingTo } from './according.ts';
import type { TimeStarts } from './adjuncts.ts';
import { afterSubject } from './after-subject.ts';
import { attributeUnit } from './attribute.ts';
import { cameTheReply } from './came-the-reply.ts';
import { beforeColon } from './colons.ts';
import { contributed } from './contributions.ts';
import { findCues } from './cues.ts';
import { described } from './described.ts';
import type { Draft } from './draft.ts';
import { aloneIn, type Context, quotationGoesOn, signature, signedQuotation, speaker } from './go-on.ts';
import { asProse } from './headlines.ts';
import { jointSpeakers } from './joint-speakers.ts';
import { readLabels } from './labelled.ts';
import { nounIs } from './noun-is.ts';
import { nounCues } from './nouns.ts';
import { type OpenQuotations, openQuotations, ownRemark } from './open-quotations.ts';
import { refine } from './refine.ts';
import { saidWhen } from './said-when.ts';
import { speakerOf } from './speaker-of.ts';
import { statedBy } from './stated-by.ts';
import { findTitles, nameTitles } from './titles.ts';
import { readUnits, type Unit } from './tokens.ts';
import { toldInQuotation } from './told-in-quotation.ts';
import { toldInSpeech } from './told-in-speech.ts';
import { toldTo, toldToBefore } from './told-to.ts';

/** No sentence of an article has more words and quotations; what has is no prose. */
const longest = 600;

/**
 * Finds who said what: direct, mixed and indirect. Rules read each sentence in order (labels, cue verbs, nouns, "according
 * to", colons, quotations that go on); refiners drop what they found twice.
 */
export function findStatements(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
): readonly StatementFinding[] {
  const times = new Map(dates.map((date) => [date.start, date.end]));
  const titles = findTitles(document);
  const joint = jointSpeakers(document);
  const { drafts: labelled, closed, speeches } = readLabels(document, people);
  const drafts = [...labelled];
  let context: Context = { previous: [], alone: [], announced: null, before: null, heard: null };
  const units = readUnits(document);
  const passed = new Set<number>();
  let ahead: OpenQuotations | null = null;
  for (const [index, plain] of units.entries()) {
    if (plain.tokens.length > longest || closed.has(plain.paragraph) || passed.has(plain.paragraph)) continue;
    const unit = {
      ...plain,
      tokens: asProse(nameTitles(plain.tokens, titles)),
      ...(joint === null ? {} : { joint }),
    };
    const speech = speeches.get(plain.paragraph);
    if (speech !== undefined) {
      drafts.push(...toldInSpeech(document, unit, speech, people, times));
      continue;
    }
    ahead ??= goesOnHere(unit, context) ? null : openQuotations(units, index, times);
    if (ahead !== null && ahead.to > index) continue;
    context = readUnit(document, people, unit, context, times, drafts);
    if (ahead !== null) context = withOpen(unit, ahead.content, context, drafts);
    const contribution = contributed(document, unit, context.previous.at(-1));
    if (contribution !== null) {
      drafts[drafts.lastIndexOf(contribution.opening)] = contribution.whole;
      passed.add(unit.paragraph);
    }
    ahead = null;
    drafts.push(...toldInQuotation(document, unit, context.previous, people, times));
  }
  return refine(document.text, drafts)
    .filter(({ content }) => hasWords(document.text, content))
    .map((draft) => finish(document, draft, people, dates, joint));
}

function hasWords(text: string, content: readonly Span[]): boolean {
  return content.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Adds a unit's statements to those of the article and returns what the next unit has to know of it. */
function readUnit(
  document: Document,
  people: People,
  unit: Unit,
  context: Context,
  times: TimeStarts,
  drafts: Draft[],
): Context {
  const found = withCue(unit, context.alone, times);
  const colon = beforeColon(unit);
  if (found.length === 0) {
    const more = quotationGoesOn(unit, context, isWholeParagraph(document, unit));
    if (more !== null) {
      const grown = more.grows === null ? -1 : drafts.lastIndexOf(more.grows);
      if (grown >= 0) drafts[grown] = more.draft;
      else drafts.push(more.draft);
      return { previous: [more.draft], alone: [], announced: null, before: null, heard: more.draft };
    }
    const signed = signature(unit, context.alone) ?? signedQuotation(unit);
    const about =
      signed ?? afterSubject(unit, context.before, document.text, people, isWholeParagraph(document, unit));
    if (about !== null) found.push(about);
  }
  if (colon !== null && colon.content.length > 0 && !found.some((one) => touches(one, colon)))
    found.push(colon);
  drafts.push(...found);
  const alone = found.length === 0 ? aloneIn(unit) : [];
  const announced = colon !== null && colon.content.length === 0 ? colon : null;
  return {
    previous: found,
    alone,
    announced,
    before: found.length === 0 && announced === null ? { unit, heard: context.heard } : null,
    heard: speaker(found) ?? context.heard,
  };
}

/** The statements whose cue stands in the unit; `alone` is a quotation before it that waits for one. */
function withCue(unit: Unit, alone: readonly Span[], times: TimeStarts): Draft[] {
  const stated = statedBy(unit, alone);
  if (stated !== null) return [stated];
  const cued = attributeUnit(unit, findCues(unit.tokens), times);
  const found = [
    ...cued,
    ...nounCues(unit),
    ...nounIs(unit),
    ...accordingTo(unit).filter((one) => !cued.some((other) => isItsCue(one, other))),
  ];
  const replied = found.length === 0 ? cameTheReply(unit) : null;
  return replied === null ? found : [replied];
}

/** A unit of the paragraph that the statement before it stands in. */
function goesOnHere(unit: Unit, { previous, announced }: Context): boolean {
  return announced !== null || previous.some(({ paragraph }) => paragraph === unit.paragraph);
}

/** Puts what a quotation left open before the remark that takes it up. */
function withOpen(unit: Unit, open: readonly Span[], context: Context, drafts: Draft[]): Context {
  const own = ownRemark(unit, context.previous);
  const at = own === null ? -1 : drafts.lastIndexOf(own);
  if (own === null || at < 0) return context;
  const whole = { ...own, content: [...open, ...own.content] };
  drafts[at] = whole;
  return { ...context, previous: context.previous.map((one) => (one === own ? whole : one)) };
}

/** “We stay,” the envoy told reporters, according to Radio Lumen: what stands before "according" is another's cue. */
function isItsCue({ content }: Draft, { cue, content: said }: Draft): boolean {
  return (
    cue !== null &&
    content.some((span) => overlaps(span, cue)) &&
    !said.some((span) => content.some((other) => overlaps(span, other)))
  );
}

/** A paragraph that is all quotation, unless the one after it says whose: “We stay.” / That was how Rivera put it. */
function isWholeParagraph({ text, paragraphs }: Document, unit: Unit): boolean {
  const paragraph = paragraphs[unit.paragraph];
  if (paragraph === undefined || paragraph.start !== unit.start || paragraph.end !== unit.end) return false;
  const before = paragraphs[unit.paragraph - 1];
  if (isHeading(text, unit) || (before !== undefined && asks(text, before))) return false;
  const next = paragraphs[unit.paragraph + 1];
  return (
    next === undefined ||
    !/^(?:[-–—]|(?:That|Those|This|These|So|Thus|Such|With)\b)/.test(text.slice(next.start, next.start + 8))
  );
}

/** "Will you run again?", "3. Others say it came too late.": an interviewer's paragraph, whose answer is another's. */
function asks(text: string, { start, end }: Span): boolean {
  return text.charAt(end - 1) === '?' || /^\d{1,2}[.)] /.test(text.slice(start, start + 4));
}

/** ‘We are counting’: single marks around a line, where speech has double ones, head what follows. */
function isHeading(text: string, { start }: Unit): boolean {
  return /^['‘](?!['‘])/.test(text.slice(start, start + 2)) && /["“]/.test(text);
}

function touches(one: Draft, other: Draft): boolean {
  return one.content.some((a) => other.content.some((b) => overlaps(a, b)));
}

/** The rule and the cue show that something was told: “…,” the brewery said. */
function tells(text: string, { rule, cue }: Draft): boolean {
  return (
    cue !== null &&
    /^(?:quote-before-cue|clause-before-cue|clause|that-clause|quote-after-cue|cue-inside-clause|according-to)$/.test(
      rule,
    ) &&
    /\b(?:said|says|say|told|tells|added|adds|announced|announces|confirmed|confirms|denied|denies|according to|found|finds|shows?|showed|warned|warns)$/i.test(
      text.slice(cue.start, cue.end),
    )
  );
}

/** Whoever a quotation is signed with, known or not: “No trains” – CoastRail. */
function signedBy(text: string, { rule, source }: Draft): Person | null {
  return rule === 'signature' && source !== null ? { name: text.slice(source.start, source.end) } : null;
}

/** Whom "she said" was said to, where the sentence before it in the paragraph tells of an interview. */
function toldBefore(
  document: Document,
  { source, addressee, paragraph }: Draft,
  people: People,
): string | null {
  if (source === null || addressee !== null) return null;
  if (!/^(?:she|he)$/i.test(document.text.slice(source.start, source.end))) return null;
  const at = sentenceAt(document, source.start)?.index ?? 0;
  const before = document.sentences[at - 1];
  if (before === undefined || before.paragraph !== paragraph) return null;
  return /["“”]$/.test(document.text.slice(before.start, before.start + 1))
    ? null
    : toldToBefore(document.text, before, people);
}

function isWe(text: string, source: Span | null): boolean {
  return source !== null && /^we$/i.test(text.slice(source.start, source.end));
}

function finish(
  document: Document,
  draft: Draft,
  people: People,
  dates: readonly DateFinding[],
  joint: Span | null,
): StatementFinding {
  const { content, cue, source, antecedent, kind, rule, denied } = draft;
  const signers = joint !== null && isWe(document.text, source) ? joint : null;
  const who = speakerOf(document.text, people, source, antecedent);
  const nameless =
    source === null
      ? null
      : (described(document.text, source, people, tells(document.text, draft)) ??
        signedBy(document.text, draft));
  const told = toldTo(document.text, draft, people) ?? toldBefore(document, draft, people);
  return {
    content,
    cue,
    source,
    speaker:
      signers === null
        ? (who?.person ?? nameless)
        : { name: document.text.slice(signers.start, signers.end), anonymous: true },
    kind,
    ...(denied ? { denied: true as const } : {}),
    ...(told === null ? {} : { toldTo: told }),
    date: saidWhen(document.text, draft, dates),
    rule,
  };
}
