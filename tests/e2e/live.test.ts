import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import {
  ended,
  readout,
  readoutHere,
  smallArchive,
  startReadout,
  untilWritten,
  workplace,
} from '../support/readout.ts';
import { feedEntries, htmlInstead, rss } from '../support/web/feeds.ts';
import { type LocalWeb, localWeb } from '../support/web/local-web.ts';
import { feed, inTurn, page, status } from '../support/web/replies.ts';

const host = '127.0.0.1';
const entries = feedEntries(host, 2);

async function openWeb(): Promise<LocalWeb> {
  const web = await localWeb();
  onTestFinished(async () => {
    await web.close();
    expect(web.problems).toEqual([]);
  });
  return web;
}

/** A topic with the small archive and these sources of the web; `{}` stands for the local web's address. */
function withSources(web: LocalWeb, ...sources: readonly string[]): string {
  const lines = sources.map((source) => `  - ${source.replace('{}', web.url(host, ''))}\n`);
  return workplace({
    ...smallArchive,
    'briefings/harbour.yaml': `${smallArchive['briefings/harbour.yaml']}${lines.join('')}`,
    'live.yaml': `fetching: { allow: [${host}], contact: desk@example.org, pause: PT0.01S }\n`,
  });
}

const using = ['--config', 'live.yaml'] as const;
const sourceLine = z.object({
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  official: z.boolean().optional(),
});
const briefingJson = z.object({
  sources: z.array(sourceLine),
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
});

it('ingest asks the web, briefing reads what it gave, and a second ingest reads nothing anew', async () => {
  const web = await openWeb();
  web.on(host, '/feed.xml', feed(rss('River Wire', entries), { etag: '"one"' }));
  const cwd = withSources(web, '{ feed: {}/feed.xml, outlet: River Wire, kind: official }');
  const run = await readout(['ingest', ...using], { cwd });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(/feed http:\S+ {2}2 read, 0 unchanged, 0 gone, 0 with problems/);
  expect(web.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    expect.stringMatching(/^Readout\/\d\S* \(\+desk@example\.org\)$/),
  ]);
  const { stdout } = await readoutHere(['briefing', 'hb', '--format', 'json', ...using], { cwd });
  const ofRiver = briefingJson
    .parse(JSON.parse(stdout))
    .sources.filter(({ outlet }) => outlet === 'River Wire');
  expect(ofRiver).toEqual(entries.map(() => expect.objectContaining({ official: true })));
  expect(web.requests).toHaveLength(1);
  web.on(host, '/feed.xml', status(304));
  expect((await readout(['ingest', ...using], { cwd })).stdout).toMatch(/feed \S+ {2}0 read, 2 unchanged/);
  expect(web.requests[1]?.headers['if-none-match']).toBe('"one"');
});

it('pages that a site keeps to itself are told of by topics and ingest, and are no failure', async () => {
  const web = await openWeb();
  const at = (path: string): string => web.url(host, path);
  const linked = entries.map((entry, index) => ({ ...entry, link: at(`/story/${index}`) }));
  web.on(host, '/feed.xml', feed(rss('River Wire', linked)));
  web.on(host, '/robots.txt', status(404));
  for (const index of entries.keys()) web.on(host, `/story/${index}`, status(403));
  const cwd = withSources(web, '{ feed: {}/feed.xml, pages: true }');
  const told = /2 of 2 pages could not be read \(403\)/;
  for (const _ of ['first', 'again']) {
    const run = await readout(['ingest', ...using], { cwd });
    expect(run.status).toBe(0);
    expect(run.stderr.replace(/\s+/g, ' ')).toMatch(told);
  }
  const { stdout } = await readoutHere(['topics', ...using], { cwd });
  expect(stdout.replace(/\s+/g, ' ')).toMatch(told);
});

it('a feed that breaks keeps what was read, and topics says since when and what to do', async () => {
  const web = await openWeb();
  web.on(host, '/feed.xml', inTurn(feed(rss('River Wire', entries)), page(htmlInstead)));
  const cwd = withSources(web, 'feed: {}/feed.xml');
  await readout(['ingest', ...using], { cwd });
  const broken = await readout(['ingest', ...using], { cwd });
  expect(broken.status).toBe(1);
  expect(broken.stdout).toMatch(/feed \S+ {2}0 read, 2 unchanged, 0 gone, 1 with problems/);
  const { stdout } = await readoutHere(['topics', ...using], { cwd });
  expect(stdout).toMatch(
    /feed.xml: 2 articles, last read .*\n.*web page.*\n(?:.*\n)*? {4}Failing since .*; asked again/,
  );
  const briefing = await readoutHere(['briefing', 'hb', '--format', 'json', ...using], { cwd });
  const { sources, notices } = briefingJson.parse(JSON.parse(briefing.stdout));
  expect(sources).toHaveLength(2);
  // For a day it is whoever runs the bot who is told.
  expect(notices.filter(({ code }) => code === 'source-unreachable')).toEqual([]);
});

it('start without a network briefs from the archive, and says what cannot be reached', async () => {
  const web = await openWeb();
  const cwd = withSources(web, 'feed: https://nowhere.invalid/feed.xml');
  const once = await readout(['start', '--once', ...using], { cwd });
  expect(once.status).toBe(0);
  expect(once.stdout).toContain('We expect hard talks');
  expect(once.stdout).toContain('nowhere.invalid/feed.xml');
  expect(once.stderr).toContain('nowhere.invalid');
});

it('start asks the web once it runs, and says that the briefing has changed', async () => {
  const web = await openWeb();
  web.on(host, '/feed.xml', feed(rss('River Wire', entries)));
  const cwd = withSources(web, 'feed: {}/feed.xml', 'feed: https://nowhere.invalid/feed.xml');
  const child = startReadout(['start', ...using], { cwd });
  const end = ended(child);
  await untilWritten(child, 'Harbour talks: the briefing has changed');
  child.kill('SIGTERM');
  const { status: code, stderr } = await end;
  expect(code).toBe(0);
  expect(stderr).toMatch(/nowhere\.invalid.*something could not be read/);
});

it('feed and extract read addresses, and name what cannot be read', async () => {
  const web = await openWeb();
  web.on(host, '/feed.xml', feed(rss('River Wire', entries)));
  web.on(host, '/gone.xml', status(410));
  web.on(host, '/robots.txt', status(404));
  web.on(
    host,
    '/a.html',
    page(
      `<title>River talks go on</title><article><h1>River talks go on</h1><p>${'Envoy Ada Quill said the ferries would sail again. '.repeat(9)}</p></article>`,
    ),
  );
  const cwd = withSources(web);
  const feeds = await readout(['feed', web.url(host, '/feed.xml'), web.url(host, '/gone.xml'), ...using], {
    cwd,
  });
  const [read, gone] = feeds.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(read).toMatchObject({ file: web.url(host, '/feed.xml'), title: 'River Wire', format: 'rss' });
  expect(gone).toMatchObject({ file: web.url(host, '/gone.xml'), error: { code: 'gone' } });
  expect(feeds.status).toBe(1);
  const pages = await readout(['extract', web.url(host, '/a.html'), 'http://10.0.0.1/', ...using], { cwd });
  const [article, refused] = pages.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(article).toMatchObject({ title: 'River talks go on', text: expect.stringContaining('ferries') });
  expect(refused).toMatchObject({
    error: { code: 'address-refused', message: expect.stringContaining('fetching.allow') },
  });
});
