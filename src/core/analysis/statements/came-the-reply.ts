import { spanOf } from './adjuncts.ts';
import { endsLikeSpeech } from './clause-shape.ts';
import { ownerOfReply, replies } from './colons.ts';
import type { Draft } from './draft.ts';
import { contentSpan, uncuedQuotation } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners } from './words.ts';

/**
 * “Never,” *came the reply.* – “Never,” *was his answer.* – “Never,” *came the answer from Rivera.*: a noun for an answer
 * tells that the words before it were said, by its owner, whoever it is from, or nobody named.
 */
export function cameTheReply({ tokens, paragraph }: Unit): Draft | null {
  const verb = tokens.findIndex(
    ({ low }, at) => tokens[at - 1]?.kind === 'quote' && /^(?:came|comes|was|is|went|goes)$/.test(low),
  );
  const quote = tokens[verb - 1];
  if (quote === undefined || !endsLikeSpeech(quote) || quote.closing === '.') return null;
  const noun = tokens.findIndex(({ low }, at) => at > verb + 1 && at < verb + 6 && replies.test(low));
  if (noun < 0 || !isOwned(tokens[verb + 1])) return null;
  const owner = ownerOfReply(tokens, { from: verb + 1, to: noun + 1 }) ?? senderOf(tokens, noun);
  const content = contentSpan(tokens, { from: verb - 1, to: verb });
  const source = owner === null ? null : spanOf(tokens, owner.from, owner.to);
  const draft = uncuedQuotation(paragraph, content, source, 'quote-before-cue');
  return { ...draft, cue: spanOf(tokens, verb, noun + 1) };
}

/** "the", "his", "Rivera’s" */
function isOwned(token: Token | undefined): boolean {
  return token?.kind === 'word' && (determiners.has(token.low) || /['’]s?$/.test(token.low));
}

/** "the answer from *Rivera*" */
function senderOf(tokens: readonly Token[], noun: number): Range | null {
  if (tokens[noun + 1]?.low !== 'from') return null;
  let end = noun + 2;
  while (tokens[end]?.kind === 'word') end++;
  return end > noun + 2 ? { from: noun + 2, to: end } : null;
}
