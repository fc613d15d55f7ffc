import { spanOf } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { cueForm } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import { contentSpan, uncuedQuotation } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import { canSpeak, isSpeakerNoun } from './speakers.ts';
import { lastClause, leadingSubject, subjectBefore } from './subjects.ts';
import { isDash, type Token, type Unit } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  prepositions,
  subordinators,
  utterances,
} from './words.ts';

/** "Rivera put it plainly: “We stay.”" – the clause before a colon says who speaks, whatever its verb. */
export function beforeColon(unit: Unit): Draft | null {
  const { tokens } = unit;
  const colon = tokens.findIndex((token) => token.low === ':');
  if (colon < 1) return null;
  const quotes: Range[] = [];
  for (let at = colon + 1; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'quote') quotes.push({ from: at, to: at + 1 });
    else if (quotes.length === 0 || tokens[at]?.kind === 'word') return clauseAfterColon(unit, colon);
  }
  if (quotes.length === 0 && colon < tokens.length - 1) return null;
  // "Overheard at the bar: “…”": nobody's in particular.
  const heard = quotes.length > 0 && /^(?:over)?heard$/.test(tokens[0]?.low ?? '');
  const content = quotes.flatMap((range) => contentSpan(tokens, range));
  if (heard) return uncuedQuotation(unit.paragraph, content, null, 'colon');
  // "On the banner was written: “It flies.”"
  if (onThings.test(tokens[colon - 1]?.low ?? '')) return null;
  const subject = announcer(unit, colon);
  if (subject === null) return null;
  const cueFrom = tokens[subject.to]?.low === ',' ? subject.to + 1 : subject.to;
  const cue = spanOf(tokens, cueFrom, colon);
  if (cue === null && subject.to < colon) return null;
  return {
    content,
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

/**
 * "Rivera was blunter: the dam “leaks like a boot”.", "Her aide put it more plainly: it was “a toy”.": a judgement announced, and a
 * clause with words in marks. Null for "The dam is older: it has “a face of clay”.", whose subject cannot speak.
 */
function clauseAfterColon(unit: Unit, colon: number): Draft | null {
  const { tokens } = unit;
  const marked = tokens.some(({ kind }, at) => kind === 'quote' && at > colon);
  if (
    !(marked || firm.test(tokens[colon - 1]?.low ?? '')) ||
    !hasVerb(tokens, colon + 1, 30) ||
    tokens.slice(0, colon).some(({ kind }) => kind === 'quote')
  )
    return null;
  for (let at = 1; at < colon; at++) {
    const be = /^(?:is|was|sounded|sounds|seemed)$/.test(tokens[at]?.low ?? '');
    const puts = /^puts?$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'it';
    if (!be && !puts) continue;
    const next = tokens[at + 1]?.low ?? '';
    const judges =
      puts || /^(?:more|less|rather|equally|even)$/.test(next) || firm.test(next) || temper.test(next);
    const subject = judges ? subjectBefore(tokens, at) : null;
    if (
      subject === null ||
      subject.antecedent !== null ||
      (subject.to - subject.from === 1 && speaking(unit, subject) === null)
    )
      return null;
    if (!canSpeak(tokens, subject) || tokens[subject.from]?.low === 'it') return null;
    const cue = spanOf(tokens, at, colon);
    const content = contentSpan(tokens, { from: colon + 1, to: tokens.length });
    const source = spanOf(tokens, subject.from, subject.to);
    return {
      ...uncuedQuotation(unit.paragraph, content, source, 'colon'),
      cue,
      kind: marked ? 'mixed' : 'indirect',
    };
  }
  return null;
}

/** Of what is said without marks: "Rivera was adamant: the dam is dead." */
const firm = /^(?:adamant|clear|blunt|categorical|unequivocal|emphatic|insistent)$/;

const temper =
  /^(?:blunter|clearer|cautious|sceptical|skeptical|dismissive|scathing|harsh(?:er)?|cool(?:er)?|warm(?:er)?|kind(?:er)?|firm(?:er)?|unmoved|unimpressed|unrepentant|frank|brief|terse|tart(?:er)?|gloomy|gloomier|upbeat|optimistic|pessimistic|furious|scornful|defiant|withering|philosophical|unapologetic)$/;

function announcer(unit: Unit, colon: number): Range | null {
  const { tokens } = unit;
  // "as she was told: “…”": by whom nobody says.
  const isTold = /^(?:told|asked|warned|informed|reminded|advised|ordered)$/.test(
    tokens[colon - 1]?.low ?? '',
  );
  if (isTold && /^(?:is|was|are|were|been|being|got)$/.test(tokens[colon - 2]?.low ?? '')) return null;
  // "and from the dark came *a voice*: “…”"
  if (
    /^(?:voice|shout|cry|yell|whisper)$/.test(tokens[colon - 1]?.low ?? '') &&
    tokens[colon - 2]?.low === 'a'
  )
    return { from: colon - 2, to: colon };
  const author = authorOf(tokens, colon) ?? presented(tokens, colon);
  if (author !== null) return author;
  // "When we told Rivera *she* snorted: “…”": whatever the verb.
  const [teller, deed] = [tokens[colon - 2]?.low ?? '', tokens[colon - 1]?.low ?? ''];
  if (/^(?:he|she|they)$/.test(teller) && (/[^e]ed$/.test(deed) || isFinite(deed)))
    return { from: colon - 2, to: colon - 1 };
  const last = lastClause(tokens, colon);
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

/** "*More* from Rivera: “…”", "*And this* from the envoy, on X: “…”": no verb stands before. */
function isHeralded(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(0, from);
  return words.length < 5 && words.every(({ low }) => heralds.test(low));
}

const heralds = /^(?:and|more|this|just|now|word|news|reaction|another|line|a|the|latest)$/;

/** Below is a statement by Ana Rivera, the mayor: “We stay.” */
function authorOf(tokens: readonly Token[], colon: number): Range | null {
  for (let at = colon - 2; at > Math.max(0, colon - 20); at--) {
    const from = at + 1;
    const isWords = tokens[at]?.low === 'of' && ownWords.test(tokens[at - 1]?.low ?? '');
    const named = isWords || tokens[from]?.capital === true || determiners.has(tokens[from]?.low ?? '');
    if (!(isWords || /^(?:by|from)$/.test(tokens[at]?.low ?? '')) || !named) continue;
    if (!(isWords || utterances.has(tokens[at - 1]?.low ?? '') || isHeralded(tokens, at))) return null;
    let to = from;
    while (to < colon && tokens[to]?.kind === 'word') to++;
    return canSpeak(tokens, { from, to }) ? { from, to } : null;
  }
  return null;
}

/** "in the |words| of Ana Rivera": what is somebody's own. */
const ownWords = /^(?:words|thoughts|view|opinion|verdict|assessment|conclusion|advice|message)$/;

/** "Here’s Ana Rivera of the growers’ union: “We stay.”", "Here is Ana Rivera, the mayor, speaking to us: “We stay.”" */
function presented(tokens: readonly Token[], colon: number): Range | null {
  for (let at = 0; at < colon - 1; at++) {
    const low = tokens[at]?.low ?? '';
    if (!/^(?:here|this)(?:['’]s)?$/.test(low)) continue;
    const from = /['’]s$/.test(low) ? at + 1 : at + 2;
    const is = from === at + 1 || tokens[at + 1]?.low === 'is';
    const again = tokens[from]?.low === 'again' ? from + 1 : from;
    if (!is || tokens[again]?.capital !== true || tokens[again + 1]?.capital !== true) return null;
    let to = again;
    while (
      to < colon &&
      tokens[to]?.kind === 'word' &&
      !/^(?:on|in|speaking|who)$/.test(tokens[to]?.low ?? '')
    )
      to++;
    return { from: again, to };
  }
  return null;
}

/** 22.31 — A spokesman for Rivera: “We stay.” – Rivera, on stage at last: “We stay.” */
function namedAlone({ tokens, paragraph }: Unit, colon: number): Range | null {
  let from = colon;
  while (from > 0 && !isDash(tokens[from - 1])) from--;
  const end = tokens.findIndex(
    ({ low }, index) => index > from && (low === ',' || (low === 'on' && index > from + 1)),
  );
  let to = end > 0 && end < colon ? end : colon;
  // "Ellery again: “…”"
  while (to - 1 > from && isAdverb(tokens[to - 1]?.low ?? '')) to--;
  const words = tokens.slice(from, to);
  const owner = ownerOfReply(tokens, { from, to });
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

const onThings =
  /^(?:written|painted|printed|carved|engraved|scrawled|sprayed|inscribed|stitched|embroidered|reads?|reading)$/;

/** A name, "he", "she", "they" or "the minister" can speak; "it", "this" and bare things are not taken to. */
function speaking(unit: Unit, subject: Range): Range | null {
  const head = unit.tokens[subject.from];
  if (
    head === undefined ||
    /^(?:it|this|that|these|those|there|i|we|you|here|below|above|what|(?:some|any|every|no)(?:body|one))$/.test(
      head.low,
    ) ||
    // "*One councillor* snorted: “…”" may speak, "one was the list: “…”" not.
    (/^(?:one|some)$/.test(head.low) && (subject.to - subject.from < 2 || !canSpeak(unit.tokens, subject)))
  )
    return null;
  return ownerOfReply(unit.tokens, subject) ?? subject;
}

/** Nouns for what somebody answers or says at last. */
export const replies =
  /^(?:answer|reply|response|message|verdict|advice|warning|plea|promise|explanation|conclusion|assessment|motto|retort)$/;

/** “Her reply was short: “Never.””: hers. “The minister’s answer: “No.””: the minister’s; "both sides’ answer": both sides’. */
export function ownerOfReply(tokens: readonly Token[], { from, to }: Range): Range | null {
  if (!replies.test(tokens[to - 1]?.low ?? '')) return null;
  if (/^(?:his|her|their)$/.test(tokens[from]?.low ?? '')) return { from, to: from + 1 };
  for (let at = to - 2; at >= from; at--)
    if (/['’]s?$/.test(tokens[at]?.low ?? '')) return { from, to: at + 1 };
  return null;
}
