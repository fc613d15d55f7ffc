import type { MeetingStatus, When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { period } from '../dates/when.ts';
import { entryPlace, entryTime } from './agenda-entry.ts';
import type { Arranged } from './arrange.ts';
import { isBackground, isHistory } from './background.ts';
import { leaning } from './leaning.ts';
import type { Mood } from './mood.ts';
import { count, merge, none, type Sides, sidesIn } from './named-sides.ts';
import type { Plan } from './old-plan.ts';
import { organOf, withOwner } from './organs.ts';
import { datelineCity, placeOf } from './places.ts';
import { plannedDay } from './planned-day.ts';
import type { Scene } from './scene.ts';
import { sidesOf } from './sides.ts';
import { stands } from './stands.ts';
import { type Times, timesOf } from './times.ts';
import { isOldDay } from './told-moves.ts';
import type { Form } from './trigger.ts';

/** One place in the article that tells of a meeting, before tellings of the same meeting are put together. */
export interface Telling {
  readonly rule: string;
  readonly form: Form;
  readonly body: string | null;
  readonly sides: Sides;
  readonly place: string | null;
  readonly start: When | null;
  readonly end?: When;
  readonly movedFrom?: When;
  readonly count: number | null;
  readonly status: MeetingStatus;
  readonly evidence: readonly Span[];
  readonly definite: boolean;
  readonly again: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Enough is told to report it even if nothing else in the article speaks of it. */
  readonly stands: boolean;
  /** The dateline's town, for where no sentence tells another place. */
  readonly seat?: string;
  /** Its part in the course of a meeting that came otherwise than planned. */
  readonly plan?: Plan;
  /** Which organ of a body meets: "strike committee"; for the title. */
  readonly organ?: string;
  /** The words of its noun phrase, without the article; for the title. */
  readonly words: string | null;
}

/** Reads what one trigger tells; null where it tells of no meeting. */
export function tellingOf(scene: Scene, trigger: Arranged, today: Temporal.PlainDate | null): Telling | null {
  if (trigger.mood === 'none') return null;
  const own = sidesOf(scene, trigger);
  const shared =
    trigger.shared && count(sidesIn(scene, trigger.left)) === 0 ? sidesIn(scene, trigger.shared) : null;
  const organ = organOf(scene, trigger);
  const sides = shared && trigger.phrase === null ? merge(shared, own) : own;
  const times = inAgenda(scene, leaning(scene, trigger, timesOf(scene, trigger), today));
  const place = placeOf(scene, trigger) ?? entryPlace(scene);
  const here = place === null && / here\b/.test(scene.lower.slice(trigger.right.start, trigger.right.end));
  if (trigger.rule === 'schedule' && times.start && isOldDay(scene, trigger.end))
    return oldDayOf(
      scene,
      trigger,
      today ? { ...times, start: plannedDay(times.start, today, false) } : times,
    );
  const judged = judge(trigger, times.start, times.end, today);
  if (judged === null || isHistory(times.start, sides, place !== null, today)) return null;
  if (!times.start && !times.movedFrom && isBackground(scene, trigger, place !== null)) return null;
  const told = { ...trigger, sides, times, placed: place !== null || here, listed: times.isOfList };
  return {
    rule: trigger.rule,
    form: trigger.form,
    body: trigger.body,
    sides: withOwner(sides, organ),
    place: here ? datelineCity(scene.document.text) : (place?.name ?? null),
    start: judged.dropsDate ? null : times.start,
    ...(times.end && !judged.dropsDate ? { end: times.end } : {}),
    ...(times.movedFrom ? { movedFrom: times.movedFrom } : {}),
    count: trigger.count,
    status: judged.status,
    evidence: [
      ...(scene.agenda && times.isOfList ? [scene.agenda.span] : []),
      evidenceOf(scene, trigger, [...times.spans, ...(place ? [place.span] : [])]),
    ],
    definite: trigger.definite,
    again: trigger.again,
    sentence: scene.sentence.index,
    ...(organ === null ? {} : { organ: organ.words }),
    stands: stands(scene, told, (judged.dropsDate ? null : times.start) ?? times.movedFrom ?? null),
    words: trigger.phrase
      ? scene.text
          .slice(trigger.phrase.start, trigger.end)
          .replace(/^(?:the|an?|this|that|another|their|his|her|its) /i, '')
      : null,
  };
}

/** "It had been arranged for |August 5|". */
function oldDayOf(scene: Scene, trigger: Arranged, times: Times): Telling | null {
  if (!times.start) return null;
  return {
    rule: 'old-day',
    form: trigger.form,
    body: null,
    sides: none,
    place: null,
    start: null,
    movedFrom: times.start,
    count: null,
    status: 'postponed',
    evidence: [evidenceOf(scene, trigger, times.spans)],
    definite: true,
    again: false,
    sentence: scene.sentence.index,
    stands: false,
    words: null,
  };
}

/** What stands under a day of a list is on that day, unless it tells another itself; a clock alone tells none. */
function inAgenda(scene: Scene, times: Times): Times & { readonly isOfList: boolean } {
  const isClock = times.start?.precision === 'time' && !/\p{L}{3}/u.test(times.start.text);
  if (!scene.agenda || times.movedFrom || (times.start && !isClock)) return { ...times, isOfList: false };
  return { start: entryTime(scene), spans: isClock ? times.spans : [], isOfList: true };
}

interface Judgement {
  readonly status: MeetingStatus;
  /** The clause's date cannot be the meeting's: "held talks to prepare a summit on 5 May". */
  readonly dropsDate: boolean;
}

/** The status as the article tells it on its own day; null where nothing says whether it was or will be. */
function judge(
  trigger: Arranged,
  start: When | null,
  end: When | undefined,
  today: Temporal.PlainDate | null,
): Judgement | null {
  const { mood } = trigger;
  if (mood === 'cancelled' || mood === 'possible') return { status: mood, dropsDate: false };
  if (mood === 'postponed') {
    // "put off until later this year" sets no new day.
    const isSet = start !== null && start.precision !== 'year';
    return { status: isSet ? 'upcoming' : 'postponed', dropsDate: !isSet };
  }
  if (!start || !today) return { status: byMood(trigger, mood), dropsDate: false };
  const from = period(start).from;
  const to = end ? period(end).to : period(start).to;
  if (Temporal.PlainDate.compare(to, today) < 0) return { status: 'held', dropsDate: false };
  if (Temporal.PlainDate.compare(from, today) > 0) {
    const pastVerb = mood === 'held' && trigger.phrase === null;
    return { status: pastVerb ? 'held' : 'upcoming', dropsDate: pastVerb };
  }
  return { status: mood === 'held' ? 'held' : 'upcoming', dropsDate: false };
}

function byMood(trigger: Arranged, mood: Mood): MeetingStatus {
  if (mood === 'held') return 'held';
  return mood === 'auto' && trigger.definite ? 'held' : 'upcoming';
}

/** The clause with the trigger, its place and its date, as a span of the article. */
function evidenceOf(scene: Scene, trigger: Arranged, parts: readonly Span[]): Span {
  const all = [
    ...parts,
    { start: trigger.phrase?.start ?? trigger.left.start, end: trigger.right.end },
    trigger.left,
  ];
  let start = Math.min(...all.map((span) => span.start));
  let end = Math.max(...all.map((span) => span.end), trigger.end);
  while (start < end && /[\s,;:.…“”"—–-]/.test(scene.text.charAt(start))) start++;
  while (end > start && /[\s,;:“"—–-]/.test(scene.text.charAt(end - 1))) end--;
  return { start: scene.sentence.start + start, end: scene.sentence.start + end };
}
