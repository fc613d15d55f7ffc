import { hasVerb } from './clause-shape.ts';
import type { Cue } from './cues.ts';
import { isEvidence } from './evidence.ts';
import { type Attribution, nextComma } from './extent.ts';
import { groupStart, isVerbal } from './noun-phrases.ts';
import { pastRelative } from './past-relative.ts';
import { canSpeak } from './speakers.ts';
import { clauseStart, isAside, leadingSubject, mainClause, type Subject, subjectBefore } from './subjects.ts';
import type { Token } from './tokens.ts';
import { timeWords, utterances } from './words.ts';

const documents =
  /^(?:resolution|petition|letter|lawsuit|ad|advert|advertisement|poll|study|complaint|motion|amendment|bill|order|ruling|note|email|emails|letters|reports|documents?|headline|headlines)$/;

/** Who a cue's subject is: the words before it, or those of the verb that it is joined to. */
export function findSubject(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly Attribution[],
): Subject | null {
  const opens = cue.form === 'gerund' || tokens[0]?.low === 'having';
  if (cue.from === 0 && opens && cue.verb.frames.has('quote') && cue.verb.lemma !== 'comment')
    return ofOpening(tokens, cue.to);
  if (cue.main !== undefined) return subjectBefore(tokens, groupStart(tokens, cue.main));
  const head = tokens[cue.from - 1];
  if (cue.form === 'gerund' && !isProgressive(tokens, cue)) return ofGerund(tokens, cue, earlier);
  if (head === undefined) return null;
  if (/^(?:and|but|or|then)$/.test(head.low)) return ofJoined(tokens, cue, earlier);
  const named = pastRelative(tokens, cue.from);
  if (named !== null) return { ...named, antecedent: null };
  const own = subjectBefore(tokens, cue.from);
  const listed = ofListed(tokens, cue, earlier);
  // "Rivera told them that …, the spokesman, Bo Oke, said": the comma closes what describes another.
  return listed === null || (own !== null && own.from > listed.to) ? own : listed;
}

/** "Saying that she was tired, *Rivera* left.", "Having said so, *she* went": whose clause follows the first comma. */
function ofOpening(tokens: readonly Token[], from: number): Subject | null {
  const comma = nextComma(tokens, from, tokens.length);
  for (let verb = comma + 2; verb < Math.min(tokens.length, comma + 24); verb++) {
    const subject = isVerbal(tokens, verb) ? subjectBefore(tokens, groupStart(tokens, verb)) : null;
    if (subject !== null) return subject.from > comma ? subject : null;
  }
  return null;
}

/** "Rivera said the dam was shut, *called* it a disgrace and left": whose verb the one before the comma is. */
function ofListed(tokens: readonly Token[], cue: Cue, earlier: readonly Attribution[]): Subject | null {
  if (tokens[cue.from - 1]?.low !== ',' || !/^(?:past|third)$/.test(cue.form)) return null;
  const main = earlier.findLast(
    ({ cue: other, subject }) => subject !== null && other.from - subject.to <= 1,
  );
  if (main === undefined || main.subject === null || main.cue.form !== cue.form) return null;
  const { subject } = main;
  const apart = subject.antecedent !== null || main.cue.passive;
  // "said the plan, called Blue, was dead": no clause ends before the comma.
  return apart || !hasVerb(tokens, main.cue.to, 60, cue.from - 1) ? null : subject;
}

const aspects = /^(?:began|begins|started|starts|kept|keeps|resumed|resumes|continued|continues)$/;

function isProgressive(tokens: readonly Token[], cue: Cue): boolean {
  for (let at = cue.from; at < cue.at; at++) {
    if (/^(?:is|are|was|were|been|am|be)$/.test(tokens[at]?.low ?? '')) return true;
  }
  return /^(?:he|she|they|it|i|we|you)['’](?:s|re|m)$/.test(tokens[cue.from - 1]?.low ?? '');
}

/** "…, adding that": the speaker of the clause; "a statement saying": the statement. */
function ofGerund(tokens: readonly Token[], cue: Cue, earlier: readonly Attribution[]): Subject | null {
  const head = tokens[cue.from - 1];
  if (head === undefined) return null;
  if (head.low === 'as') return ofQuoted(tokens, cue.from - 1);
  if (head.low === 'of') return leadingSubject(tokens, cue.from - 1);
  // "surprised everyone by saying", "left without saying"
  if (head.low === 'by') return cue.verb.lemma === 'tell' ? null : leadingSubject(tokens, cue.from - 1);
  const speaks = cue.verb.frames.has('quote') || /^(?:call|show|suggest|find)$/.test(cue.verb.lemma);
  const company = speaks ? accompanied(tokens, cue.from) : null;
  if (company !== null) return company;
  if (head.low === ',' || head.closing === ',' || /^(?:while|before|after)$/.test(head.low)) {
    return ofJoined(tokens, cue, earlier);
  }
  // "kept insisting that", "limited herself to saying that"
  if (aspects.test(head.low)) return subjectBefore(tokens, groupStart(tokens, cue.from - 1));
  if (head.low === 'to' && /sel(?:f|ves)$/.test(tokens[cue.from - 2]?.low ?? ''))
    return subjectBefore(tokens, groupStart(tokens, cue.from - 3));
  // "was heard telling a guest that"
  const witnessed = /^(?:heard|overheard|filmed|recorded|caught|seen)$/.test(head.low);
  if (witnessed && /^(?:is|was|are|were|be|been)$/.test(tokens[cue.from - 2]?.low ?? ''))
    return subjectBefore(tokens, groupStart(tokens, cue.from - 1));
  // "spent 20 years arguing that"
  if (timeWords.has(head.low) && isSpending(tokens, cue.from)) return leadingSubject(tokens, cue.from);
  if (head.low === 'and' && earlier.at(-1)?.cue.form === 'gerund') return earlier.at(-1)?.subject ?? null;
  const noun =
    tokens[timeWords.has(head.low) ? cue.from - (tokens[cue.from - 2]?.low === 'on' ? 3 : 2) : cue.from - 1];
  if (noun === undefined || (!utterances.has(noun.low) && !documents.test(noun.low))) return null;
  return issuer(tokens, cue.from) ?? leadingSubject(tokens, cue.from) ?? subjectBefore(tokens, cue.from);
}

/** "*spent* twenty years arguing" */
function isSpending(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 6), from).some(({ low }) => /^spen(?:t|ds?)$/.test(low));
}

