import type { Span } from '../../model/span.ts';
import { bodyAround } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { isToTheDay } from './day-told.ts';
import { isDoneAt } from './deed-at.ts';
import { fateOfPlan } from './fate-of-plan.ts';
import { headNouns } from './head-nouns.ts';
import { predicateBehind } from './main-clause.ts';
import { isMeetingNoun, type NounContext } from './meeting-nouns.ts';
import { isHardly, isLeftOpen, isOff, type Mood } from './mood.ts';
import { isOtherWorld, isSport } from './not-meetings.ts';
import { moodOfVisit, nounMood } from './noun-mood.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ordinal } from './ordinals.ts';
import { relativeClause } from './relative-clause.ts';
import { firstMatches, type Scene } from './scene.ts';
import { isBodyName, sittingsByName } from './sittings-by-name.ts';
import type { Form, Trigger } from './trigger.ts';

/** What is talk wherever it stands, among players and fans as well: "showdown |talks| with the striker". */
const ofTalking = /^(?:talks|negotiations|face-to-face|sit-down|heart-to-heart)$/;

/** The noun triggers of a sentence. */
export function nounTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  const isElsewhere = isSport(scene.lower);
  const isPrivate = isOtherWorld(scene.lower);
  for (const match of firstMatches(scene.lower, headNouns)) {
    if (match[0].startsWith('summit') ? isPrivate : isElsewhere && !ofTalking.test(match[0])) continue;
    const head = { start: match.index, end: match.index + match[0].length };
    const trigger = isBodyName(scene, head) ? null : readNoun(scene, head);
    if (trigger) found.push(trigger);
  }
  if (isElsewhere) return found;
  for (const trigger of sittingsByName(scene)) {
    if (!found.some((one) => one.start < trigger.end && trigger.start < one.right.start)) found.push(trigger);
  }
  return found;
}

function readNoun(scene: Scene, head: Span): Trigger | null {
  const { lower } = scene;
  const word = lower.slice(head.start, head.end);
  const phrase = withMeasure(scene, nounPhrase(scene, head.start, 0));
  const relative = relativeClause(scene, head.end);
  const from = relative?.subject.end ?? head.end + quotedTitle(lower.slice(head.end, head.end + 100));
  const after = lower.slice(from, rightOf(scene, from));
  const lead = lower.slice(phrase.start, head.start);
  const context: NounContext = {
    lead,
    before: lower.slice(0, head.start),
    after: lower.slice(head.end),
    cased: scene.text.slice(phrase.start, head.start),
  };
  if (isMeans(word, context.before) || !isMeetingNoun(word, context) || isSpeech(scene, phrase, head, after))
    return null;
  const left = { start: Math.min(leftOf(scene, head.start), phrase.start), end: phrase.start };
  const right = { start: from, end: from + after.length };
  const isSerial = isOneOfMany(scene, lead, after, from);
  const usual = moodAround(scene, { phrase, head, left, right });
  const behind = predicateOf(scene, head.end);
  const told = behind && (isOff(behind.mood) || usual === 'auto') ? behind : null;
  const mood = told?.mood ?? fateOfPlan(lower, { start: phrase.start, end: head.end }) ?? usual;
  return {
    ...head,
    rule: relative ? 'held-by' : ruleOf(word),
    form: formOf(word, lead, after),
    mood: relative && !isOff(mood) ? relative.mood : mood,
    left: relative && !told ? relative.subject : left,
    right: told?.right ?? right,
    phrase: { start: phrase.start, end: head.end },
    body: bodyAround(scene, phrase, head),
    definite:
      word !== 'agm' &&
      relative === null &&
      !isSerial &&
      isDefinite(phrase, lower.slice(phrase.inner, head.start)),
    again: isSerial || isAgain(word, lead),
    count: countOf(lead, word, after),
    subject: 'none',
  };
}

/**
 * "The synod, |which was to have met in York, has been cancelled|", "The summit, |the first in years, closed on Friday|":
 * what is told behind a clause; null where nothing is, or where the clause tells a day that may be another's.
 */
function predicateOf(scene: Scene, from: number): { readonly mood: Mood; readonly right: Span } | null {
  const at = predicateBehind(scene.lower.slice(from));
  if (at === null) return null;
  const right = { start: from, end: rightOf(scene, from + at) };
  const mood = nounMood('', scene.lower.slice(from + at - 1, right.end), '');
  if (isOff(mood)) return { mood, right };
  const isDated = scene.dates.some(({ start }) => start >= from && start < from + at);
  return mood === 'none' || isDated ? null : { mood, right };
}

