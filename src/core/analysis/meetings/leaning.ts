import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { period } from '../dates/when.ts';
import type { Arranged } from './arrange.ts';
import { isToTheDay } from './day-told.ts';
import { isDoneThere } from './deed-at.ts';
import { lean } from './lean.ts';
import { isOff } from './mood.ts';
import { didThere } from './noun-heads.ts';
import { cancelWords, postponeWords } from './plan-words.ts';
import { plannedDay } from './planned-day.ts';
import type { Scene } from './scene.ts';
import type { Times } from './times.ts';

/** A verb before a noun that says for sure that it is past: "at" or "after" a meeting do not. */
const didHold =
  /\b(?:held|hosted|convened|attended|concluded|wrapped up|resumed|chaired|(?:has|have|had) come (?:out )?of|came (?:out )?of|(?:resulted|emerged) from|(?:report|brief|debrief)\w* [^;]{0,90} (?:on|about))\b(?:,? [\w']+){0,6} $/;

/** "The talks |were adjourned| on Wednesday". */
const wasHeld =
  /^[^,;]{0,40}? (?:were|was|ended|began|opened|collapsed|broke|took place|concluded|resumed)\b/;

/** "threw out the plans |at| a meeting on Tuesday", not "plan to speak at". */
const doneAt =
  /^(?!.*\b(?:will|would|plans?|due|set|expected|scheduled|(?:is|are) to)\b(?! for\b)).*\b(?:at|during|follows|followed) (?:a |an |the )?$/;

/** "scrapped a trip on which he |would have| met": not the last such day but the next. */
const wasToCome =
  /\b(?:not to|would have|had (?:intended|planned|meant|hoped) to|will no(?:t|w not| longer)|won't|(?:is|are) not going to|(?:is|are) (?:not|no longer) [a-z]+ing|(?:isn|aren)'t [a-z]+ing)\b/;

/** "was due to |meet| on Friday", "was to have met": the plan's next such day, unless the giving up is told days later. */
const wasDue =
  /\b(?:was|were|had been) (?:due |set |scheduled |expected |supposed |meant |planned |going )?to\b/;
const isPerfect = /\b(?:has|have) (?:now |since )?(?:been )?\w+(?:ed|off|en|ut)\b/;

/** "|has cancelled| plans to meet". */
const isDroppedNow = new RegExp(
  `\\b(?:has|have|is|are) (?:now |also |since )?(?:had to )?(?:${cancelWords})`,
);

function cancelledDay(scene: Scene, when: When, today: Temporal.PlainDate): When {
  if (wasToCome.test(scene.lower)) return lean(when, 'future', today);
  if (wasDue.test(scene.lower)) return plannedDay(when, today, isPerfect.test(scene.lower));
  return lean(when, isDroppedNow.test(scene.lower) ? 'future' : 'past', today);
}

/** "A session scheduled for |Wednesday| was called off when X stayed away": a day of the last week. */
function dayThatFellThrough(
  scene: Scene,
  trigger: Arranged,
  when: When,
  today: Temporal.PlainDate,
): When | null {
  if (when.stated || when.precision !== 'day' || !/^\p{L}+day$/u.test(when.text)) return null;
  const told =
    /\bwas (?:called off|cancell?ed|scrapped|abandoned) (?:when|after|because|as|at (?:short|the last))\b/;
  const day = period(when).from;
  const days = today.until(day).days;
  const isNearer = days > 4 && /\bwas (?:to|due|scheduled|planned|supposed|meant)\b/.test(scene.lower);
  if (!isNearer && !told.test(scene.lower.slice(trigger.end, trigger.end + 160))) return null;
  return days > 2 && days < 8 ? { ...when, value: day.subtract({ days: 7 }).toString() } : null;
}

/** "has been |shelved|": what is given up in the perfect or the present was to come. */
const isGivenUpNow = new RegExp(
  `\\b(?:(?:has|have) (?:now |both |all |also )?been|(?:is|are) (?:now |both |all )?) ?(?:${cancelWords}|${postponeWords}|off)\\b`,
);
/** "has |pulled out of| Monday's meeting", "|cancels| Monday's talks". */
const givesUpNow = new RegExp(
  `\\b(?:has|have) (?:now |also |since )?(?:had to )?(?:${cancelWords}|${postponeWords}) (?:[\\w'-]+ ){0,4}$`,
);

/** "|called off| Monday's talks": somebody gives up what is to come. */
const givesUp = new RegExp(
  `(?<!\\b(?:was|were|been|be) )\\b(?:${cancelWords}|${postponeWords}) (?:[\\w'-]+ ){0,4}$`,
);

/** The mood says on which side of the article's day a date without a year lies. */
export function leaning(
  scene: Scene,
  trigger: Arranged,
  times: Times,
  today: Temporal.PlainDate | null,
): Times {
  if (!today || !times.start) return times;
  const didTell =
    trigger.phrase !== null &&
    (didHold.test(scene.lower.slice(0, trigger.phrase.start)) ||
      isDoneThere(scene, trigger) ||
      wasHeld.test(scene.lower.slice(trigger.end)) ||
      (isParticiple(scene, trigger) && didThere(scene.lower.slice(trigger.end))) ||
      (trigger.mood === 'held' && doneAt.test(scene.lower.slice(0, trigger.phrase.start))));
  if (cameFor(scene, trigger, times)) return times;
  if (isBeforeNext(scene, trigger, times.start)) return { ...times, start: lean(times.start, 'past', today) };
  if (trigger.mood === 'auto' && trigger.phrase && isDoneNow(scene, trigger, times.spans[0]))
    return { ...times, start: lean(times.start, 'future', today) };
  const mood = trigger.mood === 'auto' && didTell ? 'held' : trigger.mood;
  if (mood === 'cancelled' && trigger.phrase === null)
    return { ...times, start: cancelledDay(scene, times.start, today) };
  // "The union pulled out of Tuesday's session", told on a Monday: what is off was to come.
  const before = isOff(mood) ? dayThatFellThrough(scene, trigger, times.start, today) : null;
  if (before) return { ...times, start: before };
  const isCurrent =
    isGivenUpNow.test(scene.lower.slice(trigger.end, trigger.right.end)) ||
    (trigger.phrase !== null && givesUpNow.test(scene.lower.slice(0, trigger.phrase.start)));
  const isThis = isCurrent || /^this \p{L}+day/iu.test(times.start.text);
  const isActive = trigger.phrase !== null && givesUp.test(scene.lower.slice(0, trigger.phrase.start));
  if (
    isOff(mood) &&
    times.start &&
    (isThis || period(times.start).from.until(today).days > (isActive ? 1 : 3))
  )
    return { ...times, start: lean(times.start, 'future', today) };
  if ((mood === 'auto' || mood === 'upcoming') && !times.end && isDueThen(scene, trigger))
    return { ...times, start: plannedDay(times.start, today, false) };
  if (mood === 'auto' && trigger.phrase === null && isPresent(scene, trigger))
    return { ...times, start: lean(times.start, 'future', today) };
  if (mood === 'auto' || isOff(mood)) return times;
  if (mood === 'held' && trigger.phrase && !didTell) return times;
  const start = lean(times.start, mood === 'held' ? 'past' : 'future', today);
  if (!times.end || times.end.precision !== 'day' || start === times.start) return { ...times, start };
  const shift = period(times.start).from.until(period(start).from);
  const last = Temporal.PlainDate.from(times.end.value).add(shift);
  return { ...times, start, end: { ...times.end, value: last.toString() } };
}

/** "|Meeting| in Oslo on Wednesday, the ministers agreed", "Ministers |meeting| in Oslo agreed": the verb, not the noun. */
function isParticiple(scene: Scene, { phrase, start, end }: Arranged): boolean {
  return (
    phrase !== null &&
    scene.lower.slice(start, end) === 'meeting' &&
    /^(?:(?:(?!the |an? |its |their |this )[\w.-]+ )*[a-z]{2,}s )?$/.test(
      scene.lower.slice(phrase.start, start),
    )
  );
}

/** "|flew to Lima on Tuesday to| meet him", "|arrived on Monday for| talks": whoever came on that day did so to meet. */
const came =
  /\b(?:flew|travell?ed|went|came|arrived|returned|drove|landed|visited|took (?:a|an|time)|(?:was|were) (?:back )?(?:in|at)|stopped|touched down|interrupted|broke off)\b[^;]*\b(?:to (?:\w+ly )?|for (?:[\w'-]+ ){0,3})$/;

function cameFor(scene: Scene, trigger: Arranged, { start, spans }: Times): boolean {
  const at = trigger.phrase?.start ?? trigger.start;
  const [told] = spans;
  if (!start || told === undefined || !came.test(scene.lower.slice(trigger.left.start, at))) return false;
  const isAlone = !scene.dates.some(
    ({ start: from, when }) => when !== null && from < at && from < told.start,
  );
  return told.start < at || isAlone;
}

/** "which |was due to| meet on Wednesday": of the last days or the next, not always to come. */
function isDueThen(scene: Scene, trigger: Arranged): boolean {
  return (
    trigger.phrase === null &&
    /\b(?:was|were|had been) (?:\w+ly )?(?:due|set|scheduled|expected|supposed|meant|planned) to (?:\w+ )?$/.test(
      scene.lower.slice(0, trigger.start),
    )
  );
}

/** "|reads| on Sunday to a meeting", "|leads| her team into Friday's talks": a present before a day that stands on its left tells what is to come. */
function isDoneNow(scene: Scene, trigger: Arranged, day: Span | undefined): boolean {
  if (!day || !trigger.phrase || day.start > trigger.phrase.start) return false;
  const before = scene.lower.slice(trigger.left.start, day.start);
  return /\b(?:reads|speaks|joins?|attends?|opens|fl(?:y|ies)|travels?|leads|heads?|presents|reports|appears|addresses|arrives?|go(?:es)?|returns?|takes|enters?) (?:in [\w ]{3,20} |(?:(?!(?:that|who|which|from|after|since)\b)[\w'-]+ ){0,4}(?:into|to|for|at) )?(?:on |this |next )?$/.test(
    before,
  );
}

/** "|After talks on Tuesday|, they will meet again on Saturday", told on a Wednesday: what follows is nearer. */
function isBeforeNext(scene: Scene, { phrase, end }: Arranged, start: When): boolean {
  if (phrase === null || !/^\W*(?:after|following) (?:the )?$/.test(scene.lower.slice(0, phrase.start)))
    return false;
  return scene.dates.some(
    (date) =>
      date.when !== null &&
      date.start > end &&
      isToTheDay(date.when) &&
      isToTheDay(start) &&
      Temporal.PlainDate.compare(period(date.when).from, period(start).from) < 0,
  );
}

/** "|sees| her counterpart on Friday": news tells what is to come in the present tense. */
export function isPresent(scene: Scene, trigger: Arranged): boolean {
  return /^(?:meets?|sees|gathers?|convenes?|reconvenes?|hosts|receives|welcomes|sits?|dines|lunches|breakfasts|confers?|returns?|talks?|speaks?|goes|gets? together|comes? together)\b/.test(
    scene.lower.slice(trigger.start, trigger.end),
  );
}
