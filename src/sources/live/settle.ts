import type { Article } from '../../core/model/article.ts';
import type { InputState, KnownInputs } from '../../core/ports.ts';
import { articleId } from '../address.ts';
import { haveWordsInCommon, isAlike } from './alike.ts';
import type { FoundArticle } from './found-article.ts';
import { markText, readMark, textMark, twinMark } from './input-mark.ts';
import { isSaid, merged, withMore } from './merge-articles.ts';
import { isTakenBack } from './taken-back.ts';
import { findTwins } from './twins.ts';
import { isCutByLogin } from './wall.ts';
import type { WebReading } from './web-reading.ts';

/** What is to be saved. */
export interface Settled {
  readonly articles: readonly Article[];
  readonly inputs: readonly InputState[];
}

/** What the topic has already of what was found. */
interface Shelf {
  readonly known: KnownInputs;
  /** Articles as they stand, by their ids: those of the store, and those of this reading over them. */
  readonly standing: Map<string, Article>;
  /** Ids that other sources give too. */
  readonly elsewhere: ReadonlySet<string>;
  /** Ids that this reading gave already. */
  readonly given: Set<string>;
  /** Which texts of which articles this source has given and the store has read. */
  readonly read: ReadonlySet<string>;
}

/**
 * Tells what is new from what the topic has already, and which of two texts of one article stands. An article is known again
 * by what its source calls it, by its address, and by its text where its source gives it under another name.
 * @param sourceUrl tells articles without an address of their own from those of other sources
 */
export async function settle(
  { found, listed }: Pick<WebReading, 'found' | 'listed'>,
  sourceUrl: string,
  known: KnownInputs,
): Promise<Settled> {
  const changed = found.filter((one) => !isSettled(one, known));
  const ids = changed.map((one) => idOf(one, sourceUrl, known));
  const kept = await known.articles(ids);
  const strangers = changed.filter(({ key }, at) => !known.inputs.has(key) && !kept.has(ids[at] ?? ''));
  const twins = await findTwins(strangers, listed, known);
  const all = [...ids, ...[...twins.values()].map(({ id }) => id)];
  const elsewhere = await known.givenElsewhere(all);
  const twinsById = [...twins.values()].map((twin) => [twin.id, twin] as const);
  const shelf: Shelf = {
    known,
    elsewhere,
    standing: new Map([...kept, ...twinsById]),
    given: new Set(),
    read: new Set([...known.inputs.values()].map((input) => `${input.articleId} ${readMark(input).gave}`)),
  };
  const inputs: InputState[] = [];
  const articles = new Map<string, Article>();
  for (const [at, one] of changed.entries()) {
    const twin = twins.get(one.key);
    const id = twin ? twin.id : ownId(one, ids[at] ?? '', sourceUrl, shelf);
    const article = standingText(one, id, shelf);
    if (article) articles.set(id, article);
    inputs.push({ key: one.key, fingerprint: fingerprintOf(one), articleId: id });
  }
  return { articles: [...articles.values()], inputs };
}

/** It was saved since it was found. */
function isSettled({ key, print, tries }: FoundArticle, { inputs }: KnownInputs): boolean {
  const mark = readMark(inputs.get(key));
  return mark.print === print && mark.tries === tries && tries === null;
}

function fingerprintOf({ print, tries, article, withheld }: FoundArticle): string {
  return markText({
    print,
    tries,
    twin: twinMark(article),
    gave: textMark(article),
    withheld: withheld ?? '',
  });
}

function idOf({ key, address }: FoundArticle, sourceUrl: string, { inputs }: KnownInputs): string {
  const before = inputs.get(key)?.articleId ?? '';
  return before === '' ? articleId(address, placeOf(key, sourceUrl)) : before;
}

function placeOf(key: string, sourceUrl: string): string {
  return `${sourceUrl} ${key}`;
}

/** One address for whatever is the newest tells nothing of which article it is. */
function ownId(one: FoundArticle, id: string, sourceUrl: string, shelf: Shelf): string {
  const { key, article } = one;
  const before = shelf.standing.get(id);
  if (!before || shelf.elsewhere.has(id)) return id;
  if (shelf.known.inputs.get(key)?.articleId === id) {
    const isOther = isSharedName(key, shelf.known) && !haveWordsInCommon(before.text, article.text);
    return isOther ? articleId(null, placeOf(`${key} ${textMark(article)}`, sourceUrl)) : id;
  }
  return isAlike(before, article) ? id : articleId(null, placeOf(key, sourceUrl));
}

/** Whether the feed has given several articles under one title and nothing else: the next one under it is no edit of the last. */
function isSharedName(key: string, { inputs }: KnownInputs): boolean {
  return key.startsWith('content:') && inputs.keys().some((other) => other.startsWith(`${key} `));
}

/** The article to be saved; null: it stands as it is. */
function standingText(one: FoundArticle, id: string, shelf: Shelf): Article | null {
  const before = shelf.standing.get(id);
  const settled: Article = { ...told(one, before, id, shelf), id, revision: 1 };
  // An article whose analysis failed is kept, but its input is not: the same text then comes as one that is not read.
  const isUnread =
    textMark(one.article) === textMark(settled) && !shelf.read.has(`${id} ${textMark(settled)}`);
  const isNew = !before || !isSaid(before, settled) || (isUnread && !shelf.given.has(id));
  shelf.given.add(id);
  shelf.standing.set(id, settled);
  return isNew ? settled : null;
}

/** Of two texts one stands, with what the other says beside its own. */
function told(
  one: FoundArticle,
  before: Article | undefined,
  id: string,
  shelf: Shelf,
): FoundArticle['article'] {
  if (!before) return one.article;
  return isReplaced(before, one, id, shelf) ? merged(one.article, before) : withMore(before, one.article);
}

/** Another source's text that is not so much longer says the same. */
const fullerShare = 1.25;

/**
 * Whether what was found takes the place of an article's text: its source gave that text itself, else it is fuller. What
 * came in part does not: its page is asked for again, or keeps the rest from us. That an outlet took its article back does in
 * any case, and a text that another source still has of it does not bring it back.
 */
function isReplaced(before: Article, one: FoundArticle, id: string, shelf: Shelf): boolean {
  const { article, isPartial, key } = one;
  const isOwn = readMark(shelf.known.inputs.get(key)).gave === textMark(before);
  if (isTakenBack(article)) return true;
  if (isTakenBack(before)) return isOwn && !isPartial;
  if (isCutByLogin(article, before)) return false;
  const isFuller = article.text.length > before.text.length * fullerShare;
  if (shelf.given.has(id)) return isFuller;
  if (isPartial && article.text.length < before.text.length) return false;
  return isOwn || isFuller || !shelf.elsewhere.has(id);
}
