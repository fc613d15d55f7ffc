import { contains, type Span } from '../../model/span.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Token } from '../people/tokens.ts';
import { type Cast, remarkAt } from './cast.ts';
import {
  complement,
  complementWithReason,
  subjectBefore,
  type VerbGroup,
  verbGroup,
  wholeStart,
} from './clause.ts';
import { groupsOf, holdersOf, namedHoldersOf, partyOfSpeaker } from './holder.ts';
import type { Position } from './position.ts';
import { type StanceVerb, type VerbForm, verbForms } from './stance-verbs.ts';

/** A sentence laid out for the frames. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Whose words these are, where somebody says them: "we" is this party. Left out in narration. */
  readonly voice?: string;
}

const subordinate =
  /^(?:as|after|while|when|because|but|who|whom|which|that|before|since|although|though|if|whether|where)$/;
/** Who sends, signs or publishes a paper is the one who demands in it. */
const authors =
  /^(?:announc|issu|publish|releas|sen[dt]|present|hand|deliver|submit|wrote|writ|draft|unveil|adopt|circulat|tabled|made|sign|put|march|gather|ralli|rally|struck|strik|walk|protest|block|occup|demonstrat|picket|assembl|met|travel|pack|crowd|flock|turned|came|fill)/;
const speaker =
  /(?:officials?|ministers?|leaders?|negotiators?|diplomats?|protesters?|people|groups?|lawmakers?|members?|critics|who)$/;
const nothing: Position[] = [];
const empty = /^(?:it|both|all|this|that|them|these|those|him|her|us|so|action|more|change|calm|answers)$/i;

/**
 * "Norway demands that …", "the ministry ruled out …", "… has sent a letter demanding that …",
 * "the draft was rejected by Oslo".
 */
export function verbPositions(scene: Scene): Position[] {
  return scene.tokens.flatMap((token, index) => {
    const verb = verbForms.get(token.lower);
    if (!verb || isQuoted(scene, token) || isNoun(scene.tokens[index - 1], verb.form)) return nothing;
    const after = scene.document.text.slice(token.end, Math.min(scene.sentence.end, token.end + 240));
    const group = verbGroup(scene.tokens, index);
    if (verb.form === 'ed' && group.be) return passive(scene, index, group, verb.senses);
    const chosen = stanceOf(verb.senses, after, group);
    const written =
      scene.voice === undefined && verb.form === 'base' && scene.tokens[index - 1]?.lower === 'to';
    if (!chosen) return [];
    const could = isCould(scene, group, index) ? chosen.verb.ifCould : undefined;
    if (chosen.verb.modal ? !isModal(scene, index) : group.unreal && !written && could === undefined)
      return [];
    const hangs = written || (verb.form === 'ing' && !group.be);
    const subject = hangs ? headSubject(scene, written ? index - 1 : index) : subjectOf(scene, group.start);
    const told = could === undefined ? chosen.verb : { ...chosen.verb, whole: true as const };
    const words = wordsOf(scene, index, group, told, after);
    if (!subject || !words) return [];
    if (verb.form === 'base' && group.start === index && isBidden(scene, subject.start)) return [];
    if (isHearsay(scene, subject.start)) return [];
    if (hangs && /^(?:him|her|them|it)\b/.test(scene.document.text.slice(words.start, words.end))) return [];
    if (granted.test(chosen.stance) && nobodys.test(scene.document.text.slice(words.start, words.end)))
      return [];
    const holding = held(scene, subject, could ?? chosen.stance, words, hangs ? 'participle' : 'verb');
    const denier = chosen.stance === 'denies' && holding.length === 0 ? denierOf(scene, subject) : null;
    const positions = denier === null ? holding : heldBy(scene, [denier], 'denies', words, 'denier');
    if (could !== undefined) return positions.filter(({ party }) => isOwnWord(scene, token, party));
    return positions.filter(
      ({ party, stance }) =>
        !(chosen.verb.whole || granted.test(stance) || group.will || scene.cast.untitled.has(party)) ||
        isOwnTelling(scene, token, party),
    );
  });
}

function wordsOf(
  scene: Scene,
  index: number,
  group: VerbGroup,
  verb: StanceVerb,
  after: string,
): Span | null {
  const { document, sentence, tokens } = scene;
  const token = tokens[index];
  if (!token) return null;
  const particle = leadOf(verb, after);
  const from = verb.whole ? wholeStart(tokens, group) : token.end + particle;
  const words = complement(
    document.text,
    from + leadingTime(document.text.slice(from, from + 40)),
    sentence.end,
  );
  if (!words || !empty.test(document.text.slice(words.start, words.end))) return words;
  return complementWithReason(document.text, from, sentence.end);
}

