import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/core/model/topic.ts';
import type { InputState } from '../../../../src/core/ports.ts';
import { extractFile } from '../../../../src/sources/files/extract.ts';
import { createFileReader } from '../../../../src/sources/files/reader.ts';

const topic: Topic = {
  id: 'talks',
  title: 'Talks',
  aliases: [],
  timezone: 'Europe/Vienna',
  asOf: 'now',
  window: 'P14D',
  sources: [],
  actors: [],
};
const sentence = 'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border.';
const matter = (lines: string): string => `---\n${lines}\n---\n\n${sentence}\n\n${sentence}\n`;

let root = '';
let directory = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-files-'));
  directory = join(root, 'briefings');
  mkdirSync(join(directory, 'talks'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): string {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function read(
  pattern: string,
  known: readonly InputState[] = [],
  more: { outlet?: string; topic?: Partial<Topic> } = {},
) {
  const reader = createFileReader({ directory });
  const source = {
    kind: 'files' as const,
    pattern,
    ...(more.outlet !== undefined && { outlet: more.outlet }),
  };
  const inputs = new Map(known.map((state) => [state.key, state]));
  const reading = await reader.read({ ...topic, ...more.topic }, source, {
    inputs,
    articles: async () => new Map(),
    givenElsewhere: async () => new Set<string>(),
  });
  if (!reading) throw new Error('the files were not read');
  return reading;
}

const keys = async (pattern: string) => (await read(pattern)).inputs.map((input) => input.key);

describe('a files source', () => {
  it('gives an article a file, with what its front matter states', async () => {
    write(
      'talks/a.md',
      matter(
        'title: Envoys meet\noutlet: Example Wire\nurl: https://example.org/a\npublished: 2025-03-04T18:30:00+01:00\nlang: en-GB\nmood: grey\nlist: [1, {a: b}]',
      ),
    );
    const { articles, problems } = await read('talks/*.md');
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        title: 'Envoys meet',
        text: `${sentence}\n\n${sentence}`,
        outlet: 'Example Wire',
        url: 'https://example.org/a',
        byline: null,
        publishedAt: '2025-03-04T18:30+01:00',
        publishedAtStated: true,
        modifiedAt: null,
        lang: 'en',
        revision: 1,
      },
    ]);
  });

  it('reads .md, .txt and .html in the order of their paths, and passes over other files', async () => {
    write('talks/b.txt', `Envoys meet\n\n${sentence}`);
    write('talks/a.html', `<p>${sentence}</p>`.repeat(5));
    write('talks/c.md', sentence);
    write('talks/d.jpg', 'x');
    const { inputs, problems } = await read('talks/*');
    expect(inputs.map((input) => input.key)).toEqual(['talks/a.html', 'talks/b.txt', 'talks/c.md']);
    expect(problems).toEqual([]);
  });

  it('may leave the topic’s folder, go down all folders, and name a file with brackets in it', async () => {
    write('../archive/a.md', sentence);
    write('talks/deep/er/b.md', sentence);
    write('talks/[c].md', sentence);
    expect(await keys('../archive/*.md')).toEqual(['../archive/a.md']);
    expect(await keys('talks/**/*.md')).toEqual(['talks/[c].md', 'talks/deep/er/b.md']);
    expect(await keys('talks/[c].md')).toEqual(['talks/[c].md']);
  });

  it('leaves undated what states no date, and invents no outlet', async () => {
    write('talks/a.md', matter('title: Envoys meet'));
    write('talks/b.txt', `Envoys meet\n\n${sentence}`);
    const { articles } = await read('talks/*');
    for (const article of articles) {
      expect(article).toMatchObject({
        publishedAt: null,
        publishedAtStated: false,
        outlet: null,
        url: null,
        byline: null,
      });
    }
  });

  it('reads a stated date without an offset in the topic’s zone, and a plain date as it is', async () => {
    write('talks/a.md', matter('published: 2025-07-04 18:30'));
    write('talks/b.md', matter('published: 2025-07-04'));
    const { articles } = await read('talks/*');
    expect(articles.map((article) => article.publishedAt)).toEqual(['2025-07-04T18:30+02:00', '2025-07-04']);
  });

  it('takes the source’s outlet where the file itself states none', async () => {
    write('talks/a.md', matter('title: A'));
    write('talks/b.md', matter('title: B\noutlet: Example Wire'));
    const { articles } = await read('talks/*', [], { outlet: 'Sample Press' });
    expect(articles.map((article) => article.outlet)).toEqual(['Sample Press', 'Example Wire']);
  });

  it('gives the same ids on every run: by address where there is one, else by place', async () => {
    write('talks/a.md', matter('url: https://example.org/a'));
    write('talks/b.md', matter('title: B'));
    const first = (await read('talks/*')).articles.map((article) => article.id);
    write('talks/b.md', matter('title: Another title'));
    expect((await read('talks/*')).articles.map((article) => article.id)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it('keeps two files with one address apart', async () => {
    write('talks/a.md', matter('url: https://example.org/a'));
    write('talks/b.md', matter('url: https://example.org/a'));
    const { articles } = await read('talks/*');
    expect(new Set(articles.map((article) => article.id)).size).toBe(2);
  });
});

describe('a files source that was read before', () => {
  it('reads only what changed, and leaves out what is gone', async () => {
    write('talks/a.md', sentence);
    const changed = write('talks/b.md', sentence);
    const gone = write('talks/c.md', sentence);
    const first = await read('talks/*.md');
    writeFileSync(changed, `${sentence} More.`);
    rmSync(gone);
    const second = await read('talks/*.md', first.inputs);
    expect(second.unchanged).toEqual([first.inputs[0]?.articleId]);
    expect(second.articles.map((article) => article.id)).toEqual([first.inputs[1]?.articleId]);
    expect(second.inputs.map((input) => input.key)).toEqual(['talks/a.md', 'talks/b.md']);
  });

  it('sees a change that keeps the size', async () => {
    const file = write('talks/a.md', `${sentence} 1.`);
    const first = await read('talks/*.md');
    writeFileSync(file, `${sentence} 2.`);
    utimesSync(file, new Date(0), new Date(1));
    expect((await read('talks/*.md', first.inputs)).articles).toHaveLength(1);
  });

  it('reads again when the topic’s zone or the source’s outlet changes', async () => {
    write('talks/a.md', sentence);
    const { inputs } = await read('talks/*.md');
    expect((await read('talks/*.md', inputs, { outlet: 'Sample Press' })).articles).toHaveLength(1);
    expect((await read('talks/*.md', inputs, { topic: { timezone: 'Asia/Tokyo' } })).articles).toHaveLength(
      1,
    );
  });

  it('keeps what it knew of a file that has become unreadable, and says so every time', async () => {
    const file = write('talks/a.md', sentence);
    const first = await read('talks/*.md');
    writeFileSync(file, '');
    const second = await read('talks/*.md', first.inputs);
    expect(second).toMatchObject({
      articles: [],
      inputs: first.inputs,
      problems: [{ code: 'article-unreadable' }],
    });
    expect((await read('talks/*.md', second.inputs)).problems).toHaveLength(1);
  });

  it('tells a fault of the front matter every time, until it is mended', async () => {
    write('talks/a.md', matter('published: soon'));
    const first = await read('talks/*.md');
    expect((await read('talks/*.md', first.inputs)).problems).toEqual(first.problems);
  });
});

/** Shuts a folder, and gives what opens it. */
function shut(folder: string): () => void {
  chmodSync(join(directory, folder), 0o000);
  return () => chmodSync(join(directory, folder), 0o755);
}

describe('a folder that may not be entered', () => {
  it.skipIf(process.getuid?.() === 0)(
    'keeps what was read in it, and is told with the mend (skipped for root, who may enter all)',
    async () => {
      write('talks/deep/a.md', sentence);
      const { inputs } = await read('talks/**/*.md');
      const open = shut('talks/deep');
      const again = await read('talks/**/*.md', inputs);
      open();
      expect(again).toMatchObject({ inputs, problems: [{ code: 'article-unreadable' }] });
      expect(again.problems[0]?.message).toMatch(/a\.md: reading it is not permitted\. Give this user/);
    },
  );

  it.skipIf(process.getuid?.() === 0)('is no empty source (skipped for root)', async () => {
    const open = shut('talks');
    await expect(read('talks/*.md')).rejects.toThrow(/talks\/\*\.md: reading it is not permitted/);
    open();
  });
});

describe('a bad file', () => {
  const faults: readonly (readonly [
    name: string,
    path: string,
    content: string | Uint8Array,
    message: RegExp,
  ])[] = [
    ['is empty', 'bad.txt', '', /bad\.txt: it is empty\. Put the article in it/],
    ['holds blanks alone', 'bad.txt', ' \n\n', /it is empty/],
    ['holds boilerplate alone', 'bad.txt', 'Share\n\nMenu\n', /holds no article text/],
    [
      'is binary',
      'bad.md',
      Uint8Array.of(137, 80, 78, 71, 0, 1, 2, 3),
      /bad\.md: it is no text in UTF-8\. Save it as text/,
    ],
    [
      'is text in another encoding',
      'bad.txt',
      Uint8Array.of(0x4d, 0xfc, 0x6e, 0x63, 0x68),
      /no text in UTF-8/,
    ],
    [
      'has broken YAML',
      'bad.md',
      matter('title: Talks: what now\npublished: 2025-03-04'),
      /bad\.md, line 2: the front matter is no YAML .* in quotes/,
    ],
    [
      'never closes a quotation in its front matter',
      'bad.md',
      matter('outlet: Wire\ntitle: "Talks\npublished: 2025-03-04'),
      /bad\.md, line 3: the front matter is no YAML/,
    ],
    [
      'never closes its front matter',
      'bad.md',
      `---\ntitle: Talks\n\n${sentence}`,
      /bad\.md, line 1: .*never closed\. Write a line of ---/,
    ],
    [
      'is too large',
      'bad.txt',
      'x'.repeat(10 * 1024 * 1024 + 1),
      /bad\.txt: it has 10\.0 MiB, and at most 10 MiB are read/,
    ],
  ];

  it.each(faults)(
    'that %s is named with the mend, and the others are read',
    async (_name, path, content, message) => {
      write(`talks/${path}`, content);
      write('talks/good.md', sentence);
      const { articles, problems, inputs } = await read('talks/*');
      expect(articles).toHaveLength(1);
      expect(inputs).toHaveLength(1);
      expect(problems).toEqual([
        {
          code: 'article-unreadable',
          where: join(directory, 'talks', path),
          message: expect.stringMatching(message),
        },
      ]);
    },
  );

  it('with an invalid date is kept undated, and the line is named', async () => {
    write('talks/a.md', matter('title: Envoys meet\npublished: 10/01/2022 9pm'));
    const { articles, problems } = await read('talks/*');
    expect(articles).toMatchObject([{ publishedAt: null, publishedAtStated: false }]);
    expect(problems[0]?.message).toMatch(
      /a\.md, line 3: “10\/01\/2022 9pm” of published is no date.*Write it as 2022-01-10/,
    );
  });

  it('that is a link in a circle or to nothing stops nobody', async () => {
    write('talks/good.md', sentence);
    symlinkSync('b.md', join(directory, 'talks/a.md'));
    symlinkSync('a.md', join(directory, 'talks/b.md'));
    symlinkSync('..', join(directory, 'talks/up'));
    const { articles, problems } = await read('talks/**/*.md');
    expect(articles).toHaveLength(1);
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('a.md: its symbolic links lead in a circle'),
      expect.stringContaining('b.md: its symbolic links lead in a circle'),
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'that may not be read is named (skipped for root, who may read all)',
    async () => {
      chmodSync(write('talks/a.md', sentence), 0o000);
      expect((await read('talks/*')).problems[0]?.message).toMatch(/reading it is not permitted/);
    },
  );

  it('of 5 MB is read', async () => {
    const file = write('talks/a.txt', `Envoys meet\n\n${`${sentence} `.repeat(65_000)}`);
    expect(statSync(file).size).toBeGreaterThan(5_000_000);
    const { articles, problems } = await read('talks/*');
    expect(problems).toEqual([]);
    expect(articles[0]?.text.length).toBeGreaterThan(5_000_000);
  });

  it.each(['talks/*.md', 'nowhere/*.md', 'talks'])(
    'is what an empty source is called: %s',
    async (pattern) => {
      const { problems, articles, inputs } = await read(pattern);
      expect([articles, inputs]).toEqual([[], []]);
      expect(problems).toEqual([
        {
          code: 'source-empty',
          where: join(directory, pattern),
          message: expect.stringMatching(/no \.md, \.txt or \.html file is there.*Put articles there/),
        },
      ]);
    },
  );
});

describe('extracting a file', () => {
  it('gives the very text that a source stores, and leaves out what is not stated', async () => {
    const file = write('talks/a.md', matter('title: Envoys meet\npublished: 2025-03-04'));
    const { articles } = await read('talks/*');
    expect(await extractFile(file)).toEqual({
      file,
      title: 'Envoys meet',
      publishedAt: '2025-03-04',
      lang: 'en',
      text: articles[0]?.text,
    });
  });

  it.each([
    ['empty-file', 'a.txt', ''],
    ['binary-file', 'a.txt', '\0\0\0'],
    ['unknown-type', 'a.pdf', 'text'],
    ['bad-front-matter', 'a.md', '---\ntitle: [\n---\ntext'],
    ['too-large', 'a.md', 'x'.repeat(10 * 1024 * 1024 + 1)],
  ])('fails with the code %s', async (code, path, content) => {
    const file = write(path, content);
    await expect(extractFile(file)).rejects.toMatchObject({ code, message: expect.stringContaining(file) });
  });

  it('fails with a code for files that are not there, and for folders', async () => {
    await expect(extractFile(join(directory, 'none.md'))).rejects.toMatchObject({ code: 'not-found' });
    mkdirSync(join(directory, 'folder.md'));
    await expect(extractFile(join(directory, 'folder.md'))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('it is a folder'),
    });
  });

  it('tells what it could not use, and reads the rest', async () => {
    const file = write('a.md', matter('published: soon\nurl: nowhere'));
    const line = await extractFile(file);
    expect(line.publishedAt).toBeUndefined();
    expect(line.problems).toEqual([expect.stringContaining('line 2'), expect.stringContaining('line 3')]);
  });
});
