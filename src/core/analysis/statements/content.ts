import { isGivenTo, ofOwn, startsClause } from './addressees.ts';
import { skipNounPhrase, skipTime, type TimeStarts } from './adjuncts.ts';
import { bareClause, isMeanwhile, needsNoThat } from './bare-clause.ts';
import { hasVerb, isSpeech, isWhole } from './clause-shape.ts';
import { closeOfClause } from './close-of-clause.ts';
import { afterComplement } from './complements.ts';
import { cueForm } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import { isVerbal, type Range } from './noun-phrases.ts';
import { isMadeOf } from './papers.ts';
import type { Rule } from './rule.ts';
import { isDash, type Token } from './tokens.ts';
import { isAdverb, isFinite, prepositions, timeWords } from './words.ts';

/** What follows a cue: where its content begins, and what stands between the two. */
export interface ContentStart {
  /** Token index of the content's first word or quotation. */
  readonly at: number;
  readonly rule: Rule;
  /** Where the cue's own words end: after the preposition of "called for". */
  readonly cueTo: number;
  readonly addressee: Range | null;
  /** The cue stands in a relative clause ("who said …"), which its next comma may end. */
  readonly relative?: boolean;
  /** The content may be no more than this quotation and those joined to it. */
  readonly quoted: boolean;
}

/** How far right of a cue its "that", colon or quotation may stand. */
const reach = 24;

/** Finds where the content after a cue begins; null where nothing there is content. */
export function contentAfter(tokens: readonly Token[], cue: Cue, times: TimeStarts): ContentStart | null {
  const { frames } = cue.verb;
  const addressee = cue.passive ? null : findAddressee(tokens, cue);
  const after = addressee?.to ?? cue.to;
  const start = { cueTo: cue.to, addressee, quoted: false };
  if (cue.passive) return afterPassive(tokens, cue, times);
  // "It felt like winning": how something seems.
  if (cue.verb.lemma === 'feel' && tokens[after]?.low === 'like') return null;
  const target =
    frames.has('that') || frames.has('quote')
      ? (marked(tokens, cue, after, times) ?? afterUrged(tokens, cue))
      : null;
  if (target !== null) return { ...start, ...target };
  if (frames.has('bare') && !(frames.has('infinitive') && opensInfinitive(tokens, after))) {
    const at = bareClause(tokens, after, times) ?? afterAudience(tokens, addressee, times);
    if (at !== null && !isThing(tokens, cue, at)) return { ...start, at, rule: 'clause' };
  }
  if (addressee === null && needsNoThat(tokens, cue)) return { ...start, at: after, rule: 'clause' };
  return complementAfter(tokens, cue, times);
}

/** As `contentAfter`, for content that is no clause. */
export function complementAfter(tokens: readonly Token[], cue: Cue, times: TimeStarts): ContentStart | null {
  const addressee = cue.passive ? null : findAddressee(tokens, cue);
  const complement = afterComplement(tokens, cue, addressee?.to ?? cue.to, times);
  if (complement !== null) return { addressee, ...complement };
  // "promised a new government": what, and not whom.
  const given = addressee !== null && cue.verb.frames.has('noun');
  const thing = given ? afterComplement(tokens, cue, cue.to, times) : null;
  return thing && { addressee: null, ...thing };
}

/** "told a rally in the port of Lima on Sunday nobody would go hungry": past where the audience was. */
function afterAudience(tokens: readonly Token[], addressee: Range | null, times: TimeStarts): number | null {
  if (addressee === null || !prepositions.has(tokens[addressee.to]?.low ?? '')) return null;
  if (isMeanwhile(tokens, addressee.to)) return null;
  const at = closeOfClause(tokens, addressee.to, times);
  return at > addressee.to ? bareClause(tokens, at, times) : null;
}

type Target = Omit<ContentStart, 'cueTo' | 'addressee'>;

