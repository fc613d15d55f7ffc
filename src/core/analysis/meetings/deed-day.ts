import type { Scene, SceneDate } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** "|agreed on| Monday to hold talks", "|hopes rose on| Wednesday for a meeting": what leads a day on which a plan was made. */
const deed =
  /\b(?:agreed|decided|offered|promised|pledged|vowed|resolved|undertook|volunteered|proposed|suggested|asked|invited|urged|called|appealed|wanted|voted|accepted|consented|opted|undertaken|threatened|ordered|instructed|told|hopes? (?:rose|grew|faded|fell|soared|dimmed)|prospects? (?:rose|grew|faded|dimmed|brightened)|chances? (?:rose|grew|faded))(?:(?! to )[^,;]){0,40}?(?: (?:on|late|early|late on|early on|this|last))? $/;
const plan = /^(?: [^,;]{0,60}?)? (?:to|for|on|about|that) /;

/** Whether a day left of a meeting to come is that on which somebody agreed to it, asked for it or hoped for it. */
export function isDayOfDeed(scene: Scene, trigger: Trigger, { start, end }: SceneDate): boolean {
  if (trigger.mood === 'held' || trigger.mood === 'cancelled') return false;
  const at = trigger.phrase?.start ?? trigger.start;
  return (
    end <= at &&
    deed.test(scene.lower.slice(Math.max(0, start - 90), start)) &&
    plan.test(scene.lower.slice(end, at))
  );
}

const inAside = /, (?:who|which|whose|whom)\b[^,]*$/;
/** ", |who came on| Monday, will meet": not of what is due in the aside itself. */
const behindUs = /, (?:who|which|whose|whom)\b(?![^,]*\b(?:is|are|will|due)\b)[^,]*$/;

/** "The ministers, |who fell out in January|, will meet": the day of an aside is none of a meeting to come. */
export function isInAside(scene: Scene, trigger: Trigger, { start, end }: SceneDate): boolean {
  const isAhead = trigger.mood === 'upcoming' || trigger.mood === 'possible';
  if (!isAhead && trigger.mood !== 'held') return false;
  const aside = isAhead ? behindUs : inAside;
  return aside.test(scene.lower.slice(0, start)) && scene.lower.slice(end, trigger.start).includes(',');
}
