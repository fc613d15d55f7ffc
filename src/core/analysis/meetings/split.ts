import { irregular, reporting, scheduled } from '../dates/verb-classes.ts';
import type { Arranged } from './arrange.ts';
import { bodyAtHead } from './bodies.ts';
import { isToTheDay } from './day-told.ts';
import { count, sidesIn } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Form } from './trigger.ts';

/** Where the words of one meeting end and those of another begin: "met A on Tuesday| and |B on Wednesday". */
interface Joint {
  readonly at: number;
  readonly next: number;
  /** The words between. */
  readonly words: string;
}

/** "met A in Muscat on Tuesday and B in Riyadh on Wednesday": two meetings, each with its own place and date. */
export function split(scene: Scene, trigger: Arranged): Arranged[] {
  const { start, end } = trigger.right;
  for (const match of scene.lower
    .slice(start, end)
    .matchAll(/(?:,? (?:and|but) |, )(?:then |again |later )?(?=(?:with |to |in |at )?\p{L})/gu)) {
    const at = start + match.index;
    const joint = { at, next: at + match[0].length, words: match[0] };
    const isResumed = isResumedAt(scene, trigger, joint);
    const isOther = hasOtherSide(scene, trigger, joint);
    if (!/ (?:and|but) /.test(match[0]) && !isOther) continue;
    if (isOther || areSeparate(scene, trigger, joint) || areTwo(scene, trigger, joint, isResumed))
      return halves(scene, trigger, joint, isResumed);
  }
  return [trigger];
}

/** "talks opened on Monday and |will resume on Friday|". */
function isResumedAt(scene: Scene, trigger: Arranged, { next }: Joint): boolean {
  return (
    trigger.phrase !== null && /^will (?:resume|continue|reconvene|go on)\b/.test(scene.lower.slice(next))
  );
}

/** "met in Lima on 7 March and |by videoconference| on 9 March": how the second are told that are far off. */
function farForm({ lower }: Scene, { next }: Joint): Form | null {
  if (!/^(?:by|via|over) (?:video|tele|phone|the (?:tele)?phone)/.test(lower.slice(next))) return null;
  return /phone/.test(lower.slice(next, next + 14)) ? 'call' : 'video';
}

/** "met Ida Roe of Peru and Chile's premier, Jun Mori, |in separate meetings|", "had |separate| meetings with the envoys of Peru and Chile". */
function areSeparate(scene: Scene, { left, right, phrase }: Arranged, { at, next }: Joint): boolean {
  const words = phrase
    ? scene.lower.slice(phrase.start, phrase.end)
    : scene.lower.slice(left.start, right.end);
  if (!(phrase ? /^(?:two |three )?separate\b/ : separately).test(words)) return false;
  return isOneNamed(scene, right.start, at) && isOneNamed(scene, next, right.end);
}

/** One person or one country is named there. */
function isOneNamed({ mentions, parties, people }: Scene, from: number, to: number): boolean {
  const entries = mentions.filter(
    ({ start, entry }) => start >= from && start < to && people.entries[entry]?.kind === 'person',
  );
  const named = parties.filter(({ span }) => span.start >= from && span.start < to);
  return (
    new Set(entries.map(({ entry }) => entry)).size === 1 || (entries.length === 0 && named.length === 1)
  );
}

const separately =
  /\bin separate (?:meetings|talks|sessions|conversations|calls|discussions)\b|\bseparately\b/;

/** Whether each side of the joint tells a day, and the second a place, a form or another side of its own. */
function areTwo(scene: Scene, { right }: Arranged, joint: Joint, isResumed: boolean): boolean {
  const { at, next } = joint;
  const dates = scene.dates.filter((date) => date.when !== null);
  const first = dates.some(({ start, end }) => start >= right.start && end <= at);
  const second = dates.some(({ start, end }) => start >= next && end <= right.end);
  if (!first || !second) return false;
  if (isResumed) return true;
  if (
    /^(?:will|is|was|were|are|has|have|had|would|could|then|(?!(?:united|allied|armed)\b)[a-z]+ed)\b/.test(
      scene.lower.slice(next),
    )
  )
    return false;
  // "met A last week, and this week with B"
  if (dates.some(({ start, end }) => start === next && scene.lower.startsWith(' with ', end))) return true;
  const isPlaced =
    farForm(scene, joint) !== null || /(?:^| )(?:in|at) \p{Lu}/u.test(scene.text.slice(next, right.end));
  // "on Saturday and Sunday in Doha": one meeting of two days.
  const isRange = dates.some(({ end }) => end === at) && dates.some(({ start }) => start === next);
  return isPlaced && !isRange;
}

