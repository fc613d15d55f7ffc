import type { Difference } from '../../model/briefing.ts';
import type { Span } from '../../model/span.ts';
import { oncePerArticle } from '../read-once.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { whenInWords } from '../when-in-words.ts';
import { inNote } from '../withdrawals.ts';
import { stemsOf } from '../words.ts';
import { alignmentOf } from './alignment.ts';
import { calendarNames } from './calendar-names.ts';
import { isDeed, withDeeds } from './deeds.ts';
import { factBetween } from './fact-between.ts';
import { leadOf, tellOneEvent } from './one-event.ts';
import { areOfOneStory } from './one-story.ts';
import { pairedOnce } from './paired-once.ts';
import { senseOf } from './senses.ts';
import { sentenceOf } from './sentence-of.ts';
import { versionOf } from './version-of.ts';

const day = 86_400_000;
/** Days for which what is over is told with its day, between two articles that tell it, and between the days given. */
const fresh = 10;
const together = 5;
const mostBetween = 2;

/** Two of one deed and one of its people need little else in common. */
const enough = { alike: 0.12, fewest: 3 };

interface DayRead {
  readonly at: Span;
  readonly sentence: Span;
  /** ISO day. */
  readonly day: string;
  /** What was done that day: "held" for "detained", "meet" for "spoke". */
  readonly deed: string;
  /** Last names of people in the sentence, in small letters. */
  readonly people: ReadonlySet<string>;
}

interface PastDay extends DayRead {
  readonly source: ScopedArticle;
}

/**
 * Two days that two outlets give for one deed that is done: "The men were seized on Saturday", "On Friday the patrol seized
 * eleven men". Of all days of either article the two are told in the words most alike.
 */
export function pastDayDifferences(scope: readonly ScopedArticle[], zone: string): Difference[] {
  const told = scope.filter(({ inWindow }) => inWindow).flatMap(pastDaysOf);
  const areAligned = alignmentOf(told, areComparable, enough);
  const bySource = Map.groupBy(told, ({ source }) => source);
  const knows = ({ source }: PastDay, other: PastDay): boolean =>
    bySource.get(source)?.some((own) => own.day === other.day && mayBeOneDeed(own, other)) === true;
  const areTold = (a: PastDay, b: PastDay): boolean =>
    mayDiffer(a, b) &&
    ((areRivals(a, b) && areAligned(a, b)) || areOfOneOpening(a, b)) &&
    !knows(a, b) &&
    !knows(b, a);
  return pairedOnce(told, areTold).map(([a, b]) => {
    const days = [a, b].map(({ day: value }) =>
      whenInWords({ value, precision: 'day', stated: true, text: value }, zone),
    );
    return factBetween('day', `Date: ${days.join(' or ')}`, [a, b].map(versionOf));
  });
}

function pastDaysOf(source: ScopedArticle): PastDay[] {
  const { instant } = source;
  if (instant === null) return [];
  return daysRead(source)
    .filter(({ day: told }) => Date.parse(told) <= instant && Date.parse(told) > instant - fresh * day)
    .map((read) => ({ ...read, source }));
}

