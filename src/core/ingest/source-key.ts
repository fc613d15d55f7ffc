import type { Topic, TopicSource } from '../model/topic.ts';

/** A source in its reader's words: the file pattern or the address. */
export function sourceLabel(source: TopicSource): string {
  return source.kind === 'files' ? source.pattern : source.url;
}

/**
 * What a source's inputs and records are kept under. All that its articles depend on beside the inputs is in it, so
 * that a changed `match` or `outlet` has the inputs read anew.
 */
export function sourceKey(topic: Topic, source: TopicSource): string {
  const parts = [source.kind, sourceLabel(source)];
  if (source.outlet !== undefined || topic.match) {
    parts.push(JSON.stringify({ outlet: source.outlet ?? null, match: topic.match ?? null }));
  }
  return parts.join(' ');
}
