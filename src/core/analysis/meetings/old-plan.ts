import { anchorDay } from '../dates/anchor-day.ts';
import type { Document, Sentence } from '../document/document.ts';
import { leftOf, rightOf } from './clause.ts';
import { isOff } from './mood.ts';
import { plannedDay } from './planned-day.ts';
import { firstMatches, type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './trigger.ts';

/**
 * What a telling is in the course of a meeting that came otherwise than planned: its old plan ("They |had planned to| meet
 * on Tuesday"), its new one ("They will |now| meet on Friday", "It |has been put back| to Friday"), or the plan's end ("They
 * will not meet on Friday |as planned|").
 */
export type Plan = 'old' | 'new' | 'moved' | 'dropped';

/** "|were due to| meet", "|had agreed to hold| talks", "|would have| breakfasted". */
const oldPlan =
  /\b(?:(?:was|were|had been) (?:originally |initially |first )?(?:to|due to|expected to|set to|scheduled to|meant to|supposed to)|had (?:originally |initially |first )?(?:intended|planned|meant|hoped|agreed|arranged|promised) to|would have) (?:[\w'-]+ ){0,6}$/;
/** "|will now| meet", "|are instead to| hold". */
const newPlan = /\b(?:will|would|is|are|was|were) (?:now|instead) (?:[\w'-]+ ){0,5}$/;
/** "The talks |will now| open in May", "The talks will open on Monday |instead|". */
const newAfter =
  /^[^,;]{0,60}\b(?:will|would|is|are) (?:now|instead) |^[^;]{0,90}\binstead\b(?! of)|^[^,;]{0,40}\b(?:has|have) (?:now )?been (?:set|fixed|scheduled|arranged|rescheduled) for\b/;
/** "Talks |were planned for| Monday", "The summit |was to take place| in May". */
const oldAfter =
  /^[^,;]{0,90}? (?:was|were|had been) (?:originally |initially |first )?(?:planned|scheduled|set|slated|supposed|meant|expected|booked|arranged|fixed|due|to (?:be held|take place|open|begin|start)) /;
const dropped =
  /\b(?:(?:will|would|is|are|do|does|can) not|won't|isn't|aren't|no longer)\b[^;]{3,120}\b(?:as (?:planned|scheduled|announced|expected|agreed|foreseen)|after all)\b/;

/**
 * Which part of a plan the words around a trigger tell (small letters); undefined for none.
 * @param word what tells the schedule: "it", "the new date"; empty where another trigger does
 * @param rest what follows it in its sentence, whether of its clause or not
 */
function planIn(before: string, word: string, after: string, rest: string): Plan | undefined {
  if (dropped.test(`${before.slice(-120)}${rest.slice(0, 160)}`)) return 'dropped';
  if (newPlan.test(before.slice(-80)) || newAfter.test(after) || word.includes(' new ')) return 'new';
  return oldPlan.test(before.slice(-120)) || oldAfter.test(after) ? 'old' : undefined;
}

/** "The ministers |were due| in Oslo on Saturday", "She |had been expected| in Lima on Monday". */
const dueThen =
  /\b(?:(?:was|were|had been) (?:originally |initially |first )?(?:due|expected|scheduled|set|supposed|booked)|had (?:planned|intended|agreed|arranged) to)\b(?! to be (?:postponed|cancelled|delayed))/g;
/** "She |will now travel| on June 4", "They |will start| on Tuesday". */
const dueNow =
  /(?<!\b(?:neither|nobody|none)(?: of [\w ]{2,20})? )\b(?:will|would|is to|are to) (?:(?:now|instead) (?:[\w-]+ly )?(?:travel|go|fly|visit|arrive|come|take place|be|start|begin|open|sit|gather|consider|take|hear)|(?:start|begin|open|resume|go ahead|take place))\b/g;

/** Sentences within which the old day of a meeting that was given up, or its new one, is told. */
const reach = 3;

/** Whether it was called off or put off: its old day and its new one may follow. */
export function isUnsettled({ status }: Telling): boolean {
  return isOff(status);
}

/** The meeting given up of which a sentence may go on to tell; undefined for none. */
export function lastUnsettled(told: readonly Telling[], sentence: number): Telling | undefined {
  return told.slice(-2).findLast((one) => isUnsettled(one) && sentence - one.sentence <= reach);
}

const mayBeDue =
  /\b(?:was|were|been|had) (?:\w+ )?(?:due|expected|scheduled|set|supposed|booked|planned|intended|agreed|arranged)\b/;
const nowNext = /\b(?:will|would|is to|are to) (?:now|instead)\b|\binstead\b(?! of)/;

/** Whether a sentence tells a plan in the past which the next one changes: "had been due to decide tomorrow. It |will now| meet". */
export function isChangedNext({ text, sentences }: Document, { start, end, index }: Sentence): boolean {
  const next = sentences[index + 1];
  const words = text.slice(start, end);
  // Most sentences tell no such plan: the cheaper test comes first.
  if (!next || !mayBeDue.test(words)) return false;
  return (
    nowNext.test(smallLetters(text.slice(next.start, next.end))) && smallLetters(words).search(dueThen) >= 0
  );
}

/** Sentences that tell without a word for a meeting when one that was given up was to be, or when it will be now. */
export function planTriggers(scene: Scene): Trigger[] {
  return [...firstMatches(scene.lower, dueThen), ...firstMatches(scene.lower, dueNow)]
    .slice(0, 1)
    .map((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const left = leftOf(scene, start);
      return {
        start,
        end,
        rule: 'plan',
        form: 'meeting' as const,
        mood: 'upcoming' as const,
        left: { start: left, end: start },
        right: { start: end, end: rightOf(scene, end) },
        phrase: null,
        body: null,
        definite: true,
        again: false,
        count: null,
        subject: 'none' as const,
      };
    });
}

/**
 * A telling with its part in the course of a meeting that was given up: an old plan beside it is of the next day so named,
 * and what else was planned for the same journey falls with it.
 * @param told the tellings before it, in order
 */
export function inCourse(
  scene: Scene,
  trigger: Trigger,
  telling: Telling,
  told: readonly Telling[],
): Telling {
  const plan = planIn(
    scene.lower.slice(trigger.left.start, trigger.start),
    trigger.rule === 'schedule' ? ` ${wordsOf(scene, trigger)}` : '',
    scene.lower.slice(trigger.end, trigger.right.end),
    scene.lower.slice(trigger.end),
  );
  const own = trigger.rule === 'plan' ? { ...telling, stands: false } : telling;
  // "the meeting has been put off until Tuesday": what was told before on another day is its old plan.
  if (trigger.mood === 'postponed' && telling.status === 'upcoming' && telling.definite && !telling.movedFrom)
    return { ...telling, ...fromOldPlan(telling, told.at(-1)), plan: 'moved' };
  if (plan === undefined && trigger.rule !== 'plan') return telling;
  const isOld =
    plan === 'old' || (trigger.rule === 'plan' && !/\b(?:will|would|is|are)\b/.test(wordsOf(scene, trigger)));
  if (!isOld) return { ...own, ...fromOldPlan(own, told.at(-1)), plan: plan ?? 'new' };
  const before = lastUnsettled(told, own.sentence);
  const today = anchorDay(scene.document.anchor);
  if (!before || !today) return { ...own, plan: 'old' };
  const start = own.start && plannedDay(own.start, today, isGivenUpNow(scene, before.sentence));
  const isOther = before.rule === 'trip' || before.rule === 'visit';
  const known = before.start ?? before.movedFrom;
  if (!isOther || !known || !start || known.value === start.value || own.status !== 'upcoming')
    return { ...own, start, plan: 'old' };
  const day = before.status === 'cancelled' ? { start } : { start: null, movedFrom: start };
  return { ...own, ...day, plan: 'old', status: before.status };
}

/** "had been due to decide tomorrow night. It |will now meet on Wednesday|": the day of a plan told without a meeting. */
function fromOldPlan(telling: Telling, before: Telling | undefined): Pick<Telling, 'movedFrom'> {
  if (!telling.start || telling.movedFrom || before?.rule !== 'plan' || before.plan !== 'old') return {};
  const isOther = before.start && before.start.value.slice(0, 10) !== telling.start.value.slice(0, 10);
  return isOther && before.start ? { movedFrom: before.start } : {};
}

function wordsOf(scene: Scene, { start, end }: Trigger): string {
  return scene.lower.slice(start, end);
}

/** "has postponed", "have been called off": told when it happened, not days later. */
function isGivenUpNow({ document }: Scene, index: number): boolean {
  const sentence = document.sentences[index];
  return (
    sentence !== undefined &&
    /\b(?:has|have|is|are)\b/.test(document.text.slice(sentence.start, sentence.end).toLowerCase())
  );
}
