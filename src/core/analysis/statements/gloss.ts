import { hasVerb } from './clause-shape.ts';
import { isDash, type Token } from './tokens.ts';

/**
 * Where the narrator's gloss on a remark begins: “… that mule again,” *a nod to the sale*; a “lobby suite” *– two benches
 * by the lift*. `end` where none does; what has a verb of its own may be the speaker's.
 */
export function glossStart(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const comma = tokens[at]?.low === ',';
    if ((comma || tokens[at - 1]?.closing === ',') && isAllusion(tokens, comma ? at + 1 : at)) return at;
    if (comma && (isNaming(tokens, at + 1, end) || isComment(tokens, at + 1))) return at;
    if (tokens[at - 1]?.kind === 'quote' && isDescription(tokens, at, end)) return at;
  }
  return end;
}

/** ", *a step that* some regard as a reward", ", *a claim the* union disputes": what the narrator says of it. */
function isComment(tokens: readonly Token[], at: number): boolean {
  return (
    /^an?$/.test(tokens[at]?.low ?? '') &&
    /^(?:step|move|measure|decision|demand|gesture|concession|stance|position|prospect|threat|plan|proposal|idea|process|claim|charge|allegation|accusation|assertion|figure)$/.test(
      tokens[at + 1]?.low ?? '',
    ) &&
    /^(?:that|which|the|his|her)$/.test(tokens[at + 2]?.low ?? '')
  );
}

/** ", *described* on television as a “people’s autumn”", ", *dubbed* “the Duel”" at the end: others' name for a thing. */
function isNaming(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    /^(?:described|dubbed|nicknamed|known|billed|branded|labelled|labeled|hailed)$/.test(
      tokens[at]?.low ?? '',
    ) &&
    !tokens.slice(at, end).some(({ low }) => low === ',') &&
    tokens.slice(at, end).some(({ kind }) => kind === 'quote')
  );
}

/** "a nod to the sale", "an apparent reference to Norland", "a clear swipe at him" */
function isAllusion(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|in)$/.test(tokens[at]?.low ?? '')) return false;
  for (let next = at + 1; next < at + 5; next++) {
    const low = tokens[next]?.low ?? '';
    if (allusions.test(low)) return /^(?:to|at|on|for)$/.test(tokens[next + 1]?.low ?? '');
  }
  return false;
}

const allusions =
  /^(?:nod|allusion|reference|homage|swipe|dig|jab|barb|riff|pun|play|throwback|euphemism|shorthand|nickname|metaphor|echo)$/;

/** A dash and a phrase without a verb that closes the clause. */
function isDescription(tokens: readonly Token[], dash: number, end: number): boolean {
  if (!isDash(tokens[dash]) || end - dash < 3 || tokens[dash + 1]?.kind !== 'word') return false;
  if (/^(?:and|but|or|not|nor|even|especially|if)$/.test(tokens[dash + 1]?.low ?? '')) return false;
  return !tokens.slice(dash + 1, end).some(isDash) && !hasVerb(tokens, dash + 1, 40, end);
}
