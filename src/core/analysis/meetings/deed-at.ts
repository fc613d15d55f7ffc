import { irregular } from '../dates/verb-classes.ts';
import { leftOf, rightOf } from './clause.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** What is to be done, perhaps there: "agreed |to sign| at a meeting"; not "backed plans |to sign|", "put it |to the| union". */
const doing =
  /(?<!\b(?:plans?|bids?|offers?|proposals?|moves?|decisions?|efforts?|requests?|calls?|motions?|threats?|promises?|pledges?|attempts?|deal|need)) to (?!the |an? |his |her |its |their )|\b[a-z]{2,}ing\b/;
/** What would be done or may be: "|will| vote at a meeting", "|plans| to". */
const toCome =
  /^(?:will|'ll|won't|shall|may|might|can|cannot|can't|could|would|should|must|is|are|am|to|plans?|hopes?|wants?|expects?|intends?)$/;
/** Whose object or day is yet to come, whatever its tense: "|planned| the next steps at a meeting on Friday". */
const planning =
  /^(?:planned|expected|hoped|wanted|intended|prepared|scheduled|arranged|awaited|wished|needed|(?:was|were|had|has|have) (?:been )?(?:\w+ly )?(?:due|set|scheduled|expected|supposed|likely|going|meant|about|ready|planned|willing|hoped|hoping|wanted|planning|to)) /;
/** Who asks for something may ask that it be done there: "|called for| a vote at the meeting on Friday". */
const asking =
  /^(?:(?:has|have|had) )?(?:demanded|called|asked|sought|requested|proposed|suggested|urged|pushed|pressed|appealed|invited) /;
/** Nouns that go on with "in" and "at", and what helps talks along: "refused a |role| in talks", "denied taking |part| in them". */
const attends =
  /\b(?:part|place|role|seat|participation|presence|attendance|interest|involvement|stake|present|invited|represented|appear|attend|join|sit|come|up|engage|participate|speak|mediation|mediator|help|support|assistance|services|facilitation|chance)\b/;
/** Past forms that are as often present. */
const unchanged = /^(?:put|set|cut|let|hit|quit|split|shut)$/;
const notOf = /^(?:the|an?|his|her|its|their|our|this|that|these|those|of|for|by|with|most|newly|\w+['’]s?)$/;
/** "|could not| agree", "|did not| say": as past as "failed to". */
const failed = /^(?:could|did|would)(?: not|n't) /;

/** The words from the first finite verb on, if that tells what is past: "|rejected the offer|"; null otherwise. */
export function pastDeed(clause: string): string | null {
  const words = clause.replace(/, (?:which|who|whose|where)\b[^,]*,/g, '').trimStart();
  for (const { 0: token, index } of words.matchAll(/[\w'’]+/g)) {
    const rest = words.slice(index);
    if (failed.test(rest)) return rest;
    if (toCome.test(token)) return null;
    const before = /([\w'’]+) $/.exec(words.slice(0, index))?.[1] ?? '';
    const isPast =
      irregular.has(token) || unchanged.test(token) || (/^[a-z]{2,}ed$/.test(token) && !notOf.test(before));
    if (isPast) return planning.test(rest) ? null : rest;
  }
  return null;
}

/**
 * Whether the words before a meeting's noun tell what was done at it or after it, so that they say nothing of the meeting
 * but that it was: "rejected the offer |at| a meeting with the union", "called off the strike |after| talks". Not "called
 * for a vote at the meeting", "denied a role in talks", "agreed to decide at a meeting".
 * @param before the clause up to the noun phrase, in small letters
 */
export function isDoneAt(before: string, phrase: string): boolean {
  const at = /(?<!\bpencill?ed) (at|in|during|after|following) $/.exec(before);
  if (!at) return false;
  const deed = pastDeed(`${before.slice(0, at.index)} `);
  if (deed === null || (asking.test(deed) && /^(?:the|their|its)\b|['’]s? /.test(phrase))) return false;
  if (/\b(?:that|whether|how|what|why)\b/.test(deed)) return false;
  if (/^(?:after|following)$/.test(at[1] ?? '')) return !asking.test(deed) || !/ to /.test(deed);
  const [, own = deed] = /^(?:(?:refused|declined|failed|managed) to|\w+(?: not|n't)) (.*)/.exec(deed) ?? [];
  return !attends.test(own) && !doing.test(own);
}

/** A meeting that opens its sentence before a comma: "|In| talks on Monday, |during| a meeting with". */
const opening =
  /^\W*(?:(?:later|earlier|meanwhile|separately|but|and|on [a-z]+day|speaking|emerging),? )*(?:at|in|during|after|following|from) $/;

/** What behind the noun belongs to it: not the main clause behind "In talks with Peru on Monday|, Chile agreed to|" that tells what was done there. */
export function withoutDeedBehind(before: string, after: string): string {
  if (!opening.test(before)) return after;
  for (const { index } of after.matchAll(
    /, (?!which|who|where|held|the (?:first|second|third|last|latest)\b|\d)/g,
  )) {
    if (pastDeed(`${after.slice(index + 2)} `) !== null) return after.slice(0, index);
  }
  return after;
}

/** Whether the clause before a trigger's noun, or behind it where it opens the sentence, tells what was done at its meeting. */
export function isDoneThere(scene: Scene, { phrase, end, right }: Trigger): boolean {
  if (phrase === null) return false;
  const { lower } = scene;
  // "rejected it |after| talks": the clause before the preposition.
  const start = leftOf(scene, Math.max(0, lower.lastIndexOf(' ', phrase.start - 2)));
  const before = lower.slice(start, phrase.start);
  if (isDoneAt(before, lower.slice(phrase.start, end))) return true;
  const after = lower.slice(right.start, rightOf(scene, end));
  return withoutDeedBehind(before, after) !== after;
}
