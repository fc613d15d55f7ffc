import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { cityPattern } from './cities.ts';
import { daysIn, implied, ofOtherTime, presence } from './day-beside.ts';
import { isToTheDay, thatDay } from './day-told.ts';
import { type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';

/** "voted on 27 February |at a| meeting", "discussed on Monday |during the| session". */
const atIt = /^,? (?:at|during|in) (?:(?:an?|the|its|their|his|her) )?[^,;]{0,40}$/;

/** "before |Friday|, they agreed at talks". */
const bound = /\b(?:before|until|till|by|since|from) $/;

/**
 * The day in its own sentence at which something was done "at" a meeting, or to which "that afternoon" points: "voted on
 * 27 February at |a meeting|", "on Monday called off |a meeting| that had been planned for that afternoon".
 */
export function dayOfDoing(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate,
  until: number,
): When | null {
  const at = until - scene.sentence.start;
  const before = scene.dates.filter(
    ({ when, start, end }) =>
      isToTheDay(when) && end <= at && !bound.test(scene.lower.slice(Math.max(0, start - 12), start)),
  );
  const last = before.at(-1);
  if (!last?.when) return null;
  const isToCome = Temporal.PlainDate.compare(period(last.when).from, today) > 0;
  if (isToCome && telling.status === 'held') return null;
  if (telling.status === 'held' && atIt.test(scene.lower.slice(last.end, at))) return toDay(last.when);
  return before.length === 1 && thatDay.test(scene.lower.slice(at)) ? toDay(last.when) : null;
}

/** The day of a time, as one that is implied. */
export function toDay(when: When): When {
  return { ...when, value: period(when).from.toString(), precision: 'day', stated: false };
}

/** "|While there| he will meet", "|During the visit|, she met": on the journey of the sentence before. */
const onJourney =
  /^\W*(?:while|when|once) (?:there|in [a-z]+)\b|^\W*during (?:the|his|her|their|this|that) (?:[\w-]+ )?(?:visit|trip|stay|tour|journey)\b|^\W*on (?:the|this|that) (?:trip|visit|journey)\b/;

const destination = new RegExp(` (?:to|in) (${cityPattern.source})`, 'u');

/** The first day and the town of the journey that the sentence before tells: "travels to Jakarta on 19 June. |While there| he will meet the minister." */
export function onTheJourney(scene: Scene, telling: Telling): Telling | null {
  const { sentence, document } = scene;
  const before = document.sentences[sentence.index - 1];
  if (!before || !onJourney.test(scene.lower)) return null;
  const [day] = daysIn(scene, before.index, before.index);
  if (!day) return null;
  const to = destination.exec(document.text.slice(before.start, before.end));
  const place = telling.place ?? to?.[1] ?? null;
  return { ...telling, place, start: { ...day, stated: false }, stands: true };
}

/** "The union |had gone to| the ministry on Wednesday", "his |visit| on Wednesday". */
const wasThere = new RegExp(
  `${presence.source}|\\b(?:gone|visit|trip|talks|meeting|summit|session|left|emerged|jetted|rushed|hurried|stormed|walked out|broke (?:up|down|off)|adjourned|parted)\\b`,
);
const otherTime = new RegExp(`\\b(?:${ofOtherTime}|previous|ago|next|first round)\\b`);

/** The day that the sentence behind an article's lead tells, for what the lead told as held without one: "after |talks| in Lima. His visit on Monday was short." */
export function dayOfNext(scene: Scene, telling: Telling, today: Temporal.PlainDate): When | null {
  const { sentence, document } = scene;
  const next = document.sentences[sentence.index + 1];
  if (sentence.index > 1 || !next || next.paragraph - sentence.paragraph > 1 || telling.status !== 'held')
    return null;
  const isPast = (when: When): boolean => Temporal.PlainDate.compare(period(when).from, today) <= 0;
  if (
    telling.definite ||
    telling.again ||
    telling.count !== null ||
    daysIn(scene, sentence.index, sentence.index).some(isPast)
  )
    return null;
  const words = smallLetters(document.text.slice(next.start, next.end));
  const day = implied(daysIn(scene, next.index, next.index));
  if (!day || !wasThere.test(words) || otherTime.test(words)) return null;
  return isPast(day) ? day : null;
}
