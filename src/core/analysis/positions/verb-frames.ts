import { contains, type Span } from '../../model/span.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { complement, subjectBefore, type VerbGroup, verbGroup } from './clause.ts';
import { holdersOf } from './holder.ts';
import type { Position } from './position.ts';
import { type StanceVerb, type VerbForm, verbForms } from './stance-verbs.ts';

/** A sentence laid out for the frames. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

const subordinate =
  /^(?:as|after|while|when|because|but|who|whom|which|that|before|since|although|though|if|whether|where)$/;
/** Who sends, signs or publishes a paper is the one who demands in it. */
const authors =
  /^(?:announc|issu|publish|releas|sen[dt]|present|hand|deliver|submit|wrote|writ|draft|unveil|adopt|circulat|tabled|made|sign|put)/;
const speaker =
  /(?:officials?|ministers?|leaders?|negotiators?|diplomats?|protesters?|people|groups?|lawmakers?|members?|critics|who)$/;
const empty = /^(?:it|both|all|this|that|them|these|those|him|her|us|so|action|more|change|calm|answers)$/i;

/**
 * "Norway demands that …", "the ministry ruled out …", "… has sent a letter demanding that …",
 * "the draft was rejected by Oslo".
 */
export function verbPositions(scene: Scene): Position[] {
  return scene.tokens.flatMap((token, index) => {
    const verb = verbForms.get(token.lower);
    if (!verb || isQuoted(scene, token) || isNoun(scene.tokens[index - 1], verb.form)) return [];
    const after = scene.document.text.slice(token.end, Math.min(scene.sentence.end, token.end + 240));
    const group = verbGroup(scene.tokens, index);
    if (verb.form === 'ed' && group.be) return passive(scene, index, group, verb.senses);
    const chosen = stanceOf(verb.senses, after, group);
    if (!chosen || group.unreal) return [];
    const participle = verb.form === 'ing' && !group.be;
    const subject = participle ? headSubject(scene, index) : subjectOf(scene, group.start);
    const particle = chosen.verb.particle ? (/^\s+\p{L}+/u.exec(after)?.[0].length ?? 0) : 0;
    const from = chosen.verb.whole ? (scene.tokens[group.start]?.start ?? token.start) : token.end + particle;
    const words = complement(scene.document.text, from, scene.sentence.end);
    if (!subject || !words || empty.test(scene.document.text.slice(words.start, words.end))) return [];
    return held(scene, subject, chosen.stance, words, participle ? 'participle' : 'verb');
  });
}

/** "its demand", "the offer", "security demands". */
function isNoun(before: Token | undefined, form: VerbForm['form']): boolean {
  if (!before || form === 'ing' || form === 'ed') return false;
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
  return heldBy(scene, holdersOf(scene.cast, subject), stance, words, rule);
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

function stanceOf(
  senses: readonly StanceVerb[],
  after: string,
  group: VerbGroup,
): { readonly verb: StanceVerb; readonly stance: Position['stance'] } | null {
  if (group.negated) {
    const verb = senses.find(({ negated }) => negated !== undefined);
    return verb?.negated && group.future && !verb.except?.test(after) ? { verb, stance: verb.negated } : null;
  }
  const verb = senses.find((sense) => (sense.after?.test(after) ?? true) && !sense.except?.test(after));
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
function agentAfter(scene: Scene, from: number): Span | null {
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
function subjectOf(scene: Scene, group: number): Span | null {
  if (!/^(?:and|but)$/.test(scene.tokens[group - 1]?.lower ?? '')) return subjectBefore(scene.tokens, group);
  const head = agentAfter(scene, 0);
  if (!head) return null;
  const between = withoutAside(scene.tokens.slice(0, group - 1).filter(({ start }) => start >= head.end));
  if (/^(?:and|of|,|or)$/.test(between[0]?.lower ?? ',')) return null;
  return between.some((token, index) => subordinate.test(token.lower) || isOtherSubject(between, index))
    ? null
    : head;
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
