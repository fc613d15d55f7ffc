import type { Span } from '../../model/span.ts';
import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { verbMood } from './mood.ts';
import { endsInBody, endsInPeople, objectSpan, people } from './named-people.ts';
import { isMedia, isOneSided, isOtherObject, isOtherWorld } from './not-meetings.ts';
import { isPlural } from './plural-subject.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Form, Trigger } from './trigger.ts';

/** How many characters to each side may matter to what a verb means. */
const reach = 240;

interface VerbRule {
  readonly rule: string;
  readonly verb: RegExp;
  readonly past: RegExp;
  readonly form: (words: string) => Form;
  /** Whether the verb may stand without another side ("the ministers met"). */
  readonly alone: boolean;
}

const byPhone = (words: string): Form => {
  if (/video|zoom|online|virtual/.test(words)) return 'video';
  return /phone|call\b/.test(words) ? 'call' : 'talks';
};

/**
 * Verbs that bring sides together, in order; the first that fits a word takes it.
 * Examples: "Norway's minister met her Turkish counterpart", "will meet in Oslo", "sat down with union leaders",
 * "EU leaders gather in Brussels", "the council convened", "spoke by phone with", "conferred with", "received the
 * prime minister at the palace", "return to the negotiating table", "NATO and Russia are to follow in Brussels".
 */