/** "said that …", "said on Sunday: …", "told them in Lima that …", "said: “…”", "said, “…”" */
function marked(tokens: readonly Token[], cue: Cue, after: number, times: TimeStarts): Target | null {
  const { frames } = cue.verb;
  for (let at = afterMeanwhile(tokens, after); at < Math.min(tokens.length, after + reach); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const next = tokens[at + 1];
    const past = frames.has('that') ? pastDashes(tokens, at) : null;
    if (past !== null) return { at: past, rule: 'that-clause', quoted: false };
    // "promised to govern “for all”": the quotation stands in what was promised.
    if (at === after && frames.has('infinitive') && opensInfinitive(tokens, at)) return null;
    if (token.kind === 'quote') {
      if (!frames.has('quote') && !frames.has('bare')) return null;
      // "said too many people “learn it from a debt collector”": the clause goes on with it.
      if (at > after && frames.has('bare') && !token.capital && !mayIntervene(tokens, at - 1, times))
        return null;
      return at === after || isSpeech(tokens, at)
        ? { at, rule: 'quote-after-cue', quoted: isWhole(tokens, at) }
        : null;
    }
    if (token.low === ':' || (token.low === ',' && next?.kind === 'quote')) {
      if (next?.kind === 'quote')
        return { at: at + 1, rule: 'quote-after-cue', quoted: isWhole(tokens, at + 1) };
      return token.low === ':' && next !== undefined && frames.has('quote')
        ? { at: at + 1, rule: 'colon-after-cue', quoted: false }
        : null;
    }
    if (at === after && pointsAtThing(tokens, cue, at)) return { at, rule: 'clause', quoted: false };
    if (token.low === 'that' && frames.has('that') && (opensClause(tokens, at) || mustOpen(tokens, cue, at)))
      return at > after && isRelative(tokens, at) ? null : { at: at + 1, rule: 'that-clause', quoted: false };
    // "says no: the dam holds", "told us, quote, “We stay.”"
    if (/^(?:yes|no|so|otherwise)$/.test(token.low) && next?.low === ':') continue;
    if (token.low === 'quote' || (token.low === ',' && next?.low === 'quote')) continue;
    if (token.low === ',' && frames.has('that') && !(next?.low === 'that' && at > cue.to))
      return afterInsertion(tokens, at);
    if (token.low === ',') continue;
    // "in a video *sent* by his lawyer that …"
    if (isMadeOf(tokens[at - 1]?.low ?? '', token.low, next?.low ?? '')) continue;
    // "worries so much about it that": how much.
    // "told them in *May* that": a month.
    const isVerb = isFinite(token.low) && !token.capital;
    if (token.kind === 'mark' || isVerb || (token.low === 'so' && next?.low === 'much')) return null;
    if (at === after && !mayIntervene(tokens, at, times)) return null;
    if (cueForm(token.low)?.form === 'past' && at > after) return null;
  }
  return null;
}

/** "to govern", "not to threaten" */
function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at]?.low === 'not' ? at + 1 : at;
  return tokens[to]?.low === 'to' && tokens[to + 1]?.capital === false;
}

/** "said – in a post – that …": where the clause begins behind the dashes. */
function pastDashes(tokens: readonly Token[], at: number): number | null {
  if (!isDash(tokens[at])) return null;
  const close = tokens.findIndex((token, index) => index > at && index < at + 14 && isDash(token));
  return close > 0 && tokens[close + 1]?.low === 'that' && opensClause(tokens, close + 1) ? close + 2 : null;
}

/** The index of "that" in "told reporters as he left that talks were over"; `after` where no such words stand between. */
function afterMeanwhile(tokens: readonly Token[], after: number): number {
  if (!isMeanwhile(tokens, after)) return after;
  for (let at = after + 3; at < Math.min(tokens.length, after + 9) && tokens[at]?.kind === 'word'; at++) {
    if (tokens[at]?.low === 'that') return at;
  }
  return after;
}

/** "urged voters, “Look at it”": whom somebody urges, and with which words. */
function afterUrged(tokens: readonly Token[], cue: Cue): Target | null {
  if (!cue.verb.frames.has('object') || !cue.verb.frames.has('quote')) return null;
  const at = skipNounPhrase(tokens, cue.to);
  if (at === cue.to || !/^[,:]$/.test(tokens[at]?.low ?? '') || tokens[at + 1]?.kind !== 'quote') return null;
  return { at: at + 1, rule: 'quote-after-cue', quoted: isWhole(tokens, at + 1) };
}

/** "said, speaking after the talks, that …" */
function afterInsertion(tokens: readonly Token[], comma: number): Target | null {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 18); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return null;
    if (token.low === ',')
      return tokens[at + 1]?.low === 'that' && (at === comma + 2 || opensClause(tokens, at + 1))
        ? { at: at + 2, rule: 'that-clause', quoted: false }
        : null;
  }
  return null;
}

/** Between a cue and its "that" stand times, phrases with prepositions, adverbs and addressees alone. */
function mayIntervene(tokens: readonly Token[], at: number, times: TimeStarts): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    prepositions.has(token.low) || isAdverb(token.low) || times.has(token.start) || timeWords.has(token.low)
  );
}

/** "said *that is* “nonsense”", "said *that was* untrue": the word points at a thing, which the remark is about. */
function pointsAtThing(tokens: readonly Token[], { verb: { frames } }: Cue, at: number): boolean {
  return (
    tokens[at]?.low === 'that' &&
    frames.has('bare') &&
    !frames.has('noun') &&
    /^(?:is|was|would|could|might|will)$/.test(tokens[at + 1]?.low ?? '') &&
    tokens[at + 2] !== undefined
  );
}

