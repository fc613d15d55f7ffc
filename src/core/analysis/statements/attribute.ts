import type { TimeStarts } from './adjuncts.ts';
import { asSaid } from './as-said.ts';
import { byAgent } from './by-agent.ts';
import { hasVerb } from './clause-shape.ts';
import { closeOfClause } from './close-of-clause.ts';
import { type ContentStart, complementAfter, contentAfter, findAddressee } from './content.ts';
import { contentBefore } from './content-before.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { isEvidence, isShowing, shownBy } from './evidence.ts';
import { type Attribution, contentEnd } from './extent.ts';
import { findSubject } from './find-subject.ts';
import { inverted, opening, turnedSubject } from './inverted.ts';
import { makeDraft } from './make-draft.ts';
import { saidOfThing } from './said-of-thing.ts';
import { canSpeak } from './speakers.ts';
import { type Subject, subjectBefore } from './subjects.ts';
import { tellsNothing } from './tells-nothing.ts';
import type { Token, Unit } from './tokens.ts';
import { whatTheyCall } from './what-they-call.ts';
import { auxiliaries, isFinite, prepositions, timeWords } from './words.ts';

const mental = new Set(
  'be believe think expect hope want feel know wish fear suspect doubt worry need anticipate favor favour prefer support agree accept consider regard'.split(
    ' ',
  ),
);
const narrators = new Set('i we you there what this'.split(' '));

/** The statements of one unit that a cue verb carries, in the order of their cues. */
export function attributeUnit(unit: Unit, cues: readonly Cue[], times: TimeStarts): Draft[] {
  const { tokens } = unit;
  const attributions: Attribution[] = [];
  const known: Attribution[] = [];
  for (const cue of cues) {
    const subject = findSubject(tokens, cue, known);
    attributions.push({ cue, subject });
    known.push({ cue, subject: subject ?? turnedSubject(tokens, cue, times) });
  }
  const drafts: Draft[] = [];
  let floor = 0;
  for (const [index, { cue, subject }] of attributions.entries()) {
    const framed = byFrame(unit, cue, subject, times);
    if (framed !== null) drafts.push(framed);
    if (framed !== null || !speaks(unit, cue, subject)) continue;
    const later = attributions.slice(index + 1, index + 9);
    const draft =
      opening(unit, cue, times) ??
      inverted(unit, cue, floor, times) ??
      (followsQuotation(tokens, subject) || isInserted(tokens, cue, subject)
        ? before(unit, cue, subject, floor, times)
        : null) ??
      after(unit, cue, subject, later, times) ??
      before(unit, cue, subject, floor, times);
    if (draft === null) continue;
    drafts.push(draft);
    if (draft.rule.includes('before') || draft.rule.includes('inside')) floor = cue.to;
  }
  return drafts;
}

/** What the words before the subject or behind "by" show: "as Rivera said", "what Rivera calls", "rejected by Rivera". */
function byFrame(unit: Unit, cue: Cue, subject: Subject | null, times: TimeStarts): Draft | null {
  if (cue.passive) return byAgent(unit, cue, subject);
  return subject === null ? null : (asSaid(unit, cue, subject, times) ?? whatTheyCall(unit, cue, subject));
}

