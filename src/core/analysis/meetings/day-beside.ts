import type { When } from '../../model/finding.ts';
import { beginningIn } from '../../model/span.ts';
import { period, toWhen } from '../dates/when.ts';
import { isOfDateline, isToTheDay } from './day-told.ts';
import { countNamed } from './named-sides.ts';
import { spoken } from './remark-day.ts';
import { type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences around a meeting in which its day may be told. */
const reach = 2;
/** "|last| met", "have |already| met": words of another time. */
export const ofOtherTime = 'last|previously|before|once|ever|never|already|several|twice|times';
/** "|had| met", "|once| met". */
const earlier = new RegExp(`\\b(?:had|${ofOtherTime})\\b`);
/** "|have| met the mayor": news tells the day of it after. */
const perfect = /\b(?:has|have) (?:\w+ly )?(?:held |had |been )?(?:[\w'-]+ ){0,3}$/;
/** "|arrived| on Thursday", "|were at| city hall on Monday": being there. */
export const presence =
  /\b(?:arrived|came|flew|travell?ed|visited|landed|drove|went|turned up|touched down|stopped|spent|(?:was|were) (?:at|in|there|back)|sat|stayed)\b/;
/** "The meeting |was held| at the embassy", "It |lasted| two hours". */
const wasHeld =
  /^[^,;]{0,30}?\b(?:was held|were held|took place|lasted|ran|went on|opened|began|ended|broke up)\b/;
/** "on its |sidelines|": on a day of the other meeting. */
const atItsEdge = /\bon (?:its|the) (?:sidelines|margins|fringes)\b/;

/**
 * The only day that the sentences around a meeting give, for one that was held and has none of its own: "flew to Cairo on
 * Thursday. |The two held talks| at the palace", "|have met the mayor|. They were at city hall on Monday"; null where the
 * words speak of another time or the day may be of something else.
 */
export function dayBeside(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate,
  until: number,
  told: readonly Telling[],
): When | null {
  if (telling.count !== null || telling.again || telling.rule === 'told-body') return null;
  const at = until - scene.sentence.start;
  const lead = scene.lower.slice(0, at);
  if (earlier.test(lead.replace(/\bthe last\b/g, ''))) return null;
  const own = pastDaysIn(scene, scene.sentence.index, scene.sentence.index, today);
  if (own.length > 0) return atItsEdge.test(scene.lower.slice(at)) ? implied(own) : null;
  if (perfect.test(lead)) return dayAfter(scene, telling, today);
  const pointsBack = telling.sides.back || (telling.definite && wasHeld.test(scene.lower.slice(at)));
  const near = told.filter(({ start, sentence }) => start && scene.sentence.index - sentence <= reach + 1);
  if (pointsBack && near.length > 0) return dayOfNameless(telling, near);
  if (!pointsBack) return null;
  return implied(pastDaysIn(scene, scene.sentence.index - reach, scene.sentence.index - 1, today));
}

/** "The chancellor gave the president dinner on Friday. … |The two talked| for three hours": what was told without names. */
function dayOfNameless({ sides }: Telling, near: readonly Telling[]): When | null {
  const [one] = near;
  if (!one || near.length > 1 || !sides.back || one.status !== 'held' || !isToTheDay(one.start)) return null;
  return countNamed(one.sides) === 0 && one.body === null ? { ...one.start, stated: false } : null;
}

/** "have met the mayor. Both |were at city hall on Monday|". */
function dayAfter(scene: Scene, telling: Telling, today: Temporal.PlainDate): When | null {
  const { document, sentence } = scene;
  const next = document.sentences[sentence.index + 1];
  if (!next || next.paragraph - sentence.paragraph > 1) return null;
  const words = document.text.slice(next.start, next.end);
  const lower = smallLetters(words);
  const isShared =
    sentence.index < 2 ||
    telling.sides.participants.some(({ name }) => words.includes(name.split(' ').at(-1) ?? name));
  return isShared && presence.test(lower) && !earlier.test(lower)
    ? implied(pastDaysIn(scene, next.index, next.index, today))
    : null;
}

/** The only one of several days, as one that the meeting's own words do not state; null for none or several. */
export function implied(days: readonly When[]): When | null {
  const [day] = days;
  return day && days.length === 1 ? { ...day, stated: false } : null;
}

/** The days up to today that some sentences tell; none where one of them is to come. */
function pastDaysIn(scene: Scene, first: number, last: number, today: Temporal.PlainDate): readonly When[] {
  const found = daysIn(scene, first, last);
  return found.every((when) => Temporal.PlainDate.compare(period(when).from, today) <= 0) ? found : [];
}

/** The days that some sentences tell, each once, but for those of remarks and datelines. */
export function daysIn({ document, dateFindings }: Scene, first: number, last: number): readonly When[] {
  const from = document.sentences[Math.max(0, first)]?.start ?? 0;
  const to = document.sentences[Math.max(0, last)]?.end ?? 0;
  const days = new Map<string, When>();
  for (const finding of beginningIn(dateFindings, { start: from, end: to })) {
    if (isOfDateline(document.text, finding.end)) continue;
    const when = toWhen(finding);
    const before = smallLetters(document.text.slice(Math.max(from, finding.start - 80), finding.start));
    if (!isToTheDay(when) || spoken.test(before)) continue;
    const value = period(when).from.toString();
    days.set(value, { ...when, value, precision: 'day' });
  }
  return [...days.values()];
}
