import type { Span } from '../../model/span.ts';
import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { phraseCount, timesIn } from './counts.ts';
import { encounterVerbs } from './encounter-verbs.ts';
import { fateOfPlan } from './fate-of-plan.ts';
import { isLastTime } from './last-time.ts';
import { isHardly, isLeftOpen, type Mood, verbMood } from './mood.ts';
import { people } from './named-people.ts';
import { neededWords } from './needed-words.ts';
import { isOtherWorld, isSport } from './not-meetings.ts';
import { isFixture, isWriter } from './other-encounters.ts';
import { firstMatches, type Scene } from './scene.ts';
import { subjectKind } from './subject-kind.ts';
import type { Trigger } from './trigger.ts';
import type { VerbRule } from './verb-rule.ts';
import { verbRules } from './verb-rules.ts';

/** How many characters to each side may matter to what a verb means. */
const reach = 240;

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

/** "The |board| of the curling federation met": those who sit for a sport. */
const sportsBody =
  /\b(?:boards?|executive(?: committee)?|councils?|congress|committee|commission|governing body|assembly|presidium)\b/;

function readVerb(scene: Scene, rule: VerbRule, verb: Span): Trigger | null {
  const { lower } = scene;
  const word = lower.slice(verb.start, verb.end);
  const before = lower.slice(Math.max(0, verb.start - reach), verb.start);
  const after = lower.slice(verb.end, verb.end + reach);
  const left = { start: leftOfVerb(scene, verb, word), end: verb.start };
  const clauseWords = lower.slice(left.start, rightOf(scene, verb.end));
  if (
    isOtherWorld(clauseWords) &&
    !(isSport(clauseWords) && sportsBody.test(lower.slice(left.start, left.end)))
  )
    return null;
  if (isFixture(scene, verb) || isWriter(scene, left)) return null;
  if (rule.fits?.(word, before, after) === false) return null;
  const isLast = isLastTime(scene, verb);
  const right = {
    start: rule.holdsPlace ? verb.start + word.search(/[ ,]/) : verb.end,
    end: rightOf(scene, verb.end),
  };
  const subject = subjectKind(scene, rule, left, verb, after);
  if (subject === null) return null;
  const clause = lower.slice(left.start, right.end);
  return {
    ...verb,
    rule: rule.rule,
    form: rule.form(lower.slice(verb.start, Math.min(right.end, verb.end + 110))),
    mood: isLast ? 'held' : (fateOfPlan(lower, verb) ?? moodAt(scene, rule, verb, { left, right })),
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
  if (!/^met\b/.test(word) && isLeftOpen(lower.slice(0, verb.start), lower.slice(verb.end)))
    return 'possible';
  const usual = conditional(before)
    ? 'none'
    : (gerundMood(scene, word, leftOf(scene, verb.start), verb.start) ??
      verbMood(lower.slice(left.start, verb.start), rule.past.test(word)));
  const isDropped =
    wasToBut(before, lower.slice(verb.end, verb.end + reach)) ||
    (usual === 'none' &&
      (/\bas (?:had been )?(?:planned|scheduled|expected|agreed)\b|\bafter all\b/.test(
        lower.slice(verb.end, right.end + 40),
      ) ||
        isNoLonger(scene, verb, right)));
  const mood = isDropped ? 'cancelled' : usual;
  return rule.mood?.(mood, `${before}${word}`, usual) ?? mood;
}

/** "|will no longer| meet her |on Monday|": a plan with a day is given up. */
function isNoLonger({ lower, dates }: Scene, verb: Span, right: Span): boolean {
  return (
    /\b(?:will|would|(?:is|are|was|were)(?: (?:going )?to)?) (?:no longer|not now|now not) (?:be |going to )?$/.test(
      lower.slice(0, verb.start),
    ) && dates.some(({ start, when }) => when !== null && start >= verb.end && start < right.end)
  );
}

/** "He |was going to| sit down with officials today|, but| the aircraft had other ideas." */
function wasToBut(before: string, after: string): boolean {
  return (
    /\b(?:was|were|had been) (?:going to|due to|to|to have|set to|supposed to|meant to|scheduled to|planning to) (?:\w+ly )?$/.test(
      before,
    ) && /^[^.;]{0,90}?,? but\b(?! (?:will|would|is|are) (?:now|instead)\b)/.test(after)
  );
}

/** "but |will now| meet", "but |are due to| meet". */
const opensWithVerb =
  /^ (?:now |then |later |instead )?(?:will|would|are|is|were|was|have|has)(?: (?:now|instead|then|again|only|both|due|set|scheduled|expected|agreed|to|be))* $/;

/** "the ministers said |after sitting down together|": who sat down stands before "after". */
function leftOfVerb(scene: Scene, verb: Span, word: string): number {
  const start = leftOf(scene, verb.start);
  const own = scene.lower.slice(start, verb.start);
  // "|Negotiators| broke up after midnight and will reconvene at noon", "|They| had planned to meet on Thursday but will now meet on Friday": the subject stands before "after" and "but".
  if (
    (/\band (?:then |later )?(?:will|would|are to|is to|are due to|is due to) (?:then |again )?$/.test(own) ||
      (opensWithVerb.test(own) && /\bbut$/.test(scene.lower.slice(0, start)))) &&
    !people(scene, { start, end: verb.start })
  )
    return leftOf(scene, Math.max(0, start - 1));
  const isGerund = /^\w+ing\b/.test(word) && own.trim() === '';
  const main = scene.lower.slice(0, start);
  if (!isGerund || !/\b(?:after|before)$/.test(main.trimEnd())) return start;
  return (
    Math.max(
      main.lastIndexOf(' that '),
      main.lastIndexOf('”'),
      main.lastIndexOf('"'),
      main.lastIndexOf('; '),
    ) + 1
  );
}

/** "The negotiators |went back to work on Wednesday,| meeting for four hours". */
const pastBefore =
  /^(?!.*\b(?:will|would|is|are|plans?|due|to be|could|may|might)\b).*\b(?:went|came|spent|made|worked|tried|held|began|resumed|continued|ended|opened|gathered|started|returned|launched|[a-z]{3,}ed)\b[^,;]{0,90}, $/;

/** "said |after| meeting X": it is past unless its sentence looks ahead. */
function gerundMood(scene: Scene, word: string, from: number, at: number): Mood | null {
  const before = scene.lower.slice(0, from).trimEnd();
  if (word === 'meeting' && pastBefore.test(scene.lower.slice(0, at))) return 'held';
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
    isHardly(before) ||
    /(?:^|[,;:"“] ?)(?:had|were)\b(?! (?:(?:\w+ly|also|already|earlier|first|last|then|just|both|once|been|never|not) )*$)[^,;]{0,90}$|\b(?:if|unless|whether|suppose)\b[^,;]{0,90}$/.test(
      before,
    ) ||
    (/\b(?:denied|denies|rejected claims|dismissed (?:reports|claims|suggestions)|no evidence|untrue|false(?:ly)?)\b[^;]{0,120}$/.test(
      before,
    ) &&
      !/\bdeni\w+[^;]{0,60}\bbut\b/.test(before))
  );
}