/** Between a day and the joint: "on Monday| in Bern| and". */
const beforeJoint = /^(?:,? (?:in|at) (?:the )?\p{Lu}[\p{L}.'’ -]{1,25})?$/u;
/** What leads to a day: "B |in Bern on| Tuesday". */
const tailOfDay =
  /(?:,? (?:in|at) (?:the )?\p{Lu}[\p{L}.'’ -]{1,25})?,? (?:(?:late|early|later|earlier) )?(?:on )?$/u;
/** Behind that day no verb of its own follows: "and Chile on Tuesday| threatened". */
const endsSide =
  /^(?:[^ \w]|\W*$| (?:in|at|to|for|before|after|ahead|over|about|and|but|by|via|as|during|on|amid|while)\b)/;
/** "|Peru|", "with |the union|", "|fishermen|": a name or a noun phrase opens so; "|address| reporters" is a verb's. */
const opensSide =
  /^(?:with |to )?(?:\p{Lu}|(?:the|an?|his|her|its|their|other|two|three|several|some) |[\p{Ll}-]+$)/u;
/** What no noun phrase holds: another clause or what it is about. */
const otherClause =
  /^(?:both|it|they|he|she|that|a day|two days)\b|\b(?:and|but|or|before|after|about|over|at|on|for|who|which|where|when|that|as|than|will|would|says|[a-z]+ing|[a-z]{3,}(?<!unit|alli|arm)ed)\b|[;:“”"()]/;

function isNounPhrase(text: string): boolean {
  const words = text.replace(/^(?:with|to) /, '').split(/[ ,]+/);
  return (
    opensSide.test(text) &&
    !otherClause.test(text) &&
    !words.some((word) => irregular.has(word) || reporting.has(word) || scheduled.test(word))
  );
}

/** "met A on Monday and |B| on Tuesday", "will see A on Friday, B |the next day|": the verb's other object, with a day of its own. */
function hasOtherSide(scene: Scene, { right, subject, phrase }: Arranged, { at, next }: Joint): boolean {
  if (phrase === null ? subject !== 'needs-object' : !/^ with\b/.test(scene.lower.slice(right.start)))
    return false;
  const dates = scene.dates.filter(({ when }) => isToTheDay(when));
  const own = dates.find(({ start }) => start > next);
  const last = dates.findLast(({ start, end }) => start >= right.start && end <= at);
  if (!own || !last || own.end > right.end || !endsSide.test(scene.lower.slice(own.end))) return false;
  if (!beforeJoint.test(scene.text.slice(last.end, at))) return false;
  const words = scene.text.slice(next, own.start);
  const phraseEnd = words.search(tailOfDay);
  const side = { start: next, end: next + (phraseEnd < 0 ? words.length : phraseEnd) };
  return isNounPhrase(scene.text.slice(side.start, side.end)) && count(sidesIn(scene, side)) > 0;
}

/** The meeting before the joint, and those behind it. */
function halves(scene: Scene, trigger: Arranged, joint: Joint, isResumed: boolean): Arranged[] {
  const { at, next, words } = joint;
  const { start, end } = trigger.right;
  const far = farForm(scene, joint);
  const hasOwnSubject =
    trigger.subject === 'plural' &&
    !/(?:with|in|at) $/.test(words) &&
    !/^(?:with|in|at) /.test(scene.lower.slice(next));
  const subject = hasOwnSubject
    ? { left: { start: next, end: next }, body: bodyAtHead(scene.text.slice(next, end)), shared: null }
    : {};
  return [
    {
      ...trigger,
      ...(isResumed ? { mood: 'held' as const } : {}),
      // One in a room, one far off.
      ...(far ? { form: 'meeting' as const } : {}),
      right: { start, end: at },
    },
    ...split(scene, {
      ...trigger,
      ...subject,
      ...(isResumed ? { mood: 'upcoming' as const } : {}),
      ...(far ? { form: far } : {}),
      rule: `${trigger.rule}-list`,
      again: true,
      right: { start: next, end },
    }),
  ];
}