/** "The meeting was held |by teleconference|": how, not what. */
function isMeans(word: string, before: string): boolean {
  return (
    /conference$|call$/.test(word) &&
    /\b(?:the|an?|this|that|their|its|[\w-]+['’]s) (?:[\w-]+ ){0,3}(?:meetings?|talks|sessions?|summit|gathering|discussions|consultations)\b[^.;]{0,60} (?:by|via|over|through) (?:an? |the )?(?:(?:phone|telephone|video|conference) )?$/.test(
      before,
    )
  );
}

/** "Ida Roe |talks| about her plans": the verb. */
function isSpeech(scene: Scene, { article }: NounPhrase, head: Span, after: string): boolean {
  return (
    scene.lower.slice(head.start, head.end) === 'talks' &&
    article === null &&
    scene.mentions.some(({ end }) => end === head.start - 1) &&
    /^ (?:about|of|to|like|with)\b/.test(after)
  );
}

/** "|another| meeting", "a |second| round", "a |follow-up|". */
function isAgain(word: string, lead: string): boolean {
  return (
    /\b(?:another|second|third|fourth|fifth|sixth|further|follow-up|next|new|fresh)\b/.test(lead) ||
    /^(?:follow-up|second|third|fourth|fifth|sixth)$/.test(word)
  );
}

interface NounClause {
  readonly phrase: NounPhrase;
  readonly head: Span;
  readonly left: Span;
  readonly right: Span;
}

/** How the words around its phrase tell a meeting: "|denied reports of| a meeting", "a meeting |could be held|". */
function moodAround(scene: Scene, { phrase, head, left, right }: NounClause): Mood {
  const { lower, dates } = scene;
  const whole = lower.slice(0, phrase.start);
  const after = lower.slice(right.start, right.end);
  const isSet = dates.some(({ start, when }) => when !== null && start >= right.start && start < right.end);
  const isOpen = isLeftOpen(whole, lower.slice(head.end));
  const words = lower.slice(phrase.start, head.end);
  const mood = moodOf(lower.slice(left.start, left.end), whole, after, words);
  const isSupposed = supposedAbove(whole) || (deniedAbove(whole) && !isOff(mood));
  const usual = isSupposed && !isOpen && !isDoneAt(whole, words) ? 'none' : mood;
  // "will strike unless talks on Monday bring an offer": the talks are certain, not what they bring.
  const isUnless = isSet && /\bunless (?:[\w'-]+ ){0,2}$/.test(whole);
  const told = isUnless ? nounMood('', after, lower.slice(head.start, head.end)) : usual;
  return isOpen && !isOff(told) ? 'possible' : told;
}

/** 'The seminar |"Housing the Old",| announced for Tuesday': its length. */
function quotedTitle(after: string): number {
  return /^ ["“][^"”]{3,80}["”]/.exec(after)?.[0].length ?? 0;
}

/** "the |tenth| session", "their |last| get-together"; not "last week's meeting". */
const inSeries = new RegExp(
  `\\b(?:${ordinal}|(?:next|last|previous)(?! (?:week|month|year|spring|summer|autumn|winter|[a-z]+day)))\\b`,
);
const willBe =
  /^[^;.]{0,60}? (?:will|shall|is to|are to|is|are) (?:next |now )?(?:take place|be (?:held|organi[sz]ed|hosted|convened)|foreseen|planned|scheduled|set|due)\b/;

/** "The tenth session is foreseen for 2027", "their last get-together, in August": told by its number, with a month or a year. */
function isOneOfMany(scene: Scene, lead: string, after: string, from: number): boolean {
  if (!inSeries.test(lead) && !willBe.test(after)) return false;
  return scene.dates.some(
    ({ start, when }) => when !== null && !isToTheDay(when) && start >= from && start < from + after.length,
  );
}

/** "|two days of| talks", "|more than an hour of| talks", "|a weekend of| trade talks". */
const measure =
  /(?<![\w-])(?:(?:more than|less than|at least|nearly|almost|about|around|some|over|roughly|just) )?(?:(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,2}) )?(?:[\w-]+ )?\b(?:days?|weekend|weeks?|hours?|nights?|evening|morning|rounds?|flurry|first|second|third) of $/;

function withMeasure(scene: Scene, phrase: NounPhrase): NounPhrase {
  const lead = measure.exec(scene.lower.slice(Math.max(0, phrase.start - 50), phrase.start))?.[0];
  if (lead === undefined) return phrase;
  return { ...phrase, start: phrase.start - lead.length, article: /^the\b/.test(lead) ? 'the' : 'a' };
}

/** The clause decides; only a visit called off reaches over "that was to include". */
function moodOf(clause: string, whole: string, after: string, phrase: string): Mood {
  // ", and |talks| are on hold": what stands before the joint tells of something else.
  const ownWhole = whole.endsWith(', and ') ? '' : whole;
  return moodOfVisit(whole) ?? nounMood(clause.trim() === '' ? ownWhole : clause, after, phrase);
}

function countOf(lead: string, word: string, after: string): number | null {
  const times = timesIn(after.slice(0, 40));
  if (times !== null) return times;
  const isOne = /\b(?:first|second|third|fourth|fifth|last|latest) of $/.test(
    lead.replace(/\b(?:the |their |its )?(?:two|three|four|five|six|several|\d+) (?:[\w-]+ )?$/, ''),
  );
  return !isOne && /^(?:meetings|summits|calls|conversations|sessions|rounds|talks)/.test(word)
    ? phraseCount(lead)
    : null;
}

/** "if a summit is held", "it is unlikely that talks". */
function supposedAbove(before: string): boolean {
  return isHardly(before) || /(?:^|[,;:"“] ?)(?:if|unless|even if|whether)\b[^,;]{0,80}$/.test(before);
}

/** "Peru denied reports of a meeting"; not that one "had been called off". */
function deniedAbove(before: string): boolean {
  return /\b(?:denied|denies|rejected claims|rejected a call|dismissed (?:reports|claims|suggestions))\b[^;]{0,120}$/.test(
    before,
  );
}

function isDefinite(phrase: NounPhrase, inner: string): boolean {
  if (phrase.article === null) return false;
  if (/^(?:a|an|another|any|some|no|every|each|such)$/.test(phrase.article)) return false;
  return !/\b(?:next|upcoming|forthcoming|planned|coming)\b/.test(inner);
}

function ruleOf(word: string): string {
  if (/round\b(?![- ]table)|series/.test(word)) return 'round-of-talks';
  if (/call|conversation|conference$/.test(word) && word !== 'conference') return 'call';
  if (word === 'follow-up') return 'follow-up';
  return word.replace(/(?<!s)s$/, '');
}

/** "talks |by video|", "a meeting |held by telephone|". */
const farForm =
  /^[^,;]{0,60}? (?:by|via|over|on) (?:the |a )?(phone|telephone|video|(?:video|tele)conference|video ?link|zoom)\b/;

function formOf(word: string, lead: string, after: string): Form {
  if (/^video|^tele/.test(word) || /\b(?:video|virtual|zoom)\b/.test(lead))
    return word.includes('summit') || /meeting/.test(word) ? 'meeting' : 'video';
  const far = /^(?:talks|meeting|negotiations|consultations|exchange)$/.test(word)
    ? farForm.exec(after)?.[1]
    : undefined;
  if (far !== undefined) return /phone/.test(far) ? 'call' : 'video';
  if (word.startsWith('conversation')) return /phone/.test(lead) ? 'call' : 'talks';
  if (word.startsWith('call')) return 'call';
  if (word.startsWith('summit')) return 'summit';
  if (/^(?:conference|congress|convention)/.test(word)) return 'conference';
  if (/^(?:synod|assembly|dialogue|committee|council|board|cabinet|panel|sitting|plenary|forum)$/.test(word))
    return 'session';
  if (
    /^(?:audience|encounter|face-to-face|sit-down|get-togethers?|heart-to-heart|powwow|t[êe]te|retreats?|round[- ]table)/.test(
      word,
    )
  )
    return 'meeting';
  if (word.startsWith('session')) return /^ of (?:talks|negotiations)/.test(after) ? 'talks' : 'session';
  if (/^rounds?\b(?![- ]table)|^series/.test(word)) return 'round';
  return word.startsWith('meeting') ||
    word === 'follow-up' ||
    /lateral|ministerial|visit|trip|workshop|seminar|symposium|colloquium|dinner|lunch|breakfast|reception|agm/.test(
      word,
    )
    ? 'meeting'
    : 'talks';
}
