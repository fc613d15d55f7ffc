import { movers } from './active-move.ts';
import type { Arranged } from './arrange.ts';
import { isOff, type Mood } from './mood.ts';
import { cancelWords, postponeWords } from './plan-words.ts';
import type { Scene } from './scene.ts';

const givesUp = new RegExp(
  `\\b(?:${cancelWords}|${postponeWords}|${movers}|(?:boycott|skip|snub|miss|stay away from)(?:s|ed|ing)?)\\b`,
  'g',
);

/** "|threatened to| call off the talks", "|has no plans to| cancel", "|asked Peru to| postpone": it was not done. */
const undone =
  /\b(?:threat\w*|consider\w*|weigh\w*|mull\w*|contemplat\w*|want\w*|wish\w*|hop(?:es?|ed|ing)|ask\w*|request\w*|urg(?:e[sd]?|ing)|beg\w*|appeal\w*|call(?:s|ed|ing)? (?:on|for)|press\w*|pressur\w*|propos\w*|suggest\w*|recommend\w*|demand\w*|refus\w*|declin\w*|fail\w*|tr(?:y|ies|ied|ying)|attempt\w*|bid|no (?:plans?|intention|reason|need|wish|question)|rul\w+ out|reject\w*|whether|likely|unlikely|tempted|able|reluctant|unwilling|ready|prepared|willing|free|entitled|right|power|option|possibility|without|instead|rather|warn\w*|vot(?:e|es|ing) on)(?: (?!(?:that|after|because|when|as|and|but)\b)[\w'’.-]+){0,6}$/;
/** "|wants Monday's talks to be| postponed". */
const wanted =
  /\b(?:wants?|wanted|asked for|called for|demand(?:s|ed)|urged|proposed|suggested) [^.;]{0,80}\bto be $/;
/** "asked Peru to put off the talks|, and Peru agreed|". */
const granted =
  /^[^;.]{0,160}? and [^,;.]{2,60} (?:(?:has|have) )?(?:agreed|accepted|consented|obliged|complied|did so)\b/;
const toDo = / to(?: (?:have|be|simply|again|further))*$/;
/** "|could be| called off", "|has not been| postponed", "|is likely to be| delayed". */
const unsure =
  /\b(?:(?:could|may|might|can|should|must|would) (?:still |yet |now |even |also |well |be |have |not )*|(?:not|n't|never|no longer|nor)(?: yet| now)?(?: be| been| being| to be| to)? |(?:risk(?:s|ed)?|danger of|threat of|fear of|likely to|unlikely to|possibility of|chance of) (?:be |being )?)$/;
/** "|denied reports that| the talks were called off". */
const denial =
  /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|scotch\w*|quash\w*|reject\w*|rebut\w*|refut\w*|brush\w* (?:off|aside)|laugh\w* off|play\w* down|rubbish\w*)\b[^.;]{0,60}?\b(?:that|reports?|rumou?rs?|claims?|talk|suggestions?|speculation)\b/;

/**
 * A meeting that somebody only threatens, asks or refuses to call off is still to come: "Peru could cancel Monday's talks",
 * "denied that the summit had been put off". Every other mood stays.
 */
export function stillOn(scene: Scene, trigger: Arranged, mood: Mood): Mood {
  if (!isOff(mood) || trigger.phrase === null) return mood;
  const before = scene.lower.slice(Math.max(0, trigger.phrase.start - 160), trigger.phrase.start);
  const after = scene.lower.slice(trigger.end, trigger.end + 160);
  const leads = [
    ...[...before.matchAll(givesUp)]
      .slice(-1)
      .map(({ 0: verb, index }) => ({ verb, lead: before.slice(0, index) })),
    ...[...after.matchAll(givesUp)]
      .slice(0, 1)
      .map(({ 0: verb, index }) => ({ verb, lead: `${before}it${after.slice(0, index)}` })),
  ];
  if (leads.length === 0) return mood;
  const isGranted = granted.test(scene.lower.slice(trigger.end));
  return (leads.every(isUndone) && !isGranted) || isConditional(after) ? 'upcoming' : mood;
}

function isUndone({ verb, lead }: { readonly verb: string; readonly lead: string }): boolean {
  const tail = lead.slice(-90);
  if (unsure.test(tail) || wanted.test(lead.slice(-120)) || denial.test(lead)) return true;
  // "rebels threatening the port called off the talks" did so: only an infinitive or a gerund hangs on another verb.
  const words = tail.trimEnd();
  return (toDo.test(words) || /^\w+ing\b/.test(verb)) && undone.test(words);
}

/** "will be postponed |if the storm hits|". */
function isConditional(after: string): boolean {
  return /\b(?:will|would) be [\w ]{3,30}\b(?:if|unless|should)\b/.test(after);
}
