import { faint } from './announced.ts';
import type { ArticleWords } from './article-words.ts';
import type { Role } from './roles.ts';
import { tellsAt } from './unnamed.ts';

/** Before a title: whose it is. */
const ownOf = new Set(['my', 'your', 'our']);

/**
 * True where a title without a name is no source of its own: "Kim Larsen is a baker" (the one named), "Ask your minister"
 * (somebody of the one who speaks, or is spoken to), "the head" where he tells nothing, a bare or a shouted "President".
 */
export function meansNobody(words: ArticleWords, role: Role): boolean {
  const isSaidOf = /^(?:is|was|became|remains)$/.test(words.tokens[role.from - 1]?.lower ?? '');
  if (role.article === 'indefinite' && isSaidOf) return true;
  if (ownOf.has(words.tokens[role.from]?.lower ?? '')) return true;
  if (faint.has(role.head) && !tellsAt(words, role.to)) return true;
  const isBare = role.article === 'none' && !role.plural && role.from === role.printedFrom;
  return isBare || words.shouted[role.titleFrom] === true;
}