/** The words behind the verb that are part of it: "ruled |out|", "left |the door open to|". */
function leadOf({ lead, particle, after: link }: StanceVerb, after: string): number {
  if (lead) return link?.exec(after)?.[0].length ?? 0;
  return particle ? (/^\s+\p{L}+/u.exec(after)?.[0].length ?? 0) : 0;
}

/** "warned |on Tuesday| that …": no part of the position. */
function leadingTime(words: string): number {
  return (
    /^\s+(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last\s+(?:week|month|night|year)|earlier(?:\s+this\s+\p{L}+)?)(?=\s+(?:that|of|for|to|against)\s)/u.exec(
      words,
    )?.[0].length ?? 0
  );
}

const bidding =
  /^(?:demand|demands|demanded|demanding|insist|insists|insisted|insisting|require|requires|required|ask|asks|asked|asking|urge|urges|urged|urging|propose|proposes|proposed|recommend|recommends|recommended|request|requests|requested)$/;

/** "demands that |NATO| rule out new members": the bare verb is what somebody else is to do. */
function isBidden({ tokens }: Scene, subject: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= subject);
  const before = tokens.slice(Math.max(0, at - 4), Math.max(0, at)).map(({ lower }) => lower);
  return before.includes('that') && before.some((word) => bidding.test(word));
}

const hearsay =
  /^(?:reports?|rumou?rs?|claims?|allegations?|speculation|suggestions?|suspicions?|fears?|hopes?|stor(?:y|ies)|impression|believes?|believed|thinks?|thought|expects?|expected|hoped|feared|doubts?|doubted|suspects?|suspected|assumes?|assumed|predicts?|predicted|reckons?|reckoned|imagines?|bets?|suggests?|suggested|speculated?|hints?|hinted)$/;

/** "withdrew a report that |Oslo| had agreed to a fee": nobody vouches for it. */
function isHearsay({ tokens }: Scene, subject: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= subject);
  const before = tokens.slice(Math.max(0, at - 7), Math.max(0, at)).map(({ lower }) => lower);
  const that = before.lastIndexOf('that');
  return (
    that >= before.length - 2 &&
    before.slice(Math.max(0, that - 4), Math.max(0, that)).some((word) => hearsay.test(word))
  );
}

/** "could |accept|". */
function isCould({ tokens }: Scene, { start, negated }: VerbGroup, verb: number): boolean {
  return !negated && tokens.slice(start, verb).some(({ lower }) => lower === 'could');
}

/** True where the party itself is told to say it. */
function isOwnWord({ cast, voice }: Scene, verb: Span, party: string): boolean {
  const statement = remarkAt(cast, verb.start);
  return voice === party || (statement !== null && partyOfSpeaker(cast, statement) === party);
}