const rules: readonly VerbRule[] = [
  { rule: 'meet', verb: /\b(?:met|meets?|meeting)\b/g, past: /^met/, form: () => 'meeting', alone: true },
  {
    rule: 'sit-down',
    verb: /\b(?:sat|sits?|sitting) (?:down|together|face[- ]to[- ]face|across (?:the|a|from))\b(?: together| for talks)?|\b(?:return(?:s|ed|ing)? to|back at) the (?:negotiating |bargaining )?table\b/g,
    past: /^(?:sat|returned)/,
    form: () => 'talks',
    alone: true,
  },
  {
    rule: 'gather',
    verb: /\b(?:gather(?:s|ed|ing)?|(?:re)?convene[sd]?|(?:re)?convening|assemble[sd]?)\b/g,
    past: /(?:ered|ned|bled)$/,
    form: () => 'meeting',
    alone: true,
  },
  {
    rule: 'speak',
    verb: /\b(?:spoke|speaks?|spoken|speaking|talked|talking)\b(?=(?:[^.;]|\.(?= \d)){0,90}?(?:\b(?:by|over the|on the|via|by video|in a) (?:tele)?(?:phone|video|call|zoom|videolink)|\btwice\b| for (?:[\w-]+ ){0,4}?(?:hours?|minutes)\b| (?:until|into|through) (?:the )?(?:night|early|small|midnight|dawn|late)\b|\b(?:two|three|four|five|several) times\b)| to |[^.;,]{0,45}? with )|\b(?:telephoned|phoned|rang)\b|(?<=\b(?:will|to|would|could|may) (?:\w+ )?)talk\b(?= (?:by|over the|on the|via|with) )/g,
    past: /^(?:spoke|talked|phoned|telephoned|rang)/,
    form: byPhone,
    alone: true,
  },
  {
    rule: 'confer',
    verb: /\bconfer(?:s|red|ring)?\b/g,
    past: /red/,
    form: () => 'talks',
    alone: true,
  },
  {
    rule: 'bring-together',
    verb: /\b(?:bring|brings|brought|bringing)\b(?= (?:together [^.;,]{3,60}? (?:in|on|at|for) |[^.;,]{3,60} together (?:in|on|at|for) ))/g,
    past: /^brought/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'spend',
    verb: /\b(?:spent|spends?) (?:[\w-]+ ){0,4}?(?:minutes|hours?|afternoon|evening|morning|day) (?:in talks |talking )?with\b/g,
    past: /^spent/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'see',
    verb: /\b(?:saw|seeing|(?<=\b(?:will|to|would) (?:also |then |later )?)see)\b(?= (?:the |his |her |its |[A-Za-z.'-]+ ){0,6})/g,
    past: /^saw/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'follow',
    verb: /\b(?<=\b(?:will|to|then) )(?:follow|take up the (?:matter|issue|question|dispute|subject))\b(?=,? (?:in|on|at|there|next|later|the next|a day|with) )/g,
    past: /^followed/,
    form: () => 'talks',
    alone: true,
  },
  {
    rule: 'received-by',
    verb: /(?<=\b(?:was|were|be|been|is|are|being) (?:\w+ )?)(?:received|hosted) by\b/g,
    past: /ed by$/,
    form: () => 'meeting',
    alone: false,
  },
  {
    rule: 'host',
    verb: /(?<!\b(?:show|radio|tv|talk|game|chat|podcast|night|news|co|guest|former) )\b(?:hosts|hosted|hosting|receives?|received|welcomes|welcomed)\b(?= (?!for\b|a\b|an\b|about\b|from\b|by\b|\d|more\b))|(?<=\b(?:to|will|would|could|may|might|and|'ll) )(?:host|welcome|receive)\b(?= (?!for\b|a\b|an\b|about\b|\d|more\b))/g,
    past: /ed$/,
    form: () => 'meeting',
    alone: false,
  },
];

/** Who gathers to talk; soldiers, crowds and data are gathered as well. */
const assemblers =
  /\b(?:leaders|ministers|officials|delegates|delegations|negotiators|nations|countries|states|representatives|diplomats|envoys|members|presidents|chiefs|governors|council|commission|committee|allies|powers|heads|parties|donors|executives|union|community|federation|bloc|ioc|iaaf|who|nato|asean|opec|g7|g20|un|eu|ambassadors|experts|mediators|sides|governments|both|they|premiers|board|commissioners|chairs|group|panel|forum)\b/;

const intransitive =
  /^(?:[.,;:…—"”]|$| ?[–—-] | (?:in|at|on|again|for|to|over|via|by|behind|face|next|this|last|late|early|earlier|later|from|near|outside|inside|during|twice|monthly|weekly|every|annually|two|three|four|several|separately|briefly|privately|virtually|online|remotely|here|there|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|after|as|about|and|amid|since|formally|secretly|informally|regularly|first|under|around|across|together|one-on-one|until|ahead|not|between|directly|recently|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;
const nounLead =
  /(?:\b(?:a|an|the|this|that|any|no|every|another|planned|their|his|her|its|first|second|next|last|separate|joint|council|such|summit|of|group|held|hold|for|attend|ministers'|leaders')|'s|-\w+|s'|ial|day|council|commission|league|community|union|ministers|g7|g20|emergency|special|annual|informal|virtual) $/;

/** The verb triggers of a sentence. */
export function verbTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  for (const rule of rules) {
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
  if (isOtherWorld(lower)) return null;
  if (rule.rule === 'gather' && !word.includes('conven') && !assemblers.test(before)) return null;
  if (rule.rule === 'meet' && !isVerbMeet(word, before, after)) return null;
  const left = { start: leftOf(scene, verb.start), end: verb.start };
  const right = { start: verb.end, end: rightOf(scene, verb.end) };
  const subject = subjectKind(scene, rule, after, left, verb);
  if (subject === null) return null;
  const clause = lower.slice(left.start, right.end);
  const usual = conditional(before)
    ? 'none'
    : verbMood(lower.slice(left.start, verb.start), rule.past.test(word));
  const mood =
    usual === 'none' &&
    /\bas (?:had been )?(?:planned|scheduled|expected|agreed)\b/.test(lower.slice(verb.end, right.end + 40))
      ? 'cancelled'
      : usual;
  return {
    ...verb,
    rule: rule.rule,
    form: rule.form(lower.slice(verb.start, Math.min(right.end, verb.end + 110))),
    mood,
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
  const subject = scene.lower.slice(left.start, left.end);
  const other = otherSide(scene, rule, verb);
  if (other !== null) {
    const object = scene.lower.slice(other);
    const fits = !isOtherObject(` ${object}`) && !isMedia(object) && people(scene, objectSpan(scene, other));
    return fits ? 'needs-object' : null;
  }
  if (rule.rule === 'speak' && !/^(?:(?:tele)?phoned|rang)$/.test(scene.lower.slice(verb.start, verb.end))) {
    return isPlural(scene, left) && !isOneSided(subject) ? 'plural' : laterWith(scene, verb.end);
  }
  if (rule.alone && intransitive.test(after)) {
    if (laterWith(scene, verb.end)) return 'needs-object';
    if (!isPlural(scene, left) && !isPromise(subject, after)) return null;
    return isOneSided(subject) ? null : 'plural';
  }
  if (isOtherObject(after)) return null;
  if (rule.rule === 'received-by' && isEvent(subject)) return null;
  if (rule.rule === 'see' && /^ (?:each other|one another)\b/.test(after)) return 'plural';
  if (rule.rule === 'see' && !isSeen(scene, objectSpan(scene, verb.end))) return null;
  if (rule.rule === 'host' && !endsInPeople(scene, objectSpan(scene, verb.end))) return null;
  if (rule.rule === 'gather' && /^(?:re)?conven/.test(scene.lower.slice(verb.start, verb.end)))
    return endsInBody(scene, objectSpan(scene, verb.end)) ? 'needs-object' : null;
  if (rule.rule === 'gather' || rule.rule === 'sit-down') return null;
  return people(scene, objectSpan(scene, verb.end)) && !isMedia(after) ? 'needs-object' : null;
}

/** "talks ended with |a promise to| meet |again|": whoever talked. */
function isPromise(subject: string, after: string): boolean {
  return (
    /^ again\b/.test(after) &&
    /\b(?:with an? (?:promise|agreement|pledge|vow|plan|commitment) to|(?:and|but) agreed to) $/.test(subject)
  );
}

/** "saw |the rebel commander, Idris Karrar|": somebody with a name, and a day or town; sights are seen as well. */
function isSeen(scene: Scene, object: Span): boolean {
  const end = object.end + 30;
  const named = scene.mentions.some(
    ({ start, entry }) =>
      start >= object.start && start <= end && scene.people.entries[entry]?.kind === 'person',
  );
  const words = scene.lower.slice(object.start, end + 50);
  return (
    named &&
    !/^ ?(?:[\w'.-]+ ){1,6}?(?:as|off|off-|being|through|win|lose|leave|play)\b/.test(words) &&
    (scene.dates.some(({ start, when }) => when !== null && start > object.start) ||
      /\b(?:travel|fly|go|visit|head|trip)\w*\b[^,;]{0,50} to see$/.test(
        scene.lower.slice(0, object.start).trimEnd(),
      ))
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
