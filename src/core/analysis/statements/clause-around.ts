import { hasVerb } from './clause-shape.ts';
import { contentBefore } from './content-before.ts';
import { clauseEnd, nextComma, trimEnd } from './extent.ts';
import type { Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { determiners } from './words.ts';

/**
 * The clause that a phrase for its source goes with, from `at` up to `after`: "*According to Rivera*, they stay." – "They
 * stay, *in Rivera’s view*." – "They stay, *as Rivera put it*, for good."; null where no clause stands beside it.
 */
export function clauseAround(tokens: readonly Token[], at: number, after: number): readonly Range[] | null {
  // "The Ledger reported that, according to a survey, …": another cue's clause goes on after it.
  if (tokens[at - 2]?.low === 'that' && tokens[at - 1]?.low === ',') return null;
  if (leads(tokens, at, after)) return clauseAfter(tokens, after);
  return clauseBefore(tokens, at, after);
}

/** "In her view *the plan is dead*": the clause that begins at once. */
export function clauseAtOnce(tokens: readonly Token[], at: number, after: number): readonly Range[] | null {
  const next = tokens[after];
  if (
    at > 0 ||
    next?.kind !== 'word' ||
    !(next.capital || determiners.has(next.low) || /^(?:he|she|it|they|we|there)$/.test(next.low))
  )
    return null;
  if (!hasVerb(tokens, after, 30)) return null;
  return [
    {
      from: after,
      to: trimEnd(tokens, after, clauseEnd(tokens, { at: after, rule: 'clause' }, tokens.length)),
    },
  ];
}

/** It opens its sentence: "But according to Rivera, …", "Of course, as Rivera noted, …". */
function leads(tokens: readonly Token[], at: number, after: number): boolean {
  if (at === 0 || (at === 1 && /^(?:and|but|yet|so)$/.test(tokens[0]?.low ?? ''))) return true;
  const introduced = at <= 5 && tokens[at - 1]?.low === ',' && tokens[after]?.low === ',';
  return (
    introduced &&
    nextComma(tokens, 0, at) === at - 1 &&
    /^(?:of|in|on|for|still|yet|indeed)$/.test(tokens[0]?.low ?? '')
  );
}

function clauseAfter(tokens: readonly Token[], after: number): readonly Range[] | null {
  const comma = tokens[after]?.low === ',' ? afterRelative(tokens, after + 1) : -1;
  // "According to him, 40 boats fish there.": what is left of the sentence needs no verb that a list knows.
  if (comma < 0 || (tokens.length - comma < 4 && !hasVerb(tokens, comma, 40))) return null;
  const to = clauseEnd(tokens, { at: comma, rule: 'clause' }, tokens.length);
  return [{ from: comma, to: trimEnd(tokens, comma, to) }];
}

function clauseBefore(tokens: readonly Token[], at: number, after: number): readonly Range[] | null {
  if (goesOnWithThat(tokens, after)) return null;
  // "nobody came because, according to Rivera, the hall was shut"
  const inserted =
    tokens[at - 1]?.low === ',' &&
    /^(?:because|since|although|though|while|whereas|when)$/.test(tokens[at - 2]?.low ?? '');
  if (inserted && tokens[after]?.low === ',' && hasVerb(tokens, after + 1, 40)) {
    const end = clauseEnd(tokens, { at: after + 1, rule: 'clause' }, tokens.length);
    return [{ from: after + 1, to: trimEnd(tokens, after + 1, end) }];
  }
  const quoted = contentBefore(tokens, at, after, 0, true);
  if (quoted !== null) return quoted.ranges;
  const from = Math.max(0, lastStop(tokens, at));
  const to = trimEnd(tokens, from, at);
  if (/^(?:who|which|whose)$/.test(tokens[from]?.low ?? '')) return null;
  return to - from >= 4 && hasVerb(tokens, from, 60, to) ? [{ from, to }] : null;
}

/** "According to a clerk, who gave no name, the deal is close": past the clause about the clerk. */
function afterRelative(tokens: readonly Token[], at: number): number {
  if (!/^(?:who|which|whose|speaking|citing)$/.test(tokens[at]?.low ?? '')) return at;
  const comma = nextComma(tokens, at, tokens.length);
  return comma < tokens.length ? comma + 1 : -1;
}

/** "…, according to two who were there, that …": the content is another cue's. */
function goesOnWithThat(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < Math.min(tokens.length, after + 8); at++) {
    if (tokens[at]?.low === ',') return tokens[at + 1]?.low === 'that';
  }
  return false;
}

const stops = /^(?:[;:—–(]|--)$/;
const dashes = /^(?:—|–|--)$/;

/** After the last semicolon, colon or dash before `at`; what stands between two dashes is of the clause around them. */
function lastStop(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  if (dashes.test(tokens[index]?.low ?? '')) {
    const opening = tokens.findLastIndex(
      ({ low }, place) => place < index && place > at - 25 && dashes.test(low),
    );
    if (opening > 0) index = opening - 1;
  }
  for (; index >= 0; index--) if (stops.test(tokens[index]?.low ?? '')) return index + 1;
  return 0;
}
