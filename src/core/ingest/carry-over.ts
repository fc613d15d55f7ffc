import type { Topic } from '../model/topic.ts';
import type { SourceRecord, Store } from '../ports.ts';
import { basisFor } from './basis.ts';
import { matcher } from './match.ts';
import { isKeyOf, sourceKey } from './source-key.ts';

/**
 * Lets sources on the web keep what they gave when the topic says something else of them: what they list no more cannot be
 * had again. What does not belong to the topic by its new `match` leaves it.
 * @returns whether something did
 */
export async function carryOver(store: Store, topic: Topic, readAt: string): Promise<boolean> {
  const onWeb = topic.sources.filter(({ kind }) => kind !== 'files');
  if (onWeb.length === 0) return false;
  const records = await store.records(topic.id);
  const kept = new Set(records.map(({ source }) => source));
  const wanted = new Set(topic.sources.map((source) => sourceKey(topic, source)));
  let hasLeft = false;
  for (const source of onWeb) {
    const key = sourceKey(topic, source);
    if (kept.has(key)) continue;
    const before = records.find((record) => !wanted.has(record.source) && isKeyOf(source, record.source));
    if (!before) continue;
    await store.renameSource(topic.id, before.source, key);
    const left = await letGo(store, topic, key, { ...before, source: key, readAt });
    hasLeft = hasLeft || left;
  }
  return hasLeft;
}

async function letGo(store: Store, topic: Topic, key: string, record: SourceRecord): Promise<boolean> {
  const inputs = [...(await store.inputs(topic.id, key)).values()];
  const articles = await store.articlesById(
    topic.id,
    inputs.map(({ articleId }) => articleId),
  );
  const belongs = matcher(topic);
  const strange = new Set(articles.filter((article) => !belongs(article)).map(({ id }) => id));
  const gone = inputs.filter(({ articleId }) => strange.has(articleId));
  if (gone.length === 0) return false;
  const basis = basisFor(topic.timezone);
  const left = gone.map((input) => ({ ...input, articleId: '' }));
  await store.save(topic.id, key, { basis, articles: [], inputs: left, gone: [], record });
  return true;
}
