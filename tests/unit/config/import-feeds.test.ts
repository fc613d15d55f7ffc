import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importAsTopic, importIntoTopic } from '../../../src/config/import-feeds.ts';
import type { NamedDirectory } from '../../../src/config/settings.ts';
import type { WebSource } from '../../../src/core/model/topic.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const feed: WebSource = { kind: 'feed', url: 'https://example.org/feed.xml', outlet: 'Example Wire' };
const entry = '  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n';
const good = 'title: Talks\nsources:\n  - files: x\n';

/** A directory of topic files with these in it. */
function directoryOf(files: Readonly<Record<string, string>>): NamedDirectory {
  const directory = temporaryDirectory();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  return { path: directory, shownAs: 'briefings', near: directory };
}

const textOf = (directory: NamedDirectory, name: string): string =>
  readFileSync(path.join(directory.path, name), 'utf8');

describe('feeds that are imported into a topic', () => {
  it('come into its file, however the name ends', async () => {
    const directory = directoryOf({ 'talks.YML': good });
    expect(await importIntoTopic(directory, 'talks', [feed])).toBe('briefings/talks.YML');
    expect(textOf(directory, 'talks.YML')).toBe(good + entry);
    expect(readdirSync(directory.path)).toEqual(['talks.YML']);
  });

  it('are not written where the file could not be read afterwards', async () => {
    const twice = `${good}${entry}`;
    const directory = directoryOf({ 'talks.yaml': twice });
    const again = { ...feed, url: 'http://www.example.org/feed.xml' };
    await expect(importIntoTopic(directory, 'talks', [again])).rejects.toMatchObject({
      code: 'bad-value',
      message: expect.stringContaining('has this feed already'),
      place: { file: 'briefings/talks.yaml', line: 6 },
    });
    expect(textOf(directory, 'talks.yaml')).toBe(twice);
  });

  it('are not written where the file is gone', async () => {
    const directory = directoryOf({});
    await expect(importIntoTopic(directory, 'talks', [feed])).rejects.toMatchObject({ code: 'unreadable' });
    expect(readdirSync(directory.path)).toEqual([]);
  });
});

describe('a topic that is made of feeds', () => {
  it('does not replace a file that came meanwhile', async () => {
    const directory = directoryOf({ 'talks.yaml': good });
    await expect(importAsTopic(directory, 'talks', 'Talks', [feed])).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(textOf(directory, 'talks.yaml')).toBe(good);
  });

  it('says so where its directory cannot be made', async () => {
    const { path: parent } = directoryOf({ file: '' });
    const inFile = path.join(parent, 'file/briefings');
    const directory = { path: inFile, shownAs: 'briefings', near: inFile };
    await expect(importAsTopic(directory, 'talks', 'Talks', [feed])).rejects.toMatchObject({
      code: 'unwritable',
      mend: expect.stringContaining('--briefings'),
    });
    expect(existsSync(inFile)).toBe(false);
  });
});
