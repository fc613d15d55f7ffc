import type { Span } from '../../model/span.ts';
import type { Token } from '../people/tokens.ts';
import { complement, complementWithReason } from './complement.ts';
import type { Position } from './position.ts';
import { denierOf, held, heldBy, isQuoted, type Scene } from './scene.ts';
import type { StanceVerb } from './stance-verb.ts';
import { subjectBefore } from './subject-before.ts';
import { agentAfter, headSubject, subjectOf } from './subjects.ts';
import { isHearsay, isOwnTelling, isOwnWord } from './telling.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { type VerbGroup, verbGroup, wholeStart } from './verb-group.ts';

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
    const rest = scene.document.text.slice(token.end, Math.min(scene.sentence.end, token.end + 240));
    const time = leadingTime(rest);
    const after = rest.slice(time);
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
    const words = wordsOf(scene, index, group, told, after, time);
    if (!subject || !words) return [];
    if (verb.form === 'base' && group.start === index && isBidden(scene, subject.start)) return [];
    if (isHearsay(scene, subject.start)) return [];
    if (/^(?:and|or|but)\s|\s(?:was|is|are|were)$/.test(scene.document.text.slice(words.start, words.end)))
      return [];
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
  time: number,
): Span | null {
  const { document, sentence, tokens } = scene;
  const token = tokens[index];
  if (!token) return null;
  const particle = leadOf(verb, after);
  const from = verb.whole ? wholeStart(tokens, group) : token.end + time + particle;
  const words = complement(document.text, from, endOfRelative(scene, group.start) ?? sentence.end);
  const told = words ? document.text.slice(words.start, words.end) : '';
  // "threatened to leave": two words do not stand alone.
  if (words && verb.stance === 'warns' && /^to \p{L}+$/u.test(told))
    return { start: tokens[group.start]?.start ?? token.start, end: words.end };
  if (!words || !empty.test(told)) return words;
  return complementWithReason(document.text, from, sentence.end);
}

/** "The Liberals, |who| want the tax dropped|, arrived": where the clause about the subject ends. */
function endOfRelative({ tokens }: Scene, group: number): number | null {
  if (!/^(?:who|which)$/.test(tokens[group - 1]?.lower ?? '') || tokens[group - 2]?.text !== ',') return null;
  const comma = tokens.findIndex(({ text }, index) => index > group && text === ',');
  return tokens[comma]?.start ?? null;
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

/** "could |accept|"; from the party's own mouth "we can |accept|" as well. */
function isCould({ tokens, voice }: Scene, { start, negated }: VerbGroup, verb: number): boolean {
  return (
    !negated &&
    tokens
      .slice(start, verb)
      .some(({ lower }) => lower === 'could' || (voice !== undefined && lower === 'can'))
  );
}

function isModal({ tokens }: Scene, verb: number): boolean {
  return /^(?:could|would|can)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** "agreed to |nothing|", "accepts |none of it|": the words turn the stance round. */
const nobodys = /^(?:to\s)?(?:nothing|none|neither|nobody|no\s)/i;

const granted = /^(?:accepts|offers|open)$/;

/** "its demand", "the offer", "security demands". */
function isNoun(before: Token | undefined, form: VerbForm['form']): boolean {
  if (!before || form === 'ing') return false;
  // "its |proposed| wall", "the |rejected| draft".
  if (form === 'ed')
    return /^(?:its|his|her|their|our|the|an?|this|that|these|those|any|'s)$/.test(before.lower);
  return /^(?:its|his|her|their|our|the|an?|this|that|these|those|any|such|some|no|new|old|security|key|main|of|for|on|with|without|by|over|against|about|from|'s)$/.test(
    before.lower,
  );
}

interface Chosen {
  readonly verb: StanceVerb;
  readonly stance: Position['stance'];
}

function stanceOf(senses: readonly StanceVerb[], after: string, group: VerbGroup): Chosen | null {
  if (group.negated) {
    const verb = senses.find(
      ({ negated, negatedOnly, particle, after: link }) =>
        negated !== undefined && (!(particle || negatedOnly) || (link?.test(after) ?? true)),
    );
    return verb?.negated && group.future && !verb.except?.test(after) ? { verb, stance: verb.negated } : null;
  }
  const verb = senses.find(
    (sense) =>
      !sense.negatedOnly &&
      (!sense.will || (group.will && !group.perfect)) &&
      (sense.after?.test(after) ?? true) &&
      !sense.except?.test(after),
  );
  return verb ? { verb, stance: verb.stance } : null;
}

/** "The draft was rejected by Oslo": the subject is the position's matter, the agent holds it. */
function passive(scene: Scene, verb: number, group: VerbGroup, senses: readonly StanceVerb[]): Position[] {
  const { tokens } = scene;
  const stance = senses.find(({ after, negatedOnly }) => after === undefined && !negatedOnly)?.stance;
  if (/^(?:urged|required|called|pressed|pushed)$/.test(tokens[verb]?.lower ?? '')) return [];
  if (tokens[verb + 1]?.lower !== 'by' || !stance || stance === 'warns' || group.negated || group.unreal)
    return [];
  const subject = subjectBefore(tokens, group.start);
  const agent = agentAfter(scene, verb + 2);
  if (!subject || !agent || subject.end - subject.start < 4) return [];
  return held(scene, agent, stance, subject, 'passive');
}
