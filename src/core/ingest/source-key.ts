import { shownAddress } from '../addresses/shown-address.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Topic, TopicSource } from '../model/topic.ts';

/** A source in its reader's words: the file pattern, or the address without what is secret in it. */
export function sourceLabel(source: TopicSource): string {
  return source.kind === 'files' ? source.pattern : shownAddress(source.url);
}

/**
 * What a source's inputs and records are kept under. All that its articles depend on beside the inputs is in it, so
 * that a changed `match` or `outlet`, or another `kind` or `pages`, has the inputs read anew. Of a secret in an address it
 * holds a fingerprint alone.
 */
export function sourceKey(topic: Topic, source: TopicSource): string {
  const label = sourceLabel(source);
  const parts = [source.kind, label];
  if (source.kind !== 'files' && label !== source.url) parts.push(fingerprint([source.url]));
  const pages = source.kind === 'files' ? undefined : source.pages;
  if (source.outlet !== undefined || topic.match || source.official || pages) {
    const { outlet = null, official } = source;
    parts.push(JSON.stringify({ outlet, match: topic.match ?? null, official, pages }));
  }
  return parts.join(' ');
}
