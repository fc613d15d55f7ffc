import { contains, firstEndingBehind, type Span } from '../../model/span.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { groupsOf, namedHoldersOf, partyOfSpeaker } from './holder.ts';
import type { Position } from './position.ts';

/** A sentence laid out for the frames. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Whose words these are, where somebody says them: "we" is this party. Left out in narration. */
  readonly voice?: string;
}

/** True for a word that somebody is quoted with: what is demanded there is the speaker's telling. */
export function isQuoted(scene: Scene, token: Span): boolean {
  if (scene.voice !== undefined) return false;
  const { quotations } = scene.document;
  const quotation = quotations[firstEndingBehind(quotations, token.start)];
  return (
    quotation !== undefined && contains(quotation, token) && !goesOnInside(scene.document, quotation, token)
  );
}

const auxiliaries =
  /^["“]\s?(?:(?:will|would|has|had|have|is|are|was|were|not|never|also|now|\p{Ll}+ly)\s+){0,4}$/u;
const subjectOutside = /(?<!\b(?:to|of|the|an?|and|or|not|for|as|it|called))(?<=[\p{L}\p{N}’'.-]{2}|,)\s$/u;

/** "Norway “|will reject| the draft”": a clause of the reporter's that ends in the party's own words. */
function goesOnInside({ text }: Document, quotation: Span, token: Span): boolean {
  return (
    auxiliaries.test(text.slice(quotation.start, token.start)) &&
    /^\p{Ll}/u.test(text.slice(token.start, token.start + 1)) &&
    subjectOutside.test(text.slice(Math.max(0, quotation.start - 12), quotation.start))
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
  const general = /^(?:its|their|his|her)\s/i.test(text.slice(subject.start, subject.end));
  if (named.length > 0 && !general) return named;
  const aside = /^,\s([^,;"“”]{2,80}),/.exec(text.slice(subject.end, subject.end + 90))?.[1];
  const start = subject.end + 2;
  const explained =
    aside === undefined || /^(?:who|which|whose|on|in|at|after|as|with|but)\s/.test(aside)
      ? []
      : namedHoldersOf(cast, { start, end: start + aside.length });
  // "Their association|, Kornbund,| said".
  if (explained.length > 0 || named.length > 0) return explained.length > 0 ? explained : named;
  const statement = cast.bySource.get(subject.start);
  const party = statement ? partyOfSpeaker(cast, statement) : null;
  return party === null ? groupsOf(cast, subject) : [party];
}

/** "Emile Vaud, 61, denies having taken money": whoever is accused speaks for himself. */
export function denierOf({ cast }: Scene, subject: Span): string | null {
  const teller = cast.bySource.get(subject.start)?.speaker;
  return teller &&
    !teller.anonymous &&
    cast.byName.get(teller.name)?.kind === 'person' &&
    teller.name.includes(' ')
    ? teller.name
    : null;
}

const we =
  /^(?:(?:but|so|and|today|now|again|still|yes|no|that is why|sadly|frankly),?\s+)?(?:we|i|(?:our|my|his|her|their|its) (?:own )?(?:country|land|nation|side|government|delegation|union|members|party|group|company|movement|people|board|club|team|league|federation|association|ministry|administration))(?: (?:all|both|too|also|therefore|in \p{Lu}\p{Ll}+))?$/iu;

/** "|We| will not sign", "|Canada| will not lift the quota" from Canada's minister; what others hold is theirs to say. */
function ownVoice({ document, voice }: Scene, subject: Span, parties: readonly string[]): readonly string[] {
  if (voice === undefined) return [];
  if (we.test(document.text.slice(subject.start, subject.end))) return [voice];
  return parties.includes(voice) ? [voice] : [];
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
