import { type ArticleWords, sameSentence } from './article-words.ts';

/** What somebody does at talks or a work, by the participle or noun before "by" or "of". */
const deeds: ReadonlyMap<string, string> = new Map([
  ['chaired', 'chair'],
  ['presided', 'chair'],
  ['chairmanship', 'chair'],
  ['presidency', 'chair'],
  ['moderated', 'moderator'],
  ['moderation', 'moderator'],
  ['mediated', 'mediator'],
  ['mediation', 'mediator'],
  ['facilitated', 'facilitator'],
]);

/** "The session was chaired by NAME", "under the chairmanship of H.E. NAME": the office that the deed gives. */
export function officeByDeed(words: ArticleWords, from: number): string | null {
  let at = from - 1;
  while (/^(?:h\.e\.|the|hon\.)$/.test(words.tokens[at]?.lower ?? '')) at--;
  if (!/^(?:by|of)$/.test(words.tokens[at]?.lower ?? '') || !sameSentence(words, at, from)) return null;
  const deed = words.tokens[at - 1]?.lower === 'over' ? at - 2 : at - 1;
  return deeds.get(words.tokens[deed]?.lower ?? '') ?? null;
}
