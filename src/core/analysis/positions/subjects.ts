import type { Span } from '../../model/span.ts';
import type { Token } from '../people/tokens.ts';
import { holdersOf } from './holder.ts';
import type { Scene } from './scene.ts';
import { subjectBefore } from './subject-before.ts';

const subordinate =
  /^(?:as|after|while|when|because|but|who|whom|which|that|before|since|although|though|if|whether|where)$/;

/** Who sends, signs or publishes a paper is the one who demands in it. */
const authors =
  /^(?:announc|issu|publish|releas|sen[dt]|present|hand|deliver|submit|wrote|writ|draft|unveil|adopt|circulat|tabled|made|sign|put|march|gather|ralli|rally|struck|strik|walk|protest|block|occup|demonstrat|picket|assembl|met|travel|pack|crowd|flock|turned|came|fill)/;

const speaker =
  /(?:officials?|ministers?|leaders?|negotiators?|diplomats?|protesters?|people|groups?|lawmakers?|members?|critics|who)$/;

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
  const { tokens } = scene;
  const head = agentAfter(scene, from);
  const explained = from === 0 && isExplained(tokens, head) ? explainedHead(scene) : null;
  const subject = explained?.subject ?? head;
  if (!subject) return null;
  const end = explained?.end ?? subject.end;
  const between = withoutAside(tokens.slice(0, group - 1).filter(({ start }) => start >= end));
  if (/^(?:and|of|,|or)$/.test(between[0]?.lower ?? ',')) return null;
  return between.some(
    (token, index) =>
      (subordinate.test(token.lower) && !isPronoun(between, index)) || isOtherSubject(between, index),
  )
    ? null
    : subject;
}

/** No party stands there, or one with a comma in its words: "Norway's minister, Ida Holm". */
function isExplained(tokens: readonly Token[], head: Span | null): boolean {
  return (
    head === null || tokens.some(({ text, start }) => text === ',' && start > head.start && start < head.end)
  );
}

/** "|Ida Holm|, the leader of the Greens, welcomed it and urged": the name before what explains it. */
function explainedHead(scene: Scene): { readonly subject: Span; readonly end: number } | null {
  const { tokens } = scene;
  const opening = tokens.findIndex(({ text }) => text === ',');
  const closing = tokens.findIndex(({ text }, index) => index > opening && text === ',');
  if (opening < 1 || closing < 0 || closing > longestHead) return null;
  const subject = subjectBefore(tokens, closing + 1);
  if (subject?.start !== tokens[0]?.start || !subject || holdersOf(scene.cast, subject).length === 0)
    return null;
  return { subject, end: tokens[closing]?.end ?? subject.end };
}

/** Tokens before the verb of a sentence whose subject is explained between commas. */
const longestHead = 24;

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
export function headSubject(scene: Scene, participle: number): Span | null {
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
