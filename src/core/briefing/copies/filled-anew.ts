import type { Article } from '../../model/article.ts';
import { exchangedIn, keysOf } from './exchanged.ts';
import { overlapOf } from './likeness.ts';
import { haveOneSlug, haveOneTitle } from './one-title.ts';
import { particularsOf, type Word } from './particulars.ts';
import type { Sketched } from './sketched.ts';

/** Hours within which an outlet mends a report, and does not write the next day's. */
const sameDay = 18;
const hour = 3_600_000;
/** Share of an older version's names and figures that the newer keeps. */
const nearlyAll = 0.9;
/** The same where title or address, and the day, say that the two are one article. */
const most = 0.6;
/** Share of an older version's quotations that the next day's version keeps. */
const quotesKept = 0.8;

/**
 * Whether an outlet's later text, like as it is, is a form that was filled in anew: another call's readout, the next day's
 * report. Another person, country or day in title or opening parts the two. In doubt they are two: an article taken for a
 * version of another is told no more.
 */
export function isAnotherReport(older: Sketched, newer: Sketched): boolean {
  const [one, other] = [wordsIn(older.article), wordsIn(newer.article)];
  if (areTitlesExchanged(older.article, newer.article, one, other)) return true;
  const there = exchangedIn(one, other);
  if (there.names.size > 0) return true;
  const back = exchangedIn(other, one);
  if (back.names.size > 0) return true;
  const isNamed = haveOneTitle(older.article, newer.article) || haveOneSlug(older.article, newer.article);
  const isOfOneDay = areWithinHours(older, newer);
  if (keptOf(one, other) < (isNamed && isOfOneDay ? most : nearlyAll)) return true;
  if (isOfOneDay) return false;
  return there.figures.size + back.figures.size > 0 || quotedKept(older, newer) < quotesKept;
}

/** By article, since each is set beside many. */
const known = new WeakMap<Article, readonly Word[]>();

function wordsIn(article: Article): readonly Word[] {
  const words = known.get(article) ?? particularsOf(article.text);
  known.set(article, words);
  return words;
}

/** Names in blanks, as a share of an article's names, that make of two outlets' texts two reports. */
const otherNames = 0.12;
const fewestNames = 2;

/** Whether two outlets' texts, like as they are, are one form about others: a sub-editor changes a name, and not who is met. */
export function isAboutOthers(a: Sketched, b: Sketched): boolean {
  const [one, other] = [wordsIn(a.article), wordsIn(b.article)];
  return areOthers(exchangedIn(one, other).names, one) && areOthers(exchangedIn(other, one).names, other);
}

function areOthers(exchanged: ReadonlySet<string>, words: readonly Word[]): boolean {
  const names = new Set(words.flatMap(({ key, kind }) => (kind === 'name' ? [key] : [])));
  return exchanged.size >= fewestNames && exchanged.size >= otherNames * names.size;
}

/** "Day one" and "day two", "call with Iceland" and "call with Denmark": in titles everything may have a capital, so that a text says what is a name. */
function areTitlesExchanged(
  older: Article,
  newer: Article,
  one: readonly Word[],
  other: readonly Word[],
): boolean {
  const [was, now] = [titleWords(older, one), titleWords(newer, other)];
  const { names, figures } = exchangedIn(was, now, 1);
  return names.size + figures.size > 0;
}

function titleWords({ title }: Article, text: readonly Word[]): readonly Word[] {
  const names = new Set(text.flatMap(({ key, kind }) => (kind === 'name' ? [key] : [])));
  return particularsOf(title).map(({ key, kind }) => {
    if (kind === 'figure') return { key, kind };
    return { key, kind: names.has(key) ? 'name' : 'plain' };
  });
}

function areWithinHours(a: Sketched, b: Sketched): boolean {
  return a.instant !== null && b.instant !== null && Math.abs(a.instant - b.instant) < sameDay * hour;
}

/** The share of one text's names and figures that stand in another, 0 to 1. */
function keptOf(one: readonly Word[], other: readonly Word[]): number {
  const particular = new Set(one.flatMap(({ key, kind }) => (kind === 'plain' ? [] : [key])));
  if (particular.size === 0) return 1;
  return particular.intersection(keysOf(other)).size / particular.size;
}

function quotedKept(older: Sketched, newer: Sketched): number {
  const { shared, first } = overlapOf(older.sketch, newer.sketch);
  const quoted = first.runs - first.own;
  return quoted === 0 ? 1 : (shared - first.ownShared) / quoted;
}
