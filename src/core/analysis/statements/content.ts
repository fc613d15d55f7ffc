import { skipNounPhrase, skipTime, skipUtterance, type TimeStarts } from './adjuncts.ts';
import { cueForm } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import { isVerbal, type Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, isFinite, objectPronouns, prepositions, timeWords } from './words.ts';

/** What follows a cue: where its content begins, and what stands between the two. */
export interface ContentStart {
  /** Token index of the content's first word or quotation. */
  readonly at: number;
  readonly rule: string;
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
  const target = frames.has('that') || frames.has('quote') ? marked(tokens, cue, after, times) : null;
  if (target !== null) return { ...start, ...target };
  if (frames.has('bare')) {
    const at = bareClause(tokens, after, times);
    if (at !== null) return { ...start, at, rule: 'clause' };
  }
  const complement = afterComplement(tokens, cue, after);
  return complement === null ? null : { ...start, ...complement };
}

type Target = Omit<ContentStart, 'cueTo' | 'addressee'>;

/** "said that …", "said on Sunday: …", "told them in Lima that …", "said: “…”", "said, “…”" */
function marked(tokens: readonly Token[], cue: Cue, after: number, times: TimeStarts): Target | null {
  const { frames } = cue.verb;
  for (let at = after; at < Math.min(tokens.length, after + reach); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const next = tokens[at + 1];
    if (token.kind === 'quote') {
      if (!frames.has('quote') && !frames.has('bare')) return null;
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
    if (token.low === 'that' && frames.has('that') && opensClause(tokens, at))
      return { at: at + 1, rule: 'that-clause', quoted: false };
    if (token.kind === 'mark' || isFinite(token.low)) return null;
    if (at === after && !mayIntervene(tokens, at, times)) return null;
    if (cueForm(token.low)?.form === 'past' && at > after) return null;
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

/** "that" before a clause, not "said that much" or "that of". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.low === 'of' || next.low === 'much' || timeWords.has(next.low)) return false;
  return hasVerb(tokens, at + 1, 30);
}

/** True where a finite verb, or a quotation, stands in the next `within` tokens. */
export function hasVerb(
  tokens: readonly Token[],
  from: number,
  within: number,
  limit = tokens.length,
): boolean {
  for (let at = from; at < Math.min(limit, from + within); at++) {
    const token = tokens[at];
    if (token === undefined || token.low === ';' || token.low === ':') return false;
    if (token.kind === 'quote') return true;
    if (isVerbal(tokens, at) || (at > from && looksPresent(tokens, at))) return true;
  }
  return false;
}

/** "officials meet", "talks resume": a plural noun and a word that no determiner or preposition leads to. */
function looksPresent(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && /^(?:they|we|you|i|people|who)$/.test(previous.low);
}

/** A clause without "that": "said they would go", "said on Sunday the talks were over". */
function bareClause(tokens: readonly Token[], after: number, times: TimeStarts): number | null {
  let at = skipTime(tokens, after, times);
  const said = skipUtterance(tokens, at);
  at = said > at ? skipTime(tokens, said, times) : at;
  const head = tokens[at];
  if (head?.kind !== 'word') return head?.kind === 'quote' && at > after ? at : null;
  if (
    prepositions.has(head.low) &&
    !/^(?:if|despite|under|with|at|in|for|since|like|until|during|after|before|despite)$/.test(head.low)
  )
    return null;
  if (
    /^(?:of|to|about|so|as|it\.|more|otherwise|nothing|something|anything|goodbye|hello|yes|no)$/.test(
      head.low,
    ) &&
    !hasVerb(tokens, at + 1, 3)
  )
    return null;
  if (
    /^(?:and|but|or|when|while|as|because|after|before|during|in|at|on|with|through|by|from)$/.test(head.low)
  )
    return null;
  if (head.low.endsWith('ing') && !hasVerb(tokens, at + 1, 8)) return null;
  return hasVerb(tokens, at, 22) ? at : null;
}

/** The complements that are no clauses: "called for talks", "vowed to stay", "urged them to stay", "rejected the plan". */
function afterComplement(
  tokens: readonly Token[],
  cue: Cue,
  after: number,
): (Target & { cueTo: number }) | null {
  const { frames, prepositions: own } = cue.verb;
  const token = tokens[after];
  if (token === undefined) return null;
  const plain = (at: number, rule: string, cueTo = cue.to) => ({ at, rule, cueTo, quoted: false });
  if (own.has(token.low) && tokens[after + 1] !== undefined && tokens[after + 1]?.kind !== 'mark')
    return plain(after + 1, 'preposition', after + 1);
  if (own.has(`${token.low}+${tokens[after + 1]?.low}`)) return plain(after + 2, 'preposition', after + 2);
  if (frames.has('whether') && /^(?:whether|if|how|why|what|when|where|who)$/.test(token.low))
    return plain(after, 'question');
  const adverb = isAdverb(token.low) && token.low !== 'not' ? after + 1 : after;
  if (frames.has('infinitive') && isInfinitive(tokens, adverb)) return plain(adverb, 'infinitive');
  if (frames.has('object') && infinitiveAfterObject(tokens, after)) return plain(after, 'object-infinitive');
  if (frames.has('charge')) return charge(tokens, cue, after) ? plain(after, 'charge') : null;
  if (frames.has('attitude')) return attitude(tokens, after);
  if (frames.has('label')) return label(tokens, after) ? plain(after, 'label') : null;
  if (frames.has('gerund') && token.low.endsWith('ing') && token.low.length > 5)
    return plain(after, 'gerund');
  if (frames.has('noun') && beginsNoun(tokens, after) && !isRelative(tokens, cue, after))
    return plain(after, 'noun');
  return null;
}

/** "the demands Norway announced": a noun with a clause of its own, written like a verb with an object. */
function isRelative(tokens: readonly Token[], cue: Cue, after: number): boolean {
  return (cue.form === 'third' || cue.form === 'base') && hasVerb(tokens, after + 1, 3);
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const at2 = tokens[at]?.low === 'not' ? at + 1 : at;
  return (
    tokens[at2]?.low === 'to' &&
    tokens[at2 + 1]?.kind === 'word' &&
    !determiners.has(tokens[at2 + 1]?.low ?? 'the')
  );
}

/** "urged Norway and its neighbours not to leave" */
function infinitiveAfterObject(tokens: readonly Token[], after: number): boolean {
  if (!beginsNoun(tokens, after)) return false;
  for (let at = after + 1; at < Math.min(tokens.length, after + 14); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isFinite(token.low)) return false;
    if (isInfinitive(tokens, at)) return true;
  }
  return false;
}

/** "accused Norway of leaving": somebody and what is laid to them. */
function charge(tokens: readonly Token[], cue: Cue, after: number): boolean {
  if (!beginsNoun(tokens, after)) return false;
  for (let at = after + 1; at < Math.min(tokens.length, after + 16); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isFinite(token.low)) return false;
    if (cue.verb.prepositions.has(token.low)) {
      // "the envoy of Norway of leaving": the charge is a verb in -ing, or comes after no capital.
      const next = tokens[at + 1];
      if (next !== undefined && (next.low.endsWith('ing') || next.kind === 'quote' || !next.capital))
        return true;
    }
  }
  return false;
}

/** "expressed concern that …", "voiced deep doubts about …": the attitude belongs to the cue. */
function attitude(tokens: readonly Token[], after: number): (Target & { cueTo: number }) | null {
  for (let at = after; at < Math.min(tokens.length, after + 5); at++) {
    const low = tokens[at]?.low ?? '';
    if (!attitudes.test(low)) continue;
    const next = tokens[at + 1]?.low ?? '';
    if (!/^(?:that|about|over|at|for|with|in|on|of|to)$/.test(next) || tokens[at + 2] === undefined)
      return null;
    return { at: at + 2, rule: 'attitude', cueTo: at + (next === 'that' ? 1 : 2), quoted: false };
  }
  return null;
}

const attitudes =
  /^(?:concerns?|hopes?|confidence|doubts?|optimism|pessimism|fears?|regrets?|support|frustration|scepticism|skepticism|belief|disappointment|anger|outrage|alarm|interest|opposition|sympathy|gratitude|thanks|worry|worries|objections?|reservations?|dismay|surprise|satisfaction|readiness|willingness|solidarity|dissatisfaction|displeasure|unease|sorrow|condolences|appreciation|admiration|understanding)$/;

/** "called the plan “absurd”", "described it as a mistake", "called him a friend" */
function label(tokens: readonly Token[], after: number): boolean {
  const first = tokens[after];
  if (first === undefined || first.kind !== 'word') return false;
  const object = skipNounPhrase(tokens, after);
  if (object === after) return false;
  for (let at = object; at < Math.min(tokens.length, object + 14); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.kind === 'quote' || token.low === 'as') return true;
    if (at === object && (determiners.has(token.low) || objectPronouns.has(first.low)) && token.low !== 'to')
      return !prepositions.has(token.low) && !timeWords.has(token.low);
  }
  return false;
}

function beginsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'quote') return !isWhole(tokens, at);
  if (token.kind !== 'word' || prepositions.has(token.low) || timeWords.has(token.low)) return false;
  return (
    !isFinite(token.low) &&
    !isAdverb(token.low) &&
    !/^(?:and|but|or|when|while|that|who|which|because)$/.test(token.low)
  );
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
  if (!frames.has('addressee')) return null;
  const to = skipNounPhrase(tokens, cue.to);
  if (to === cue.to) return null;
  return { from: cue.to, to };
}

/** "was told that …", "were warned of …": what an unnamed source said. */
function afterPassive(tokens: readonly Token[], cue: Cue, times: TimeStarts): ContentStart | null {
  if (!cue.verb.frames.has('addressee') && tokens[cue.from - 1]?.low !== 'it') return null;
  const at = skipTime(tokens, cue.to, times);
  if (tokens[at]?.low !== 'that') return null;
  return { at: at + 1, rule: 'passive', cueTo: cue.to, addressee: null, quoted: false };
}

/** A quotation that is speech of its own, not a word or phrase in marks. */
export function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null) return false;
  return token.quotation.inner.end - token.quotation.inner.start > 25;
}

/** A quotation that is a sentence, no part of one: it begins like one and ends like one, or nothing goes on after it. */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null || !token.capital) return false;
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || endsLikeSpeech(token);
}

/** Its last mark is one that speech ends with before a cue: a comma, a question mark, a dash. */
export function endsLikeSpeech(token: Token): boolean {
  return token.closing !== '' && ',.?!…—–-'.includes(token.closing);
}
