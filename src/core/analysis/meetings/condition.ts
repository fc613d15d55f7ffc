import type { Arranged } from './arrange.ts';
import { isToTheDay } from './day-told.ts';
import type { Mood } from './mood.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** "|If there is no answer|, they will meet on Saturday", "|Should it say yes|, the trio will have another go". */
const leading =
  /(?:^|[.;:“"—–] ?)(?:but |and |so )?(?:(?<!even )(?:if|unless) (?!(?:it goes|they go|that goes|held|confirmed|approved|it happens|nothing else))|should (?!not\b|be\b|have\b)(?:[\w'-]+ ){1,5}[\w'-]+\b)[^;]{0,160}?,/;
/** "will be held |only if| there is something to pay for", "will meet on Monday |provided| the truce holds". */
const trailing =
  /^[^;]{0,120}?(?<!\b(?:see|say|ask|asked|know|decide|discuss|check|consider|determine|clear|even|as|what|wonder)) (?:(?:but )?only if|if|provided(?: that)?|on condition that|assuming(?: that)?) /;
const otherVerb = /\b(?:will|would|'ll|is|are|was|were|has|have)\b/;
const happens =
  /\b(?:(?:be|is|are) (?:held|called|convened|opened)|go(?:es)? ahead|take place|happen|open|start|begin|resume|continue|proceed|convene|meet)\b/;
const certain = /\b(?:will|'ll|is to|are to|would|meets?|holds?)\b/;

/** Whether its sentence ties what is to come to a condition: "If the vote fails, they will meet again on Monday". */
function isConditional(scene: Scene, trigger: Arranged): boolean {
  const before = scene.lower.slice(0, trigger.start);
  const lead = leading.exec(before);
  if (lead)
    return certain.test(
      `${before.slice(lead.index + lead[0].length)}${scene.lower.slice(trigger.start, trigger.end + 40)}`,
    );
  const told = trailing.exec(scene.lower.slice(trigger.end))?.[0];
  // "A further session will be of use only if …": not whether it is held.
  return told !== undefined && (!otherVerb.test(told) || happens.test(told));
}

/** A meeting to come that hangs on a condition is possible; every other mood stays. */
export function conditioned(scene: Scene, trigger: Arranged, mood: Mood): Mood {
  if (mood !== 'upcoming' || !/\b(?:if|unless|should|provided|condition|assuming)\b/.test(scene.lower))
    return mood;
  return isConditional(scene, trigger) ? 'possible' : mood;
}

const unanswered =
  /\b(?:yet to (?:reply|respond|answer|accept|say)|(?:has|have) not (?:replied|answered|responded|said|accepted)|declin\w+|refus\w+|turned (?:it |them )?down|reject\w*|no (?:answer|reply))\b/;
/** "|has invited operators and vendors to| a round table": more than one guest, so it does not hang on a single answer. */
const convened =
  /\binvit(?:e[sd]?|ing) (?:both|all|the (?:two|three|four|heads|leaders|members|parties|delegations)|[^;]{2,80}? and |(?:[\p{L}'-]+ ){0,3}[\p{L}'-]+(?<!')s )[^;]{0,60}?\bto (?!(?:resume|hold|return|join|begin|start|open|continue|restart|attend)\b)(?:[\p{L}'’-]+ ){0,5}$/u;

/** What somebody convenes by inviting all its sides to a day is to come: "has invited both sides to talks in Oslo on Monday". */
export function convoked(scene: Scene, trigger: Arranged, telling: Telling): Telling {
  if (telling.status !== 'possible' || trigger.phrase === null || !isToTheDay(telling.start)) return telling;
  const before = scene.lower.slice(0, trigger.phrase.start);
  return convened.test(before) && !unanswered.test(scene.lower.slice(trigger.end))
    ? { ...telling, status: 'upcoming' }
    : telling;
}
