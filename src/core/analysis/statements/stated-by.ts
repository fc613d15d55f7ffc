import type { Span } from '../../model/span.ts';
import { spanOf } from './adjuncts.ts';
import { cueForm } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import { uncuedQuotation } from './make-draft.ts';
import { canSpeak } from './speakers.ts';
import type { Token, Unit } from './tokens.ts';
import { prepositions, timeWords } from './words.ts';

/**
 * “We stay.” *This was stated by the minister, Ana Rivera, in Lima.*: the sentence after a quotation that stands alone says
 * whose it is.
 */
export function statedBy({ tokens, paragraph }: Unit, alone: readonly Span[]): Draft | null {
  if (alone.length === 0) return null;
  const from = agentFrom(tokens);
  if (from === null) return null;
  const to = endOfName(tokens, from);
  const source = canSpeak(tokens, { from, to }) ? spanOf(tokens, from, to) : null;
  return source === null ? null : uncuedQuotation(paragraph, alone, source, 'signature');
}

/** "This was stated *by* …", "These words were spoken *by* …" */
function agentFrom(tokens: readonly Token[]): number | null {
  if (!/^(?:this|that|these|those|it)$/.test(tokens[0]?.low ?? '')) return null;
  const by = tokens.slice(0, 8).findIndex(({ low }) => low === 'by');
  const verb = by > 0 ? (tokens[by - 1]?.low ?? '') : '';
  const be = tokens.slice(1, by).some(({ low }) => /^(?:is|was|were|been)$/.test(low));
  const told = verb === 'spoken' || cueForm(verb)?.verb.frames.has('quote') === true;
  return be && told ? by + 1 : null;
}

/** Up to a place, a time or the sentence's end, with a name between commas: "the minister for Enterprise, Ana Rivera". */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.kind === 'word' && !stops(tokens, to)) to++;
  if (tokens[to]?.low !== ',' || tokens[to + 1]?.capital !== true) return to;
  let end = to + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  return end;
}

function stops(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return timeWords.has(low) || (prepositions.has(low) && !/^(?:of|for)$/.test(low));
}