/** "adds to the drama that has surrounded it", "agreed to talk on the condition that": a noun's own "that". */
function isRelative(tokens: readonly Token[], that: number): boolean {
  return (
    /^(?:conditions?|grounds?|basis|premise)$/.test(tokens[that - 1]?.low ?? '') ||
    (isFinite(tokens[that + 1]?.low ?? '') && !/['’]/.test(tokens[that + 1]?.low ?? ''))
  );
}

/** "confirmed that the dam leaks", "insisted that prices rise": what can be no "that dam" is a clause whatever follows. */
function mustOpen(tokens: readonly Token[], cue: Cue, that: number): boolean {
  if (opensSurely(tokens, that)) return true;
  const { frames } = cue.verb;
  if (that !== cue.to || frames.has('noun') || frames.has('addressee')) return false;
  const first = tokens[that + 1]?.low ?? '';
  if (timeWords.has(first) && first !== 'this') return false;
  const words = tokens.slice(that + 1, that + 4);
  return words.length === 3 && words.every(({ kind, low }) => kind === 'word' && !noThing.test(low));
}

/** "that the …", "that they …", "that Norland …": no "that" points at a thing with an article or a name. */
export function opensSurely(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  if (next === undefined || tokens[that + 3] === undefined || timeWords.has(next.low)) return false;
  // "that investors hand over the land": no plural follows a "that" that points.
  return (
    next.capital ||
    /^(?:he|she|they|we|i)$/.test(next.low) ||
    articles.has(next.low) ||
    plural.test(next.low) ||
    (tokens[that + 2]?.low === 'of' &&
      /^(?:most|some|none|all|many|each|both|half|few|several|two|three)$/.test(next.low)) ||
    (plural.test(tokens[that + 2]?.low ?? '') && tokens[that + 4]?.kind === 'word')
  );
}

const plural = /^\p{Ll}{3,}[^sui'’]s$/u;
const articles = new Set('the a an his her its their our my no every each both all some'.split(' '));
const noThing = /^(?:of|much|one|way|and|or|but|to|in|on|at|for|as)$/;

/** "that" before a clause, not "said that much" or "that of". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.low === 'of' || next.low === 'much') return false;
  // "said that Monday they left" tells when, "said that Monday would do" does not.
  if (timeWords.has(next.low) && !isFinite(tokens[at + 2]?.low ?? '')) return false;
  return hasVerb(tokens, at + 1, 30);
}

const newClause = /^(?:that|who|which|whose|when|as|after|before|while|whether|because)$/;

/** "claims *most* of the lake", "claims *sovereignty* over it" */
const ownable = /^(?:most|much|all|part|parts|half|nearly|sovereignty|ownership|title|credit|victory)$/;

/** "added a voice to the debate", "maintains a large lead", "claims most of the lake": no speech where a thing follows. */
function isThing(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const owns = cue.verb.lemma === 'claim' && ownable.test(tokens[at]?.low ?? '');
  if (!owns && !/^(?:add|maintain)$/.test(cue.verb.lemma)) return false;
  for (let next = at; next < Math.min(tokens.length, at + 22); next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return true;
    if (owns && token.kind === 'quote') continue;
    if (token.kind === 'quote' || isFinite(token.low)) return false;
    if (next > at && newClause.test(token.low)) return true;
    if (
      next > at &&
      isVerbal(tokens, next) &&
      /[^s]s$|^(?:they|we|he|she|it|i)$/.test(tokens[next - 1]?.low ?? '')
    )
      return false;
  }
  return true;
}

/** "told reporters", "warned Norway", "informed the council": who is told, where content follows. */
export function findAddressee(tokens: readonly Token[], cue: Cue): Range | null {
  const { frames } = cue.verb;
  if (tokens[cue.to]?.low === 'to' && frames.has('quote')) {
    const to = skipNounPhrase(tokens, cue.to + 1);
    return to > cue.to + 1 &&
      /^(?:reporters|journalists|him|her|them|me|us|lawmakers|cnn)$/.test(tokens[cue.to + 1]?.low ?? '')
      ? { from: cue.to + 1, to }
      : null;
  }
  if (!frames.has('addressee') || isThatClause(tokens, cue.to)) return null;
  // "warned that banks fail": no plural follows a "that" that points.
  if (tokens[cue.to]?.low === 'that' && opensSurely(tokens, cue.to)) return null;
  const to = skipNounPhrase(tokens, cue.to);
  // "warned it could get worse": what they warned of.
  if (to === cue.to || startsClause(tokens[to]) || !isGivenTo(tokens, cue, { from: cue.to, to })) return null;
  // "assured the envoy of his support": what they are assured of.
  const own = cue.verb.prepositions.has('of') ? ofOwn(tokens, cue.to, to) : null;
  return { from: cue.to, to: own ?? to };
}

/** "warned that the talks would fail", not "told that man". */
function isThatClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.low === 'that' && opensClause(tokens, at);
}

/** "was told that …", "were warned of …": what an unnamed source said. */
function afterPassive(tokens: readonly Token[], cue: Cue, times: TimeStarts): ContentStart | null {
  if (!cue.verb.frames.has('addressee') && tokens[cue.from - 1]?.low !== 'it') return null;
  const at = skipTime(tokens, cue.to, times);
  if (tokens[at]?.low !== 'that') return null;
  return { at: at + 1, rule: 'passive', cueTo: cue.to, addressee: null, quoted: false };
}
