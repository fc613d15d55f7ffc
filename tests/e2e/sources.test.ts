import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readoutHere, smallArchive, workplace } from '../support/readout.ts';

const list = (outlines: string, title = 'Talks'): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>${title}</title></head><body>\n${outlines}\n</body></opml>\n`;

const twoFeeds =
  '<outline text="News"><outline text="Example Wire" type="rss" xmlUrl="https://example.org/feed.xml"/></outline>\n' +
  '<outline text="Port &amp; Sea" xmlUrl="https://example.com/feed?a=1&amp;b=2"/>';

const grain =
  'title: Grain talks\nsources:\n  - feed: https://example.org/grain.xml\n    outlet: Grain Post\n';

const text = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8');

describe('readout sources import', () => {
  it('adds a list’s feeds to the only topic, below what stands there', async () => {
    const cwd = workplace({ ...smallArchive, 'my.opml': list(twoFeeds) });
    expect(await readoutHere(['sources', 'import', 'my.opml'], { cwd })).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      stdout:
        'Added 2 feeds to briefings/harbour.yaml:\n' +
        '  Example Wire: https://example.org/feed.xml\n' +
        '  Port & Sea: https://example.com/feed?a=1&b=2\n' +
        '`readout ingest harbour` reads them.\n',
    });
    expect(text(cwd, 'briefings/harbour.yaml')).toBe(
      `${smallArchive['briefings/harbour.yaml']}  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n` +
        '  - feed: https://example.com/feed?a=1&b=2\n    outlet: Port & Sea\n',
    );
    expect((await readoutHere(['check'], { cwd })).stdout).toMatch(/^No faults/);
  });

  it('adds nothing twice, and says what it skips and why', async () => {
    const outlines = `${twoFeeds}<outline text="Again" xmlUrl="http://www.example.org/feed.xml"/><outline text="A folder"/>`;
    const cwd = workplace({ ...smallArchive, 'my.opml': list(outlines) });
    const first = await readoutHere(['sources', 'import', 'my.opml', '--topic', 'HB'], { cwd });
    expect(first.stdout).toMatch(
      /^Added 2 feeds [^]*Skipped 1 that my\.opml lists twice:\n {2}Again: http:\/\/www\.example\.org\/feed\.xml\nSkipped 1 without the address of a feed \(xmlUrl\):\n {2}A folder\n$/,
    );
    const before = text(cwd, 'briefings/harbour.yaml');
    const second = await readoutHere(['sources', 'import', 'my.opml'], { cwd });
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toMatch(
      /^Nothing to add: briefings\/harbour\.yaml stands as it was\.\nSkipped 3 that the topic has already:\n/,
    );
    expect(text(cwd, 'briefings/harbour.yaml')).toBe(before);
  });

  it('names addresses that are none on stderr, takes the others, and ends with 1', async () => {
    const evil = '<outline text="Evil" xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/>';
    const cwd = workplace({ ...smallArchive, 'my.opml': list(evil + twoFeeds) });
    const run = await readoutHere(['sources', 'import', 'my.opml'], { cwd });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(/^Added 2 feeds/) });
    expect(run.stderr).toBe(
      'readout: Skipped 2 whose address is no web address (https:// or http://):\n  Evil\n  file:///etc/passwd\n',
    );
    expect(text(cwd, 'briefings/harbour.yaml')).not.toMatch(/javascript|passwd/);
  });

  it('makes a topic that is not there yet, with the list’s title', async () => {
    const cwd = workplace({ ...smallArchive, 'my.opml': list(twoFeeds, 'Sea: &quot;talks&quot;') });
    const run = await readoutHere(['sources', 'import', 'my.opml', '--topic', 'sea'], { cwd });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^Made the topic briefings\/sea\.yaml of 2 feeds:\n/);
    const topics = await readoutHere(['topics'], { cwd });
    expect(topics.stdout).toContain(
      'sea: Sea: "talks" (UTC)\n  feed https://example.org/feed.xml: not read yet\n',
    );
  });

  it('makes the first topic of all, with its directory', async () => {
    const cwd = workplace({ 'my.opml': list(twoFeeds) });
    const run = await readoutHere(['sources', 'import', 'my.opml', '--topic', 'sea'], { cwd });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect((await readoutHere(['check'], { cwd })).stdout).toMatch(/^No faults\. Topics: sea\./);
    const unnamed = await readoutHere(['sources', 'import', 'my.opml'], {
      cwd: workplace({ 'my.opml': '' }),
    });
    expect(unnamed).toMatchObject({ status: 2, stdout: '' });
    expect(unnamed.stderr).toMatch(/The directory briefings of topic files cannot be read\. Create it/);
  });

  it('asks which topic where there are several, and changes none', async () => {
    const cwd = workplace({ ...smallArchive, 'briefings/grain.yaml': grain, 'my.opml': list(twoFeeds) });
    const run = await readoutHere(['sources', 'import', 'my.opml'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      'readout: There are several topics. Say which with --topic: grain, harbour, or a new one.\n',
    );
    expect(text(cwd, 'briefings/grain.yaml')).toBe(grain);
  });

  it.each([
    [
      'a topic that no file can be called',
      {},
      ['my.opml', '--topic', '../x'],
      /No topic can be called "\.\.\/x"\. Take letters/,
    ],
    [
      'a topic whose file has faults',
      { 'briefings/bad.yaml': 'title: [' },
      ['my.opml', '--topic', 'bad'],
      /"bad" cannot be read\. Mend briefings\/bad\.yaml/,
    ],
    [
      'no topic, where one has faults',
      { 'briefings/bad.yaml': 'title: [' },
      ['my.opml'],
      /Not every topic in briefings can be read\. Name a topic/,
    ],
    ['a file that is not there', {}, ['none.opml'], /none\.opml: The file cannot be read\. Check its name/],
    ['a directory', {}, ['briefings'], /briefings: The file cannot be read\. Check its name/],
    [
      'a web page',
      { 'my.opml': '<!doctype html><html><body>Hello' },
      ['my.opml'],
      /my\.opml: The file is a web page: [^]*OPML/,
    ],
    ['an empty file', { 'my.opml': '' }, ['my.opml'], /my\.opml: The file is empty\./],
    [
      'a list without feeds',
      { 'my.opml': list('<outline text="a"/>') },
      ['my.opml'],
      /my\.opml: The file lists no feed\./,
    ],
    [
      'a list of no web addresses',
      { 'my.opml': list('<outline text="a" xmlUrl="javascript:x"/>') },
      ['my.opml'],
      /my\.opml: The file lists no feed\./,
    ],
    [
      '100,000 nested outlines',
      { 'my.opml': list('<outline text="a">'.repeat(100_000)) },
      ['my.opml'],
      /my\.opml: The file nests outlines more than 100 deep\./,
    ],
    [
      'a bomb of entities',
      { 'my.opml': `<!DOCTYPE opml [<!ENTITY a "b">]>${list(twoFeeds)}` },
      ['my.opml'],
      /my\.opml: The file declares entities/,
    ],
    [
      'another charset',
      { 'my.opml': Buffer.from(list('<outline text="Größe"/>'), 'latin1') },
      ['my.opml'],
      /my\.opml: The file is no text in utf-8[^]*Save it as UTF-8/,
    ],
  ])('refuses %s with status 2, and writes nothing', async (_what, files, args, told) => {
    const cwd = workplace({ ...smallArchive, 'my.opml': list(twoFeeds), ...files });
    const before = readdirSync(path.join(cwd, 'briefings'));
    const run = await readoutHere(['sources', 'import', ...args], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(told);
    expect(readdirSync(path.join(cwd, 'briefings'))).toEqual(before);
    expect(text(cwd, 'briefings/harbour.yaml')).toBe(smallArchive['briefings/harbour.yaml']);
    expect(existsSync(path.join(cwd, 'data'))).toBe(false);
  });

  it('works with addresses that have a secret, and shows it nowhere', async () => {
    const outlines = '<outline text="Inside" xmlUrl="https://ida:s3cret@example.org/feed?token=s3cret"/>';
    const cwd = workplace({ ...smallArchive, 'my.opml': list(outlines) });
    const added = await readoutHere(['sources', 'import', 'my.opml'], { cwd });
    expect(added).toMatchObject({ status: 0, stderr: '' });
    expect(text(cwd, 'briefings/harbour.yaml')).toContain('https://ida:s3cret@example.org/feed?token=s3cret');
    const again = await readoutHere(['sources', 'import', 'my.opml'], { cwd });
    const topics = await readoutHere(['topics'], { cwd });
    for (const { stdout, stderr } of [added, again, topics]) {
      expect(stdout).toContain('https://***@example.org/feed?token=***');
      expect(stdout + stderr).not.toContain('s3cret');
    }
  });
});

describe('readout sources export', () => {
  const sea =
    'title: Sea <talks> & more\nsources:\n  - feed: https://example.org/a?x=1&y=2\n    outlet: \'"A" & <B> ]]>\'\n' +
    '    kind: official\n    every: PT1H\n    pages: true\n  - files: sea/*.md\n  - feed: https://example.org/b\n';

  it('prints a topic’s feeds, which import again as they were', async () => {
    const cwd = workplace({ 'briefings/sea.yaml': sea });
    const out = await readoutHere(['sources', 'export', 'sea'], { cwd });
    expect(out).toMatchObject({ status: 0, stderr: '' });
    expect(out.stdout).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<opml version="2\.0">/);
    const other = workplace({ ...smallArchive, 'sea.opml': out.stdout });
    await readoutHere(['sources', 'import', 'sea.opml', '--topic', 'sea'], { cwd: other });
    expect(text(other, 'briefings/sea.yaml')).toBe(sea.replace('  - files: sea/*.md\n', ''));
    expect((await readoutHere(['sources', 'export', 'sea'], { cwd: other })).stdout).toBe(out.stdout);
  });

  it('prints all topics, an outline each, without those that have no feed', async () => {
    const cwd = workplace({ ...smallArchive, 'briefings/sea.yaml': sea, 'briefings/grain.yaml': grain });
    const { stdout } = await readoutHere(['sources', 'export'], { cwd });
    expect(stdout.match(/<outline text="[^"]*">/g)).toEqual([
      '<outline text="Grain talks">',
      '<outline text="Sea &lt;talks&gt; &amp; more">',
    ]);
    expect(stdout.match(/xmlUrl=/g)).toHaveLength(3);
  });

  it('leaves out addresses with a secret unless it is told otherwise, and says so', async () => {
    const inside =
      'title: Inside\nsources:\n  - feed: https://ida:s3cret@example.org/feed\n  - feed: https://example.org/b\n';
    const cwd = workplace({ 'briefings/inside.yaml': inside });
    const out = await readoutHere(['sources', 'export'], { cwd });
    expect(out.stdout).toContain('https://example.org/b');
    expect(out.stdout + out.stderr).not.toContain('s3cret');
    expect(out.stderr).toBe(
      'readout: Left out 1 feed with a secret in the address; --with-secrets takes them along:\n  https://***@example.org/feed\n',
    );
    const whole = await readoutHere(['sources', 'export', '--with-secrets'], { cwd });
    expect(whole.stdout).toContain('xmlUrl="https://ida:s3cret@example.org/feed"');
  });

  it('refuses a topic without feeds, and one that is not there', async () => {
    const cwd = workplace(smallArchive);
    const none = await readoutHere(['sources', 'export', 'harbour'], { cwd });
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toMatch(/The topic harbour has no feed to export\. Add some to its file/);
    const unknown = await readoutHere(['sources', 'export', 'harbor'], { cwd });
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/Did you mean "harbour"\?/);
  });
});

describe('readout check', () => {
  it('finds what a source may not say, beside a feed that stands there twice', async () => {
    const talks =
      'title: Talks\nsources:\n  - feed: https://example.org/f\n    every: PT1S\n  - feed: http://www.example.org/f/\n  - files: x\n    kind: press\n';
    const cwd = workplace({ 'briefings/talks.yaml': talks });
    const run = await readoutHere(['check'], { cwd });
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^briefings\/talks\.yaml:4:12: sources\.0\.every: .*PT15M/),
      expect.stringMatching(/^briefings\/talks\.yaml:7:11: sources\.2\.kind: it must be official\. /),
      expect.stringMatching(
        /^briefings\/talks\.yaml:5:11: sources\.1\.feed: sources\.0 has this feed already\. /,
      ),
      '',
    ]);
  });

  it('finds a feed that a topic names twice', async () => {
    const twice =
      'title: Talks\nsources:\n  - feed: https://example.org/f\n  - feed: http://www.example.org/f/\n';
    const run = await readoutHere(['check'], { cwd: workplace({ 'briefings/talks.yaml': twice }) });
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(run.stdout).toBe(
      'briefings/talks.yaml:4:11: sources.1.feed: sources.0 has this feed already. Remove one of the two.\n',
    );
  });

  it('refuses settings that would open every address', async () => {
    const cwd = workplace({
      ...smallArchive,
      'own.yaml': 'fetching:\n  allow:\n    - intranet\n    - 0.0.0.0/0\n',
    });
    const run = await readoutHere(['check', '--config', 'own.yaml'], { cwd });
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(run.stdout).toMatch(
      /^own\.yaml:4:7: fetching\.allow\.1: it would open every address there is\. Write/,
    );
  });
});
