import type { Served } from './live-book.ts';
import type { LiveItem } from './live-feed.ts';
import { codeOf, type Stored, type StoredArticle, type StoredRevision } from './live-stored.ts';

export interface LiveVerdict {
  readonly broken: readonly string[];
  readonly articles: number;
  readonly revisions: number;
  /** Articles of two feeds whose text went back and forth, for the one was read before the other and saved after it. */
  readonly backAndForth: number;
}

/** Judges what a store holds by what was served. */
export function judgeStored({ articles, revisions }: Stored, all: ReadonlyMap<string, Served>): LiveVerdict {
  const byCode = Map.groupBy(articles, ({ title }) => codeOf(title));
  const before = Map.groupBy(revisions, ({ topic, id }) => `${topic} ${id}`);
  const strays = (byCode.get(null) ?? []).map(({ title }) => `nobody published “${title}”`);
  const broken = [...strays];
  let backAndForth = 0;
  for (const [code, one] of all) {
    const rows = byCode.get(code) ?? [];
    const [row] = rows;
    if (rows.length > 1) broken.push(`${code} stands ${rows.length} times: ${rows.map(told).join(', ')}`);
    if (row === undefined) {
      if (one.whole.size > 0) broken.push(`${code} was served whole and is lost`);
      continue;
    }
    const replaced = before.get(`${row.topic} ${row.id}`) ?? [];
    broken.push(...wrongWith(row, one), ...wrongRevisions(row, replaced, one));
    if (isBackAndForth(replaced, row, one)) backAndForth += 1;
  }
  for (const code of byCode.keys()) {
    if (code !== null && !all.has(code))
      broken.push(`${code} stands, though no answer that ended well had it`);
  }
  return { broken, articles: articles.length, revisions: revisions.length, backAndForth };
}

function told({ topic, id, title, url }: StoredArticle): string {
  return `${topic} ${id} “${title}” ${url}`;
}

function wrongWith(
  row: StoredArticle,
  { item, feed, whole, cut, isDated, mayBeDated }: Served,
): readonly string[] {
  const broken: string[] = [];
  const say = (what: string): void => void broken.push(`${item.code}: ${what}`);
  const newest = Math.max(...whole);
  const version = versionOf(item, row);
  if (version < newest || !(whole.has(version) || cut.has(version))) {
    say(`text ${version} stands, ${newest} was served last: ${JSON.stringify(row.text.slice(0, 400))}`);
  }
  if (row.topic !== feed.topic) say(`it is in ${row.topic}, its feed in ${feed.topic}`);
  if (row.url !== item.link) say(`its address is ${row.url}, ${item.link} was served`);
  const isStated = row.published_stated === 1;
  if ((isDated && !isStated) || (isStated && !mayBeDated))
    say(`date stated: ${isStated}, served: ${isDated}`);
  if (isStated && !isSameInstant(row.published_at, item.date)) {
    say(`it is dated ${row.published_at}, ${item.date} was served`);
  }
  return broken;
}

function wrongRevisions(
  row: StoredArticle,
  replaced: readonly StoredRevision[],
  { item, feeds, whole, cut }: Served,
): readonly string[] {
  const versions = [...replaced, row].map((one) => versionOf(item, one));
  const most = new Set([...whole, ...cut]).size;
  const isCounted =
    replaced.every(({ revision }, at) => revision === at + 1) && row.revision === versions.length;
  const isServed = versions.every((version) => whole.has(version) || cut.has(version));
  const isRight =
    feeds.size > 1 || (versions.length >= whole.size && versions.length <= most && isGrowing(versions));
  return isCounted && isServed && isRight
    ? []
    : [
        `${item.code}: revision ${row.revision} with texts ${versions.join(', ')}; whole ${[...whole].join(', ')}, in part ${[...cut].join(', ')}`,
      ];
}

function isBackAndForth(replaced: readonly StoredRevision[], row: StoredArticle, { item }: Served): boolean {
  const versions = [...replaced, row].map((one) => versionOf(item, one));
  return !isGrowing(versions.filter((version) => version >= 0));
}

function isGrowing(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? -1));
}

/** Which of an item's texts that is, to the letter; -1: none. */
function versionOf(
  { versions }: LiveItem,
  { title, text }: { readonly title: string; readonly text: string },
): number {
  return versions.findIndex((one) => one.title === title && one.text === text);
}

function isSameInstant(one: string | null, other: string | null): boolean {
  if (!one?.includes('T') || other === null) return one === other;
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) === 0;
}
