import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { chamber } from './legislatures.ts';
import type { Mood } from './mood.ts';
import { isOtherWorld } from './not-meetings.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Bodies and those who sit on them. */
const body =
  '(?:councils?|boards?|committees?|subcommittees?|commissions?|panels?|trustees|commissioners|councill?ors|council members|board members|committee members|supervisors|selectmen|aldermen|governors|synod|chapter|executive|presidium|directors|shareholders|selectors|scrutiny|rate-setters|assembly|central bank|reserve bank|bank(?= of [a-z]))';
/** People who sit together where they decide something in a town on a day. */
const group =
  '(?:clubs|chairmen|ministers|leaders|envoys|bishops|owners|delegates|ambassadors|chiefs|premiers|presidents|negotiators)';
const anyBody = new RegExp(`\\b(?:${body}|${group})\\b`);
/** What belongs to the body's name and stands behind it: "of Elm County", "in Pike County", ", the body for eels,". */
const ofBody =
  "(?: (?:of|for|in|at) (?:(?!(?:will|is|are|has|have|was|were)\\b)[\\w'’.-]+ ){0,5}?[\\w'’.-]+)?(?:,[^,;:]{2,60},)?";
const when =
  '(?: (?:on |late |early )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?: (?:night|evening|morning|afternoon))?)?';
const isSubject = new RegExp(
  `\\b(?:${body}|(?<group>${group}))${ofBody}${when}(?:,? (?:has|have|then|also|last|unanimously|narrowly))? $`,
);
/** "|is expected to| decide", "|will| vote". */
const toCome =
  '(?:(?:, which|, who)? (?:will|is to|are to|(?:is|are) (?:set|due|expected|scheduled|slated|likely) to)(?: (?:also|then|now|probably|finally))?)';
const willBe = new RegExp(`\\b(?:${body}|(?<group>${group}))${ofBody}${when}${toCome} $`);

const decided =
  /\b(?:voted|approved|rejected|adopted|backed|passed|agreed|decided|chose|elected|endorsed|tabled|ratified|deferred|delayed|put off|postponed|debated|discussed|considered|reviewed|turned down|threw out|overturned|amended|deadlocked|split|granted|named|picked|gave (?:[\w-]+ ){1,4}(?:backing|approval|go-ahead)|spent (?:[\w-]+ ){1,8}(?:hours?|minutes|day|night|evening|morning|afternoon)|ran out of time|signed off on|tackled|took up|dealt with|(?:raised|cut|left|kept|held|lowered) (?:its |the |interest |benchmark |key |lending |main |policy )*rates?)\b/g;
const decides =
  /\b(?:votes?|decides?|rules?|considers?|reviews?|discuss(?:es)?|debates?|takes? up|take (?:it|them|the (?:matter|issue|item|case|request|application|proposal|bill|plan|question)) up|weighs?|chooses?|examines?|approve|adopt|settle|elects?|ratify|picks?|revisit|adjudicate|deliberates?|finali[sz]e|look at|talk about|(?:has|have|gets?|take|takes|make|makes) (?:the |its |a )?(?:final |last )?(?:say|decision)|see the|get)\b/g;
/** A government, a court, an authority: their sittings are no meetings of sides, no more than a `chamber`'s. */
const otherBody =
  /\b(?:security council|general assembly)\b|\b(?:select|judiciary|nobel|european|securities|exchange|trade|electoral|elections?|truth|inquiry|appeals?|disciplinary|parole|jury|cabinet|executive order|fact-finding) (?:[\w-]+ ){0,3}(?:sub)?(?:committee|commission|panel|council|board)s?\b/;
/** That it sat is told by its votes, or by the part of the day. */
const sat =
  /\b\d{1,2}(?:-|–| to )\d{1,2}\b|\bunanimous(?:ly)?\b|\bnarrowly\b|\bvoted\b|\binterest rates?\b|\brates (?:steady|unchanged|on hold|by|at|to)\b|\brate (?:at|to|by)\b|\bspent\b|\blast (?:tackled|took up|dealt with|discussed|debated|voted|considered)\b|day (?:night|evening)\b|\blast night\b|\bspeakers\b|\bran out of time\b/;
