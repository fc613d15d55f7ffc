import type { When } from '../../model/finding.ts';
import { period, toWhen } from '../dates/when.ts';
import { dayOfArticle, isPastHour, isUnderWay } from './article-day.ts';
import { bridgedDay } from './bridged-day.ts';
import { dayBeside, daysIn, implied } from './day-beside.ts';
import { isToTheDay, thatDay } from './day-told.ts';
import { dayOfDoing, dayOfNext, onTheJourney, toDay } from './linked-day.ts';
import { people } from './named-people.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** Words that put what is told into the day of the sentence before: "she |first| met", "|later| received", "he |then| briefed". */
const sequence =
  /\b(?:first|then|later|earlier|afterwards?|also|subsequently|that (?:day|evening|morning|afternoon|night)|the same day|separately|on (?:its|the) (?:sidelines|margins))\b/;
/** Sentences back whose day a telling may share. */
const reach = 2;

/**
 * The day of a meeting told without one, from elsewhere in its sentence or from the sentences around it; the likest way
 * to tell it is asked first.
 */
export function dateFromBefore(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate | null,
  until: number,
  told: readonly Telling[],
): Telling {
  if (isPastHour(scene, telling, today, until)) return { ...telling, status: 'held' };
  if (telling.start || telling.movedFrom || !today) return telling;
  const now = dayOfArticle(scene, telling, today, until);
  if (now) return { ...telling, start: now, stands: true, status: statusNow(scene, telling, until) };
  const done = dayOfDoing(scene, telling, today, until);
  if (done) return { ...telling, start: done, stands: true };
  const there = onTheJourney(scene, telling);
  if (there) return there;
  const bridged = bridgedDay(scene, telling, today, until, told);
  if (bridged) return { ...telling, start: bridged, stands: true };
  if (telling.status === 'upcoming') return onThatDay(scene, telling);
  if (telling.status !== 'held') return telling;
  const shared = dayOfLead(scene, telling, today, until);
  if (shared) return { ...telling, start: shared, stands: true };
  const beside = dayBeside(scene, telling, today, until, told);
  if (beside) return { ...telling, start: beside };
  const next = dayOfNext(scene, telling, today);
  if (next)
    return {
      ...telling,
      start: next,
      stands: telling.stands || people(scene, { start: 0, end: scene.text.length }),
    };
  const sequent = dayInSequence(scene, telling, today, until) ?? dayGoneOn(scene, telling, told);
  return sequent ? { ...telling, start: sequent, stands: true } : telling;
}

/** "|Later, | the minister met Mori": what follows, on the day of the meeting told before. */
const goesOnLater =
  /^\W*(?:later|afterwards?|earlier|before that|after that)(?: (?:in|that) the (?:day|evening|afternoon|morning))?,? /;
/** Sentences of what was said at the meeting that may stand between. */
const reachLater = 8;

/** The day of the last meeting told, where the sentence puts its own after it and no other day stands between. */
function dayGoneOn(scene: Scene, telling: Telling, told: readonly Telling[]): When | null {
  const { sentence, document } = scene;
  if (telling.definite || !goesOnLater.test(scene.lower)) return null;
  const last = told.findLast(({ start }) => start !== null);
  if (last?.status !== 'held' || !isToTheDay(last.start) || sentence.index - last.sentence > reachLater)
    return null;
  const from = document.sentences[last.sentence]?.end ?? 0;
  const isOther = scene.dateFindings.some(
    (finding) => finding.start >= from && finding.start < sentence.end && isToTheDay(toWhen(finding)),
  );
  return isOther || !last.start ? null : toDay(last.start);
}

/** "She briefed allies on Tuesday. She |first| met X": the day of the sentences before, where words of sequence join the two or a body was spoken to. */
function dayInSequence(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate,
  until: number,
): When | null {
  const { document, sentence } = scene;
  const isTold = telling.rule === 'told-body';
  const isDated = scene.dates.some(({ when, start }) => when !== null && start < until - sentence.start);
  if (!isTold && (telling.definite || isDated || !sequence.test(scene.lower))) return null;
  const first = isTold ? 0 : (document.paragraphs[sentence.paragraph]?.first ?? 0) - 1;
  const from = document.sentences[Math.max(0, first, sentence.index - reach)]?.start ?? 0;
  const before = scene.dateFindings
    .filter(({ start }) => start >= from && start < sentence.start)
    .flatMap((finding) => toWhen(finding) ?? [])
    .filter(isToTheDay);
  const when = before.at(-1);
  if (!when || (new Set(before.map(({ value }) => value.slice(0, 10))).size > 1 && !isTold)) return null;
  const day = period(when).from;
  if (Temporal.PlainDate.compare(day, today) > 0) return null;
  return toDay(when);
}

/** "are meeting right now": they have come together. */
function statusNow(scene: Scene, { status }: Telling, until: number): Telling['status'] {
  return status === 'upcoming' && isUnderWay(scene, until - scene.sentence.start) ? 'held' : status;
}

/** "is to meet Roe on Thursday. She will then receive Mori |that evening|." */
function onThatDay(scene: Scene, telling: Telling): Telling {
  if (!thatDay.test(scene.lower)) return telling;
  const when = daysIn(scene, scene.sentence.index - 1, scene.sentence.index - 1).at(-1);
  return when ? { ...telling, start: { ...when, stated: false } } : telling;
}

/**
 * The only day that the sentence before gives, where the article's lead is told on: "The ministers of Chile and Peru
 * agreed on Tuesday to go on. Chile's minister received her Peruvian counterpart in Santiago."
 */
function dayOfLead(scene: Scene, telling: Telling, today: Temporal.PlainDate, until: number): When | null {
  const { sentence, document } = scene;
  if (sentence.index === 0 || sentence.index > 3 || telling.definite || telling.rule === 'told-body')
    return null;
  const lower = scene.lower.slice(0, until - sentence.start);
  if (/\b(?:has|have|had|previously|once|earlier|last|first)\b/.test(lower) || telling.words !== null)
    return null;
  const day = implied(daysIn(scene, sentence.index - 1, sentence.index));
  if (!day || Temporal.PlainDate.compare(period(day).from, today) > 0) return null;
  const before = document.sentences[sentence.index - 1];
  const lead = before ? document.text.slice(before.start, before.end) : '';
  const { parties, participants } = telling.sides;
  const isShared =
    goesOnWithThem(telling, scene.lower, lead) ||
    participants.some(({ name }) => lead.includes(name.split(' ').at(-1) ?? name)) ||
    parties.filter((party) => lead.includes(party)).length > 1;
  return isShared ? day : null;
}

/** "The union and the owners arrived on Monday. |They| met for six hours": those of whom the sentence before tells, on the day of what they did, not of what was said. */
function goesOnWithThem({ sides, sentence }: Telling, lower: string, lead: string): boolean {
  return (
    sides.back &&
    sentence > 0 &&
    /^\W*(?:there, )?(?:they|both(?: sides)?|the (?:two|three)(?: sides)?|the (?:sides|pair)) (?:\w+ly |then )?met\b/.test(
      lower,
    ) &&
    / and /.test(lead) &&
    !/\b(?:said|says|told|announced|added|reported|confirmed|wrote|denied|accused)\b/.test(lead)
  );
}
