import type { When } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import { isOfDateline } from './day-told.ts';
import { ownDay } from './own-day.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** What a news agency tells on its own day without naming it: "hosted the envoy", "a conversation took place". */
const datelined: ReadonlySet<string> = new Set(['host', 'call', 'meet', 'received-by', 'speak']);
/** "|LIMA, March 5|. The Speaker hosted the envoy", "ASTANA. March 5 (Agency) –". */
const dateline = /^\p{Lu}[\p{Lu} .,'-]{2,40}[,.]? (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)\b/u;
/** "|14:32| The premiers have sat down": an entry of a live page. */
const stamp = /^[^\p{L}\d]{0,4}(?<hour>\d{1,2})[.:h](?<minute>\d\d)\b/u;
/** "|had| met", "|last| met", "have met |before|": not of the article's day. */
const earlier =
  /\b(?:had(?! (?:an?|the|his|her|its|their|talks|lunch|breakfast|dinner|coffee|tea)\b)|last|previously|before|once|ever|never|already|earlier (?:this|in)|several|many|(?:two|three|four|five|\d+) times|twice)\b/;
/** "I |just had| a very good call", "we've |just| come out of the talks". */
const justBefore =
  /\b(?:has|have|'ve|'s) just\b|(?<!\bhad )\bjust (?:now )?(?:had|met|spoke|talked|finished|completed|concluded|ended|held|hosted|left|wrapped up|came|got|hung up|returned|walked|sat|received|adjourned|broke)\b/;
/** "met the envoys |a few minutes ago|". */
const momentsAgo =
  /\b(?:moments|minutes|(?:a|half an|an) (?:few |couple of |short |little )?(?:moments?|minutes?|while|hours?)) ago\b/;
/** "they are |now| sitting down", "are meeting |right now|". */
const nowBefore = /\b(?:is|are) (?:now |currently |again |still |both )*$/;
const underWay =
  /^(?:meeting|sitting|talking|conferring|holding|dining|lunching|negotiating|bargaining|huddled|closeted|locked)\b/;
const rightNow = /\b(?:right now|at the moment|as we speak|as i speak|at this hour|as we go to press)\b/;
/** "is to see her |at three|", "will meet |later|": today, on a page that tells the day as it goes. */
const laterToday =
  /\b(?:at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \w+|a quarter (?:to|past) \w+)(?! of\b)|later(?: on)?|shortly|in a (?:moment|minute|few minutes)|in (?:half )?an hour|within the hour|any minute)\b/;
/** "spent |most of the afternoon| with the managers". */
const partOfDay =
  /\b(?:most of|all|the whole(?: of)?|much of|half|part of) (?:the|this) (?:morning|afternoon|evening)\b/;

/** What is under way, told in the present: "are meeting right now". */
export function isUnderWay(scene: Scene, at: number): boolean {
  const words = scene.lower.slice(at, at + 14);
  const before = scene.lower.slice(0, at);
  return (
    underWay.test(words) &&
    nowBefore.test(before) &&
    (/\b(?:now|currently|still) (?:again )?$/.test(before) || rightNow.test(scene.lower.slice(at)))
  );
}

/** Whether the sentence stands in a live page: under an entry's stamp, or below one. */
export function stampOf(document: Document, paragraph: number): number | null {
  for (let at = paragraph; at >= 0 && at > paragraph - 6; at--) {
    const start = document.paragraphs[at]?.start ?? 0;
    const match = stamp.exec(document.text.slice(start, start + 12));
    if (match) return Number(match.groups?.['hour']) * 60 + Number(match.groups?.['minute']);
  }
  return null;
}

/**
 * The article's own day, for a meeting that it tells as just held or under way: "have |just| left after a special cabinet
 * meeting", "10:20 The two have sat down", "are now meeting in Oslo", "LIMA, March 5. The Speaker hosted the envoy"; null
 * where another day may be meant.
 */
export function dayOfArticle(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate,
  until: number,
): When | null {
  const { sentence } = scene;
  const lead = scene.lower.slice(0, until - sentence.start);
  const isJust =
    telling.status === 'held' &&
    (justBefore.test(lead) || momentsAgo.test(scene.lower) || isOverOnLivePage(scene));
  if ((telling.definite && !isJust) || telling.rule === 'told-body') return null;
  if (
    scene.dates.some(
      ({ end, when }) =>
        when !== null && !isOfDateline(scene.text, end) && when.value.slice(0, 10) !== today.toString(),
    )
  )
    return null;
  const isNow = isUnderWay(scene, until - sentence.start);
  const isToday =
    isJust ||
    isNow ||
    isOfLivePage(scene, telling, lead, until) ||
    isDatelined(scene, telling, lead) ||
    (telling.status === 'held' && partOfDay.test(scene.lower) && !earlier.test(lead));
  if (!isToday) return null;
  const day = ownDay(scene.document, scene.dateFindings) ?? today;
  return { value: day.toString(), precision: 'day', stated: false, text: '' };
}

/** "14:20 The two sides |have finished| their talks": the perfect of a page that tells the day as it goes. */
const over =
  /\b(?:has|have|'ve) (?:[a-z]+ )?(?:finished|ended|concluded|wrapped up|begun|started|opened|left|adjourned|broken up|resumed|got under way|kicked off|convened|gone in|come out)\b/;

function isOverOnLivePage({ document, sentence, lower }: Scene): boolean {
  return over.test(lower) && stampOf(document, sentence.paragraph) !== null;
}

function isDatelined({ document, sentence }: Scene, telling: Telling, lead: string): boolean {
  if (telling.status !== 'held' || telling.count !== null || !datelined.has(telling.rule)) return false;
  // "has met with a delegation": of the day on which the press office writes, at the head of its note.
  const isHead = sentence.index < 2 || (sentence.index === 2 && sentence.paragraph === 0);
  return isHead && dateline.test(document.text.slice(0, 120)) && !earlier.test(lead);
}

/** What a live page tells without a day it tells of its own: "had breakfast together", "is to see the envoy at three". */
function isOfLivePage(scene: Scene, { status }: Telling, lead: string, until: number): boolean {
  const { document, sentence } = scene;
  if (stampOf(document, sentence.paragraph) === null) return false;
  if (status === 'held') return !earlier.test(lead);
  return status === 'upcoming' && laterToday.test(scene.lower.slice(until - sentence.start));
}

/** "13:52 The ministers began with a working lunch |at 1pm|": an hour before the entry's own, unless a verb looks ahead. */
export function isPastHour(
  scene: Scene,
  { start, status }: Telling,
  today: Temporal.PlainDate | null,
  until: number,
): boolean {
  if (
    status !== 'upcoming' ||
    start?.precision !== 'time' ||
    !today ||
    !start.value.startsWith(today.toString())
  )
    return false;
  const written = stampOf(scene.document, scene.sentence.paragraph);
  const minutes = Number(start.value.slice(11, 13)) * 60 + Number(start.value.slice(14, 16));
  if (written === null || minutes >= written) return false;
  return !/\b(?:will|would|(?:is|are|was|were) (?:due |set |expected )?to|due)\b/.test(
    scene.lower.slice(0, until - scene.sentence.start),
  );
}
