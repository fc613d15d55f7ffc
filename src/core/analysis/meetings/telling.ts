import type { MeetingStatus, When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { period } from '../dates/when.ts';
import { entryPlace, entryTime } from './agenda-entry.ts';
import type { Arranged } from './arrange.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import { lean } from './lean.ts';
import type { Mood } from './mood.ts';
import { count, merge, none, type Sides, sidesIn } from './named-sides.ts';
import { datelineCity, placeOf } from './places.ts';
import type { Scene } from './scene.ts';
import { sidesOf } from './sides.ts';
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
  /** The words of its noun phrase, without the article; for the title. */
  readonly words: string | null;
}

/** Reads what one trigger tells; null where it tells of no meeting. */
export function tellingOf(scene: Scene, trigger: Arranged, today: Temporal.PlainDate | null): Telling | null {
  if (trigger.mood === 'none') return null;
  const own = sidesOf(scene, trigger);
  const shared =
    trigger.shared && count(sidesIn(scene, trigger.left)) === 0 ? sidesIn(scene, trigger.shared) : null;
  const sides = shared && trigger.phrase === null ? merge(shared, own) : own;
  const times = inAgenda(scene, leaning(scene, trigger, timesOf(scene, trigger), today));
  const place = placeOf(scene, trigger) ?? entryPlace(scene);
  const here = place === null && / here\b/.test(scene.lower.slice(trigger.right.start, trigger.right.end));
  if (trigger.rule === 'schedule' && times.start && isOldDay(scene, trigger.end))
    return oldDayOf(scene, trigger, times);
  const judged = judge(trigger, times.start, times.end, today);
  if (judged === null || isHistory(times.start, sides, today)) return null;
  if (!times.start && !times.movedFrom && isBackground(scene, trigger, place !== null)) return null;
  const told = { ...trigger, sides, times, placed: place !== null || here, listed: times.isOfList };
  return {
    rule: trigger.rule,
    form: trigger.form,
    body: trigger.body,
    sides,
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

/** A verb before a noun that says for sure that it is past: "at" or "after" a meeting do not. */
const didHold =
  /\b(?:held|hosted|convened|attended|concluded|wrapped up|resumed|chaired|(?:report|brief|debrief)\w* [^;]{0,90} (?:on|about))\b(?:,? [\w']+){0,6} $/;

/** "The talks |were adjourned| on Wednesday". */
const wasHeld =
  /^[^,;]{0,40}? (?:were|was|ended|began|opened|collapsed|broke|took place|concluded|resumed)\b/;

/** "Leaders |endorsed the plan at| a summit on Tuesday". */
const wasDone =
  /^(?!.*\b(?:will|would|could|may|might|is|are|(?:due|set|scheduled|expected|hoped?|plan(?:s|ned)|ready|going) to)\b).*\b(?:[a-z]{3,}ed|said|told|met|gave|took|made|won|began|struck)\b.* (?:at|during|in|after|following) $/;

/** "threw out the plans |at| a meeting on Tuesday", not "plan to speak at". */
const doneAt =
  /^(?!.*\b(?:will|would|plans?|due|set|expected|scheduled|(?:is|are) to)\b(?! for\b)).*\b(?:at|during|follows|followed) (?:a |an |the )?$/;

/** "scrapped a trip on which he |was to have| met": not the last such day but the next. */
const wasToCome = /\b(?:was|were|had been due|had been scheduled) to have\b/;

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

/** The mood says on which side of the article's day a date without a year lies. */
function leaning(scene: Scene, trigger: Arranged, times: Times, today: Temporal.PlainDate | null): Times {
  if (!today || !times.start) return times;
  const didTell =
    trigger.phrase !== null &&
    (didHold.test(scene.lower.slice(0, trigger.phrase.start)) ||
      wasHeld.test(scene.lower.slice(trigger.end)) ||
      (trigger.mood === 'held' && doneAt.test(scene.lower.slice(0, trigger.phrase.start))) ||
      wasDone.test(scene.text.slice(trigger.left.start, trigger.phrase.start)));
  if (cameFor(scene, trigger, times)) return times;
  const mood = trigger.mood === 'auto' && didTell ? 'held' : trigger.mood;
  if (mood === 'cancelled' && trigger.phrase === null)
    return { ...times, start: lean(times.start, wasToCome.test(scene.lower) ? 'future' : 'past', today) };
  // "The union pulled out of Tuesday's session", told on a Monday: what is off was to come.
  const isOff = mood === 'cancelled' || mood === 'postponed';
  const before = isOff ? dayThatFellThrough(scene, trigger, times.start, today) : null;
  if (before) return { ...times, start: before };
  const isThis = /^this \p{L}+day/iu.test(times.start.text);
  if (isOff && times.start && (isThis || period(times.start).from.until(today).days > 3))
    return { ...times, start: lean(times.start, 'future', today) };
  if (mood === 'auto' && trigger.phrase === null && isPresent(scene, trigger))
    return { ...times, start: lean(times.start, 'future', today) };
  if (mood === 'auto' || isOff) return times;
  if (mood === 'held' && trigger.phrase && !didTell) return times;
  const start = lean(times.start, mood === 'held' ? 'past' : 'future', today);
  if (!times.end || times.end.precision !== 'day' || start === times.start) return { ...times, start };
  const shift = period(times.start).from.until(period(start).from);
  const last = Temporal.PlainDate.from(times.end.value).add(shift);
  return { ...times, start, end: { ...times.end, value: last.toString() } };
}

/** "|flew to Warsaw on Tuesday to| meet him", "|arrived on Monday for| talks": whoever came on that day did so to meet. */
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

/** "|sees| her counterpart on Friday": news tells what is to come in the present tense. */
function isPresent(scene: Scene, trigger: Arranged): boolean {
  return /^(?:meets?|sees|gathers?|convenes?|hosts|receives|welcomes|sits?)\b/.test(
    scene.lower.slice(trigger.start, trigger.end),
  );
}

interface Told extends Arranged {
  readonly sides: Sides;
  readonly times: Times;
  readonly placed: boolean;
  /** Told under a day of a list of dates. */
  readonly listed: boolean;
}

/** "Wednesday's negotiations |ended without an offer|". */
const endedSo =
  /^ (?:[a-z]+ly )?(?:ended|broke (?:up|down|off)|collapsed|failed|closed|concluded|finished|wrapped up|produced|yielded|lasted|dragged|ran|went|opened|began|started|brought|saw|adjourned|stalled|made)\b/;

/** Rules whose words mean nothing without the meeting told before. */
const leansOnAnother: ReadonlySet<string> = new Set(['delegation', 'told-body', 'again']);

function stands(scene: Scene, told: Told, when: When | null): boolean {
  const { sides } = told;
  if (leansOnAnother.has(told.rule)) return false;
  const named = sides.parties.length + sides.participants.length;
  const known = when !== null || told.placed || (told.mood !== 'held' && isSoon(scene, told));
  if (told.phrase === null) {
    if (
      told.mood !== 'held' &&
      when !== null &&
      !isFine(when) &&
      when.precision !== 'week' &&
      named === 0 &&
      !told.placed &&
      !sides.back &&
      sides.groups < 2 &&
      !bodyNoun.test(scene.lower)
    )
      return false;
    if (told.rule === 'speak' && told.form === 'talks')
      return (
        ((named > 0 && named + sides.groups > 1) ||
          sides.groups > 1 ||
          sides.back ||
          (told.subject === 'plural' && named + sides.groups > 0)) &&
        (known || told.count !== null)
      );
    return known
      ? named + sides.groups > 0 || sides.back || (told.subject === 'plural' && when !== null && isFine(when))
      : named > 0 && named + sides.groups + callerIn(scene, told) > 1;
  }
  if (told.body !== null || (told.listed && !told.definite)) return when !== null;
  if (told.definite && (told.count ?? 1) > 1 && named < 2) return false;
  if (told.mood === 'cancelled' || told.mood === 'postponed') return named > 0 || when !== null;
  if (told.mood === 'possible') {
    if (named > 1) return true;
    return (
      known &&
      (named > 0 || (when !== null && (told.placed || (sides.groups > 1 && when.precision === 'day'))))
    );
  }
  if (count(sides) > 1 && (when !== null || told.mood !== 'auto')) return true;
  if (when === null) return false;
  if (told.times.movedFrom) return true;
  if (told.definite && named + sides.groups === 0 && !told.placed)
    return (
      isFine(when) &&
      (isBound(scene, told) ||
        endedSo.test(scene.lower.slice(told.end)) ||
        (isAt(scene, told) && whoActs(scene, told.left)) ||
        /^,? (?:which was |that was )?held (?:on|in|at) /.test(scene.lower.slice(told.end)))
    );
  const opensClause = /^(?:on [a-z]+,? )?$/.test(
    scene.lower.slice(told.left.start, told.phrase.start).trim(),
  );
  return (
    named + sides.groups > 0 ||
    told.placed ||
    told.again ||
    (isFine(when) && isBound(scene, told)) ||
    (isFine(when) && /^,? held (?:on|in|at)\b/.test(scene.lower.slice(told.end))) ||
    (isFine(when) && isAt(scene, told) && whoActs(scene, told.left)) ||
    (opensClause &&
      told.mood !== 'auto' &&
      isFine(when) &&
      !/^[^,;]{0,60}\bcontinue/.test(scene.lower.slice(told.right.start)))
  );
}

/** "|she| called Sanders after the vote": one more side, where the rule is a call to somebody. */
function callerIn(scene: Scene, told: Told): number {
  return told.rule === 'ring' && /\b(?:he|she|i)\b/.test(scene.lower.slice(told.left.start, told.left.end))
    ? 1
    : 0;
}

/** "are expected to meet |in the coming days|": a time, if no day. */
function isSoon(scene: Scene, { right }: Told): boolean {
  return /\b(?:in the (?:coming|next few) (?:days|weeks)|within (?:days|weeks|hours)|shortly|before the (?:month|week|year) is out)\b/.test(
    scene.lower.slice(right.start, right.end),
  );
}

/** "emerged from a closed-door meeting |on Monday|", "|Monday's| talks": the day stands beside its noun. */
function isBound(scene: Scene, told: Told): boolean {
  const { phrase, times } = told;
  const [day] = times.spans;
  if (phrase === null || day === undefined || /^[^,;]{0,60}\bcontinue/.test(scene.lower.slice(told.end)))
    return false;
  if (day.start >= phrase.start && day.end <= told.end) return true;
  return (
    day.start >= told.end &&
    /^(?:,? (?:in|at|with|between|of|on|for|the|its|their|both|[\w'-]+(?<!ed))){0,5},? (?:on |early |late )*$/.test(
      scene.lower.slice(told.end, day.start),
    ) &&
    !/\b(?:will|is|are|was|were|has|have|had|would|could|may|to|and)\b/.test(
      scene.lower.slice(told.end, day.start),
    )
  );
}

function isFine({ precision }: When): boolean {
  return precision === 'day' || precision === 'time';
}

/** "failed to agree |at| Monday's meeting", "|had| its first meeting on Monday". */
const atOrHeld =
  /\b(?:at|during|after|following|held|had|holds?|having|opens?|opened|beg[ai]ns?|starts?|started|conven\w+|concluded|ended|attend(?:s|ed|ing)?|chair(?:s|ed|ing)?) $/;

function isAt(scene: Scene, { phrase }: Told): boolean {
  return phrase !== null && atOrHeld.test(scene.lower.slice(0, phrase.start));
}

/** "|The school board| will take up the closure at its meeting": people or a body act at it. */
function whoActs(scene: Scene, left: Span): boolean {
  const words = scene.lower.slice(left.start, left.end);
  return (
    bodyNoun.test(words) ||
    words.search(humanNoun) >= 0 ||
    scene.mentions.some(({ start }) => start >= left.start && start < left.end)
  );
}

/** "grew out of the summit in Reykjavik in 1986": what lies years back is background unless day and sides are told. */
function isHistory(start: When | null, sides: Sides, today: Temporal.PlainDate | null): boolean {
  if (!start || !today) return false;
  const years = today.year - period(start).to.year;
  return (
    (years > 2 && (start.precision === 'year' || count(sides) < 2)) ||
    (years > 12 && sides.parties.length < 2)
  );
}

/** "During peace talks between A and B", "more than half of her meetings", "he meets the mayor": no day, and no meeting of its own. */
function isBackground(scene: Scene, trigger: Arranged, placed: boolean): boolean {
  if (trigger.phrase === null)
    return !placed && (isAside(scene, trigger) || (trigger.mood === 'auto' && isPresent(scene, trigger)));
  if (placed || trigger.mood === 'upcoming' || trigger.count !== null) return false;
  const word = scene.lower.slice(trigger.start, trigger.end);
  if (/^(?:meetings|sessions|conversations|encounters|gatherings)$/.test(word))
    return !/\b(?:held|had|c[ao]mes? out of|emerg\w+ from|after|following) (?:private |separate |a series of )?$/.test(
      scene.lower.slice(0, trigger.phrase.start),
    );
  return (
    trigger.form !== 'call' &&
    !/^(?:a|an|the|their|his|her) /.test(scene.lower.slice(trigger.phrase.start)) &&
    /\b(?:during|in|of|over|about|through|since|despite) $/.test(scene.lower.slice(0, trigger.phrase.start))
  );
}

/** "ranked the voters |they met| from 1 to 6", "laments |hosting| refugees": without a day or a town no event. */
function isAside(scene: Scene, trigger: Arranged): boolean {
  if (
    /^(?:host|receiv|welcom)(?:s|es|ing)\b/.test(scene.lower.slice(trigger.start, trigger.end)) &&
    trigger.mood !== 'upcoming'
  )
    return true;
  return /\b(?:the|every|any|most|many|some|all|of|those) (?:[\w-]+ )?[\w-]+ (?:that |who |whom )?(?:they|he|she|we|i|you) (?:had |have |has )?$/.test(
    scene.lower.slice(0, trigger.start),
  );
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
