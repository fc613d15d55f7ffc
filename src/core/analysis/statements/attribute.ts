import type { StatementKind } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { skipNounPhrase, skipTime, skipUtterance, spanOf, type TimeStarts } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { type ContentStart, contentAfter, findAddressee } from './content.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { type Attribution, contentBefore, contentEnd, joinedQuotes } from './extent.ts';
import { findSubject } from './find-subject.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { canSpeak } from './speakers.ts';
import { isApposition, type Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { auxiliaries, prepositions } from './words.ts';

const mental = new Set(
  'be believe think expect hope want feel know wish fear suspect doubt worry need anticipate favor favour prefer support agree accept consider regard'.split(
    ' ',
  ),
);
/** Verbs that a clause without marks may be told by: The talks were over, said a spokesman. */
const tellers = new Set(
  'say add report note write announce warn argue claim explain declare predict insist acknowledge'.split(' '),
);
const narrators = new Set('i we you there what this'.split(' '));

/** The statements of one unit that a cue verb carries, in the order of their cues. */
export function attributeUnit(unit: Unit, cues: readonly Cue[], times: TimeStarts): Draft[] {
  const { tokens } = unit;
  const attributions: Attribution[] = [];
  for (const cue of cues) attributions.push({ cue, subject: findSubject(tokens, cue, attributions) });
  const drafts: Draft[] = [];
  let floor = 0;
  for (const [index, { cue, subject }] of attributions.entries()) {
    if (!speaks(tokens, cue, subject)) continue;
    const later = attributions.slice(index + 1, index + 9);
    const draft =
      opening(unit, cue, times) ??
      inverted(unit, cue, floor, times) ??
      (followsQuotation(tokens, subject) || isInserted(tokens, cue, subject)
        ? before(unit, cue, subject, floor, times)
        : null) ??
      after(unit, cue, subject, later, times) ??
      before(unit, cue, subject, floor, times);
    if (draft === null) continue;
    drafts.push(draft);
    if (draft.rule.includes('before') || draft.rule.includes('inside')) floor = cue.to;
  }
  return drafts;
}

/** False for what was not said: "would say", "did not say", "if she says", and for the narrator's own "I think". */
function speaks(tokens: readonly Token[], cue: Cue, subject: Subject | null): boolean {
  if (cue.modal) return false;
  if (cue.negated && !mental.has(cue.verb.lemma)) return false;
  if (cue.passive) return cue.verb.frames.has('addressee') || cue.verb.frames.has('that');
  if (subject === null) return true;
  const head = tokens[subject.from];
  if (isClassOfPeople(tokens, subject)) return false;
  if (subject.to - subject.from === 1 && head !== undefined && narrators.has(head.low)) return false;
  const joint = tokens[subject.from - 1]?.low ?? '';
  if (/^(?:what|as|than|whatever|how|nor|neither)$/.test(joint)) return false;
  if (/^(?:neither|no|none|nobody|few|hardly)$/.test(head?.low ?? '')) return false;
  return !/^(?:if|unless|whether)$/.test(joint);
}

/** "voters who say they are worried were split": told of a kind of people, said by nobody. */
function isClassOfPeople(tokens: readonly Token[], { from, antecedent }: Subject): boolean {
  if (antecedent === null || antecedent.to !== from) return false;
  return /^(?:those|all|any(?:one|body)|every(?:one|body)|people|persons?|voters?|respondents?|citizens?|consumers?|viewers?|readers?|users?)$/.test(
    tokens[antecedent.to - 1]?.low ?? '',
  );
}

/** “…,” said Ana Rivera, the envoy. – They will meet, said a spokesman for the council. */
function inverted(unit: Unit, cue: Cue, floor: number, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  const previous = tokens[cue.from - 1];
  const { frames } = cue.verb;
  if (previous === undefined || !(frames.has('quote') || frames.has('bare'))) return null;
  // After "told", "reminded" stands who is told, not who tells.
  if (/^(?:tell|remind|assure|inform|notify)$/.test(cue.verb.lemma)) return null;
  if (previous.kind !== 'quote' && previous.low !== ',') return null;
  if ((cue.form !== 'past' && cue.form !== 'third') || cue.from !== cue.at) return null;
  const told = previous.low === ',' && tokens[cue.from - 2]?.kind !== 'quote';
  if (told && (!tellers.has(cue.verb.lemma) || contentAfter(tokens, cue, times) !== null)) return null;
  const name = invertedSubject(tokens, cue.to, times);
  if (name === null || (told && !canSpeak(tokens, name))) return null;
  const found = contentBefore(tokens, cue.from, closeOfClause(tokens, name.to, times), floor, true);
  if (found === null) return null;
  return build(unit, { cue, subject: { ...name, antecedent: null }, ranges: found.ranges, rule: found.rule });
}

/** “The plan,” she said, “is dead.” – the words before the subject are speech that the cue closes. */
function followsQuotation(tokens: readonly Token[], subject: Subject | null): boolean {
  if (subject === null) return false;
  const previous = tokens[subject.from - 1];
  return previous?.kind === 'quote' && previous.closing !== '' && ',?!…—–-'.includes(previous.closing);
}

/** Rivera, the minister said, “is tired.”: the cue stands between commas inside what was said. */
function isInserted(tokens: readonly Token[], cue: Cue, subject: Subject | null): boolean {
  if (subject === null || subject.to > cue.from || tokens[subject.from - 1]?.low !== ',') return false;
  const next = tokens[cue.to + 1];
  return tokens[cue.to]?.low === ',' && next?.kind === 'quote' && !next.capital;
}

/** Said Rivera: “We stay.” */
function opening(unit: Unit, cue: Cue, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  if (cue.from !== 0 || cue.form !== 'past' || !tellers.has(cue.verb.lemma)) return null;
  const name = invertedSubject(tokens, cue.to, times);
  if (name === null || !/^[:,]$/.test(tokens[name.to]?.low ?? '')) return null;
  if (tokens[name.to + 1]?.kind !== 'quote') return null;
  const ranges = joinedQuotes(tokens, name.to + 1);
  return build(unit, { cue, subject: { ...name, antecedent: null }, ranges, rule: 'quote-after-cue' });
}

const stops =
  /^(?:in|on|after|during|when|while|as|before|to|through|via|at|amid|following|ahead|by|because|since|about|against)$/;

/** The noun phrase after "said", with its apposition: "said Ana Rivera, the envoy of Lyon". */
function invertedSubject(tokens: readonly Token[], from: number, times: TimeStarts): Range | null {
  const head = tokens[from];
  if (head?.kind !== 'word' || times.has(head.start) || prepositions.has(head.low)) return null;
  if (/^(?:he|she|they)$/.test(head.low)) return { from, to: from + 1 };
  if (/^(?:it|that|him|her|them|so|not|no|this|also|earlier|later|again)$/.test(head.low)) return null;
  const to = nounRun(tokens, from);
  if (to === from) return null;
  const next = tokens[to + 1];
  const describes = tokens[to]?.low === ',' && next?.kind === 'word' && isApposition(tokens, to + 1);
  if (!describes) return { from, to };
  let end = to + 2;
  while (
    end < tokens.length &&
    tokens[end]?.kind === 'word' &&
    !/^(?:who|whose|as|when|after)$/.test(tokens[end]?.low ?? '')
  )
    end++;
  return { from, to: end };
}

function nounRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 25) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (token?.low !== '(') return at;
      while (at < tokens.length && tokens[at]?.low !== ')') at++;
    } else if (at > from && stops.test(token.low)) return at;
    at++;
  }
  return at;
}

