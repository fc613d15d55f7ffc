import { spanOf } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { opensSurely } from './content.ts';
import { contentBefore } from './content-before.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, nextComma, trimEnd } from './extent.ts';
import { contentSpan, kindOf } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { isApposition } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners, prepositions, timeWords } from './words.ts';

const nouns = new Set(
  'claim claims belief beliefs view views promise promises vow vows pledge pledges warning warnings suggestion suggestions insistence assertion assertions allegation allegations accusation accusations assessment statement statements comment comments remark remarks argument arguments contention threat threats prediction predictions conclusion announcement complaint complaints fear fears hope hopes conviction opinion admission denial denials assurance assurances charge charges declaration observation concern concerns'.split(
    ' ',
  ),
);
const possessives = new Set(['his', 'her', 'their', 'its']);

/** "Rivera's call *for* talks", "her promise *to* stay": after these no clause need follow. */
const openings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['for', new Set('call calls appeal appeals demand demands'.split(' '))],
  ['to', new Set('promise promises vow vows pledge pledges threat threats refusal'.split(' '))],
]);

/** "despite Rivera's claim that …", "repeated his warning that …", "her promise to stay": what the noun's owner said. */
export function nounCues(unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, token] of unit.tokens.entries()) {
    const start = nouns.has(token.low) ? thatAfter(unit.tokens, index) : null;
    const opened = start ?? openedBy(unit.tokens, index);
    if (opened === null) continue;
    const owner = ownerBefore(unit.tokens, index);
    if (owner === null || owner.from === 0) continue;
    const to = trimEnd(
      unit.tokens,
      opened,
      clauseEnd(unit.tokens, { at: opened, rule: 'noun' }, unit.tokens.length),
    );
    const draft = build(unit, { from: index, to: index + 1 }, owner, [{ from: opened, to }], 'noun-cue');
    if (draft !== null) drafts.push({ ...draft, denied: /^(?:denials?|refusal)$/.test(token.low) });
  }
  return drafts;
}

/** The index after "claim that"; null where no clause follows it. */
function thatAfter(tokens: readonly Token[], noun: number): number | null {
  const that = afterTimeWords(tokens, noun + 1);
  if (tokens[that]?.low !== 'that') return null;
  return hasVerb(tokens, that + 1, 20) || opensSurely(tokens, that) ? that + 1 : null;
}

/** "call for" and what is called for; "promise" and "to stay". */
function openedBy(tokens: readonly Token[], noun: number): number | null {
  const next = tokens[noun + 1]?.low ?? '';
  if (openings.get(next)?.has(tokens[noun]?.low ?? '') !== true || tokens[noun + 3]?.kind !== 'word')
    return null;
  return next === 'to' ? noun + 1 : noun + 2;
}

/** "her remarks last week that …" */
function afterTimeWords(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (timeWords.has(tokens[at]?.low ?? '') || tokens[at]?.low === 'on')) at++;
  return at;
}

function ownerBefore(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (possessives.has(token.low)) return { from: at, to: at + 1 };
    if (!/(?:['’]s|s['’])$/.test(token.low)) continue;
    let from = at;
    while (from > 0 && tokens[from]?.capital === true && tokens[from - 1]?.capital === true) from--;
    return { from: token.capital ? from : withDeterminer(tokens, at), to: at + 1 };
  }
  return null;
}

/** "the Norwegian minister's": from the determiner on. */
function withDeterminer(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.low)) return noun;
    if (determiners.has(token.low)) return at;
  }
  return noun;
}

/** "According to the ministry, …", "…, according to Rivera." */
export function accordingTo(unit: Unit): Draft[] {
  const { tokens } = unit;
  const drafts: Draft[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.low !== 'according' || tokens[index + 1]?.low !== 'to') continue;
    const source = sourceAfter(tokens, index + 2);
    if (source === null) continue;
    const ranges = aroundAccording(tokens, index, source.to);
    const draft =
      ranges === null ? null : build(unit, { from: index, to: index + 2 }, source, ranges, 'according-to');
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function aroundAccording(tokens: readonly Token[], at: number, after: number): readonly Range[] | null {
  // "The Ledger reported that, according to a survey, …": another cue's clause goes on after it.
  if (tokens[at - 2]?.low === 'that' && tokens[at - 1]?.low === ',') return null;
  const leads = at === 0 || (at === 1 && /^(?:and|but|yet|so)$/.test(tokens[0]?.low ?? ''));
  if (!leads) {
    if (goesOnWithThat(tokens, after)) return null;
    // "nobody came because, according to Rivera, the hall was shut"
    const inserted =
      tokens[at - 1]?.low === ',' &&
      /^(?:because|since|although|though|while|whereas)$/.test(tokens[at - 2]?.low ?? '');
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
  const comma = tokens[after]?.low === ',' ? afterRelative(tokens, after + 1) : -1;
  if (comma < 0 || !hasVerb(tokens, comma, 40)) return null;
  const to = clauseEnd(tokens, { at: comma, rule: 'clause' }, tokens.length);
  return [{ from: comma, to: trimEnd(tokens, comma, to) }];
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

/** After the last semicolon, colon or dash before `at`. */
function lastStop(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    if (/^(?:[;:—–(]|--)$/.test(tokens[index]?.low ?? '')) return index + 1;
  }
  return 0;
}

function sourceAfter(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind === 'word') {
    const low = tokens[to]?.low ?? '';
    if (
      to > from &&
      /^(?:who|which|that|as|while|when|and|but|released|published|conducted|obtained)$/.test(low) &&
      !tokens[to + 1]?.capital
    )
      break;
    to++;
  }
  if (to === from) return null;
  if (tokens[to]?.low === ',' && isApposition(tokens, to + 1) && tokens[to + 1]?.capital === false) {
    let end = to + 1;
    while (end < tokens.length && tokens[end]?.kind === 'word') end++;
    if (tokens[end]?.low === ',' && !hasVerb(tokens, to + 1, 30, end)) return { from, to: end };
  }
  return prepositions.has(tokens[from]?.low ?? '') ? null : { from, to };
}

function build(unit: Unit, cue: Range, source: Range, ranges: readonly Range[], rule: Rule): Draft | null {
  const content = ranges.flatMap((range) => contentSpan(unit.tokens, range));
  if (content.length === 0) return null;
  return {
    content,
    cue: spanOf(unit.tokens, cue.from, cue.to),
    source: spanOf(unit.tokens, source.from, source.to),
    antecedent: null,
    kind: kindOf(unit.tokens, ranges),
    denied: false,
    frame: [],
    addressee: null,
    rule,
    paragraph: unit.paragraph,
  };
}
