import { anchorDay } from '../dates/anchor-day.ts';
import { period } from '../dates/when.ts';
import { cancelWords } from './plan-words.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Trigger } from './trigger.ts';

const cancelled = new RegExp(`\\b(?:${cancelWords})\\b`);

/** "|due on| Friday", "that had been |set for| Friday". */
const planned =
  /\b(?:due|planned|scheduled|set|meant|slated|fixed|arranged|booked|was to|were to|supposed to)\b/;
/** "|called off| talks with Peru on Wednesday". */
const calledOffBefore = new RegExp(
  `(?<!\\b(?:has|have|had|been|was|were) )\\b(?:${cancelWords}) (?:[\\w'-]+ ){0,4}$`,
);

/** "was called off |on Monday|": the day of the decision, not of the meeting. */
export function isDayOfCalling(scene: Scene, trigger: Trigger, date: SceneDate): boolean {
  const between = scene.lower.slice(trigger.end, date.start);
  if (trigger.phrase && calledOffBefore.test(scene.lower.slice(0, trigger.phrase.start)))
    return isOnlyCalling(scene, trigger, date, between);
  const verb = cancelled.exec(between);
  if (!verb) return false;
  return !planned.test(between.slice(verb.index + verb[0].length));
}

/** "cancelled talks |on Wednesday| that had been set for Friday", "called off talks with Peru |on Wednesday|", told the day after. */
function isOnlyCalling(scene: Scene, trigger: Trigger, date: SceneDate, between: string): boolean {
  if (planned.test(between)) return false;
  const isOther = scene.dates.some(
    ({ start, when }) =>
      start > date.end &&
      start < trigger.right.end &&
      when !== null &&
      planned.test(scene.lower.slice(date.end, start)),
  );
  if (isOther) return true;
  const today = anchorDay(scene.document.anchor);
  const isJustPast =
    today !== null && date.when?.precision === 'day' && period(date.when).from.until(today).days === 1;
  return isJustPast && !/\b(?:hours|minutes) before\b|\bat the last\b/.test(scene.lower);
}
