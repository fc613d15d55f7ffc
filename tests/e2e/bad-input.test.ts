import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  articleFile,
  ended,
  main,
  readout,
  readoutHere,
  smallArchive,
  startReadout,
  workplace,
} from '../support/readout.ts';

const told = z.object({
  sources: z.array(
    z.object({ title: z.string(), publishedAt: z.string().nullable(), publishedAtStated: z.boolean() }),
  ),
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
});

async function briefingOf(files: Readonly<Record<string, string | Buffer>>) {
  const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], {
    cwd: workplace({ ...smallArchive, ...files }),
  });
  expect(run.status).toBe(0);
  return told.parse(JSON.parse(run.stdout));
}

describe('one bad article never stops the others', () => {
  it.each([
    ['an empty file', ''],
    ['blanks alone', ' \n\n\t\n'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['front matter that is no YAML', '---\ntitle: "open\n---\n\nWords.\n'],
  ])('%s is a notice that names the file', async (_what, content) => {
    const { sources, notices } = await briefingOf({ 'briefings/harbour/bad.md': content });
    expect(sources.length).toBeGreaterThanOrEqual(2);
    expect(notices).toContainEqual({
      code: 'article-unreadable',
      message: expect.stringContaining('bad.md'),
    });
  });

  it('front matter without a date leaves an article that is kept and said to be undated', async () => {
    const { sources, notices } = await briefingOf({
      'briefings/harbour/undated.md': '---\ntitle: No date\n---\n\nEnvoys talk about fish.\n',
    });
    expect(sources).toContainEqual({ title: 'No date', publishedAt: null, publishedAtStated: false });
    expect(notices.map(({ code }) => code)).toContain('article-undated');
  });

  it('an article in another language is kept, listed and told of', async () => {
    const body =
      'Die Außenministerin sagte am Dienstag, dass die Gespräche schwierig würden und dass man noch nicht wisse, wann sie weitergehen.';
    const { sources, notices } = await briefingOf({
      'briefings/harbour/german.md': articleFile('2031-03-04T09:00:00Z', body, 'lang: de\n').replace(
        'Talks',
        'Gespräche',
      ),
    });
    expect(sources.map(({ title }) => title)).toContain('Gespräche of 2031-03-04');
    expect(notices.map(({ code }) => code)).toContain('article-other-language');
  });

  it('an article of 2 MB is read', async () => {
    const quiet = 'The harbour lay quiet under the rain, and nobody was about. '.repeat(80);
    const body = `${`${quiet}\n\n`.repeat(430)}Foreign Minister Ida Ross said the talks went well.`;
    expect(body.length).toBeGreaterThan(2_000_000);
    const { sources } = await briefingOf({
      'briefings/harbour/long.md': articleFile('2031-03-04T09:30:00Z', body),
    });
    expect(sources).toHaveLength(3);
  }, 120_000);

  it('a feed that was not asked yet takes nothing away', async () => {
    const { sources, notices } = await briefingOf({
      'briefings/harbour.yaml': `${smallArchive['briefings/harbour.yaml']}  - feed: https://example.org/feed.xml\n`,
    });
    expect(sources).toHaveLength(2);
    expect(notices).toEqual([]);
  });
});

it('what a file is called cannot steer the terminal or break a line, and is told once', async () => {
  const name = 'briefings/harbour/a\u001b[31m\nb.md';
  const cwd = workplace({ ...smallArchive, [name]: '' });
  const ingest = await readout(['ingest'], { cwd });
  expect(ingest.status).toBe(1);
  expect(ingest.stderr).toBe(
    'readout: harbour: briefings/harbour/a b.md: it is empty. Put the article in it, or remove it.\n',
  );
  const topics = await readout(['topics'], { cwd });
  expect(topics.stdout.split('\n')).toHaveLength(4);
  expect(topics.stdout).toContain(
    '\n    briefings/harbour/a b.md: it is empty. Put the article in it, or remove it.\n',
  );
});

describe('a topic that has nothing to tell', () => {
  it('says so where its directory is empty', async () => {
    const cwd = workplace({
      'briefings/harbour.yaml': smallArchive['briefings/harbour.yaml'],
      'briefings/harbour/readme': '',
    });
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd });
    expect(run.status).toBe(0);
    const { sources, notices } = told.parse(JSON.parse(run.stdout));
    expect(sources).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('source-empty');
  });
});