function isModal({ tokens }: Scene, verb: number): boolean {
  return /^(?:could|would|can)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** "agreed to |nothing|", "accepts |none of it|": the words turn the stance round. */
const nobodys = /^(?:to\s)?(?:nothing|none|neither|nobody|no\s)/i;

const granted = /^(?:accepts|offers|open)$/;

const papers =
  /\b(?:documents?|letters?|memos?|filings?|statements?|notices?|emails?|bulletins?|releases?)\b/;
/** Who tells of others: no party's own word, with or without a name. */
const outsiders =
  /\b(?:analysts?|experts?|observers?|economists?|critics|scholars?|academics|historians?|reports?|rumou?rs?|newsletters?|newspapers?|papers?|studies|study|someone|somebody|authors|bloggers?|posts?|media|insiders?|commentators?|rivals?|diplomats|brokers?|traders|investors|pollsters?)\b/;

/**
 * False where a rival or an expert tells it: what a party grants or will not do counts from its own mouth, from the
 * reporter's or from someone unnamed.
 */
export function isOwnTelling({ cast, voice }: Scene, verb: Span, party: string): boolean {
  if (voice !== undefined) return true;
  const statement = remarkAt(cast, verb.start);
  if (!statement) return true;
  const { text } = cast.document;
  // Small letters alone: "the Paper Workers Union" is no paper.
  const words = statement.source ? text.slice(statement.source.start, statement.source.end) : '';
  const source = words.replace(/\p{L}/u, (first) => first.toLowerCase());
  if (papers.test(source)) return true;
  if (outsiders.test(source)) return false;
  if (!statement.speaker) return true;
  const teller = partyOfSpeaker(cast, statement);
  return teller === null ? statement.speaker.anonymous === true : teller === party;
}

/** "its demand", "the offer", "security demands". */
function isNoun(before: Token | undefined, form: VerbForm['form']): boolean {
  if (!before || form === 'ing') return false;
  // "its |proposed| wall", "the |rejected| draft".
  if (form === 'ed')
    return /^(?:its|his|her|their|our|the|an?|this|that|these|those|any|'s)$/.test(before.lower);
  return /^(?:its|his|her|their|our|the|an?|this|that|these|those|any|no|new|security|key|main|of|for|on|'s)$/.test(
    before.lower,
  );
}

/** One position for each party that a subject stands for. */
export function held(
  scene: Scene,
  subject: Span,
  stance: Position['stance'],
  words: Span,
  rule: string,
): Position[] {
  const parties = holdersBehind(scene, subject);
  return heldBy(
    scene,
    scene.voice === undefined ? parties : ownVoice(scene, subject, parties),
    stance,
    words,
    rule,
  );
}

/**
 * Whom a subject stands for: by its own words, by the words that explain it ("the mayor|, Ida Holm,|"), as whoever the
 * statement with these words is by, or as a group without a name.
 */
function holdersBehind({ cast }: Scene, subject: Span): readonly string[] {
  const { text } = cast.document;
  const named = namedHoldersOf(cast, subject);
  if (named.length > 0) return named;
  const aside = /^,\s([^,;"“”]{2,80}),/.exec(text.slice(subject.end, subject.end + 90))?.[1];
  const start = subject.end + 2;
  const explained =
    aside === undefined || /^(?:who|which|whose|on|in|at|after|as|with|but)\s/.test(aside)
      ? []
      : namedHoldersOf(cast, { start, end: start + aside.length });
  if (explained.length > 0) return explained;
  const statement = cast.bySource.get(subject.start);
  const party = statement ? partyOfSpeaker(cast, statement) : null;
  return party === null ? groupsOf(cast, subject) : [party];
}

/** "Emile Vaud, 61, denies having taken money": whoever is accused speaks for himself. */
function denierOf({ cast }: Scene, subject: Span): string | null {
  const teller = cast.bySource.get(subject.start)?.speaker;
  return teller &&
    !teller.anonymous &&
    cast.byName.get(teller.name)?.kind === 'person' &&
    teller.name.includes(' ')
    ? teller.name
    : null;
}

const we =
  /^(?:(?:but|so|and|today|now|again|still|yes|no|that is why|sadly|frankly),?\s+)?(?:we|i|(?:our|my) (?:own )?(?:country|side|government|delegation|union|members|party|group|company|movement|people|board|club|team|league|federation|association|nation|ministry|administration))(?: (?:all|both|too|also|therefore|in \p{Lu}\p{Ll}+))?$/iu;

/** "|We| will not sign", "|Canada| will not lift the quota" from Canada's minister; what others hold is theirs to say. */
function ownVoice({ document, voice }: Scene, subject: Span, parties: readonly string[]): readonly string[] {
  if (voice === undefined) return [];
  if (we.test(document.text.slice(subject.start, subject.end))) return [voice];
  return parties.length === 1 && parties[0] === voice ? [voice] : [];
}

/** One position for each party. */
export function heldBy(
  { sentence }: Scene,
  parties: readonly string[],
  stance: Position['stance'],
  words: Span,
  rule: string,
): Position[] {
  const evidence = { start: sentence.start, end: Math.max(sentence.end, words.end) };
  return parties.map((party) => ({ party, stance, words, evidence, rule }));
}

/** True for a word that somebody is quoted with: what is demanded there is the speaker's telling. */
export function isQuoted(scene: Scene, token: Span): boolean {
  if (scene.voice !== undefined) return false;
  const { quotations } = scene.document;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= token.start) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  return quotation !== undefined && contains(quotation, token);
}

interface Chosen {
  readonly verb: StanceVerb;
  readonly stance: Position['stance'];
}

function stanceOf(senses: readonly StanceVerb[], after: string, group: VerbGroup): Chosen | null {
  if (group.negated) {
    const verb = senses.find(
      ({ negated, particle, after: link }) =>
        negated !== undefined && (!particle || (link?.test(after) ?? true)),
    );
    return verb?.negated && group.future && !verb.except?.test(after) ? { verb, stance: verb.negated } : null;
  }
  const verb = senses.find(
    (sense) =>
      (!sense.will || group.will) && (sense.after?.test(after) ?? true) && !sense.except?.test(after),
  );
  return verb ? { verb, stance: verb.stance } : null;
}

/** "The draft was rejected by Oslo": the subject is the position's matter, the agent holds it. */
function passive(scene: Scene, verb: number, group: VerbGroup, senses: readonly StanceVerb[]): Position[] {
  const { tokens } = scene;
  const stance = senses.find(({ after }) => after === undefined)?.stance;
  if (/^(?:urged|required|called|pressed|pushed)$/.test(tokens[verb]?.lower ?? '')) return [];
  if (tokens[verb + 1]?.lower !== 'by' || !stance || stance === 'warns' || group.negated || group.unreal)
    return [];
  const subject = subjectBefore(tokens, group.start);
  const agent = agentAfter(scene, verb + 2);
  if (!subject || !agent || subject.end - subject.start < 4) return [];
  return held(scene, agent, stance, subject, 'passive');
}

/** The longest run of words from a token on that stands for a party. */
export function agentAfter(scene: Scene, from: number): Span | null {
  const first = scene.tokens[from];
  if (!first) return null;
  for (let length = 8; length > 0; length--) {
    const last = scene.tokens[from + length - 1];
    const next = scene.tokens[from + length];
    if (!last || next?.lower === "'s" || (next?.capital && next.kind === 'word')) continue;
    const span = { start: first.start, end: last.end };
    if (holdersOf(scene.cast, span).length > 0) return span;
  }
  return null;
}

/** The subject before a verb group; after "and" or "but" the one that the sentence began with. */
export function subjectOf(scene: Scene, group: number): Span | null {
  if (!/^(?:and|but)$/.test(scene.tokens[group - 1]?.lower ?? '')) return subjectBefore(scene.tokens, group);
  const told = scene.tokens.findLastIndex(({ lower }, at) => at < group - 1 && saying.test(lower));
  const that = scene.tokens[told + 1]?.lower === 'that' ? 1 : 0;
  // "She |says| the clinic has treated them and |warns|": two verbs of telling have one subject.
  const parallel = isPresent(scene.tokens[told]) && isPresent(scene.tokens[group]);
  const inner = told > 0 && !parallel ? headUpTo(scene, told + 1 + that, group) : null;
  return inner ?? headUpTo(scene, 0, group);
}

function isPresent(verb: Token | undefined): boolean {
  return verb?.lower.endsWith('s') ?? false;
}

const saying = /^(?:said|says|added|announced|insisted|stressed|confirmed)$/;

/** "|Norway| signed and |rejected": the party that a clause begins with, where no other subject comes between. */
function headUpTo(scene: Scene, from: number, group: number): Span | null {
  const head = agentAfter(scene, from);
  if (!head) return null;
  const between = withoutAside(scene.tokens.slice(0, group - 1).filter(({ start }) => start >= head.end));
  if (/^(?:and|of|,|or)$/.test(between[0]?.lower ?? ',')) return null;
  return between.some(
    (token, index) =>
      (subordinate.test(token.lower) && !isPronoun(between, index)) || isOtherSubject(between, index),
  )
    ? null
    : head;
}

/** "rejected |that| outright and threatened to leave". */
function isPronoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? ',';
  return tokens[index]?.lower === 'that' && /^(?:outright|as|on|in|at|,|and)$|ly$/.test(next);
}

/** Without the clause between commas that follows the subject: "Norway|, which holds the chair,| rejected". */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.text !== ',') return tokens;
  const closing = tokens.findIndex(({ text }, index) => index > 0 && text === ',');
  return closing < 0 ? tokens : tokens.slice(closing + 1);
}

/** A name, or a pronoun, with a verb behind it. */
function isOtherSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1]?.lower ?? '';
  if (!token) return false;
  const named = token.capital || /^(?:he|she|it|they|officials|we)$/.test(token.lower);
  return named && /^(?:is|was|are|were|has|have|had|will|would|said|says|can|could|\p{L}{2,}ed)$/u.test(next);
}

/** The main clause's subject, where a participle can only hang on it. */
function headSubject(scene: Scene, participle: number): Span | null {
  const { tokens } = scene;
  const head = agentAfter(scene, 0);
  if (!head) return null;
  const between = tokens.slice(0, participle).filter(({ start }) => start >= head.end);
  if (between.length === 0 || /^(?:and|of|,)$/.test(between[0]?.lower ?? '')) return null;
  if (between.some(({ lower }) => subordinate.test(lower))) return null;
  const last = between.at(-1);
  if (last?.text === ',') return head;
  if (speaker.test(last?.lower ?? '')) return null;
  return between.some(({ lower }) => authors.test(lower)) ? head : null;
}
