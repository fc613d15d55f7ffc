import type { Article } from '../../model/article.ts';
import { outletKey } from './outlet-key.ts';
import type { Sketched } from './sketched.ts';

type Dated = Pick<Sketched, 'article' | 'instant'>;

const day = 86_400_000;
/** Characters at a text's head (a dateline) and foot (a credit) in which an outlet says whose report it is. */
const dateline = 80;
const creditLine = 100;

/**
 * The article of a group that the others are copies of: an official one before any, one of an outlet that others credit
 * before those, else the one that was published first.
 */
export function originOf<One extends Sketched>(group: readonly [One, ...One[]]): One {
  const credits = creditsIn(group);
  const rank = ({ article }: One): number =>
    article.official ? Number.MAX_SAFE_INTEGER : (credits.get(outletKey(article)) ?? 0);
  return group.reduce((best, next) =>
    (rank(best) - rank(next) || compareAge(next, best)) < 0 ? next : best,
  );
}

/** By outlet, how many others name it where they say whose report theirs is. */
function creditsIn(group: readonly Sketched[]): ReadonlyMap<string, number> {
  const outlets = new Set(group.map(({ article }) => outletKey(article)));
  const credits = new Map<string, Set<string>>();
  for (const { article } of group) {
    const own = outletKey(article);
    for (const named of namesIn(creditOf(article))) {
      const key = `o ${named}`;
      if (key !== own && outlets.has(key)) credits.set(key, (credits.get(key) ?? new Set()).add(own));
    }
  }
  return new Map([...credits].map(([key, by]) => [key, by.size]));
}

/** More words than this are the name of no outlet. */
const longestName = 5;

/** Whatever may be an outlet's name: a few words in a row of which the first and last have a capital or a digit. */
function namesIn(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let end = at + 1; end <= Math.min(words.length, at + longestName); end++) {
      if (isNamed(words[at]) && isNamed(words[end - 1]))
        names.add(words.slice(at, end).join(' ').toLowerCase());
    }
  }
  return names;
}

function isNamed(word = ''): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}

function creditOf({ text, byline }: Article): string {
  return `${byline ?? ''}\n${text.slice(0, dateline)}\n${text.slice(-creditLine)}`;
}

/**
 * Which of two was published first: below 0 where `a` was. One of which only the day is known comes behind those of its
 * day whose hour is; undated ones come last.
 */
export function compareAge(a: Dated, b: Dated): number {
  const [one, two] = [ageOf(a), ageOf(b)];
  return one - two || (a.article.id < b.article.id ? -1 : Number(a.article.id > b.article.id));
}

function ageOf({ article, instant }: Dated): number {
  if (instant === null) return Number.MAX_SAFE_INTEGER;
  return article.publishedAt?.includes('T') ? instant : instant + day - 1;
}

/** The version of an article that stands: the newest; among those of one instant the higher revision, then the longer text. */
export function newestOf<One extends Sketched>(versions: readonly [One, ...One[]]): One {
  return versions.reduce((best, next) => (isNewer(next, best) ? next : best));
}

function isNewer(a: Sketched, b: Sketched): boolean {
  const [one, two] = [changedAt(a), changedAt(b)];
  if (one !== two) return one > two;
  if (a.article.revision !== b.article.revision) return a.article.revision > b.article.revision;
  const longer = a.article.text.length - b.article.text.length;
  return longer === 0 ? a.article.id > b.article.id : longer > 0;
}

/** Undated ones are as old as their being seen, and where that is not known older than any. */
function changedAt({ article, instant }: Sketched): number {
  if (instant !== null) return instant;
  return article.firstSeenAt === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(article.firstSeenAt);
}
