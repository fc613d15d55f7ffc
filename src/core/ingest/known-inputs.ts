import type { Article } from '../model/article.ts';
import type { InputState, KnownInputs, Store } from '../ports.ts';

/** What a source read earlier in the same reading gave; it is not saved yet. */
export interface EarlierReading {
  readonly articles: readonly Article[];
  readonly inputs: readonly InputState[];
}

/** What the topic has of what a source gives: in the store, and over it what was read before it this time. */
export function knownInputs(
  store: Store,
  topic: string,
  source: string,
  inputs: ReadonlyMap<string, InputState>,
  earlier: readonly EarlierReading[],
): KnownInputs {
  const fresh = new Map(earlier.flatMap(({ articles }) => articles).map((article) => [article.id, article]));
  const given = new Set(earlier.flatMap((reading) => reading.inputs.map(({ articleId }) => articleId)));
  return {
    inputs,
    articles: async (ids) => {
      const kept = await store.articlesById(topic, ids);
      const found = new Map(kept.map((article) => [article.id, article]));
      for (const id of ids) {
        const article = fresh.get(id);
        if (article) found.set(id, article);
      }
      return found;
    },
    givenElsewhere: async (ids) =>
      new Set([...(await store.givenElsewhere(topic, source, ids)), ...ids.filter((id) => given.has(id))]),
  };
}
