import type { Span } from '../../model/span.ts';
import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { frontedLength } from './fronted.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import { type Mood, verbMood } from './mood.ts';
import { endsInBody, endsInPeople, objectSpan, people } from './named-people.ts';
import { isAudience, isMedia, isOneSided, isOtherObject, isOtherWorld, isThrong } from './not-meetings.ts';
import {
  isCalled,
  isDueToSee,
  isGuest,
  isHeard,
  isInvited,
  isOnAgenda,
  isSeen,
  isSession,
  isSummoned,
} from './objects.ts';
import { isFixture, isWriter } from './other-encounters.ts';
import { isPlural } from './plural-subject.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';
import { type VerbRule, verbRules } from './verb-rules.ts';

/** How many characters to each side may matter to what a verb means. */
const reach = 240;

/** Who gathers to talk; soldiers, crowds and data are gathered as well. */
const assemblers =
  /\b(?:leaders|ministers|officials|delegates|delegations|negotiators|nations|countries|states|representatives|diplomats|envoys|members|presidents|chiefs|governors|council|commission|committee|allies|powers|heads|parties|donors|executives|union|community|federation|bloc|ioc|iaaf|who|nato|asean|opec|g7|g20|un|eu|ambassadors|experts|mediators|sides|governments|both|they|premiers|board|commissioners|chairs|group|panel|forum)\b/;

