import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTopics } from '../../../src/config/topics.ts';
import { Fault, faultLine } from '../../../src/core/fault.ts';
import { findTopic } from '../../../src/core/topics/find-topic.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const good = 'title: Gulf talks\nsources:\n  - files: gulf/*.md\n';

/** Loads a directory of these topic files. */
async function load(files: Readonly<Record<string, string>>) {
  const directory = temporaryDirectory();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  return loadTopics(directory, 'briefings', 'P14D');
}

/** The lines in which the faults of one file are told. */
async function faultsOf(text: string): Promise<string[]> {
  return (await load({ 'gulf.yaml': text })).faults.map(faultLine);
}

describe('topic files', () => {
  it('are read in the order of their names; other files and hidden ones are let be', async () => {
    const { topics, faults } = await load({
      'b.yaml': good,
      'a.yml': good,
      'notes.md': 'no topic',
      '.hidden.yaml': 'x: [',
    });
    expect(topics.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(faults).toEqual([]);
  });

  it('with a fault do not stop the others', async () => {
    const { topics, faults } = await load({ 'a.yaml': 'title: [', 'b.yaml': good });
    expect(topics.map(({ id }) => id)).toEqual(['b']);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('may not share an id or alias, in whatever case', async () => {
    const { topics, faults } = await load({ 'a.yaml': `${good}aliases: [Gulf]\n`, 'gulf.yaml': good });
    expect(topics.map(({ id }) => id)).toEqual(['a']);
    expect(faults.map(faultLine)).toEqual([
      'briefings/gulf.yaml: "gulf" already names the topic of briefings/a.yaml. Give one of the two another id or alias.',
    ]);
  });

  it('need a name that can be asked for', async () => {
    const { faults } = await load({ 'gulf talks.yaml': good });
    expect(faults.map(({ code }) => code)).toEqual(['bad-topic-id']);
  });

  it('that cannot be found at all are a fault with its mend', async () => {
    const missing = loadTopics(path.join(temporaryDirectory(), 'none'), 'none', 'P14D');
    await expect(missing).rejects.toMatchObject({
      code: 'no-briefings',
      mend: expect.stringContaining('--briefings'),
    });
  });

  it('may be links, and a directory with such a name is none', async () => {
    const directory = temporaryDirectory();
    mkdirSync(path.join(directory, 'folder.yaml'));
    expect(await loadTopics(directory, 'b', 'P14D')).toEqual({ topics: [], faults: [] });
  });
});

describe('a fault in a topic file names its line, its column and the mend', () => {
  it.each([
    [
      'an unknown key',
      'title: A\ntimezon: UTC\nsources: [{files: x}]',
      /^briefings\/gulf\.yaml:2:1: "timezon" .* "timezone"\?$/,
    ],
    [
      'an unknown key of a source',
      'title: A\nsources:\n  - files: x\n    outlt: y',
      /:4:5: "outlt" .* "outlet"\?$/,
    ],
    ['a missing title', 'sources: [{files: x}]', /:1: title: it is missing\. Put the topic's title/],
    ['missing sources', 'title: A', /:1: sources: it is missing\. Begin each with "- files: …"/],
    [
      'a bad time zone',
      'title: A\ntimezone: Europe/Kyyiv\nsources: [{files: x}]',
      /:2:11: timezone: .* IANA name/,
    ],
    ['a bad duration', 'title: A\nwindow: two weeks\nsources: [{files: x}]', /:2:9: window: .* P14D/],
    ['a negative duration', 'title: A\nwindow: -P2D\nsources: [{files: x}]', /:2:9: window: .* P14D/],
    ['a bad asOf', 'title: A\nasOf: later\nsources: [{files: x}]', /:2:7: asOf: it must be now or latest/],
    [
      'two kinds in one source',
      'title: A\nsources:\n  - files: x\n    page: https://a.org/b',
      /:3:5: sources\.0: a source is one of/,
    ],
    [
      'an address that is none',
      'title: A\nsources:\n  - feed: example.org',
      /:3:11: sources\.0\.feed: .* https:\/\//,
    ],
    ['a file address', 'title: A\nsources:\n  - feed: file:///etc/passwd', /:3:11: sources\.0\.feed: /],
    [
      'a kind that is none',
      'title: A\nsources:\n  - files: x\n    kind: feed',
      /:4:11: sources\.0\.kind: it must be official\. .*readouts/,
    ],
    [
      'a feed that is asked every second',
      'title: A\nsources:\n  - feed: https://a.org/f\n    every: PT59S',
      /:4:12: sources\.0\.every: it is no ISO 8601 duration from a minute to a week\. .*PT15M/,
    ],
    [
      'a feed that is asked once a month',
      'title: A\nsources:\n  - feed: https://a.org/f\n    every: P1M',
      /:4:12: sources\.0\.every: .*PT15M/,
    ],
    [
      'a time that is no duration',
      'title: A\nsources:\n  - feed: https://a.org/f\n    every: 15m',
      /:4:12: sources\.0\.every: .*PT15M/,
    ],
    [
      'a time that is a number',
      'title: A\nsources:\n  - feed: https://a.org/f\n    every: 15',
      /:4:12: sources\.0\.every: it must be an ISO 8601 duration\. .*PT15M/,
    ],
    [
      'files that are asked for',
      'title: A\nsources:\n  - files: x\n    every: PT15M',
      /:4:12: sources\.0\.every: files are not asked for\. Remove it/,
    ],
    [
      'pages of a page',
      'title: A\nsources:\n  - page: https://a.org/b\n    pages: true',
      /:4:12: sources\.0\.pages: only a feed has it\. Remove it/,
    ],
    [
      'pages that are neither true nor false',
      'title: A\nsources:\n  - feed: https://a.org/f\n    pages: all',
      /:4:12: sources\.0\.pages: it must be true or false\./,
    ],
    [
      'a feed that stands there twice',
      'title: A\nsources:\n  - files: x\n  - feed: https://www.a.org/f/\n  - feed: http://a.org/f\n    outlet: B',
      /:5:11: sources\.2\.feed: sources\.1 has this feed already\. Remove one of the two\.$/,
    ],
    [
      'a misspelt time',
      'title: A\nsources:\n  - feed: https://a.org/f\n    evry: PT15M',
      /:4:5: "evry" .* "every"\?$/,
    ],
    [
      'a title that is a number',
      'title: 2031\nsources: [{files: x}]',
      /:1:8: title: it must be text\. .*quotation marks/,
    ],
    [
      'a quotation mark that is not closed',
      'title: "A\nsources:\n  - files: x\n',
      /:1:8: This is no YAML: .* Close every quotation mark/,
    ],
    ['a colon in a value', 'title: A: B\nsources: [{files: x}]', /:1:8: This is no YAML: .* quotation marks/],
    ['a tab', 'title: A\nsources:\n\t- files: x', /:3:1: This is no YAML: .* spaces, not with tabs/],
    ['a key twice', 'title: A\ntitle: B\nsources: [{files: x}]', /:2:1: This is no YAML: .* one of the two/],
    ['a list in place of keys', '- title: A', /:1: it must be keys with values\./],
    ['an empty file', '', /:1: title: it is missing\./],
    ['an alias that nothing defines', 'title: *gulf\nsources: [{files: x}]', /gulf\.yaml: Unresolved alias/],
  ])('%s', async (_what, text, line) => {
    expect((await faultsOf(text)).some((told) => line.test(told))).toBe(true);
  });

  it('never has the secret of an address in it', async () => {
    const feed = '  - feed: https://ida:s3cret@a.org/f?token=s3cret\n';
    const lines = await faultsOf(
      `title: A\nsources:\n${feed}${feed}    every: no\n  - feed: ftp://ida:s3cret@a.org\n`,
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toContain('s3cret');
  });

  it('tells every fault of a file, not the first alone', async () => {
    expect(await faultsOf('title: 1\ntimezone: x\nwindow: y\nsources: []')).toHaveLength(4);
  });
});

describe('asking for a topic', () => {
  it('finds it by id or alias in any case', async () => {
    const { topics } = await load({ 'gulf.yaml': `${good}aliases: [GT]\n` });
    expect(findTopic(topics, 'GULF').id).toBe('gulf');
    expect(findTopic(topics, 'gt').id).toBe('gulf');
  });

  it('names the nearest where there is none of that name', async () => {
    const { topics } = await load({ 'gulf.yaml': good, 'grain.yaml': good });
    expect(() => findTopic(topics, 'glf')).toThrow(Fault);
    expect(() => findTopic(topics, 'glf')).toThrow(
      expect.objectContaining({ mend: 'Did you mean "gulf"? The topics are: grain, gulf.' }),
    );
    expect(() => findTopic(topics, 'something else')).toThrow(
      expect.objectContaining({ mend: 'The topics are: grain, gulf.' }),
    );
  });
});
