import { Fault } from '../fault.ts';
import type { Topic } from '../model/topic.ts';
import { nearest } from './nearest.ts';

/**
 * The topic that is called so, by id or alias, letter case aside.
 * @throws Fault `unknown-topic`, naming the nearest
 */
export function findTopic(topics: readonly Topic[], name: string): Topic {
  const wanted = name.toLowerCase();
  const found = topics.find(({ id, aliases }) =>
    [id, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  if (found) return found;
  const near = nearest(
    name,
    topics.flatMap(({ id, aliases }) => [id, ...aliases]),
  );
  const ids = topics.map(({ id }) => id).join(', ');
  throw new Fault(
    'unknown-topic',
    `There is no topic "${name}".`,
    near ? `Did you mean "${near}"? The topics are: ${ids}.` : `The topics are: ${ids || '(none)'}.`,
  );
}