/** Rules whose own shape shows that something was said; the others want a subject that can speak. */
const clausal = new Set(['quote-after-cue', 'colon-after-cue', 'that-clause', 'clause', 'passive']);

function after(
  unit: Unit,
  cue: Cue,
  subject: Subject | null,
  later: readonly Attribution[],
  times: TimeStarts,
): Draft | null {
  if (subject === null && !cue.passive) return null;
  const start = contentAfter(unit.tokens, cue, times);
  if (start === null) return null;
  if (subject !== null && !clausal.has(start.rule) && !canSpeak(unit.tokens, subject)) return null;
  const relative =
    subject !== null && subject.antecedent !== null && unit.tokens[subject.from - 1]?.low === ',';
  const ranges = contentEnd(unit.tokens, { ...start, relative }, { cue, subject }, later);
  const [range] = ranges;
  if (start.rule === 'clause' && range !== undefined && !hasVerb(unit.tokens, range.from, 60, range.to))
    return null;
  return build(unit, { cue, subject: cue.passive ? null : subject, ranges, rule: start.rule, start });
}

/** “…,” Ana Rivera said. – They will meet, she said on Sunday. */
function before(
  unit: Unit,
  cue: Cue,
  subject: Subject | null,
  floor: number,
  times: TimeStarts,
): Draft | null {
  const { frames } = cue.verb;
  if (cue.form === 'gerund' || /^(?:and|but|or)$/.test(unit.tokens[cue.from - 1]?.low ?? '')) return null;
  if (subject === null || cue.passive || cue.negated || !(frames.has('quote') || frames.has('bare')))
    return null;
  const found = contentBefore(
    unit.tokens,
    subject.from,
    closeOfClause(unit.tokens, cue.to, times),
    floor,
    tellsClause(unit.tokens, cue, subject),
  );
  if (found === null) return null;
  const addressee = findAddressee(unit.tokens, cue);
  return build(unit, { cue, subject, ranges: found.ranges, rule: found.rule, addressee });
}