/** Another time than that of the deed: "since Monday", "had been due on Monday", "a day after Monday's talks". */
const otherTime = /\b(?:since|until|till|before|after|by|from|than|of|GMT|UTC)\s(?:the\s|last\s)?$/i;
/** "Monday", "3 May"; what "today" and "last night" are hangs on when an article was read, too. */
const named = new RegExp(`\\b(?:${calendarNames})\\b`);
const notDone =
  /\b(?:will|would|due|set|scheduled|planned|expected|postponed|cancelled|called off|put off|moved|again|another|second|third|further|more|new|other|next|earlier|days?|continu\w*|resum\w*|not|never|no)\b|n['’]t\b/i;

const daysRead = oncePerArticle(({ article: { text }, findings }): readonly DayRead[] => {
  const people = new Set(findings.people.map(({ name }) => (name.split(' ').at(-1) ?? '').toLowerCase()));
  return findings.dates.flatMap((date) => {
    const isDay = (date.type === 'DATE' || date.type === 'TIME') && /^\d{4}-\d\d-\d\d/.test(date.value);
    if (
      !isDay ||
      !named.test(date.text) ||
      otherTime.test(text.slice(Math.max(0, date.start - 16), date.start))
    )
      return [];
    const sentence = sentenceOf(text, date);
    if (!sentence || inNote({ findings }, sentence)) return [];
    const [before, behind] = [text.slice(sentence.start, date.start), text.slice(date.end, sentence.end)];
    const deed = deedBefore(before) ?? deedBehind(behind);
    if (deed === null || notDone.test(text.slice(sentence.start, date.end))) return [];
    const words = `${before} ${behind}`;
    return [{ at: date, sentence, day: date.value.slice(0, 10), deed, people: peopleIn(words, people) }];
  });
});

/** How far from a day its verb stands, in words. */
const reach = 24;
const anyVerb =
  /^(?:\p{Ll}{2,}ed|is|are|has|have|said|says|told|began|came|went|took|made|gave|got|saw|left|held|won|lost)$/u;
/** Before these a participle is no verb: "the |injured| list". */
const noVerb = /^(?:the|an?|its|their|his|her|of|with|in|for|on|at)$/;
const meeting = /^(?:met|talked|spoke|sat|conferred|huddled|negotiated)$/;
const seizing = /^(?:seized|captured|intercepted|abducted|kidnapped|caught)$/;
const calling = /^(?:phoned|telephoned|rang|called)$/;

/** The verb that stands nearest before a day, where it tells of a deed that is known: "were |detained| near Arvik on Saturday". */
function deedBefore(words: string): string | null {
  const all = wordsIn(words).slice(-reach);
  const at = all.findLastIndex((word, index) => isVerb(word, all[index - 1] ?? ''));
  return at < 0 ? null : deedOf(all[at] ?? '');
}

/** The first verb behind a day that begins its sentence: "On Friday the patrol |detained| eleven men". */
function deedBehind(words: string): string | null {
  const all = wordsIn(words).slice(0, reach);
  const at = all.findIndex((word, index) => isVerb(word, all[index - 1] ?? ''));
  return at < 0 ? null : deedOf(all[at] ?? '');
}

function wordsIn(words: string): string[] {
  return words.match(/[\p{L}’'-]+/gu) ?? [];
}

function isVerb(word: string, before: string): boolean {
  return (
    !noVerb.test(before) &&
    (anyVerb.test(word) ||
      meeting.test(word) ||
      calling.test(word) ||
      /^(?:sank|sunk|burst|quit)$/.test(word))
  );
}

/** What befalls a thing or a person once, by one name for it: "sank" and "went down" are told of one ferry. */
const once: readonly (readonly [string, RegExp])[] = [
  ['sink', /^(?:sank|sunk|foundered|capsized|overturned)$/],
  ['crash', /^(?:crashed|collided|derailed|plunged)$/],
  ['collapse', /^(?:collapsed|caved|crumbled)$/],
  ['explode', /^(?:exploded|detonated|erupted|burst)$/],
  ['resign', /^(?:resigned|quit|abdicated)$/],
  ['vanish', /^(?:disappeared|vanished)$/],
  ['escape', /^(?:escaped|absconded)$/],
];
const befalling: ReadonlySet<string> = new Set(once.map(([name]) => name));

/** ", the coast guard said". */
const teller = /,\s[^,]{2,60}\s(?:said|says|told\s[^,]{2,30})[.\s]*$/u;
/** The hour of a day, and the verbs themselves. */
const small =
  /^(?:night|morning|even|afternoon|dawn|noon|midnight|late|earl|shortl|sank|sunk|capsiz|overturn|founder|crash|collid|derail|plung|collaps|cav|crumbl|explod|detonat|erupt|burst|resign|quit|abdicat|disappear|vanish|escap|abscond)/;

/** Those who sat down and those who rang met, as far as a day goes. */
function deedOf(word: string): string | null {
  const single = once.find(([, verb]) => verb.test(word));
  if (single) return single[0];
  if (meeting.test(word)) return 'meet';
  if (calling.test(word)) return 'meet';
  if (seizing.test(word)) return 'held';
  const [stem = ''] = withDeeds(stemsOf(word));
  return isDeed(stem) ? stem : null;
}

function peopleIn(words: string, known: ReadonlySet<string>): Set<string> {
  const names = (words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) =>
    name.toLowerCase().replace(/['’]s$/, ''),
  );
  return new Set(names.filter((name) => known.has(name)));
}

function areComparable(a: PastDay, b: PastDay): boolean {
  return areTogether(a.source, b.source, together) && a.deed === b.deed;
}

function mayDiffer(a: PastDay, b: PastDay): boolean {
  const between = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / day;
  if (between === 0 || between > mostBetween || areOfOneOutlet(a.source, b.source)) return false;
  // The later day lay ahead of the older article: it told of another deed.
  const later = Math.max(Date.parse(a.day), Date.parse(b.day));
  return later <= Math.min(a.source.instant ?? later, b.source.instant ?? later);
}

function areRivals(a: PastDay, b: PastDay): boolean {
  return !befalling.has(a.deed) && mayBeOneDeed(a, b) && areOfOneStory(a.source, b.source);
}

/** Both open with what befell one thing once: "A ferry sank near Bodø. |It sank on Sunday|." */
function areOfOneOpening(a: PastDay, b: PastDay): boolean {
  if (a.deed !== b.deed || !befalling.has(a.deed) || !tellOneEvent(a.source, b.source)) return false;
  return isOpen(a, b) && isOpen(b, a) && !speaksOf(a, b) && !speaksOf(b, a);
}

/** The article has the other's day, too, for whatever it was. */
function speaksOf({ source }: PastDay, { day: other }: PastDay): boolean {
  return source.findings.dates.some(({ value }) => value.startsWith(other));
}

/** Nothing but what both articles open with is told: "a trawler", "the southern part" and "off Tromsø" are something else. */
function isOpen({ source, sentence, at }: PastDay, other: PastDay): boolean {
  const { text } = source.article;
  const words = `${text.slice(sentence.start, at.start)} ${text.slice(at.end, sentence.end)}`.replace(
    teller,
    '',
  );
  if (/^(?:an?|another|one)\s/i.test(words)) return false;
  const [one, their] = [leadOf(source).words, leadOf(other.source).words];
  return withDeeds(stemsOf(words)).every(
    (stem) => small.test(stem) || (one.has(senseOf(stem)) && their.has(senseOf(stem))),
  );
}

/** The same done by or to one person; of those who met, nobody is another. */
function mayBeOneDeed({ deed, people: a }: PastDay, { deed: other, people: b }: PastDay): boolean {
  if (deed !== other) return false;
  if (a.size === 0 && b.size === 0) return true;
  return !a.isDisjointFrom(b) && (deed !== 'meet' || a.isSubsetOf(b) || b.isSubsetOf(a));
}