/** "It came after Norland issued a report saying so": whose verb the report is of, not whose sentence it is in. */
function issuer(tokens: readonly Token[], saying: number): Subject | null {
  for (let at = saying - 1; at > Math.max(0, saying - 9); at--) {
    if (tokens[at]?.kind !== 'word') return null;
    if (!isVerbal(tokens, at)) continue;
    const subject = subjectBefore(tokens, groupStart(tokens, at));
    return subject !== null && canSpeak(tokens, subject) ? subject : null;
  }
  return null;
}

/** "…, with experts calling for more": who stands between "with" and the verb. */
function accompanied(tokens: readonly Token[], verb: number): Subject | null {
  for (let at = verb - 2; at >= Math.max(1, verb - 8); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.low.endsWith('ing')) return null;
    if (token.low !== 'with') continue;
    const subject = { from: at + 1, to: verb, antecedent: null };
    const tells = canSpeak(tokens, subject) || (findsOut(tokens, verb) && isEvidence(tokens, subject));
    return tokens[at - 1]?.low === ',' && tells ? subject : null;
  }
  return null;
}

/** “…, with polls *showing* that …”: what evidence does, in this form. */
function findsOut(tokens: readonly Token[], verb: number): boolean {
  return /^(?:showing|suggesting|finding)$/.test(tokens[verb]?.low ?? '');
}

/** "Rivera was quoted as saying": Rivera. "Rivera quoted Lee as saying": Lee. */
function ofQuoted(tokens: readonly Token[], as: number): Subject | null {
  for (let at = as - 1; at > Math.max(0, as - 10); at--) {
    if (!/^(?:quot(?:ed|ing|es)|cit(?:ed|ing|es))$/.test(tokens[at]?.low ?? '')) continue;
    if (/^(?:is|was|were|are|been|being)$/.test(tokens[at - 1]?.low ?? ''))
      return subjectBefore(tokens, groupStart(tokens, at));
    return at + 1 < as ? { from: at + 1, to: as, antecedent: null } : null;
  }
  return null;
}

/** "Rivera said she plans to stay, adding that …": the clause after a cue has no say in what follows its comma. */
function isTold(tokens: readonly Token[], subject: Subject, before: Attribution | undefined): boolean {
  if (/^(?:that|how|what|why|whether|which|where)$/.test(tokens[subject.from - 1]?.low ?? '')) return true;
  if (before?.subject === undefined || before.subject === null || before.cue.to > subject.from) return false;
  return tokens.slice(before.cue.to, subject.from).every(({ kind }) => kind === 'word');
}

function ofJoined(tokens: readonly Token[], cue: Cue, earlier: readonly Attribution[]): Subject | null {
  const start = clauseStart(tokens, cue.from);
  const after = mainClause(tokens, start, cue.from);
  const main = after > start ? after : 0;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - 4); index--) {
    const other = earlier[index];
    if (other === undefined || other.subject === null || other.cue.passive || other.cue.at < main) continue;
    if (isAside(tokens, start, other.subject)) continue;
    if (cue.form === 'gerund' && isTold(tokens, other.subject, earlier[index - 1])) continue;
    // "issued a note saying it was “wrong” and said …": a verb of the same speaker's, past a quotation.
    if (other.cue.form === cue.form || cue.form === 'gerund' || /^(?:past|gerund)$/.test(other.cue.form))
      return other.subject;
  }
  return leadingSubject(tokens, cue.from) ?? beforeQuotation(tokens, cue.from);
}

/** "*Rivera* quoted a proverb, “…”, and regretted that …": whose verb stands before words in marks. */
function beforeQuotation(tokens: readonly Token[], verb: number): Subject | null {
  let at = verb - 1;
  while (/^(?:and|,)$/.test(tokens[at]?.low ?? '')) at--;
  return tokens[at]?.kind === 'quote' && at < verb - 1 ? leadingSubject(tokens, at) : null;
}
