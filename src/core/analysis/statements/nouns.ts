import { skipNounPhrase } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { opensSurely } from './content.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, trimEnd } from './extent.ts';
import { nounDraft } from './noun-draft.ts';
import { groupStart, isVerbal, type Range } from './noun-phrases.ts';
import { ownerBefore } from './owners.ts';
import { canSpeak } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { auxiliaries, determiners, isAdverb, timeWords } from './words.ts';

const nouns = new Set(
  'claim claims belief beliefs view views promise promises vow vows pledge pledges warning warnings suggestion suggestions insistence assertion assertions allegation allegations accusation accusations assessment statement statements comment comments remark remarks argument arguments contention threat threats prediction predictions conclusion announcement complaint complaints fear fears hope hopes conviction opinion admission denial denials assurance assurances charge charges declaration observation concern concerns report reports point case position stance guarantee guarantees impression doubt word'.split(
    ' ',
  ),
);

/** "Rivera's call *for* talks", "her promise *to* stay": after these no clause need follow. */
const openings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['for', new Set('call calls appeal appeals demand demands plea pleas'.split(' '))],
  ['to', new Set('promise promises vow vows pledge pledges threat threats refusal'.split(' '))],
]);

/** What is said with a noun: whose it is, and where its words begin. */
interface NounUse {
  readonly source: Range;
  readonly opened: number;
  /** The noun is its sentence's subject, whose verb follows the content. */
  readonly leads: boolean;
}

/**
 * "despite Rivera's claim that …", "repeated his warning that …", "her promise to stay"; "a warning from Rivera that …",
 * "calls from unions for talks"; "Rivera gave an assurance that …", "Rivera is of the opinion that …": what the noun's
 * owner said.
 */
export function nounCues(unit: Unit): Draft[] {
  const { tokens } = unit;
  return tokens.flatMap(({ low }, noun) => {
    const use = owned(tokens, noun) ?? sentBy(tokens, noun) ?? given(tokens, noun);
    if (use === null) return [];
    const end = trimEnd(
      tokens,
      use.opened,
      clauseEnd(tokens, { at: use.opened, rule: 'noun' }, tokens.length),
    );
    const to = use.leads ? predicateAfter(tokens, use.opened, end) : end;
    if (to === null) return [];
    const draft = nounDraft(unit, {
      cue: { from: noun, to: noun + 1 },
      source: use.source,
      ranges: [{ from: use.opened, to }],
      rule: 'noun-cue',
    });
    return draft === null ? [] : [{ ...draft, denied: /^(?:denials?|refusal)$/.test(low) }];
  });
}

/** "Rivera’s claim that …", "her remarks last week that …", "his call for talks" */
function owned(tokens: readonly Token[], noun: number): NounUse | null {
  const opened = thatAfter(tokens, noun) ?? openedBy(tokens, noun, noun + 1);
  const source = opened === null ? null : ownerBefore(tokens, noun);
  return opened === null || source === null ? null : { source, opened, leads: source.from === 0 };
}

/** "a warning from Rivera that …", "the belief of many experts that …", "calls from unions for talks" */
function sentBy(tokens: readonly Token[], noun: number): NounUse | null {
  const { low } = tokens[noun] ?? { low: '' };
  const by = tokens[noun + 1]?.low ?? '';
  if (!nouns.has(low) && !openings.get('for')?.has(low)) return null;
  if (
    !/^(?:from|by)$/.test(by) &&
    !(
      by === 'of' &&
      /^(?:belief|opinion|view|conviction|contention|assurance|assurances|promise|claim|claims|statement|warning|warnings|assertion)$/.test(
        low,
      )
    )
  )
    return null;
  for (let to = noun + 3; to < Math.min(tokens.length, noun + 14); to++) {
    const token = tokens[to];
    if (token?.kind !== 'word' || isVerbal(tokens, to)) return null;
    const opened = token.low === 'that' ? clauseOpens(tokens, to) : openedBy(tokens, noun, to);
    if (opened === null) continue;
    const source = { from: noun + 2, to };
    const first = determiners.has(tokens[noun - 1]?.low ?? '') ? noun - 1 : noun;
    return canSpeak(tokens, source) ? { source, opened, leads: first === 0 } : null;
  }
  return null;
}

