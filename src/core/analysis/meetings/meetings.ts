import type { DateFinding, MeetingFinding, StatementFinding } from '../../model/finding.ts';
import { contains, type Span } from '../../model/span.ts';
import { correctionNotes } from '../corrections/correction-notes.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { People } from '../people/people.ts';
import { readAdvisory } from './advisory.ts';
import { readAgenda } from './agenda.ts';
import { agendaTriggers } from './agenda-entry.ts';
import { type Arranged, arrange } from './arrange.ts';
import type { Attended } from './attendance.ts';
import { awaited } from './awaited.ts';
import { backTriggers } from './back-triggers.ts';
import { sittings } from './body-sits.ts';
import { carriedOn, withoutBareClock } from './carried-on.ts';
import { clocksOfMeeting, mayTellHour, withHour } from './clock-day.ts';
import { conditioned, convoked } from './condition.ts';
import { dateFromBefore } from './date-before.ts';
import { isDoneThere } from './deed-at.ts';
import { fold } from './fold.ts';
import { givenUp } from './given-up.ts';
import { withoutGuests } from './guests.ts';
import { isInterview } from './interviews.ts';
import { isWayTo, journeys } from './journeys.ts';
import { leftUndated } from './left-undated.ts';
import { isOff } from './mood.ts';
import { heldTheDayBefore } from './morning-paper.ts';
import { isSport } from './not-meetings.ts';
import { nounTriggers } from './noun-triggers.ts';
import { inCourse, isChangedNext, lastUnsettled, planTriggers } from './old-plan.ts';
import { datelinePlace, mayTellVenue, withVenue } from './place-told-apart.ts';
import { fillFromBefore, placeFromBefore } from './refer-back.ts';
import { readScene, type Scene, smallLetters } from './scene.ts';
import { stillOn } from './still-on.ts';
import { type Telling, tellingOf } from './telling.ts';
import { titleOf } from './title.ts';
import { asOldDay } from './told-moves.ts';
import { isToldOneByOne, isVisitTold } from './told-one-by-one.ts';
import type { Trigger } from './trigger.ts';
import { turnedDown } from './turned-down.ts';
import { verbTriggers } from './verb-triggers.ts';
import { titledSides, withWhoCame } from './who-came.ts';

