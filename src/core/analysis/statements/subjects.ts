import { countBefore } from './counts.ts';
import { cueForm } from './cue-verbs.ts';
import { isVerbal, nounPhraseBefore, type Range, relatives } from './noun-phrases.ts';
import { pastOwnRelative } from './own-relative.ts';
import { isDash, type Token } from './tokens.ts';
import { coordinators, determiners, isAdverb, prepositions, subordinators, timeWords } from './words.ts';

/** Who speaks, as token indexes; `antecedent` is what "who" stands for. */
export interface Subject extends Range {
  readonly antecedent: Range | null;
}

const strong = new Set([';', ':', '—', '–', '--', '-', '!', '?', '…']);

/** The index after the last mark left of `at` that ends a clause for good, or after a quotation. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index > 0) {
    const before = tokens[index - 1];
    if (before === undefined || before.kind === 'quote' || strong.has(before.low)) break;
    index--;
  }
  return index;
}

/** The subject of a verb whose group (auxiliaries and adverbs included) begins at `verb`; null where unsure. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  const before = tokens[verb - 1];
  if (before === undefined || before.kind === 'quote' || /^(?:and|but|or|nor)$/.test(before.low)) return null;
  if (relatives.has(before.low)) return relative(tokens, verb - 1);
  if (unnamed.test(before.low)) {
    const nameless = withheld(tokens, verb);
    if (nameless !== null) return plain(nameless);
  }
  const count = countBefore(tokens, verb);
  if (count !== null) return plain(count);
  const who = beforeTime(tokens, verb);
  if (who !== null && relatives.has(tokens[who]?.low ?? '')) return relative(tokens, who);
  if (contracted.test(before.low)) return { from: verb - 1, to: verb, antecedent: null };
  if (before.kind === 'word')
    return plain(
      residentBefore(tokens, verb) ??
        pastOwnRelative(tokens, verb, (at) => mainClause(tokens, clauseStart(tokens, at), at)) ??
        nounPhraseBefore(tokens, verb),
    );
  if (before.low === ')') return plain(nounPhraseBefore(tokens, verb));
  if (before.low === ',') return plain(headOfParenthesis(tokens, verb - 1));
  if (isDash(before)) return plain(beforeDashes(tokens, verb - 1));
  return null;
}

const unnamed = /^(?:named|identified|quoted|photographed)$/;

/** "*a teacher* who did not want to be named said": who keeps their name back, without commas. */
function withheld(tokens: readonly Token[], verb: number): Range | null {
  if (tokens[verb - 2]?.low !== 'be') return null;
  for (let at = verb - 3; at > Math.max(0, verb - 10); at--) {
    if (tokens[at]?.kind !== 'word') return null;
    if (tokens[at]?.low === 'who') return nounPhraseBefore(tokens, at);
  }
  return null;
}

/** "who *last year* said": the index of the word before a time of two words. */
function beforeTime(tokens: readonly Token[], verb: number): number | null {
  const short = /^(?:last|this|next|on)$/.test(tokens[verb - 2]?.low ?? '');
  return short && timeWords.has(tokens[verb - 1]?.low ?? '') ? verb - 3 : null;
}

/** "*Ana Rivera of Columbia, South Carolina* says", "*a teacher from Toledo, Ohio* says": who lives there, not the state. */
function residentBefore(tokens: readonly Token[], verb: number): Range | null {
  let comma = verb - 1;
  while (comma > verb - 4 && tokens[comma]?.kind === 'word' && tokens[comma]?.capital) comma--;
  if (tokens[comma]?.low !== ',' || comma === verb - 1) return null;
  let of = comma - 1;
  while (of > comma - 4 && tokens[of]?.kind === 'word' && tokens[of]?.capital) of--;
  if (!/^(?:of|from)$/.test(tokens[of]?.low ?? '') || of === comma - 1) return null;
  const who = nounPhraseBefore(tokens, of);
  if (who === null) return null;
  const opens = who.from === mainClause(tokens, clauseStart(tokens, of), of);
  if (!opens && !coordinators.has(tokens[who.from - 1]?.low ?? '')) return null;
  const named = tokens.slice(who.from, of).every(({ capital }) => capital) && of - who.from > 1;
  const described = /^(?:an?|one|another)$/.test(tokens[who.from]?.low ?? '');
  return named || described ? { from: who.from, to: verb } : null;
}

