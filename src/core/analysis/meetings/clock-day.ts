import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { offsetAt, zoneOfPlace } from '../dates/zones.ts';
import { isToTheDay } from './day-told.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences behind a meeting in which its hour may be told. */
const reach = 3;
/** "|The session| is to open at 10:00", "|They| meet at noon", "|The two sides| are to meet at 10am". */
const goesOn =
  /(?:^|[;:“"] ?|, |\band |\bbut |\bwhen )(?:it|they|both(?: sides)?|(?:the|this|that|its|their) (?:[\w'-]+ ){0,2}(?:meetings?|sessions?|talks|negotiations|calls?|conferences?|summits?|gatherings?|sittings?|discussions|consultations|rounds?|forum|assembly|congress|videoconference|board|committee|council|panel|commission|cabinet|executive|tribunal|trustees|governors|councillors|members|ministers|leaders|envoys|sides|parties|delegations|teams|negotiators|pair|two|three|four|event|doors|proceedings)|proceedings|doors|business)\b[^.;]*?\b(?:starts?|begins?|opens?|sits?|meets?|convenes?|gathers?|resumes?|gets? under way|kicks? off|be held|takes? place|(?:is|are|due|set|scheduled|expected|billed|fixed)(?: now)? (?:for|at|from))\b/;
/** Words of a clock that give no day: "10:00 local time", "6.30pm", "noon". */
const dayWord =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:today|tomorrow|tonight|yesterday|morning|afternoon|evening|night)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
/** "|14:05| The ministers have sat down": another entry of a live page. */
const stamp = /^\W{0,4}\d{1,2}[.:h]\d\d(?!\d)/;

/**
 * A bare hour told of the meeting to come that was told just before is of that meeting's day, not of the article's: "Talks
 * resume on Friday. The two sides are to meet |at 10am|". "Local time" is that of its town.
 */
export function clocksOfMeeting(scene: Scene, last: Telling | undefined): Scene {
  const day = last && dayOpen(scene, last);
  if (!day || !scene.dates.some(isBareClock)) return scene;
  const place = last.place ?? '';
  return {
    ...scene,
    dates: scene.dates.map((date) =>
      isBareClock(date) ? { ...date, when: onDay(scene, date, day, place) } : date,
    ),
  };
}

/** A cheap test before a sentence is laid out: "They start |at noon|". */
export function mayTellHour(words: string, last: Telling | undefined): boolean {
  return last?.status === 'upcoming' && /\b(?:at|from) (?:\d|noon|midday|midnight)/i.test(words);
}

/** The day of a meeting of which the sentence may tell the hour; null where it tells of something else. */
function dayOpen(scene: Scene, last: Telling): string | null {
  if (last.status !== 'upcoming' || !isToTheDay(last.start)) return null;
  if (scene.sentence.index - last.sentence > reach || scene.agenda) return null;
  const { text, sentences } = scene.document;
  const behind = sentences.slice(last.sentence + 1, scene.sentence.index + 1);
  if (behind.some(({ start, end }) => stamp.test(text.slice(start, end)))) return null;
  if (!goesOn.test(scene.lower)) return null;
  return period(last.start).from.toString();
}

/**
 * The meeting told last with the hour that a sentence gives which tells of none itself: "The committee sits |from 2pm|";
 * null where there is none.
 */
export function withHour(scene: Scene, last: Telling | undefined): Telling | null {
  if (last?.start?.precision !== 'day' || dayOpen(scene, last) === null) return null;
  const verb = goesOn.exec(scene.lower);
  const at = (verb?.index ?? 0) + (verb?.[0].length ?? 0);
  const clock = scene.dates.find(
    (date) => isBareClock(date) && date.end > at && date.start < at + 60 && date.when?.precision === 'time',
  );
  if (!clock?.when || clock.when.value.slice(0, 10) !== last.start.value) return null;
  const { start, end } = scene.sentence;
  return {
    ...last,
    start: { ...clock.when, text: `${last.start.text} ${clock.finding.text}` },
    evidence: [...last.evidence, { start, end }],
  };
}

function isBareClock({ finding }: SceneDate): boolean {
  return finding.type === 'TIME' && /T\d\d:\d\d$/.test(finding.value) && !dayWord.test(finding.text);
}

function onDay(scene: Scene, { finding }: SceneDate, day: string, place: string): When | null {
  const clock = finding.value.slice(11);
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const zone = zoneOfPlace(place) ?? scene.document.anchor.timezone;
  const offset = finding.offset ?? offsetAt(zone, day, minutes);
  if (offset === null) return null;
  return { value: `${day}T${clock}${offset}`, precision: 'time', stated: false, text: finding.text };
}