/** A sentence without one of these cannot tell of a meeting. */
const hint =
  /\b(?:met|meets?|meetings?|talks?|talked|summits?|sessions?|calls?|called|conversations?|rounds?|consultations|negotiat\w+|council|commission|forum|gather\w*|(?:re)?conven\w+|\w+group|ecofin|coreper|assembl\w+|sits?|sat|sitting|spoke\w?|speak\w*|(?:tele)?phoned?|once more|confer\w*|saw|(?:had|has|have) (?:\w+ )?seen|see(?:s|ing)?|broke|adjourned|walked out|came away|parted|bargain\w*|haggl\w+|wrangl\w+|discuss(?:es|ed)?|(?:last|next|this) (?:year|month|week)'s|(?:try|so|it|over|go|stock) again|(?:be|come|go|sides|both|them|asked|invited|are|were) back|resume|return|regroup|reassemble|pick up|take stock|do so again|rang|spent|spends?|(?:hours?|minutes) with|together|agreed with|invitation|trilogues?|by (?:tele)?phone|head[- ]to[- ]head|holed up|closeted|huddled?|breakfast(?:s|ed)?|lunch(?:es|ed)?|dinner|supper|coffee|tea|calling on|pa(?:id|ys?|ying)|discussions?|exchang\w+|audience|encounter|heart-to-heart|powwow|on the (?:phone|line|telephone)|invit\w+|synod|host(?:s|ed|ing)?|receiv(?:es?|ed|ing)|welcom(?:es?|ed|ing)|bilateral|trilateral|(?:be|was|is) held|takes? place|took place|taking place|dialogue|roundtable|videoconference|teleconference|ministerial|the table|the (?:first|second|third|fourth|fifth|sixth|last|previous|next)|delegation|represented by|it (?:will|was|is|had|now)|they (?:will|are|were|had) (?:now |then |been )*(?:be (?:held|in)|take|begin|start|open|resume|go ahead|happen|set|due|scheduled|planned|slated|booked|arranged|fixed|to be)|new date|(?:it|they) (?:has|have) been|t[eê]te|retreats?|din(?:es?|ed|ing)|colloquium|congress|convention|plenary|mediation|horse-trading|deliberations?|conciliation|arbitration|backing|boards?|panels?|committees?|(?:ministers|leaders|chairmen|envoys|bishops|owners|delegates|clubs|governors|ambassadors|chiefs|premiers|presidents) (?:\w+ )?(?:agreed|approved|adopted|backed|rejected|decided|passed|gave)|trustees|supervisors|commissioners|councill?ors|summon\w*|to come to|hauled in|in doubt|visits?|trip|workshop|seminar|symposium|cabinet|reception|agm|considers?|reviews?|debates?|takes? up|follow|(?:central|reserve) bank|(?:interest|benchmark|key) rates?|rates by|reached|struck|clinched|took a|linked up|(?:due|expected) in|executive|governors|scrutiny|talking|shook hands|dressing|ticking|grilling|hauls?|goes to|went to|same room|case to|(?:co-?)?chair(?:s|ed)?|presid\w+ over|attend(?:s|ed)?|part in|brief(?:s|ed)?|shuttl\w+|(?:thrash|hammer|work|iron)(?:ed)? out|tackled?|had \w+ (?:hours?|minutes)|in (?:for|to explain)|liais\w+|compar\w+ notes|lobby|plead|argue|explain|fac(?:e|es|ed|ing)|opposite|locked|shut|alone|bring\w*|brought|recalled to|cop-?\d{1,2})\b/i;

/** Characters; what runs on longer than this is no sentence of an article. */
const longest = 3000;

/** Finds who meets whom, where and when. */
export function findMeetings(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  statements: readonly StatementFinding[],
): readonly MeetingFinding[] {
  const notes = correctionNotes(document);
  const denied = statements.filter((statement) => statement.denied).flatMap(({ content }) => content);
  const today = anchorDay(document.anchor);
  const agendaOf = readAgenda(document, dates);
  const tellings: Telling[] = readAdvisory(document, people, dates, today);
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > longest) continue;
    const agenda = agendaOf(sentence.paragraph);
    const isOpen = lastUnsettled(tellings, sentence.index) !== undefined || isChangedNext(document, sentence);
    if (!(agenda || isOpen || mayTell(document, sentence, tellings.at(-1))) || within(notes, sentence))
      continue;
    if (isQuestion(document, sentence) || goesOnWithSport(document, sentence)) continue;
    const laidOut = readScene(document, people, dates, sentence, agenda, statements);
    const scene = clocksOfMeeting(laidOut, tellings.at(-1));
    const known = tellings.length;
    for (const trigger of arrange(scene, triggersOf(scene, isOpen))) {
      const at = { start: sentence.start + trigger.start, end: sentence.start + trigger.end };
      // "denied that the talks had been cancelled": then they are to come.
      const isDenied = within(denied, at) && !isDoneThere(scene, trigger) && !isOff(trigger.mood);
      const telling = isDenied ? null : readTelling(scene, trigger, tellings, today);
      if (telling) tellings.push(leftUndated(scene, telling));
    }
    shareOfList(tellings, known);
    const last = tellings.at(-1);
    const more = tellings.length === known ? (withHour(scene, last) ?? withVenue(scene, last)) : null;
    if (more) tellings[known - 1] = more;
  }
  const told = tellings.filter((telling) => !isWayTo(telling, tellings));
  const meetings = fold(told, today).filter(
    (telling, _, all) => !isToldOneByOne(telling, all) && !isVisitTold(telling, all),
  );
  return withWhoCame(document, people, dates, meetings).map(toFinding);
}

/** "met Roe and Mori |in Bern on Monday| in separate meetings": day and town behind the last are those of the first, too. */
function shareOfList(tellings: Telling[], from: number): void {
  for (let at = from; at + 1 < tellings.length; at++) {
    const [one, next] = [tellings[at], tellings[at + 1]];
    if (!one || !next?.rule.endsWith('-list') || one.start || one.status !== next.status) continue;
    tellings[at] = { ...one, start: next.start, place: one.place ?? next.place, stands: next.stands };
  }
}

