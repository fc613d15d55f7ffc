import type { Span } from '../../model/span.ts';
import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { encounterVerbs } from './encounter-verbs.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import { isLastTime } from './last-time.ts';
import { isLeftOpen, type Mood, verbMood } from './mood.ts';
import { people } from './named-people.ts';
import { neededWords } from './needed-words.ts';
import { isOtherWorld } from './not-meetings.ts';
import { isParticiple } from './noun-heads.ts';
import { isFixture, isWriter } from './other-encounters.ts';
import { firstMatches, type Scene } from './scene.ts';
import { subjectKind } from './subject-kind.ts';
import type { Trigger } from './trigger.ts';
import type { VerbRule } from './verb-rule.ts';
import { verbRules } from './verb-rules.ts';

/** How many characters to each side may matter to what a verb means. */
const reach = 240;

/** Who gathers to talk; soldiers, crowds and data are gathered as well. */
const assemblers =
  /\b(?:leaders|ministers|officials|delegates|delegations|negotiators|nations|countries|states|representatives|diplomats|envoys|members|presidents|chiefs|governors|council|commission|committee|allies|powers|heads|parties|donors|executives|union|community|federation|bloc|ioc|iaaf|who|nato|asean|opec|g7|g20|un|eu|ambassadors|experts|mediators|sides|governments|both|they|premiers|board|commissioners|chairs|group|panel|forum)\b/;

/** Who breaks up and bargains for sides; a crowd and a couple break up as well. */
const negotiators =
  /\b(?:negotiators?|delegat(?:es|ions?)|envoys|mediators|sides|parties|teams|ministers|leaders|diplomats|unions?|employers|officials|management|representatives|camps?|clans|leagues?|companies|carriers|the (?:two|three)|they|both)\b/;

const nounLead =
  /(?:\b(?:a|an|the|this|that|any|no|every|another|planned|their|his|her|its|first|second|next|last|separate|joint|council|such|summit|of|group|held|hold|for|attend|ministers'|leaders'|own)|'s|-\w+|s'|ial|day|council|commission|league|community|union|ministers|g7|g20|emergency|special|annual|informal|virtual) $/;

function gathers(before: string): boolean {
  return (
    assemblers.test(before) || bodyNoun.test(before.slice(-80)) || before.slice(-80).search(humanNoun) >= 0
  );
}

/** Each rule with the words of which a sentence must hold one for its verb to stand there at all. */
const rules = [...verbRules, ...encounterVerbs].map((rule) => ({ rule, needed: neededWords(rule.verb) }));

/** The verb triggers of a sentence. */
export function verbTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  for (const { rule, needed } of rules) {
    if (needed && !needed.some((word) => scene.lower.includes(word))) continue;
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
  if (!isOfSides(rule, word, before, after)) return null;
  // "received |in Athens on Monday by| X": place and date stand before the host.
  const own = rule.rule === 'received-by' ? verb.start + word.search(/[ ,]/) : verb.end;
  const isLast = isLastTime(scene, verb);
  const right = { start: own, end: rightOf(scene, verb.end + hearingLead(rule, after)) };
  const subject = subjectKind(scene, rule, left, verb, after);
  if (subject === null) return null;
  const clause = lower.slice(left.start, right.end);
  return {
    ...verb,
    rule: rule.rule,
    form: rule.form(lower.slice(verb.start, Math.min(right.end, verb.end + 110))),
    mood: isLast ? 'held' : moodAt(scene, rule, verb, { left, right }),
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

/** How the words around a verb tell a meeting: "|if| they meet", "|is due to| meet", "will not meet |as planned|". */
function moodAt(
  scene: Scene,
  rule: VerbRule,
  verb: Span,
  { left, right }: Pick<Trigger, 'left' | 'right'>,
): Mood {
  const { lower } = scene;
  const word = lower.slice(verb.start, verb.end);
  const before = lower.slice(Math.max(0, verb.start - reach), verb.start);
  if (isLeftOpen(lower.slice(0, verb.start), lower.slice(verb.end))) return 'possible';
  const usual = conditional(before)
    ? 'none'
    : (gerundMood(scene, word, leftOf(scene, verb.start)) ??
      verbMood(lower.slice(left.start, verb.start), rule.past.test(word)));
  const isDropped =
    wasToBut(before, lower.slice(verb.end, verb.end + reach)) ||
    (usual === 'none' &&
      /\bas (?:had been )?(?:planned|scheduled|expected|agreed)\b/.test(
        lower.slice(verb.end, right.end + 40),
      ));
  return moodOfRule(rule, isDropped ? 'cancelled' : usual, usual, `${before}${word}`);
}

/** "|Ministers| gather in Oslo", "|the board| sits on Monday"; not "firefighters gathered at the scene", "her gathering". */
function isOfSides({ rule }: VerbRule, word: string, before: string, after: string): boolean {
  if (word === 'gathering' && (nounLead.test(before) || /\b(?:the|an?|this|its) [\w-]+ $/.test(before)))
    return false;
  if (rule === 'gather')
    return (
      (word.includes('conven') || gathers(before)) &&
      !/^ (?:at the (?:scene|site|spot)|outside|along)\b/.test(after)
    );
  if (rule === 'break-up' || rule === 'bargain')
    return (
      negotiators.test(before.slice(-100)) &&
      !/\b(?:talks|meeting|session|summit|negotiations|round|bargaining|conversation|hearing)\b/.test(
        before.slice(-100),
      )
    );
  if (rule === 'sit')
    return (
      /\w+group\b/.test(before.slice(-40)) ||
      assemblers.test(before.slice(-60)) ||
      bodyNoun.test(before.slice(-60)) ||
      before.slice(-40).search(humanNoun) >= 0
    );
  if (word.startsWith('huddle')) return after.startsWith(' with') || assemblers.test(before.slice(-70));
  return rule !== 'meet' || isVerbMeet(word, before, after);
}

/** "testified |before| the harbour committee on Monday": a place and no time, which would end the clause. */
function hearingLead({ rule }: VerbRule, after: string): number {
  return rule === 'testify' ? (/^(?: [\w-]+){0,4}? before\b/.exec(after)?.[0].length ?? 0) : 0;
}

/** An invitation is no more than possible, and the day says whether who was summoned has come. */
function moodOfRule({ rule }: VerbRule, mood: Mood, usual: Mood, words: string): Mood {
  const wasTalking = /\b(?:was|were) (?:\w+ )?(?:speaking|talking)$/.test(words);
  if (rule === 'invite') return usual === 'none' ? 'none' : 'possible';
  if (rule === 'speak' && mood === 'auto' && wasTalking) return 'held';
  // "|Ministers talk| by video on Monday": nobody tells the past so.
  if (rule === 'speak' && mood === 'auto' && words.endsWith('talk')) return 'upcoming';
  if (rule === 'called-to' && mood !== 'none' && /\b(?:invited|asked) to$/.test(words)) return 'possible';
  return (rule === 'summon' || rule === 'called-to') && mood === 'held' ? 'auto' : mood;
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
  return !nounLead.test(before) && isParticiple(before, after);
}
