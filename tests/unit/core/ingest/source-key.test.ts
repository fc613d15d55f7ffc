import { expect, it } from 'vitest';
import { sourceKey, sourceLabel } from '../../../../src/core/ingest/source-key.ts';
import type { FileSource, WebSource } from '../../../../src/core/model/topic.ts';
import { topicOf } from '../../../support/topics.ts';

const topic = topicOf();
const files: FileSource = { kind: 'files', pattern: 'talks/*.md' };
const feed: WebSource = { kind: 'feed', url: 'https://example.org/feed.xml' };
const secretFeed = (secret: string): WebSource => ({
  kind: 'feed',
  url: `https://ida:${secret}@example.org/feed`,
});
const match = { any: ['Arven'], none: [] };

it('what was kept under a key before a source could be official is found again', () => {
  expect(sourceKey(topic, files)).toBe('files talks/*.md');
  expect(sourceKey(topic, feed)).toBe('feed https://example.org/feed.xml');
  expect(sourceKey(topic, { ...feed, outlet: 'Example Wire' })).toBe(
    'feed https://example.org/feed.xml {"outlet":"Example Wire","match":null}',
  );
  expect(sourceKey({ ...topic, match }, files)).toBe(
    'files talks/*.md {"outlet":null,"match":{"any":["Arven"],"none":[]}}',
  );
});

it('a source that becomes official, or whose pages are read, is read anew', () => {
  const keys = [
    feed,
    { ...feed, official: true },
    { ...feed, pages: true },
    { ...feed, outlet: 'A' },
  ] as const;
  expect(new Set(keys.map((source) => sourceKey(topic, source))).size).toBe(keys.length);
  const named = { ...feed, outlet: 'A' };
  expect(sourceKey(topic, { ...named, official: true })).not.toBe(sourceKey(topic, named));
  expect(sourceKey(topic, { ...named, pages: true })).not.toBe(sourceKey(topic, named));
  expect(sourceKey(topic, { ...files, official: true })).not.toBe(sourceKey(topic, files));
});

it('how often it is asked is no reason to read it anew', () => {
  expect(sourceKey(topic, { ...feed, every: 'PT1H' })).toBe(sourceKey(topic, feed));
});

it('a secret in an address stands neither in the label nor in the key, and another one is another source', () => {
  expect(sourceLabel(secretFeed('s3cret'))).toBe('https://***@example.org/feed');
  expect(sourceKey(topic, secretFeed('s3cret'))).not.toContain('s3cret');
  expect(sourceKey(topic, secretFeed('s3cret'))).toBe(sourceKey(topic, secretFeed('s3cret')));
  expect(sourceKey(topic, secretFeed('s3cret'))).not.toBe(sourceKey(topic, secretFeed('other')));
});