const lights =
  /^(?:g(?:ive|ives|ave|iven|iving)|issu(?:e|es|ed|ing)|ma(?:ke|kes|de|king)|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|sound(?:s|ed|ing)?|renew(?:s|ed|ing)?|ha(?:s|ve|d)|hold|holds|held|taken?|takes|took|reach(?:es|ed)?|(?:came|come|comes) to|(?:is|was|are|were) of|(?:is|was|are|were) under|(?:leave|leaves|left))$/;

/** "Rivera gave an assurance that …", "Rivera has no doubt that …", "Rivera is of the opinion that …" */
function given(tokens: readonly Token[], noun: number): NounUse | null {
  const opened = thatAfter(tokens, noun);
  if (opened === null) return null;
  for (let at = noun - 1; at > Math.max(0, noun - 6); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (/^(?:no|little|any)$/.test(token.low) && tokens[noun]?.low !== 'doubt') return null;
    if (tokens[noun]?.low === 'doubt' && !/^(?:no|little)$/.test(tokens[noun - 1]?.low ?? '')) return null;
    const two = `${tokens[at - 1]?.low} ${token.low}`;
    if (!lights.test(two) && !lights.test(token.low)) continue;
    const source = subjectBefore(tokens, groupStart(tokens, lights.test(two) ? at - 1 : at));
    return source !== null && source.antecedent === null && canSpeak(tokens, source)
      ? { source, opened, leads: false }
      : null;
  }
  return null;
}

/** The index after "claim that", "remarks last week that", "comments before a panel that"; null where no clause follows it. */
function thatAfter(tokens: readonly Token[], noun: number): number | null {
  if (!nouns.has(tokens[noun]?.low ?? '')) return null;
  let that = noun + 1;
  while (that < noun + 4 && (timeWords.has(tokens[that]?.low ?? '') || tokens[that]?.low === 'on')) that++;
  // "her comments before a special panel that …"
  if (/^(?:before|to|at|in|during)$/.test(tokens[that]?.low ?? '')) that = skipNounPhrase(tokens, that + 1);
  return tokens[that]?.low === 'that' ? clauseOpens(tokens, that) : null;
}

function clauseOpens(tokens: readonly Token[], that: number): number | null {
  return hasVerb(tokens, that + 1, 20) || opensSurely(tokens, that) ? that + 1 : null;
}

/** "call *for*" and what is called for; "promise *to* stay", "pledge *to* be “neutral”". */
function openedBy(tokens: readonly Token[], noun: number, at: number): number | null {
  const next = tokens[at]?.low ?? '';
  if (openings.get(next)?.has(tokens[noun]?.low ?? '') !== true) return null;
  const third = tokens[at + 2]?.kind;
  if (third !== 'word' && third !== 'quote') return null;
  return next === 'to' ? at : at + 1;
}

/**
 * "Rivera’s claim that the tests *were* faked *was* rejected": where the verb stands that the claim is the subject of; null
 * where none does, so that nobody knows where the claim ends.
 */
function predicateAfter(tokens: readonly Token[], from: number, limit: number): number | null {
  let verbs = 0;
  for (let at = from; at < limit; at++) {
    const low = tokens[at]?.low ?? '';
    if (/^(?:that|which|who|and|but|because|if|when|while|as|,)$/.test(low) && verbs > 0) return null;
    if (!isVerbal(tokens, at)) continue;
    const before = tokens[at - 1];
    const grouped = auxiliaries.has(before?.low ?? '') || isAdverb(before?.low ?? '');
    if (!grouped) verbs++;
    else if (verbs === 0) verbs = 1;
    if (verbs === 2) return at;
  }
  return null;
}
