import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { isTimezone, topicFileSchema, topicKeysAt, toTopic } from '../../../src/config/topic-schema.ts';

const schemaFile = path.join(import.meta.dirname, '../../../config/topic.schema.json');

it('the JSON Schema for editors is the one that topic files are read by (after a change: vitest -u)', async () => {
  const schema = z.toJSONSchema(topicFileSchema, { target: 'draft-7', io: 'input' });
  const text = `${JSON.stringify({ ...schema, title: 'A topic of Readout' }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(schemaFile);
});

it('a topic file needs a title and a source alone, the rest has defaults', () => {
  const file = topicFileSchema.parse({ title: 'Gulf talks', sources: [{ files: 'gulf/*.md' }] });
  expect(toTopic('gulf', file, 'P14D')).toEqual({
    id: 'gulf',
    title: 'Gulf talks',
    aliases: [],
    timezone: 'UTC',
    asOf: 'now',
    window: 'P14D',
    sources: [{ kind: 'files', pattern: 'gulf/*.md' }],
    actors: [],
  });
});

it('a topic file may say everything', () => {
  const file = topicFileSchema.parse({
    title: 'Gulf talks',
    aliases: ['g'],
    timezone: 'Asia/Muscat',
    asOf: 'latest',
    window: 'P3W',
    match: { any: ['Muscat'] },
    sources: [
      { feed: 'https://example.org/feed.xml', outlet: 'Example Wire', every: 'PT15M', pages: true },
      { page: 'https://example.org/a.html', kind: 'official', every: 'P7D' },
      { feed: 'https://ida:secret@example.org/b.xml', pages: false },
      { files: 'gulf/*.md', kind: 'official' },
    ],
    actors: [{ name: 'Ida Ross', aliases: ['Ross'], title: 'Envoy', party: 'Arven' }, { name: 'Tom Hale' }],
  });
  expect(toTopic('gulf', file, 'P14D')).toEqual({
    id: 'gulf',
    title: 'Gulf talks',
    aliases: ['g'],
    timezone: 'Asia/Muscat',
    asOf: 'latest',
    window: 'P3W',
    match: { any: ['Muscat'], none: [] },
    sources: [
      {
        kind: 'feed',
        url: 'https://example.org/feed.xml',
        outlet: 'Example Wire',
        every: 'PT15M',
        pages: true,
      },
      { kind: 'page', url: 'https://example.org/a.html', official: true, every: 'P7D' },
      { kind: 'feed', url: 'https://ida:secret@example.org/b.xml' },
      { kind: 'files', pattern: 'gulf/*.md', official: true },
    ],
    actors: [
      { name: 'Ida Ross', aliases: ['Ross'], title: 'Envoy', party: 'Arven' },
      { name: 'Tom Hale', aliases: [] },
    ],
  });
});

it.each(['Europe/Kyiv', 'Europe/Kiev', 'America/New_York', 'UTC'])('%s is a time zone', (name) => {
  expect(isTimezone(name)).toBe(true);
});

it.each(['Europe/Nowhere', 'Kyiv', '', 'GMT+2 or so'])('"%s" is no time zone', (name) => {
  expect(isTimezone(name)).toBe(false);
});

it('the keys that may stand at a path are those of that part of the file', () => {
  expect(topicKeysAt([])).toContain('timezone');
  expect(topicKeysAt(['sources', 0])).toEqual(['files', 'feed', 'page', 'outlet', 'kind', 'every', 'pages']);
  expect(topicKeysAt(['match'])).toEqual(['any', 'none']);
  expect(topicKeysAt(['actors', 1])).toContain('party');
});
