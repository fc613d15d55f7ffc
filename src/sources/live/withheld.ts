import type { InputState, SourceProblem } from '../../core/ports.ts';
import type { FetchOutcome } from '../fetch/fetcher.ts';
import type { FoundArticle } from './found-article.ts';
import { readMark } from './input-mark.ts';

/** Why an item's page was not read, and is not asked for again: an HTTP status, or what kept it. */
export type Withheld = `${number}` | 'robots' | 'sign-in' | 'another' | 'unreadable' | 'failed';

const inWords: Readonly<Record<string, string>> = {
  robots: 'robots.txt',
  another: 'another text in its place',
  unreadable: 'no article on it',
  failed: 'no answer that could be used',
};

export function withheldBy(outcome: Exclude<FetchOutcome, { readonly kind: 'fetched' }>): Withheld {
  if (outcome.kind === 'gone') return '410';
  if (outcome.kind !== 'failed') return 'failed';
  if (outcome.failure === 'robots-refused') return 'robots';
  return outcome.status === null ? 'failed' : `${outcome.status}`;
}

/** One line for all items of a feed whose pages were not read: what is known of these stands. */
export function withheldPages(
  found: readonly FoundArticle[],
  listed: ReadonlySet<string>,
  known: ReadonlyMap<string, InputState>,
  label: string,
): readonly SourceProblem[] {
  const fresh = new Map(found.map(({ key, withheld }) => [key, withheld ?? '']));
  const reasons = [...listed].flatMap((key) => (fresh.get(key) ?? readMark(known.get(key)).withheld) || []);
  if (reasons.length === 0) return [];
  const why = [...new Set(reasons)].toSorted().map((reason) => inWords[reason] ?? reason);
  const pages = listed.size === 1 ? 'page' : 'pages';
  const message = `${label}: ${reasons.length} of ${listed.size} ${pages} could not be read (${why.join(', ')}): what the feed has of them stands, or what was read before. Open one in a browser to see what is there.`;
  return [{ code: 'article-unreadable', where: label, message, passing: true }];
}