/** "agreed |in Bern on Monday|": where and when is told at once. */
const inTown =
  / (?:in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** "adopted |at its session|", "|in its sitting held| here today": what it did is told with its sitting. */
const atSitting =
  /\b(?:at|in|during) (?:its|their) (?:[\w-]+ ){0,2}(?:session|sitting|meeting)\b(?! (?:on|last|next|in) )/;
/** "The |Government of Serbia| adopted today at its session", wherever it stands before its verb. */
const sitter = new RegExp(`\\b(?:government|${body})\\b[^;:“”"]{0,140}$`);
/** "|last| tackled the question in November": the month is enough. */
const lastTime = /\blast $/;
/** "a meeting on Monday", "at its sitting": the meeting's own word tells it, and better. */
const meetingWord =
  /\b(?:meetings?|sessions?|sitting|summit|talks|conference|hearing|gather\w*|conven\w*|met|meets?)\b/;

/**
 * A body's sitting told by what it does there on a day. Examples: "Trustees voted 5-2 Monday to sell the library", "The
 * county commission approved the sale Monday evening", "The harbour board will decide on Tuesday whether to raise
 * fees", "The federation's executive committee votes in Oslo on Tuesday on the ban".
 */
export function sittings(scene: Scene): Trigger[] {
  const { lower, dates } = scene;
  if (dates.length === 0 || !(anyBody.test(lower) || atSitting.test(lower))) return [];
  if (isOtherWorld(lower) || otherBody.test(lower) || chamber.test(lower)) return [];
  const isPlaced = inTown.test(scene.text);
  for (const match of firstMatches(lower, decided)) {
    const before = lower.slice(0, match.index);
    const subject = isSubject.exec(before) ?? (atSitting.test(lower) ? sitter.exec(before) : null);
    const isBody = subject?.groups?.['group'] === undefined;
    if (!subject || !(isPlaced || (isBody && (sat.test(lower) || atSitting.test(lower))))) continue;
    const trigger = sittingAt(scene, match.index, match[0].length, 'held');
    if (trigger) return [trigger];
  }
  for (const match of firstMatches(lower, decides)) {
    const before = lower.slice(0, match.index);
    const plan = willBe.exec(before);
    const subject = plan ?? (isPresent(match[0]) ? isSubject.exec(before) : null);
    if (!subject || (subject.groups?.['group'] !== undefined && !isPlaced)) continue;
    if (isVote(match[0], subject[0])) continue;
    const trigger = sittingAt(
      scene,
      match.index,
      match[0].length,
      plan || / (?:say|decision)$/.test(match[0]) ? 'upcoming' : 'auto',
    );
    if (trigger) return [trigger];
  }
  const done = doneByBody(scene, isPlaced);
  return done ? [done] : [];
}

/** "The city council is scheduled to |vote| on Monday": told as a vote, which is no meeting; a federation's board travels to its own. */
function isVote(verb: string, subject: string): boolean {
  return verb.startsWith('vote') && /\bcouncil/.test(subject);
}

/** "was thrown out |by planning councillors| on Tuesday night", "will be decided |by the full council| on Friday", "a vote |by the council is due| on Friday". */
const doneBy = new RegExp(
  `\\b(?:(?<plan>will be|is to be|are to be|is due to be)|was|were|has been|have been) (?:then |finally |unanimously )?(?:voted (?:down|through)|approved|rejected|adopted|backed|passed|agreed|decided|endorsed|ratified|deferred|debated|considered|turned down|thrown out|overturned|amended|settled|discussed)(?: [\\d–-]{3,5})? by (?:the |a )?(?:[\\w'’-]+ ){0,4}?${body}\\b|\\b(?<due>vote|decision) (?:by|of|in|from) (?:the |a )?(?:[\\w'’-]+ ){0,4}?${body} (?:is|was) (?:due|expected|set|scheduled|planned|likely)\\b`,
);

function doneByBody(scene: Scene, isPlaced: boolean): Trigger | null {
  const match = doneBy.exec(scene.lower);
  if (!match) return null;
  const isPlan = match.groups?.['plan'] !== undefined || match.groups?.['due'] !== undefined;
  if (!isPlan && !isPlaced && !sat.test(scene.lower)) return null;
  const at = match.index + match[0].lastIndexOf(' by ') + 1;
  const from = at > match.index ? at : match.index;
  return sittingAt(scene, from, match.index + match[0].length - from, isPlan ? 'upcoming' : 'held');
}

function isPresent(verb: string): boolean {
  return /s\b/.test(verb) && verb !== 'discuss';
}

function sittingAt(scene: Scene, at: number, length: number, mood: Mood): Trigger | null {
  const left = { start: leftOf(scene, at), end: at };
  const right = { start: at + length, end: rightOf(scene, at + length) };
  const words = scene.lower.slice(left.start, right.end);
  const isDated = scene.dates.some(
    ({ start, end, when: day }) =>
      (isToTheDay(day) || (day?.precision === 'month' && lastTime.test(scene.lower.slice(left.start, at)))) &&
      start >= left.start &&
      start < right.end &&
      !/^['’]s?\b/.test(scene.lower.slice(end)) &&
      !/\b(?:before|by|until|since|from|of|said|(?<!\b(?:is|was|are) )due|after) (?:on )?$/.test(
        scene.lower.slice(0, start),
      ),
  );
  if (!isDated || (meetingWord.test(words) && !atSitting.test(words))) return null;
  return {
    start: at,
    end: at + length,
    rule: 'body-acts',
    form: 'session',
    mood,
    left,
    right,
    phrase: null,
    body: bodyAtHead(scene.text.slice(left.start, left.end)),
    definite: false,
    again: false,
    count: null,
    subject: 'plural',
  };
}