/** "*He’s* predicting that", "*they’ve* warned of": a pronoun with its auxiliary. */
export const contracted = /^(?:he|she|they)['’](?:s|re|ve|d)$/;

/** Past "When asked about it, ": the main clause begins after the comma. */
export function mainClause(tokens: readonly Token[], start: number, at: number): number {
  const head = tokens[start];
  if (head === undefined || !(subordinators.has(head.low) || head.low === 'asked')) return start;
  for (let index = start; index < at; index++) if (tokens[index]?.low === ',') return index + 1;
  return start;
}

/** "Rivera was calm, but *he* put it plainly: “…”": the subject of the clause that the last conjunction begins. */
export function lastClause(tokens: readonly Token[], end: number): Subject | null {
  for (let at = end - 2; at > 0; at--) {
    const before = tokens[at - 1];
    if (!/^(?:and|but)$/.test(tokens[at]?.low ?? '')) continue;
    if (before?.low !== ',' && before?.closing !== ',') continue;
    for (let verb = at + 2; verb < end; verb++) {
      const subject = isVerbal(tokens, verb) ? subjectBefore(tokens, verb) : null;
      if (subject !== null && subject.from === at + 1) return subject;
    }
    return null;
  }
  return null;
}

/** The subject of the first finite verb of the clause that ends before `at`: "He left for Kyiv and said …" */
export function leadingSubject(tokens: readonly Token[], at: number): Subject | null {
  const last = lastClause(tokens, at);
  if (last !== null && last.from > clauseStart(tokens, at)) return last;
  const start = mainClause(tokens, clauseStart(tokens, at), at);
  for (let index = start; index < at; index++) {
    const token = tokens[index];
    if (token !== undefined && contracted.test(token.low))
      return { from: index, to: index + 1, antecedent: null };
    if (index === start || token?.kind !== 'word' || !isVerbal(tokens, index)) continue;
    // "Some seek to be heard"
    if (tokens[index - 1]?.low === 'be' && tokens[index - 2]?.low === 'to') continue;
    let verb = index;
    while (verb > start && isAdverb(tokens[verb - 1]?.low ?? '')) verb--;
    const subject = subjectBefore(tokens, verb);
    if (subject !== null && subject.from >= start && !isAside(tokens, start, subject)) return subject;
  }
  return null;
}

/** "Last month, *when I asked her*, she looked up and said": whose verb is not the sentence's. */
export function isAside(tokens: readonly Token[], start: number, { from }: Range): boolean {
  return (
    from - 2 > start &&
    /^(?:when|while|as|after|before|if)$/.test(tokens[from - 1]?.low ?? '') &&
    tokens[from - 2]?.low === ','
  );
}

function plain(range: Range | null): Subject | null {
  return range === null ? null : { ...range, antecedent: null };
}

function relative(tokens: readonly Token[], at: number): Subject | null {
  const comma = tokens[at - 1]?.low === ',' ? at - 1 : at;
  return {
    from: at,
    to: at + 1,
    antecedent: describedBefore(tokens, comma) ?? antecedentBefore(tokens, comma),
  };
}

/** "Ana Rivera, a doctor from Lima, who said": the name that the words before "who" describe. */
function describedBefore(tokens: readonly Token[], end: number): Range | null {
  if (tokens[end]?.low !== ',') return null;
  let comma = end - 1;
  while (comma > Math.max(0, end - 14) && tokens[comma]?.kind === 'word' && !isVerbal(tokens, comma)) comma--;
  if (tokens[comma]?.low !== ',' || !determiners.has(tokens[comma + 1]?.low ?? '')) return null;
  let from = comma;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capital) from--;
  return comma - from > 1 ? { from, to: comma } : null;
}

/** What "who" stands for: the name before it, or the nearest noun phrase with its determiner. */
export function antecedentBefore(tokens: readonly Token[], end: number): Range | null {
  let from = end;
  const named = tokens[end - 1]?.capital === true;
  while (from > 0 && end - from < 12) {
    const token = tokens[from - 1];
    if (
      token?.kind !== 'word' ||
      (named && !token.capital && token.low !== 'of') ||
      isVerbal(tokens, from - 1)
    )
      break;
    if (!named && prepositions.has(token.low)) break;
    from--;
    if (!named && determiners.has(token.low)) break;
  }
  while (from < end && prepositions.has(tokens[from]?.low ?? '')) from++;
  return from < end ? { from, to: end } : null;
}

/** "Ana Rivera – the envoy – said": the noun phrase before the dashes. */
function beforeDashes(tokens: readonly Token[], close: number): Range | null {
  for (let index = close - 1; index > Math.max(0, close - 25); index--) {
    if (isDash(tokens[index])) return nounPhraseBefore(tokens, index);
  }
  return null;
}

/**
 * "On Monday, Ana Rivera, the mayor of Lyon, France, said": of the stretches between commas the first that is a noun
 * phrase and no introduction; what follows it up to the verb describes it.
 */
function headOfParenthesis(tokens: readonly Token[], comma: number): Range | null {
  const start = Math.max(clauseStart(tokens, comma), comma - 60);
  let from = start;
  let commas = 0;
  for (let index = start; index < comma; index++) {
    if (tokens[index]?.low === ',') commas++;
  }
  for (let index = start; index <= comma; index++) {
    if (tokens[index]?.low !== ',') continue;
    if (index === comma && commas === 0) return null;
    const head = segmentHead(tokens, from, index);
    if (head !== null && index < comma)
      return { from: head.from, to: isApposition(tokens, index + 1) ? comma : index };
    from = index + 1;
  }
  return null;
}