/** A cheap test before a sentence is laid out. */
function mayTell(document: Document, { start, end }: Sentence, last: Telling | undefined): boolean {
  const line = document.text.slice(start, end);
  return hint.test(line) || mayTellHour(line, last) || mayTellVenue(line, last);
}

/** @param isOpen whether a meeting told before was given up: its days may be told without a word for it */
function triggersOf(scene: Scene, isOpen: boolean): readonly Trigger[] {
  const triggers = [
    ...verbTriggers(scene),
    ...nounTriggers(scene),
    ...backTriggers(scene),
    ...agendaTriggers(scene),
    ...sittings(scene),
    ...journeys(scene),
  ].filter((trigger) => !isInterview(scene, trigger));
  return triggers.length === 0 && isOpen ? planTriggers(scene) : triggers;
}

/**
 * What a trigger tells, with what its sentence and the tellings before it know of its mood, place, day and sides; null for
 * nothing.
 */
function readTelling(
  scene: Scene,
  arranged: Arranged,
  tellings: readonly Telling[],
  today: Temporal.PlainDate | null,
): Telling | null {
  const told = turnedDown(scene, awaited(scene, arranged));
  const trigger = { ...told, mood: conditioned(scene, told, stillOn(scene, told, givenUp(scene, told))) };
  const read = tellingOf(scene, continued(scene, trigger, tellings.at(-1)), today);
  if (!read) return null;
  const telling = withoutGuests(scene, trigger, read);
  const start = scene.sentence.start + trigger.start;
  const words = scene.lower.slice(trigger.right.start, trigger.right.end);
  const placed = placeFromBefore(telling, words, scene.text.slice(0, trigger.start), tellings);
  const located = withoutBareClock(datelinePlace(scene, trigger, placed), tellings);
  const dated = heldTheDayBefore(scene, dateFromBefore(scene, located, today, start, tellings));
  const filled = carriedOn(scene, trigger, fillFromBefore(scene, dated, tellings, start));
  return asOldDay(scene, inCourse(scene, trigger, convoked(scene, trigger, filled), tellings), tellings);
}

function toFinding(telling: Attended): MeetingFinding {
  const { came } = telling;
  const place = telling.place ?? telling.seat;
  return {
    title: titleOf({
      ...telling,
      ...(place === undefined ? {} : { place }),
      sides: titledSides(telling),
    }),
    parties: came.parties,
    participants: came.participants,
    ...(place === undefined ? {} : { place }),
    start: telling.start,
    ...(telling.end ? { end: telling.end } : {}),
    ...(telling.movedFrom ? { movedFrom: telling.movedFrom } : {}),
    ...(telling.count === null ? {} : { count: telling.count }),
    status: telling.status,
    evidence: apart(telling.evidence),
    rule: telling.rule,
  };
}

/** In order, each stretch once. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (!before || span.start >= before.end) kept.push(span);
    else if (span.end > before.end) kept[kept.length - 1] = { start: before.start, end: span.end };
  }
  return kept;
}

/** "… the summit on Friday… AND THE COUNCIL ON SUNDAY": a sentence that only goes on shares the mood of the one before. */
function continued(scene: Scene, trigger: Arranged, before: Telling | undefined): Arranged {
  if (trigger.mood !== 'auto' || !trigger.phrase || before?.sentence !== scene.sentence.index - 1)
    return trigger;
  const goesOn = /^\W*and (?:also )?(?:at |for |in |of )?$/.test(scene.lower.slice(0, trigger.phrase.start));
  return goesOn && before.status === 'upcoming' ? { ...trigger, mood: 'upcoming' } : trigger;
}

/** A reporter's question tells of nothing. */
function isQuestion(document: Document, sentence: Sentence): boolean {
  return document.text.charAt(sentence.end - 1) === '?';
}

/** "They last met in March", right after a sentence on the cup's final. */
function goesOnWithSport(document: Document, sentence: Sentence): boolean {
  if (
    /\b(?:emergency|extraordinary|crisis|urgent|special) (?:[\w-]+ )?(?:meetings?|talks|summit|congress|session)\b/.test(
      document.text.slice(sentence.start, sentence.end),
    )
  )
    return false;
  const before = document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return false;
  return isSport(smallLetters(document.text.slice(before.start, before.end)));
}

function within(outer: readonly Span[], span: Span): boolean {
  return outer.some((one) => contains(one, span));
}