/** False for what was not said: "would say", "did not say", "if she says", and for the narrator's own "I think". */
function speaks(unit: Unit, cue: Cue, subject: Subject | null): boolean {
  const { tokens, joint: signers } = unit;
  if (cue.modal) return false;
  // "investments intended to please": no intention of theirs.
  if (cue.verb.lemma === 'intend' && cue.form === 'past' && cue.from === cue.at) return false;
  // "did not exclude that they would leave", "would not rule out …": it may be so.
  const leavesOpen = /^(?:exclude|rule out|deny|dispute)$/.test(cue.verb.lemma) && isThat(unit.tokens, cue);
  if (cue.negated && !mental.has(cue.verb.lemma) && !leavesOpen) return false;
  if (cue.passive) return cue.verb.frames.has('addressee') || cue.verb.frames.has('that');
  if (subject === null) return true;
  const head = tokens[subject.from];
  if (isClassOfPeople(tokens, subject)) return false;
  if (subject.to - subject.from === 1 && head !== undefined && narrators.has(head.low))
    return head.low === 'we' && signers !== undefined;
  const joint = tokens[subject.from - 1]?.low ?? '';
  if (/^(?:what|than|whatever|how|nor|neither)$/.test(joint)) return false;
  if (joint === 'as' && !isMeanwhileSaid(tokens, cue)) return false;
  // "explained why he wants to stay", but "that is why he wants to stay"
  if (joint === 'why' && !/^(?:is|was|’s|'s)$/.test(tokens[subject.from - 2]?.low ?? '')) return false;
  if (/^(?:neither|no|none|nobody|few|hardly)$/.test(head?.low ?? '')) return false;
  return !/^(?:if|unless|whether)$/.test(joint);
}

/** "voters who say they are worried were split": told of a kind of people, said by nobody. */
function isClassOfPeople(tokens: readonly Token[], { from, antecedent }: Subject): boolean {
  if (antecedent === null || antecedent.to !== from) return false;
  return /^(?:those|all|any(?:one|body)|every(?:one|body)|people|persons?|voters?|respondents?|citizens?|consumers?|viewers?|readers?|users?)$/.test(
    tokens[antecedent.to - 1]?.low ?? '',
  );
}

/** "as polls show her ahead of him", "as she said she had lost the key": a remark told in passing; "as she said she would" is none. */
function isMeanwhileSaid(tokens: readonly Token[], cue: Cue): boolean {
  const next = tokens[cue.to];
  if (next?.kind !== 'word' || prepositions.has(next.low) || cue.passive) return false;
  const end = tokens.findIndex((token, at) => at > cue.to && token.kind === 'mark');
  const to = end < 0 ? tokens.length : end;
  return to - cue.to >= 4 && hasVerb(tokens, cue.to, 22, to) && !isFinite(tokens[to - 1]?.low ?? '');
}

function isThat(tokens: readonly Token[], cue: Cue): boolean {
  return tokens[cue.to]?.low === 'that';
}

/** “The plan,” she said, “is dead.” – the words before the subject are speech that the cue closes. */
function followsQuotation(tokens: readonly Token[], subject: Subject | null): boolean {
  if (subject === null) return false;
  const previous = tokens[subject.from - 1];
  return previous?.kind === 'quote' && previous.closing !== '' && ',?!…—–-'.includes(previous.closing);
}

/** Rivera, the minister said, “is tired.”: the cue stands between commas inside what was said. */
function isInserted(tokens: readonly Token[], cue: Cue, subject: Subject | null): boolean {
  if (subject === null || subject.to > cue.from || tokens[subject.from - 1]?.low !== ',') return false;
  const next = tokens[cue.to + 1];
  return tokens[cue.to]?.low === ',' && next?.kind === 'quote' && !next.capital;
}

function after(
  unit: Unit,
  cue: Cue,
  subject: Subject | null,
  later: readonly Attribution[],
  times: TimeStarts,
): Draft | null {
  if (subject === null && !cue.passive) return null;
  const start =
    contentAfter(unit.tokens, cue, times) ?? (subject && shownBy(unit.tokens, cue, subject, times));
  if (start === null) return subject === null ? null : saidOfThing(unit, cue, subject, times);
  const found = draftFrom(unit, cue, subject, later, start);
  if (found !== null || start.rule !== 'clause') return found;
  // "Rivera, who denies wrongdoing, faces a trial": the verb belongs to another clause.
  const thing = complementAfter(unit.tokens, cue, times);
  return thing === null ? null : draftFrom(unit, cue, subject, later, thing);
}

function draftFrom(
  unit: Unit,
  cue: Cue,
  subject: Subject | null,
  later: readonly Attribution[],
  start: ContentStart,
): Draft | null {
  if (tellsNothing(unit.tokens, cue, subject, start)) return null;
  const relative =
    subject !== null && subject.antecedent !== null && unit.tokens[subject.from - 1]?.low === ',';
  const ranges = contentEnd(unit.tokens, { ...start, relative }, { cue, subject }, later);
  const [range] = ranges;
  if (start.rule === 'clause' && range !== undefined && !hasVerb(unit.tokens, range.from, 60, range.to))
    return null;
  return makeDraft(unit, { cue, subject: cue.passive ? null : subject, ranges, rule: start.rule, start });
}

/** “…,” Ana Rivera said. – They will meet, she said on Sunday. */
function before(
  unit: Unit,
  cue: Cue,
  subject: Subject | null,
  floor: number,
  times: TimeStarts,
): Draft | null {
  const { frames } = cue.verb;
  const quoted = unit.tokens[cue.from - 1]?.low === 'as' && cue.form === 'gerund';
  if (cue.form === 'gerund' && !quoted) return null;
  if (/^(?:and|but|or)$/.test(unit.tokens[cue.from - 1]?.low ?? '')) return null;
  if (cue.passive && cue.verb.lemma === 'tell' && subject !== null)
    return wasTold(unit, cue, subject, floor, times);
  if (
    subject === null ||
    subject.antecedent !== null ||
    cue.passive ||
    cue.negated ||
    !(frames.has('quote') || frames.has('bare') || (isShowing(cue) && isEvidence(unit.tokens, subject)))
  )
    return null;
  const found = contentBefore(
    unit.tokens,
    quoted ? quotersClause(unit.tokens, subject) : subject.from,
    closeOfClause(unit.tokens, cue.to, times),
    floor,
    tellsClause(unit.tokens, cue, subject),
  );
  if (found === null) return null;
  const addressee = findAddressee(unit.tokens, cue);
  return makeDraft(unit, { cue, subject, ranges: found.ranges, rule: found.rule, addressee });
}

/** The harvest was lost, the inquiry was told: by whom nobody says. */
function wasTold(unit: Unit, cue: Cue, subject: Subject, floor: number, times: TimeStarts): Draft | null {
  const close = closeOfClause(unit.tokens, cue.to, times);
  const found = contentBefore(unit.tokens, subject.from, close, floor, canSpeak(unit.tokens, subject));
  return found === null
    ? null
    : makeDraft(unit, { cue, subject: null, ranges: found.ranges, rule: found.rule, addressee: subject });
}

/** Where "the agency quoted Rivera as saying" begins, whose subject is the agency. */
function quotersClause(tokens: readonly Token[], { from: start }: Subject): number {
  if (!/^quot(?:ed|es)$/.test(tokens[start - 1]?.low ?? '')) return start;
  return subjectBefore(tokens, start - 1)?.from ?? start;
}

/** "…, *the conservatory said*.", "…, *its owner announced on Friday*.": behind a comma, at a sentence's end. */
function closesSentence(tokens: readonly Token[], cue: Cue, { from, to }: Subject): boolean {
  return (
    /^(?:say|add|warn|announce|estimate|confirm|report)$/.test(cue.verb.lemma) &&
    /^(?:past|third)$/.test(cue.form) &&
    cue.from === cue.at &&
    tokens[from - 1]?.low === ',' &&
    /^(?:the|its|his|her|their)$/.test(tokens[from]?.low ?? '') &&
    to - from <= 4 &&
    to === cue.from &&
    (tokens[cue.to] === undefined || timeWords.has(tokens[cue.to]?.low ?? ''))
  );
}

/** Without marks, only a plain past or present of a speaker that can speak closes a clause: not "a plan announced". */
function tellsClause(tokens: readonly Token[], cue: Cue, subject: Subject): boolean {
  const perfect =
    /^(?:say|tell|announce|report|confirm|warn|admit|acknowledge|reveal|claim|insist|argue|suggest|declare)$/.test(
      cue.verb.lemma,
    );
  for (let at = cue.from; at < cue.at; at++) {
    const low = tokens[at]?.low ?? '';
    if (auxiliaries.has(low) && !(perfect && /^(?:has|have|had)$/.test(low))) return false;
  }
  if (closesSentence(tokens, cue, subject)) return true;
  if (
    /^(?:continue|go on|recall|repeat|joke|quip|allow)$/.test(cue.verb.lemma) &&
    tokens[cue.to]?.low === ','
  )
    return canSpeak(tokens, subject);
  return isEvidence(tokens, subject)
    ? isShowing(cue) || cue.verb.lemma === 'say'
    : (cue.verb.frames.has('bare') || (cue.verb.frames.has('that') && cue.verb.frames.has('quote'))) &&
        canSpeak(tokens, subject);
}
