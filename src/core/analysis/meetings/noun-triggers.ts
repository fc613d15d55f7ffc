import type { Span } from '../../model/span.ts';
import { bodyAround, bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { isToTheDay } from './day-told.ts';
import { isMeetingNoun } from './meeting-nouns.ts';
import { isLeftOpen, type Mood, moodOfVisit, nounMood } from './mood.ts';
import { isOtherWorld } from './not-meetings.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ordinal } from './ordinals.ts';
import { relativeClause } from './relative-clause.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Form, Trigger } from './trigger.ts';

/**
 * Nouns under which sides come together. Examples: "a meeting between A and B", "the fourth round of wage talks",
 * "the G7 summit", "a phone call with", "a special session of the General Council", "the UN climate conference",
 * "another is planned for 10 June", "a follow-up by video".
 */
const heads =
  /\b(?:(?:rounds?|series) of (?:[\w'-]+ ){0,4}?(?:talks|negotiations|consultations|meetings)|talks|meetings?|summits?|sessions?|conferences?|(?:tele|video)conferences?|calls?|conversations?|consultations|negotiations|(?:(?<=\b(?:a|an|the|another) (?:\w+ )?)(?:ministerial|bilateral|trilateral)(?= (?:with|in|on|at|between)\b|[.,;]|$)|(?:working|informal|private|official|three-way|leaders') (?:dinner|lunch|breakfast)|(?:dinner|lunch|breakfast|supper)(?= (?:that|which) [^,;.]{2,50} (?:had|held|hosted|to have)\b)|reception(?= (?:[^,;.]{2,40} )?(?:for|in honou?r of) ))|follow-up(?! (?:meeting|talks|session|round|call|conference|visit|summit))|(?<=\b(?:second|third|another) )(?:lunch|dinner|breakfast)|discussions?|dialogue|bargaining|audience|encounter|face-to-face|sit-down|get-together|synod|(?<=\b(?:general|extraordinary|annual|spring|summer|autumn|winter|council|members'|last|next|previous|special) )assembly|heart-to-heart|powwow|t[êe]te-[àa]-t[êe]te|retreats?|sitting|agm|workshop|seminar|symposium|colloquium|exchange(?= (?:by (?:video|(?:tele)?phone)|over the (?:tele)?phone|on the (?:tele)?phone) between )|hearing|congress|convention|(?<!\b(?:un|european|world economic) )forum|horse-trading|haggling|wrangling|deliberations?|mediation|conciliation|arbitration|plenary(?! (?:session|meeting|of parliament))|visit|trip|(?<=\b[a-z]+day's (?:[\w-]+ ){0,2})(?:council|committee|board|panel)(?= (?:in|at|on|for|was|will|is)\b|[.,;])|(?<=\bat (?:a|an|the|its|their|[a-z]+day's) (?:[\w-]+ ){0,2})(?:committee|council|board|cabinet|panel)(?= (?:on \d|last|yesterday|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|get-togethers?|round (?:one|two|three|four|five|six)|round[- ]table|(?<=\b(?:begin|hold|start|open|convene|host|plan)s? (?:a|the) )(?:second|third|fourth|fifth|sixth)(?= (?:in|on) )|roundtable|gatherings?|round(?=(?:,? (?:scheduled|planned|due|set|with|of|in|on|at|held|ended|collapsed|concluded|is|was|will|to be|takes|took|begins|opens|brought|in|could|may|might|would|could|has|had|began|opened|starts|started|yielded|produced))|[.,;]|$))\b/g;
/** A body's own name that stands for its meeting: "ahead of the NATO-Russia Council on Wednesday". */
const bodies =
  /\b(?:Council|Commission|Forum|Assembly|Committee|Conference|Group|Dialogue|Quartet|Congress)\b|\bCOP-?\d{1,2}\b/g;
/** The noun triggers of a sentence. */
export function nounTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  const other = isOtherWorld(scene.lower);
  for (const match of firstMatches(scene.lower, heads)) {
    const head = { start: match.index, end: match.index + match[0].length };
    const trigger = other || isBodyName(scene, head) ? null : readNoun(scene, head);
    if (trigger) found.push(trigger);
  }
  for (const match of firstMatches(scene.text, bodies)) {
    const head = { start: match.index, end: match.index + match[0].length };
    const trigger = other ? null : readBody(scene, head);
    if (trigger && !found.some((one) => one.start < head.end && head.start < one.right.start))
      found.push(trigger);
  }
  return found;
}

/** "at the Arctic |Council| on Monday" is read by its name, "at the town |council| on Monday" by its noun. */
function isBodyName({ text }: Scene, { start, end }: Span): boolean {
  return /^(?:Council|Committee)$/.test(text.slice(start, end));
}

function readNoun(scene: Scene, head: Span): Trigger | null {
  const { lower } = scene;
  const word = lower.slice(head.start, head.end);
  const clause = leftOf(scene, head.start);
  const phrase = withMeasure(scene, nounPhrase(scene, head.start, 0));
  const inner = lower.slice(phrase.inner, head.start);
  const relative = relativeClause(scene, head.end);
  const from = relative?.subject.end ?? head.end + quotedTitle(lower.slice(head.end, head.end + 100));
  const after = lower.slice(from, rightOf(scene, from));
  const lead = lower.slice(phrase.start, head.start);
  if (
    !isMeetingNoun(word, {
      lead,
      before: lower.slice(0, head.start),
      after: lower.slice(head.end),
      cased: scene.text.slice(phrase.start, head.start),
    })
  )
    return null;
  const before = lower.slice(Math.min(clause, phrase.start), phrase.start);
  if (
    word === 'talks' &&
    scene.mentions.some(({ end }) => end === head.start - 1) &&
    phrase.article === null &&
    /^ (?:about|of|to|like|with)\b/.test(after)
  )
    return null;
  const whole = lower.slice(0, phrase.start);
  const isSet = scene.dates.some(
    ({ start, when }) => when !== null && start >= from && start < from + after.length,
  );
  // "will strike unless talks on Monday bring an offer": the talks are certain, not what they bring.
  const isUnless = isSet && /\bunless (?:[\w'-]+ ){0,2}$/.test(whole);
  const isOpen = isLeftOpen(whole, lower.slice(head.end));
  const usual = deniedAbove(whole) && !isOpen ? 'none' : moodOf(before, whole, after, `${lead}${word}`);
  const told = isUnless ? nounMood('', after, word) : usual;
  const rest = isOpen && told !== 'cancelled' && told !== 'postponed' ? 'possible' : told;
  const isSerial = isOneOfMany(scene, lead, after, from);
  const isOff = rest === 'cancelled' || rest === 'postponed';
  return {
    ...head,
    rule: relative ? 'held-by' : ruleOf(word),
    form: formOf(word, lead, after),
    mood: relative && !isOff ? relative.mood : rest,
    left: relative?.subject ?? { start: Math.min(clause, phrase.start), end: phrase.start },
    right: { start: from, end: from + after.length },
    phrase: { start: phrase.start, end: head.end },
    body: bodyAround(scene, phrase, head),
    definite: word !== 'agm' && relative === null && !isSerial && isDefinite(phrase, inner),
    again:
      isSerial ||
      /\b(?:another|second|third|fourth|fifth|sixth|further|follow-up|next|new|fresh)\b/.test(lead) ||
      word === 'follow-up' ||
      /^(?:second|third|fourth|fifth|sixth)$/.test(word),
    count: countOf(lead, word, after),
    subject: 'none',
  };
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

/** "|two days of| talks", "|an hour of| talks", "|a weekend of| trade talks". */
const measure =
  /(?<![\w-])(?:(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,2}) )?(?:[\w-]+ )?\b(?:days?|weekend|weeks?|hours?|nights?|evening|morning|rounds?|flurry|first|second|third) of $/;

function withMeasure(scene: Scene, phrase: NounPhrase): NounPhrase {
  const lead = measure.exec(scene.lower.slice(Math.max(0, phrase.start - 50), phrase.start))?.[0];
  if (lead === undefined) return phrase;
  return { ...phrase, start: phrase.start - lead.length, article: /^(?:the)\b/.test(lead) ? 'the' : 'a' };
}

/** The clause decides; only a visit called off reaches over "that was to include". */
function moodOf(clause: string, whole: string, after: string, phrase: string): Mood {
  return moodOfVisit(whole) ?? nounMood(clause.trim() === '' ? whole : clause, after, phrase);
}

function countOf(lead: string, word: string, after: string): number | null {
  const times = timesIn(after.slice(0, 40));
  if (times !== null) return times;
  return /^(?:meetings|summits|calls|conversations|sessions|rounds|talks)/.test(word)
    ? phraseCount(lead)
    : null;
}

/** "Ahead of the NATO-Russia Council on Wednesday", "and the Arab League Council in Cairo on June 17". */
function readBody(scene: Scene, head: Span): Trigger | null {
  const { lower } = scene;
  const phrase = nounPhrase(scene, head.start, 0);
  const own = /\d$/.test(scene.text.slice(head.start, head.end));
  if (phrase.name === null && !own) return null;
  const before = lower.slice(0, phrase.start);
  if (isNumbered(scene, phrase, head))
    return sittingOf(scene, phrase, head, own, leftOf(scene, phrase.start));
  if (toldBody.test(before) && /^(?: of |[ ,.])/.test(lower.slice(head.end)))
    return toldTo(scene, phrase, head);
  if (
    !/\b(?:at|for|ahead of|before|during|after|attend|of|and|or|to) (?:the )?$|[…,] ?(?:and )?$/.test(before)
  )
    return null;
  const rest = lower.slice(head.end, head.end + 60);
  const date = scene.dates.find((one) => one.start >= head.end && one.start < head.end + 45);
  if (
    !date ||
    !/^,? (?:in |on |at |this |next |last |later |today|tomorrow|meets|which (?:opens|begins|starts|runs|takes place|will))/.test(
      rest,
    )
  )
    return null;
  if (
    /\b(?:voted|approved|said|adopted|passed|rejected|decided)\b/.test(lower.slice(head.end, date.end + 30))
  )
    return null;
  const left = before.endsWith(' for ') ? leftOf(scene, phrase.start) : phrase.start;
  return sittingOf(scene, phrase, head, own, left);
}

function sittingOf(scene: Scene, phrase: NounPhrase, head: Span, own: boolean, left: number): Trigger {
  const { lower } = scene;
  const end = rightOf(scene, head.end);
  return {
    ...head,
    rule: 'body',
    form: 'session',
    mood: nounMood(lower.slice(0, phrase.start), lower.slice(head.end, end), ''),
    left: { start: left, end: phrase.start },
    right: { start: head.end, end },
    phrase: { start: phrase.start, end: head.end },
    body: scene.text.slice(own ? head.start : (phrase.name?.start ?? head.start), head.end),
    definite: false,
    again: false,
    count: null,
    subject: 'none',
  };
}

const numbered = new RegExp(
  `\\b(?:${ordinal}|annual|inaugural) (?:(?!(?:the|an?|of|in|on|at|for|to|time|meeting|session) )[\\w'&-]+ ){0,4}$`,
);
/** What may stand behind a body's name that stands for its sitting; not "the Council |vote|". */
const endsName =
  /^(?:[.,;:)]|$| (?:in|on|at|with|of|for|from|this|next|last|late|early|yesterday|today|tomorrow|[a-z]+day|and|which|will|was|is|opens?|opened|begins?|began|takes?|took|ended|gathers|meets|drew|draws|brought|brings)\b)/;

/** "chaired the |sixth| Association |Council| with Peru on 3 March", "the |12th| Asia |Forum| in Lima in May": one of its sittings. */
function isNumbered(scene: Scene, phrase: NounPhrase, head: Span): boolean {
  const lead = scene.lower.slice(Math.max(0, head.start - 60), head.start);
  if (!numbered.test(lead) || !endsName.test(scene.lower.slice(head.end))) return false;
  return scene.dates.some(
    ({ start, when }) => when !== null && (start < phrase.start || start < head.end + 90),
  );
}

/** Whoever "told |the Security Council|" spoke at its session. */
const toldBody =
  /(?:^|\W)(?:told|addressed|addressing|telling|chairing|chaired) (?:a session of |an? [\w-]+ session of )?(?:the )?$/;

function toldTo(scene: Scene, phrase: NounPhrase, head: Span): Trigger | null {
  const body =
    bodyAtHead(scene.text.slice(phrase.start)) ??
    scene.text.slice(phrase.name?.start ?? head.start, head.end);
  if (!/\b(?:Council|Assembly|Commission)$/.test(body)) return null;
  const end = rightOf(scene, head.end);
  return {
    ...head,
    rule: 'told-body',
    form: 'session',
    mood: 'held',
    left: { start: phrase.start, end: phrase.start },
    right: { start: head.end, end },
    phrase: { start: phrase.start, end: head.end },
    body,
    definite: true,
    again: false,
    count: null,
    subject: 'none',
  };
}

/** "Peru denied reports of a meeting", "if a summit is held". */
function deniedAbove(before: string): boolean {
  return (
    /(?:^|[,;:"“] ?)(?:if|unless|even if|whether)\b[^,;]{0,80}$/.test(before) ||
    /\b(?:denied|denies|rejected claims|rejected a call|dismissed (?:reports|claims|suggestions))\b[^;]{0,120}$/.test(
      before,
    )
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
  /^[^,;]{0,60}? (?:by|via|over|on) (?:the |a )?(phone|telephone|video|videoconference|video ?link|zoom)\b/;

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
  if (
    /^(?:synod|assembly|dialogue|committee|council|board|cabinet|panel|sitting|hearing|plenary|forum)$/.test(
      word,
    )
  )
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
