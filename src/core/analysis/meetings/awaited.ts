import type { Arranged } from './arrange.ts';
import type { Scene } from './scene.ts';

/** "|would not comment until the two had| met", "|will hold its fire before the ministers| sit down". */
const awaiting =
  /\b(?:would|will|won['’]t|wouldn['’]t|['’]ll|(?:(?:refuse|decline)s?|(?:has|have) (?:refused|declined)|(?:vow|promis|pledg|agre)\w*) (?:not )?to|(?:to|is|are) wait(?:ing)?) [^;]{0,140}?\b(?:until|till|before|once|as soon as) (?:(?!\b(?:was|were|is|are|would|will|could|may|might)\b)[^;,]){1,80}$/;
/** "would have |met|", "who had met": what came about, or did not. */
const cameAbout = /\b(?:would|will|who|which|that) (?:have|had) (?:\w+ )?$/;

/**
 * What somebody waits for is to come, though its clause tells it in the past: "would not comment until the two governments
 * |had met| on Friday". "The quarrel went on until they met" stays as it is: nobody waits there.
 */
export function awaited(scene: Scene, trigger: Arranged): Arranged {
  if (trigger.mood !== 'held' || trigger.phrase !== null) return trigger;
  const before = scene.lower.slice(0, trigger.start);
  return awaiting.test(before) && !cameAbout.test(before) ? { ...trigger, mood: 'upcoming' } : trigger;
}