const participle =
  /^(?:\p{Ll}+ed|seen|written|sent|held|made|known|shown|given|taken|led|born|read|heard|drawn|found|told|kept|shot|hit|torn|worn|hurt|left)$/u;

/** ", the mayor of Lyon,": more of the name; ", who lives in Lyon," and ", speaking in Lyon,": not. */
export function isApposition(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at];
  if (head?.kind !== 'word' || relatives.has(head.low) || subordinators.has(head.low)) return false;
  // Per is a name where it has a capital.
  if (prepositions.has(head.low) && !(head.capital && head.low === 'per'))
    return head.low === 'of' || head.low === 'from';
  if (!head.capital && participle.test(head.low)) return false;
  // ", more calmly,"
  if (/^(?:more|less|very|rather|quite)$/.test(head.low) && isAdverb(tokens[at + 1]?.low ?? '')) return false;
  return !isAdverb(head.low) && !isVerbal(tokens, at) && !(head.low.endsWith('ing') && !head.capital);
}

/** "a rally at which *the mayor*, Bo Lee, said": the subject of a clause that opens inside the stretch. */
function headOfInner(tokens: readonly Token[], from: number, to: number): Range | null {
  const opener = tokens.findLastIndex(({ low }, at) => at >= from && at < to - 1 && opens.test(low));
  const phrase = opener < 0 ? null : nounPhraseBefore(tokens, to);
  const head = tokens[opener + 1];
  if (phrase?.from !== opener + 1 || head === undefined) return null;
  return head.capital || determiners.has(head.low) ? phrase : null;
}

const opens = /^(?:what|which|whom|where|how|why)$/;

/** "At noon *the envoy*, Bo Lee, said", "After the vote *its leader*, Bo Lee, said": past where or when, with no comma between. */
function pastPlace(tokens: readonly Token[], first: number, to: number): Range | null {
  const opener = tokens[first]?.low ?? '';
  if (!prepositions.has(opener) && !/^(?:after|before|since)$/.test(opener)) return null;
  if (nounPhraseBefore(tokens, to) === null) return null;
  for (let at = to - 2; at > first + 1; at--) {
    const before = tokens[at - 1];
    if (tokens[at]?.kind !== 'word' || before?.kind !== 'word' || isVerbal(tokens, at)) return null;
    if (!/^(?:the|its|his|her|their|an?)$/.test(tokens[at]?.low ?? '')) continue;
    if (prepositions.has(before.low)) continue;
    const isOther = determiners.has(before.low) || coordinators.has(before.low);
    return isOther || tokens.some((_, verb) => verb > first && verb < at && isVerbal(tokens, verb))
      ? null
      : { from: at, to };
  }
  return null;
}

/** The noun phrase that a stretch between commas consists of; null for introductions and clauses. */
function segmentHead(tokens: readonly Token[], from: number, to: number): Range | null {
  const inner = headOfInner(tokens, from, to);
  if (inner !== null) return inner;
  let first = from;
  while (first < to && (coordinators.has(tokens[first]?.low ?? '') || isAdverb(tokens[first]?.low ?? '')))
    first++;
  const placed = pastPlace(tokens, first, to);
  if (placed !== null) return placed;
  // "When the bank’s chair, Ana Rivera, said": the clause begins with its subject.
  const opened = /^(?:when|while|after|as|because|that|although|though|since)$/.test(
    tokens[first]?.low ?? '',
  );
  if (opened && (determiners.has(tokens[first + 1]?.low ?? '') || tokens[first + 1]?.capital)) first++;
  const head = tokens[first];
  if (first >= to || head === undefined || head.kind !== 'word') return null;
  // "In February *its director*, Bo Lee, warned": past the time.
  if (/^(?:in|on|by|last|this)$/.test(head.low) && timeWords.has(tokens[first + 1]?.low ?? '')) {
    const late = nounPhraseBefore(tokens, to);
    return late !== null && late.from > first + 1 && late.from <= first + 3 ? late : null;
  }
  if (prepositions.has(head.low) || subordinators.has(head.low) || relatives.has(head.low)) return null;
  // "Tuesday at the hall, Ana Rivera said"
  if (timeWords.has(head.low) && (first + 1 === to || prepositions.has(tokens[first + 1]?.low ?? '')))
    return null;
  if (head.low.endsWith('ing') && !head.capital) return null;
  if (
    /^(?:speaking|asked|citing|referring|writing|appearing|responding|noting|addressing|quoting)$/.test(
      head.low,
    )
  )
    return null;
  const phrase = nounPhraseBefore(tokens, to);
  if (phrase === null) return null;
  if (phrase.from <= first) return { from: first, to };
  // "Rivera said *the mediator*, Bo Lee, had told her": the clause of what is told begins behind the cue.
  const joint = tokens[phrase.from - 1]?.low ?? '';
  const told = joint === 'that' || cueForm(joint)?.verb.frames.has('bare') === true;
  return told && determiners.has(tokens[phrase.from]?.low ?? '') ? phrase : null;
}
