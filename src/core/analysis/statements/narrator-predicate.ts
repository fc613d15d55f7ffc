import { isVerbal } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, determiners, isAdverb, isFinite, modals, objectPronouns, words } from './words.ts';

/** Forms that are a past and never a participle, so that neither "would" nor "had" can govern them. */
const pastAlone = words(
  'went came took gave saw knew drove flew wrote spoke ate began broke chose drew fell grew rose shook sang swam threw wore was were did became ran drank rode stole swore tore woke withdrew undertook forgot froze hid bit blew sank',
);
/** Pasts that "had" can govern and a modal verb cannot. */
const pasts = words(
  'left made held found kept sent met lost paid built won sat stood stuck caught fought bought taught sought led fled shot slept swept',
);

/** What governs a remark's verb: "would go"; "would be closed", "had gone", which a participle may follow. */
type Governor = 'modal' | 'auxiliary';

/**
 * The index where the narrator goes back to what the speaker did, in a remark that begins at `from`: "said he would not
 * resign *and walked out*", "vowed to fight *and left*", "said she would visit *and to date has not*", "said he would pay,
 * *but there is* anger". `limit` where its verbs do not show it: "said he was tired and went to bed" may be all his.
 */
export function narratorsPredicate(
  tokens: readonly Token[],
  from: number,
  limit: number,
  clause: boolean,
): number {
  const verb = clause ? firstVerb(tokens, from, limit) : from;
  const governor = clause ? governorOf(tokens, verb) : 'modal';
  if (governor === null) return limit;
  for (let at = verb + 1; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined || (clause && token.kind === 'quote')) return limit;
    if (/^(?:and|but|then)$/.test(token.low) && isNarrators(tokens, at, governor))
      return tokens[at - 1]?.low === ',' ? at - 1 : at;
    if (at > verb + 1 && opensClause(tokens, at)) return limit;
  }
  return limit;
}

/** A clause of its own inside the remark: what is joined after it may be joined to that. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (/^(?:who|which|that|because|if|when|while|where|what|how|unless|although|though)$/.test(low))
    return true;
  return isFinite(low) && !/^(?:be|been|being|have)$/.test(low);
}

function firstVerb(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (tokens[at]?.kind === 'quote') return -1;
    if (isVerbal(tokens, at) || modals.has(tokens[at]?.low ?? '')) return at;
  }
  return -1;
}

function governorOf(tokens: readonly Token[], verb: number): Governor | null {
  const low = tokens[verb]?.low ?? '';
  if (/^had(?:n['’]t)?$/.test(low)) return 'auxiliary';
  if (!modals.has(low) && !/^(?:(?:would|could|should|can|won)['’]?n?['’]t|cannot)$/.test(low)) return null;
  let next = verb + 1;
  while (isAdverb(tokens[next]?.low ?? '')) next++;
  return auxiliaries.has(tokens[next]?.low ?? '') ? 'auxiliary' : 'modal';
}

/** "and walked out", ", but there is growing anger", "and to date has only written" */
function isNarrators(tokens: readonly Token[], joint: number, governor: Governor): boolean {
  let at = joint + 1;
  if (tokens[at]?.low === 'there')
    return tokens[joint - 1]?.low === ',' && /^(?:is|are|has|have|remains)$/.test(tokens[at + 1]?.low ?? '');
  while (/^(?:then|to|date)$/.test(tokens[at]?.low ?? '') || isAdverb(tokens[at]?.low ?? '')) at++;
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1];
  // "had been told in time and saw no reason to worry": what they think goes on.
  if (low === 'saw' && /^(?:no|nothing|little)$/.test(next?.low ?? '')) return false;
  if (low === 'has' || pastAlone.has(low)) return true;
  if (governor !== 'modal') return false;
  return pasts.has(low) || (/[^e]ed$/.test(low) && takesObject(next));
}

/** "walked *out*", "ignored *the* calls", but "would cut waste and limited use" */
function takesObject(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.capital ||
    determiners.has(next.low) ||
    objectPronouns.has(next.low) ||
    /^(?:out|into|back|off|away|down|up|over)$/.test(next.low)
  );
}
