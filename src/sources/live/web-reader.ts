import type { Article } from '../../core/model/article.ts';
import type { InputState, KnownInputs, SourceReader } from '../../core/ports.ts';
import { articleId } from '../address.ts';
import { isAlike } from './alike.ts';
import type { FoundArticle } from './found-article.ts';
import type { Poller } from './poller.ts';

/** Gives what a poller has gathered of a source; it touches no network. */
export function createWebReader(poller: Pick<Poller, 'take'>): SourceReader {
  return {
    reads: ({ kind }) => kind !== 'files',
    read: async (topic, source, known) => {
      if (source.kind === 'files') throw new TypeError('A reader of the web reads no files.');
      const reading = poller.take(topic, source);
      if (!reading) return null;
      const settled = await settle(reading.found, source.url, known);
      const saved = new Set(settled.articles.map(({ id }) => id));
      const unchanged = new Set(
        [...known.inputs.values(), ...settled.inputs]
          .map((input) => input.articleId)
          .filter((id) => id !== '' && !saved.has(id)),
      );
      const { problems, fetchState } = reading;
      return { ...settled, unchanged: [...unchanged], problems, fetchState };
    },
  };
}

interface Settled {
  readonly articles: readonly Article[];
  readonly inputs: readonly InputState[];
}

/** Tells what is new from what the topic has already, and which of two texts of one article stands. */
async function settle(
  found: readonly FoundArticle[],
  sourceUrl: string,
  known: KnownInputs,
): Promise<Settled> {
  const named = found.map((one) => ({ ...one, id: idOf(one, sourceUrl, known) }));
  const ids = named.map(({ id }) => id);
  const [kept, elsewhere] = await Promise.all([known.articles(ids), known.givenElsewhere(ids)]);
  const keysOf = Map.groupBy(known.inputs.values(), (input) => input.articleId);
  const articles = new Map<string, Article>();
  const inputs: InputState[] = [];
  for (const { id, key, fingerprint, article } of named) {
    const before = kept.get(id) ?? articles.get(id);
    // One address for whatever is the newest tells nothing of which article it is.
    const isOther =
      before !== undefined &&
      !elsewhere.has(id) &&
      !(keysOf.get(id) ?? []).some((input) => input.key === key) &&
      !isAlike(before, article);
    const own = isOther ? articleId(null, `${sourceUrl} ${key}`) : id;
    inputs.push({ key, fingerprint, articleId: own });
    const isLesser =
      before !== undefined && elsewhere.has(id) && article.text.length < before.text.length * lesserShare;
    if (isLesser) continue;
    articles.set(own, { ...merged(article, isOther ? undefined : before), id: own, revision: 1 });
  }
  return { articles: [...articles.values()], inputs };
}

/** Another source's text that is so much shorter is a summary of the one at hand. */
const lesserShare = 0.8;

function idOf({ key, address }: FoundArticle, sourceUrl: string, { inputs }: KnownInputs): string {
  const before = inputs.get(key)?.articleId ?? '';
  return before === '' ? articleId(address, `${sourceUrl} ${key}`) : before;
}

/** An article keeps the date under which it first appeared; one that is dated anew was changed then. */
function merged(article: FoundArticle['article'], before: Article | undefined): FoundArticle['article'] {
  if (!before?.publishedAtStated || before.publishedAt === null) return article;
  const { publishedAt } = article;
  if (publishedAt !== null && !isLater(publishedAt, before.publishedAt)) return article;
  const modifiedAt = article.modifiedAt ?? publishedAt ?? before.modifiedAt;
  return { ...article, publishedAt: before.publishedAt, publishedAtStated: true, modifiedAt };
}

/** Whether a date or instant is later than another one; a plain date is as late as its day's start. */
function isLater(one: string, other: string): boolean {
  const at = (date: string): number =>
    Temporal.Instant.from(date.includes('T') ? date : `${date}T00:00Z`).epochMilliseconds;
  return at(one) > at(other);
}