it.each([['topics'], ['ingest'], ['check'], ['briefing', 'harbour']])(
  'a directory without a topic file is told with the mend: readout %s',
  async (...args) => {
    const run = await readoutHere(args, { cwd: workplace({ 'briefings/readme.txt': 'nothing yet' }) });
    expect(run.status).toBe(2);
    expect(run.stdout + run.stderr).toMatch(/directory briefings has no topic file .*--briefings DIR/);
  },
);

describe('a broken topic file', () => {
  it('is told with file, line and mend, and nothing is done where it is the one asked for', async () => {
    const cwd = workplace({
      ...smallArchive,
      'briefings/quay.yaml': 'title: Quay\nsources:\n  - fils: a.md\n',
    });
    const run = await readoutHere(['briefing', 'quay'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/briefings\/quay\.yaml:3:5: "fils" .*"files"\?/);
    expect(run.stderr).toMatch(/The topic "quay" cannot be read\. Mend briefings\/quay\.yaml/);
    expect(readdirSync(cwd)).toEqual(['briefings']);
  });

  it('does not stop another topic', async () => {
    const cwd = workplace({ ...smallArchive, 'briefings/quay.yaml': 'title: [' });
    const run = await readoutHere(['briefing', 'harbour'], { cwd });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Harbour talks');
    expect(run.stderr).toContain('briefings/quay.yaml:1');
  });
});

describe('the store', () => {
  it('that has a file in its place is told with the mend', async () => {
    const cwd = workplace({ ...smallArchive, taken: 'a file' });
    const run = await readoutHere(['briefing', 'harbour', '--data', 'taken/data'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/data directory taken\/data has a file in its place\. .*--data DIR/);
  });

  it.skipIf(process.getuid?.() === 0)(
    'in a directory without write permission is told with the mend',
    async () => {
      const cwd = workplace(smallArchive);
      chmodSync(cwd, 0o555);
      const run = await readoutHere(['briefing', 'harbour'], { cwd });
      chmodSync(cwd, 0o755);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/cannot be written/);
    },
  );

  it('that is damaged is told with the file to move away', async () => {
    const cwd = workplace({
      ...smallArchive,
      'data/readout.db': 'no database at all, but words. '.repeat(50),
    });
    const run = await readoutHere(['briefing', 'harbour'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/damaged: .*readout\.db .*Move .*readout\.db away/);
  });

  it('that is damaged where no briefing looks is found by check', async () => {
    const cwd = workplace(smallArchive);
    await readoutHere(['ingest'], { cwd });
    const file = path.join(cwd, 'data/readout.db');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xee, Math.floor(bytes.length / 2)));
    const run = await readoutHere(['check'], { cwd });
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^The store in data is damaged: .*Move .*readout\.db away/m);
  });

  it('serves several processes at once', async () => {
    const cwd = workplace(smallArchive);
    const runs = await Promise.all(
      Array.from({ length: 4 }, () => readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd })),
    );
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it('of a process that was killed while it read gives the whole briefing to the next', async () => {
    const cwd = workplace(smallArchive);
    for (let index = 0; index < 400; index++) {
      const body = `Foreign Minister Ida Ross said round ${index} of the talks went well.`;
      writeFileSync(
        path.join(cwd, `briefings/harbour/n${index}.md`),
        articleFile('2031-03-04T08:00:00Z', body),
      );
    }
    const child = startReadout(['ingest'], { cwd });
    const end = ended(child);
    while (!readdirSync(cwd).includes('data')) await new Promise(setImmediate);
    child.kill('SIGKILL');
    expect((await end).signal).toBe('SIGKILL');
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd });
    expect(run.status).toBe(0);
    expect(told.parse(JSON.parse(run.stdout)).sources).toHaveLength(402);
  }, 60_000);
});

it('a reader that closes the pipe early is no error', async () => {
  const cwd = workplace({});
  const line = JSON.stringify({
    id: 'a',
    text: 'Foreign Minister Ida Ross said the talks went well. '.repeat(50),
  });
  const child = startReadout(['analyse'], { cwd });
  child.stdin.on('error', () => undefined).end(`${line}\n`.repeat(300));
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  const status = await new Promise((resolve) => child.once('exit', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.skipIf(!existsSync('/dev/full'))('a full disk under the output is told in a line', async () => {
  const cwd = workplace(smallArchive);
  const command = ['-c', '"$0" "$@" >/dev/full', process.execPath, main, 'briefing', 'harbour'];
  const { status, stderr } = await ended(spawn('sh', command, { cwd, env: { TZ: 'UTC' }, stdio: 'pipe' }));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^readout: The output cannot be written: .*no space.*\. Make room[^\n]*\n$/);
});