const intransitive =
  /^(?:[.,;:…—"”]|$| ?[–—-] | (?:in|at|on|again|for|to|up|sometime|one on one|in-person|soon|shortly|later|online|over|via|by|behind|face|next|this|last|late|early|earlier|later|from|near|outside|inside|during|twice|monthly|weekly|every|annually|two|three|four|several|separately|briefly|privately|virtually|online|remotely|here|there|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|after|as|about|and|amid|since|formally|secretly|informally|regularly|first|under|around|across|together|one-on-one|until|ahead|not|between|directly|recently|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;
const nounLead =
  /(?:\b(?:a|an|the|this|that|any|no|every|another|planned|their|his|her|its|first|second|next|last|separate|joint|council|such|summit|of|group|held|hold|for|attend|ministers'|leaders'|own)|'s|-\w+|s'|ial|day|council|commission|league|community|union|ministers|g7|g20|emergency|special|annual|informal|virtual) $/;

function gathers(before: string): boolean {
  return (
    assemblers.test(before) || bodyNoun.test(before.slice(-80)) || before.slice(-80).search(humanNoun) >= 0
  );
}

/** The verb triggers of a sentence. */
export function verbTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  for (const rule of verbRules) {
    for (const match of firstMatches(scene.lower, rule.verb)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const trigger = readVerb(scene, rule, span);
      if (trigger) found.push(trigger);
    }
  }
  return found;
}

function readVerb(scene: Scene, rule: VerbRule, verb: Span): Trigger | null {
  const { lower } = scene;
  const word = lower.slice(verb.start, verb.end);
  const before = lower.slice(Math.max(0, verb.start - reach), verb.start);
  const after = lower.slice(verb.end, verb.end + reach);
  const left = { start: leftOfVerb(scene, verb, word), end: verb.start };
  if (isOtherWorld(lower.slice(left.start, rightOf(scene, verb.end)))) return null;
  if (isFixture(scene, verb) || isWriter(scene, left)) return null;
  if (word === 'gathering' && nounLead.test(before)) return null;
  if (rule.rule === 'gather' && !word.includes('conven') && !gathers(before)) return null;
  if (rule.rule === 'gather' && /^ (?:at the (?:scene|site|spot)|outside|along)\b/.test(after)) return null;
  if (rule.rule === 'sit' && !assemblers.test(before.slice(-60)) && !bodyNoun.test(before.slice(-60)))
    return null;
  if (word.startsWith('huddle') && !after.startsWith(' with') && !assemblers.test(before.slice(-70)))
    return null;
  if (rule.rule === 'meet' && !isVerbMeet(word, before, after)) return null;
  // "received |in Athens on Monday by| X": place and date stand before the host.
  const own = rule.rule === 'received-by' ? verb.start + word.indexOf('ed') + 2 : verb.end;
  const right = { start: own, end: rightOf(scene, verb.end) };
  const subject = subjectKind(scene, rule, after, left, verb);
  if (subject === null) return null;
  const clause = lower.slice(left.start, right.end);
  const usual = conditional(before)
    ? 'none'
    : (gerundMood(scene, word, leftOf(scene, verb.start)) ??
      verbMood(lower.slice(left.start, verb.start), rule.past.test(word)));
  const mood =
    wasToBut(before, after) ||
    (usual === 'none' &&
      /\bas (?:had been )?(?:planned|scheduled|expected|agreed)\b/.test(
        lower.slice(verb.end, right.end + 40),
      ))
      ? 'cancelled'
      : usual;
  return {
    ...verb,
    rule: rule.rule,
    form: rule.form(lower.slice(verb.start, Math.min(right.end, verb.end + 110))),
    mood: moodOfRule(rule, mood, usual),
    left,
    right,
    phrase: null,
    body: rule.alone ? bodyOf(scene, left) : null,
    definite: false,
    again:
      /^(?: \w+)? again\b|^ for the (?:second|third|fourth|next) time/.test(after) || /\balso $/.test(before),
    count: timesIn(clause) ?? phraseCountNear(before),
    subject,
  };
}

/** An invitation is no more than possible, and the day says whether who was summoned has come. */
function moodOfRule({ rule }: VerbRule, mood: Mood, usual: Mood): Mood {
  if (rule === 'invite') return usual === 'none' ? 'none' : 'possible';
  return rule === 'summon' && mood === 'held' ? 'auto' : mood;
}

/** "He |was going to| sit down with officials today|, but| the aircraft had other ideas." */
function wasToBut(before: string, after: string): boolean {
  return (
    /\b(?:was|were|had been) (?:going to|due to|to|to have|set to|supposed to|meant to|scheduled to|planning to) (?:\w+ly )?$/.test(
      before,
    ) && /^[^.;]{0,90}?,? but\b/.test(after)
  );
}

/** "the ministers said |after sitting down together|": who sat down stands before "after". */
function leftOfVerb(scene: Scene, verb: Span, word: string): number {
  const start = leftOf(scene, verb.start);
  const own = scene.lower.slice(start, verb.start);
  // "|Negotiators| broke up after midnight and will reconvene at noon": the subject stands before "after".
  if (
    /\band (?:then |later )?(?:will|would|are to|is to|are due to|is due to) (?:then |again )?$/.test(own) &&
    !people(scene, { start, end: verb.start })
  )
    return leftOf(scene, Math.max(0, start - 1));
  const isGerund = /^\w+ing\b/.test(word) && scene.lower.slice(start, verb.start).trim() === '';
  if (!isGerund || !/\b(?:after|before)$/.test(scene.lower.slice(0, start).trimEnd())) return start;
  const main = scene.lower.slice(0, start);
  return (
    Math.max(
      main.lastIndexOf(' that '),
      main.lastIndexOf('”'),
      main.lastIndexOf('"'),
      main.lastIndexOf('; '),
    ) + 1
  );
}

/** "said |after| meeting X": it is past unless its sentence looks ahead. */
function gerundMood(scene: Scene, word: string, from: number): Mood | null {
  const before = scene.lower.slice(0, from).trimEnd();
  if (!word.endsWith('ing') || !/\b(?:after|since|following)$/.test(before)) return null;
  if (/\bwould\b/.test(before)) return null;
  if (!/\b(?:will|'ll|(?:is|are|due|set|plans?|expected|scheduled) to)\b/.test(before)) return 'held';
  return scene.dates.some(({ start }) => start < from) ? null : 'upcoming';
}

/** "the Arctic Union, whose |Standing Council| meets": a body with its owner. */
function bodyOf(scene: Scene, left: Span): string | null {
  const body = bodyAtHead(scene.text.slice(left.start, left.end));
  if (body === null || !scene.lower.slice(0, left.start).trimEnd().endsWith(', whose')) return body;
  const owner = scene.parties.findLast(({ span, kind }) => kind === 'organisation' && span.end <= left.start);
  return owner ? `${owner.party} ${body}` : body;
}

/** "The first two |meetings| were" is read with nouns; a verb counts by "twice" alone. */
function phraseCountNear(before: string): number | null {
  return /\bmeetings? $/.test(before) ? phraseCount(before.slice(-40)) : null;
}

function conditional(before: string): boolean {
  return (
    /(?:^|[,;:"“] ?)(?:had|were)\b[^,;]{0,90}$|\b(?:if|unless|whether|suppose)\b[^,;]{0,90}$/.test(before) ||
    (/\b(?:denied|denies|rejected claims|dismissed (?:reports|claims|suggestions)|no evidence|untrue|false(?:ly)?)\b[^;]{0,120}$/.test(
      before,
    ) &&
      !/\bdeni\w+[^;]{0,60}\bbut\b/.test(before))
  );
}

function isVerbMeet(word: string, before: string, after: string): boolean {
  if (/\b(?:was|were|been|being|is|are|be|get|gets|got) (?:\w+ly |also )?$/.test(before) && word === 'met')
    return false;
  if (
    /\b(?:still|often|usually|always|sometimes|normally|regularly) $/.test(before) ||
    /^(?: up)? every\b|^ (?:\w+ )?(?:over|through) the years\b/.test(after)
  )
    return false;
  if (word === 'met') return !/\bthe $/.test(before) && !/^ (?:office|police|opera|gala)\b/.test(after);
  if (word !== 'meeting') return !/(?:\b(?:a|the|this|track|swim|ends|to make ends) )$/.test(before);
  if (/\b(?:is|are|was|were|be|been|am) (?:\w+ly |now |also |not |due |currently )*$/.test(before))
    return true;
  if (
    /\b(?:after|before|while|when|by|considering|of|without|avoid\w*|on|from|despite|about|to|start\w*|began|than|for) (?:\w+ly )?$/.test(
      before,
    )
  )
    return (
      /^ (?:with |his |her |their |the |(?:\w+ly )|[a-z.]+ )/.test(after) &&
      !/^ (?:in|on|at|of|between|to|was|were|is|will|room|place|point|that|which|and|this|next|last|for|between|over|had|has|would|could|as|by)\b/.test(
        after,
      )
    );
  if (nounLead.test(before)) return false;
  // "The officials, meeting by video on 11 May, welcomed the offer".
  if (/\w, $/.test(before) && /^ (?:by|via|in|at|on|online)\b/.test(after)) return true;
  return (
    /\b(?:officials|leaders|negotiators|presidents|diplomats|envoys|delegations|delegates|teams|sides) $/.test(
      before,
    ) && /^ (?:in|on|with|today|tomorrow|at|this|for)\b/.test(after)
  );
}

const manner =
  '(?: (?:again|separately|briefly|privately|directly|personally|virtually|together|up|formally|informally|in person|at length|by (?:tele)?phone|by video|over the phone|on the phone|twice|one-on-one|secretly|behind closed doors))*';
const withWhom = new RegExp(`^${manner} with `);
const toWhom = new RegExp(`^${manner} (?:with|to) `);

/** Where the other side's name begins: "met again with |X", "spoke by phone to |X"; null where none follows at once. */
function otherSide(scene: Scene, rule: VerbRule, verb: Span): number | null {
  if (scene.lower.slice(verb.start, verb.end).endsWith(' with')) return verb.end + 1;
  const after = scene.lower.slice(verb.end, verb.end + 80);
  const lead = (rule.rule === 'speak' ? toWhom : withWhom).exec(after)?.[0];
  return lead === undefined ? null : verb.end + lead.length;
}

function subjectKind(
  scene: Scene,
  rule: VerbRule,
  after: string,
  left: Span,
  verb: Span,
): Trigger['subject'] | null {
  const clause = scene.lower.slice(left.start, left.end);
  const subject = clause.slice(frontedLength(clause));
  const other = otherSide(scene, rule, verb);
  if (other !== null) {
    const object = scene.lower.slice(other);
    if (rule.rule === 'speak' && isAudience(object)) return null;
    const fits = !isOtherObject(` ${object}`) && !isMedia(object) && people(scene, objectSpan(scene, other));
    return fits ? 'needs-object' : null;
  }
  if (rule.rule === 'speak' && !/^(?:(?:tele)?phoned|rang)$/.test(scene.lower.slice(verb.start, verb.end))) {
    return isPlural(scene, left) && !isCrowd(scene, left, subject) ? 'plural' : laterWith(scene, verb.end);
  }
  if (
    rule.rule === 'sit-down' &&
    scene.lower.slice(verb.start, verb.end).endsWith(' table') &&
    /\bit (?:\w+ ){0,2}$|\b(?:he|she) (?:\w+ ){0,2}$/.test(clause)
  )
    return 'plural';
  if (rule.alone && intransitive.test(after)) {
    if (laterWith(scene, verb.end)) return 'needs-object';
    if (!isPlural(scene, left) && !isPromise(subject, after)) return null;
    return isCrowd(scene, left, subject) ? null : 'plural';
  }
  if (rule.rule === 'discuss')
    return isSession(scene, subject, { start: verb.end, end: rightOf(scene, verb.end) }) ? 'plural' : null;
  if (isOtherObject(after)) return null;
  if (rule.rule === 'received-by' && isEvent(subject)) return null;
  if (rule.rule === 'see' && /^ (?:each other|one another)\b/.test(after)) return 'plural';
  if (rule.rule === 'see' || rule.rule === 'call-on') {
    const object = objectSpan(scene, verb.end);
    if (!isSeen(scene, object) && !(rule.rule === 'see' && isDueToSee(scene, verb.start, object)))
      return null;
  }
  if (rule.rule === 'host') return isGuest(scene, verb) && !isMedia(after) ? 'needs-object' : null;
  if (rule.rule === 'summon') return isSummoned(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'gather' && /^(?:re)?conven/.test(scene.lower.slice(verb.start, verb.end)))
    return endsInBody(scene, objectSpan(scene, verb.end)) || endsInPeople(scene, objectSpan(scene, verb.end))
      ? 'needs-object'
      : null;
  if (rule.rule === 'invite') return isInvited(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'ring') return isCalled(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'testify') return isHeard(scene, verb.end) ? 'needs-object' : null;
  if (rule.rule === 'body-acts') return isOnAgenda(scene, verb) ? 'plural' : null;
  if (rule.rule === 'discuss-far') return isPlural(scene, left) ? 'plural' : laterWith(scene, verb.end);
  if (rule.rule === 'gather' || rule.rule === 'sit-down') return null;
  return people(scene, objectSpan(scene, verb.end)) && !isMedia(after) ? 'needs-object' : null;
}

/** One body, a crowd or a family; two people by name are none, whatever they lead. */
function isCrowd(scene: Scene, left: Span, subject: string): boolean {
  if (!isOneSided(subject)) return false;
  if (isThrong(subject)) return true;
  const entries = scene.mentions
    .filter(({ start, form }) => start >= left.start && start < left.end && form !== 'organisation')
    .map(({ entry }) => entry);
  return !(new Set(entries).size > 1 && / and /.test(subject));
}

/** "talks ended with |a promise to| meet |again|": whoever talked. */
function isPromise(subject: string, after: string): boolean {
  return (
    /^ again\b/.test(after) &&
    /\b(?:with an? (?:promise|agreement|pledge|vow|plan|commitment) to|(?:and|but) agreed to) $/.test(subject)
  );
}

/** "The meeting |is hosted by| X": no guest. */
function isEvent(subject: string): boolean {
  return /\b(?:meetings?|talks|summit|conference|event|sessions?|round|gathering|forum|negotiations|dinner|lunch)\b/.test(
    subject,
  );
}

/** "met in Geneva on Monday |with X|". */
function laterWith(scene: Scene, from: number): 'needs-object' | null {
  const words = scene.lower.slice(from, Math.max(from, rightOf(scene, from)));
  const match = /^[^;]{0,80}? with (?=\S)/.exec(words);
  if (!match) return null;
  const object = from + match[0].length;
  return people(scene, objectSpan(scene, object)) && !isMedia(scene.lower.slice(object))
    ? 'needs-object'
    : null;
}