/** Without marks, only a plain past or present of a speaker that can speak closes a clause: not "a plan announced". */
function tellsClause(tokens: readonly Token[], cue: Cue, subject: Subject): boolean {
  const perfect = /^(?:say|tell|announce|report)$/.test(cue.verb.lemma);
  for (let at = cue.from; at < cue.at; at++) {
    const low = tokens[at]?.low ?? '';
    if (auxiliaries.has(low) && !(perfect && /^(?:has|have|had)$/.test(low))) return false;
  }
  return cue.verb.frames.has('bare') && canSpeak(tokens, subject);
}

/** The index after whom it was told to, when and in what: where the content of a split quotation goes on. */
function closeOfClause(tokens: readonly Token[], from: number, times: TimeStarts): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    const start = at;
    at = skipTime(tokens, at, times);
    at = skipUtterance(tokens, at);
    const token = tokens[at];
    if (token?.kind !== 'word') return at;
    if (prepositions.has(token.low) || round === 0)
      at = Math.max(at, skipNounPhrase(tokens, prepositions.has(token.low) ? at + 1 : at));
    if (at === start) return at;
  }
  return at;
}

interface Parts {
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly ranges: readonly Range[];
  readonly rule: Rule;
  readonly start?: ContentStart;
  readonly addressee?: Range | null;
}

function build(unit: Unit, parts: Parts): Draft | null {
  const { tokens } = unit;
  const { cue, subject, start } = parts;
  const ranges = parts.ranges.filter((range) => range.to > range.from);
  const content = ranges.flatMap((range) => contentSpan(tokens, range));
  const addressee = parts.addressee ?? start?.addressee ?? null;
  const cueTo = start?.cueTo ?? cue.to;
  const cueSpan = spanOf(tokens, cue.from, cueTo);
  if (content.length === 0 || cueSpan === null || isTooShort(tokens, ranges, parts.rule)) return null;
  return {
    content,
    cue: cueSpan,
    source: subject === null ? null : spanOf(tokens, subject.from, subject.to),
    antecedent: subject?.antecedent ? spanOf(tokens, subject.antecedent.from, subject.antecedent.to) : null,
    kind: kindOf(tokens, ranges),
    denied: cue.negated !== cue.verb.denies,
    frame: frameOf(unit, content),
    addressee: addressee === null ? null : spanOf(tokens, addressee.from, addressee.to),
    rule: parts.rule,
    paragraph: unit.paragraph,
  };
}

/** "said no", "said so": one word in the outlet's own is no content. */
function isTooShort(tokens: readonly Token[], ranges: readonly Range[], rule: Rule): boolean {
  const [only] = ranges;
  if ((rule !== 'clause' && rule !== 'that-clause') || only === undefined) return false;
  return only.to - only.from < 2 && tokens[only.from]?.kind !== 'quote';
}

/** The words of a range; a range that is one quotation loses its marks and the comma that the cue asks for. */
export function contentSpan(tokens: readonly Token[], range: Range): Span[] {
  const first = tokens[range.from];
  if (range.to - range.from === 1 && first?.quotation) {
    const { start } = first.quotation.inner;
    return first.wordsEnd > start ? [{ start, end: first.wordsEnd }] : [];
  }
  const span = spanOf(tokens, range.from, range.to);
  return span === null ? [] : [span];
}

export function kindOf(tokens: readonly Token[], ranges: readonly Range[]): StatementKind {
  let quoted = false;
  let told = false;
  for (const range of ranges) {
    for (let at = range.from; at < range.to; at++) {
      const kind = tokens[at]?.kind;
      if (kind === 'quote') quoted = true;
      if (kind === 'word') told = true;
    }
  }
  if (!quoted) return 'indirect';
  return told ? 'mixed' : 'direct';
}

/** The unit's stretches outside the content. */
function frameOf(unit: Unit, content: readonly Span[]): Span[] {
  const frame: Span[] = [];
  let from = unit.start;
  for (const span of content) {
    if (span.start > from) frame.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (unit.end > from) frame.push({ start: from, end: unit.end });
  return frame;
}
