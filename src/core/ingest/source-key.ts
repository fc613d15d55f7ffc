import { shownAddress } from '../addresses/shown-address.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Topic, TopicSource } from '../model/topic.ts';

/** A source in its reader's words: the file pattern, or the address without what is secret in it. */
export function sourceLabel(source: TopicSource): string {
  return source.kind === 'files' ? source.pattern : shownAddress(source.url);
}

/** What tells a source from every other, whatever else the topic says of it. Of a secret it holds a fingerprint alone. */
function sourceIdentity(source: TopicSource): string {
  const label = sourceLabel(source);
  const parts = [source.kind, label];
  if (source.kind !== 'files' && label !== source.url) parts.push(fingerprint([source.url]));
  return parts.join(' ');
}

/**
 * What a source's inputs and records are kept under. All that its articles depend on beside the inputs is in it, so
 * that a changed `match` or `outlet`, or another `kind` or `pages`, has the inputs read anew.
 */
export function sourceKey(topic: Topic, source: TopicSource): string {
  const pages = source.kind === 'files' ? undefined : source.pages;
  const { outlet = null, official } = source;
  const isPlain = source.outlet === undefined && !topic.match && !official && !pages;
  const options = isPlain
    ? ''
    : ` ${JSON.stringify({ outlet, match: topic.match ?? null, official, pages })}`;
  return `${sourceIdentity(source)}${options}`;
}

/** Whether a key is of this source, as the topic says or said of it. */
export function isKeyOf(source: TopicSource, key: string): boolean {
  const identity = sourceIdentity(source);
  return key === identity || key.startsWith(`${identity} {`);
}
