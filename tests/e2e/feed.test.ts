import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readout } from '../support/readout.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Delta Post</title>
<entry><id>n1</id><title type="html">Ferries &lt;b&gt;run&lt;/b&gt;</title><link href="https://example.org/a"/><published>2022-01-10T08:30:00Z</published>
<author><name>Lena Oru</name></author><summary type="html">&lt;p&gt;They run.&lt;/p&gt;</summary></entry></feed>`;
const broken =
  '<rss><channel><title>Harbour Wire</title><item><title>Q&A</title><pubDate>soon</pubDate></item>';

/** Runs `readout feed` in a folder of these files. */
async function feedsOf(files: Readonly<Record<string, string>>, typed: readonly string[]) {
  const cwd = temporaryDirectory();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
  const { status, stdout, stderr } = await readout(['feed', ...typed], { cwd });
  const lines = stdout.trimEnd().split('\n');
  return {
    status,
    stderr,
    lines: lines.map((line) => z.looseObject({ file: z.string() }).parse(JSON.parse(line))),
  };
}

describe('readout feed', () => {
  it('prints a line a feed, in order, as the contract has it', async () => {
    const { status, stderr, lines } = await feedsOf({ 'a.xml': feed, 'b.rss': broken }, ['b.rss', './a.xml']);
    expect([status, stderr]).toEqual([0, '']);
    expect(lines).toEqual([
      {
        file: 'b.rss',
        title: 'Harbour Wire',
        format: 'rss',
        items: [{ id: expect.stringMatching(/^content:/), idStated: false, title: 'Q&A' }],
        problems: [
          expect.stringContaining('never closed'),
          expect.stringContaining('date that cannot be read'),
        ],
      },
      {
        file: './a.xml',
        title: 'Delta Post',
        format: 'atom',
        version: '1.0',
        items: [
          {
            id: 'n1',
            idStated: true,
            url: 'https://example.org/a',
            title: 'Ferries <b>run</b>',
            titleType: 'html',
            publishedAt: '2022-01-10T08:30:00Z',
            author: 'Lena Oru',
            summary: '<p>They run.</p>',
          },
        ],
        problems: [],
      },
    ]);
  });

  it('has an error in the place of what is no feed, reads on and ends with 1', async () => {
    const files = { 'page.xml': '<!doctype html><html><p>Access refused', 'a.xml': feed };
    const { status, stderr, lines } = await feedsOf(files, ['page.xml', 'none.xml', 'a.xml']);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      {
        file: 'page.xml',
        error: { code: 'html-feed', message: expect.stringMatching(/^page\.xml: .*web page/) },
      },
      { file: 'none.xml', error: { code: 'not-found' } },
      { file: 'a.xml', title: 'Delta Post' },
    ]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^readout: page\.xml: /),
      expect.stringMatching(/^readout: none\.xml: /),
    ]);
  });
});
