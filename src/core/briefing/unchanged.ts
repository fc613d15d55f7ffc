import type { Article } from '../model/article.ts';
import type { AnalysedArticle, Store } from '../ports.ts';

/** So many articles are kept in mind between briefings, whatever their topics; each takes about 0.1 MB. */
const most = 1500;

/** Articles of a topic's last briefing, by their ids; of topics the one that was last briefed comes last. */
type Remembered = Map<string, ReadonlyMap<string, AnalysedArticle>>;

const remembered = new WeakMap<Store, Remembered>();

/**
 * The same articles, those that stand as the topic's last briefing had them as the very objects that it had: what was read
 * of these is at hand.
 */
export function asRemembered(
  store: Store,
  topic: string,
  articles: readonly AnalysedArticle[],
): readonly AnalysedArticle[] {
  const topics: Remembered = remembered.get(store) ?? new Map();
  remembered.set(store, topics);
  const known = topics.get(topic);
  const told = articles.map((one) => {
    const before = known?.get(one.article.id);
    return before && isUnchanged(before, one) ? before : one;
  });
  topics.delete(topic);
  topics.set(topic, new Map(told.slice(-most).map((one) => [one.article.id, one])));
  forgetOldest(topics);
  return told;
}

function forgetOldest(topics: Remembered): void {
  let kept = [...topics.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [topic, { size }] of topics) {
    if (kept <= most) return;
    topics.delete(topic);
    kept -= size;
  }
}

function isUnchanged(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return isSameArticle(a.article, b.article) && areAlike(a.findings, b.findings);
}

function isSameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && areAlike(a, b);
}

/** Whether two values of plain data are the same throughout. */
function areAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && areAlike(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
