import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleFile, readout, readoutHere, smallArchive, workplace } from '../support/readout.ts';

const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

const span = z.object({ start: z.number(), end: z.number() });
const analysisLine = z.object({
  id: z.string(),
  publishedAt: z.string().nullable(),
  people: z.array(z.object({ name: z.string(), mentions: z.array(span) })),
  dates: z.array(span.extend({ text: z.string(), value: z.string(), type: z.string() })),
  statements: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      content: z.array(span),
      cue: span.nullable(),
      source: span.nullable(),
      speaker: z.object({ name: z.string() }).nullable(),
      kind: z.enum(['direct', 'mixed', 'indirect']),
      rule: z.string().optional(),
    }),
  ),
  meetings: z.array(z.object({ id: z.string(), status: z.string(), evidence: z.array(span) })),
  positions: z.array(z.unknown()),
  corrections: z.array(z.unknown()),
});

describe('readout', () => {
  it('tells its version and its commands', async () => {
    const cwd = workplace({});
    expect(await readout(['--version'], { cwd })).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
    const help = await readout(['--help'], { cwd });
    expect(help.status).toBe(0);
    for (const command of [
      'start',
      'briefing',
      'analyse',
      'extract',
      'feed',
      'ingest',
      'topics',
      'sources',
      'check',
      'digests',
    ]) {
      expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it.each([
    [['briefin'], /Did you mean briefing/],
    [['briefing'], /missing required argument 'TOPIC'/],
    [['briefing', 'harbour', '--format', 'pdf'], /text, markdown, json, ics, discord, slack/],
    [['briefing', 'harbour', '--asof', '2031-03-04'], /Did you mean --as-of/],
    [['extract'], /missing required argument/],
    [['topics', '--log-level', 'loud'], /silent, error, warn/],
    [[], /Usage: readout/],
  ])('refuses %j with status 2 and says what is right', async (args, message) => {
    const run = await readoutHere(args, { cwd: workplace(smallArchive) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });
});

describe('readout briefing', () => {
  it('prints the briefing as JSON, every citation verbatim, and nothing else', async () => {
    const cwd = workplace(smallArchive);
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const briefing = z
      .object({
        schema: z.literal(1),
        asOf: z.string(),
        since: z.string(),
        statements: z.array(z.unknown()),
        sources: z.array(z.unknown()),
      })
      .parse(JSON.parse(run.stdout));
    expect(briefing).toMatchObject({ asOf: '2031-03-04T10:00:00Z', since: '2031-03-03T10:00:00Z' });
    expect(briefing.sources).toHaveLength(2);
    expect(run.stdout).toContain('We expect hard talks');
  });

  it('is the same from an alias, from run to run, and as text without colours in a pipe', async () => {
    const cwd = workplace(smallArchive);
    const first = await readoutHere(['briefing', 'harbour'], { cwd });
    const second = await readoutHere(['briefing', 'HB'], { cwd });
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('Harbour talks');
    expect(first.stdout).not.toContain('\u001b[');
    expect(second.stdout).toBe(first.stdout);
  });

  it.each(['markdown', 'ics'])('is written as %s too', async (format) => {
    const run = await readoutHere(['briefing', 'harbour', '--format', format], {
      cwd: workplace(smallArchive),
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(format === 'ics' ? /^BEGIN:VCALENDAR/ : /^#+ .*Harbour talks/);
  });

  it('is written as Discord takes it: message bodies, in which nothing can ping anybody', async () => {
    const cwd = workplace(smallArchive);
    const run = await readoutHere(['briefing', 'harbour', '--format', 'discord'], { cwd });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual([
      { flags: 32_768, components: expect.any(Array), allowed_mentions: { parse: [] } },
    ]);
    expect(run.stdout).toContain('Harbour talks');
  });

  it('is written as Slack takes it: message bodies with a plain summary, in which no link is unfolded', async () => {
    const cwd = workplace(smallArchive);
    const run = await readoutHere(['briefing', 'harbour', '--format', 'slack'], { cwd });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual([
      {
        text: expect.stringMatching(/^Harbour talks\. As of /),
        blocks: expect.any(Array),
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
  });

  it('is of the day that is asked for', async () => {
    const cwd = workplace(smallArchive);
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json', '--as-of', '2031-03-03'], {
      cwd,
    });
    const briefing = z
      .object({ asOf: z.string(), sources: z.array(z.unknown()) })
      .parse(JSON.parse(run.stdout));
    expect(briefing.asOf).toBe('2031-03-03T21:59:59Z');
    expect(briefing.sources).toHaveLength(1);
  });

  it('as of now stands where READOUT_NOW says', async () => {
    const cwd = workplace({
      ...smallArchive,
      'briefings/harbour.yaml': smallArchive['briefings/harbour.yaml'].replace('latest', 'now'),
    });
    const variables = { READOUT_NOW: '2031-03-05T08:00:00Z' };
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd, variables });
    expect(JSON.parse(run.stdout)).toMatchObject({ asOf: '2031-03-05T08:00:00Z' });
  });

  it.each([
    [['briefing', 'habour'], /no topic "habour"\. Did you mean "harbour"\?/],
    [['briefing', 'harbour', '--as-of', 'yesterday'], /--as-of is no date: "yesterday"\. Write a day/],
    [['briefing', 'harbour', '--since', '2031-02-30'], /--since is no date/],
    [['briefing', 'harbour', '--as-of', '+275760-09-13T00:00:00Z'], /--as-of is no date/],
    [['briefing', 'harbour', '--since', '2031-03-05', '--as-of', '2031-03-04'], /--since is later/],
    [['briefing', 'harbour', '--since', '2031-04-05'], /--since .* is later/],
    [['briefing', 'harbour', '--briefings', 'nowhere'], /nowhere .*--briefings DIR/],
    [['briefing', 'harbour', '--config', 'none.yaml'], /none\.yaml: .*cannot be read/],
  ])('%j is refused with status 2 and the mend', async (args, message) => {
    const run = await readoutHere(args, { cwd: workplace(smallArchive) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  it('reads only files that changed, and takes them up when they do', async () => {
    const cwd = workplace(smallArchive);
    await readoutHere(['briefing', 'harbour'], { cwd });
    rmSync(path.join(cwd, 'briefings/harbour/a.md'));
    writeFileSync(
      path.join(cwd, 'briefings/harbour/b.md'),
      articleFile(
        '2031-03-06T10:00:00Z',
        '"The talks are off," Foreign Minister Ida Ross of Norway said on Thursday.',
      ),
    );
    const run = await readoutHere(['briefing', 'harbour', '--format', 'json'], { cwd });
    expect(JSON.parse(run.stdout)).toMatchObject({
      asOf: '2031-03-06T10:00:00Z',
      sources: [{ revision: 2, publishedAt: expect.stringMatching(/^2031-03-06T10:00(?::00)?Z$/) }],
    });
    expect(run.stdout).toContain('The talks are off');
    expect(run.stdout).not.toContain('hard talks');
  });

  it('resolves what was typed against the caller’s folder, as npm run tells it', async () => {
    const caller = workplace(smallArchive);
    const args = ['briefing', 'harbour', '--briefings', 'briefings', '--data', 'kept'];
    const run = await readoutHere(args, { cwd: workplace({}), variables: { INIT_CWD: caller } });
    expect(run.status).toBe(0);
    expect(existsSync(path.join(caller, 'kept/readout.db'))).toBe(true);
  });
});

describe('readout analyse', () => {
  const article = {
    id: 'one',
    title: 'Hard talks',
    publishedAt: '2031-03-04',
    text: '"We expect hard talks," Foreign Minister Ida Ross told reporters in Oslo on Tuesday.',
  };

  it('gives a line for each line, in order, with spans into the given text', async () => {
    const stdin = `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: 'two' })}\n`;
    const run = await readoutHere(['analyse'], { cwd: workplace({}), stdin });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const lines = parseLines(run.stdout).map((line) => analysisLine.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['one', 'two']);
    const [statement] = lines[0]?.statements ?? [];
    expect(statement).toMatchObject({ speaker: { name: 'Ida Ross' }, kind: 'direct' });
    expect(statement).not.toHaveProperty('rule');
    const [content] = statement?.content ?? [];
    expect(article.text.slice(content?.start, content?.end)).toContain('We expect hard talks');
    expect(article.text.slice(statement?.cue?.start, statement?.cue?.end)).toBe('told');
  });

  it('adds the rule that found an item where it is asked to explain', async () => {
    const run = await readoutHere(['analyse', '--explain', '-'], {
      cwd: workplace({}),
      stdin: JSON.stringify(article),
    });
    const [line] = parseLines(run.stdout).map((value) => analysisLine.parse(value));
    expect(line?.statements[0]?.rule).toBeTypeOf('string');
  });

  it('puts an error in the place of a bad line, names it on stderr and goes on', async () => {
    const good = JSON.stringify(article);
    const stdin = Buffer.concat([
      Buffer.from(`${good}\nnot json\n{"id":"x"}\n{"id":"y","text":""}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`{"id":"z","text":"Words.","publishedAt":"soon"}\n${good}\n`),
    ]);
    const run = await readoutHere(['analyse'], { cwd: workplace({}), stdin });
    expect(run.status).toBe(1);
    expect(parseLines(run.stdout)).toMatchObject([
      { id: 'one' },
      { id: null, line: 2, error: { code: 'bad-json' } },
      { id: 'x', error: { code: 'bad-article' } },
      { id: 'y', error: { code: 'empty-text' } },
      { id: null, error: { code: 'not-utf8' } },
      { id: 'z', error: { code: 'bad-article' } },
      { id: 'one' },
    ]);
    expect(run.stderr.trim().split('\n')).toHaveLength(5);
  });

  it('reads article files and JSON Lines files, in the order in which they are named', async () => {
    const cwd = workplace({ ...smallArchive, 'more.jsonl': `${JSON.stringify(article)}\n`, 'empty.md': '' });
    const files = ['more.jsonl', 'briefings/harbour/b.md', 'missing.md', 'empty.md', 'missing.jsonl'];
    const run = await readout(['analyse', ...files], { cwd });
    expect(run.status).toBe(1);
    expect(parseLines(run.stdout)).toMatchObject([
      { id: 'one' },
      { id: 'briefings/harbour/b.md', publishedAt: expect.stringMatching(/^2031-03-04T10:00(?::00)?Z$/) },
      { file: 'missing.md', error: { code: 'not-found' } },
      { file: 'empty.md', error: { code: 'empty-file' } },
      { file: 'missing.jsonl', error: { code: 'unreadable' } },
    ]);
  });

  it('takes an article of a megabyte, and many lines, without reading all of them first', async () => {
    const text = `${article.text}\n\n`.repeat(12_000);
    const run = await readoutHere(['analyse'], {
      cwd: workplace({}),
      stdin: `${JSON.stringify({ ...article, text })}\n`,
    });
    expect(run.status).toBe(0);
    expect(analysisLine.parse(parseLines(run.stdout)[0]).statements.length).toBeGreaterThan(1000);
  }, 60_000);
});

describe('readout extract', () => {
  it('gives text and metadata of each file, and an error in place of what is none', async () => {
    const cwd = workplace({
      ...smallArchive,
      'image.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    });
    const files = [
      'briefings/harbour/a.md',
      'image.html',
      'none.txt',
      'http://127.0.0.1/a',
      'briefings/harbour/b.md',
    ];
    const run = await readout(['extract', ...files], { cwd });
    expect(run.status).toBe(1);
    expect(parseLines(run.stdout)).toMatchObject([
      {
        file: files[0],
        title: 'Talks of 2031-03-03',
        outlet: 'Harbour Gazette',
        publishedAt: expect.stringMatching(/^2031-03-03T10:00(?::00)?Z$/),
      },
      { file: files[1], error: { code: 'binary-file' } },
      { file: files[2], error: { code: 'not-found' } },
      { file: files[3], error: { code: 'address-refused' } },
      { file: files[4], text: expect.stringContaining('We expect hard talks') },
    ]);
    expect(run.stderr.trim().split('\n')).toHaveLength(3);
  });
});

describe('readout ingest and topics', () => {
  it('report per source, and when it was last read', async () => {
    const cwd = workplace(smallArchive);
    const before = await readoutHere(['topics'], { cwd });
    expect(before.stdout).toContain('files harbour/*.md: not read yet');
    const first = await readoutHere(['ingest'], { cwd });
    expect(first).toMatchObject({
      status: 0,
      stdout: 'harbour  files harbour/*.md  2 read, 0 unchanged, 0 gone, 0 with problems\n',
    });
    const again = await readoutHere(['ingest', 'hb'], {
      cwd,
      variables: { READOUT_NOW: '2031-03-05T08:00:00Z' },
    });
    expect(again.stdout).toContain('0 read, 2 unchanged');
    const after = await readoutHere(['topics'], { cwd });
    expect(after.stdout).toBe(
      'harbour, hb: Harbour talks (Europe/Kyiv)\n  files harbour/*.md: 2 articles, last read 2031-03-05 10:00 Europe/Kyiv\n',
    );
  });

  it('end with 1 where an input could not be read, and with 2 for an unknown topic', async () => {
    const cwd = workplace({ ...smallArchive, 'briefings/harbour/c.md': '' });
    const run = await readoutHere(['ingest'], { cwd });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('2 read');
    expect(run.stderr).toContain('c.md');
    expect(await readoutHere(['ingest', 'habour'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('readout check', () => {
  it('says that all is well', async () => {
    const run = await readoutHere(['check'], { cwd: workplace(smallArchive) });
    expect(run).toMatchObject({
      status: 0,
      stdout: 'No faults. Topics: harbour. Store: data.\n',
      stderr: '',
    });
  });

  it('prints the link that invites Readout to a Discord server, and nothing else of the token', async () => {
    const token = `${Buffer.from('146000000000000001').toString('base64url')}.local.${'s'.repeat(38)}`;
    const run = await readoutHere(['check'], {
      cwd: workplace(smallArchive),
      variables: { DISCORD_TOKEN: token },
    });
    expect(run.stdout).toContain('https://discord.com/oauth2/authorize?client_id=146000000000000001&');
    expect(run.stdout).not.toContain('s'.repeat(38));
    expect(run.status).toBe(0);
  });

  it.each([
    [
      { SLACK_APP_TOKEN: 'xapp-1-A0246-1-abc' },
      /^Slack: Socket Mode, by SLACK_APP_TOKEN; nothing has to be reach/m,
    ],
    [
      { SLACK_SIGNING_SECRET: '0123456789abcdef'.repeat(2), PORT: '4321' },
      /^Slack: signed requests at http:\/\/127\.0\.0\.1:4321\/slack\/events\. Put the https address .* Request URL/m,
    ],
  ])('says how Slack reaches Readout, and what to tell Slack: %o', async (variables, line) => {
    const run = await readoutHere(['check'], {
      cwd: workplace(smallArchive),
      variables: { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', ...variables },
    });
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(line) });
    expect(run.stdout).not.toMatch(/xoxb-1|xapp-1|0123456789abcdef/);
  });

  it('lists what the Slack manifest lacks, swapped tokens and a port that is none', async () => {
    const manifest = readFileSync(path.join(import.meta.dirname, '../../config/slack-manifest.yaml'), 'utf8');
    const cwd = workplace({
      ...smallArchive,
      'config/slack-manifest.yaml': manifest.replace('- im:history ', '- reactions:read '),
    });
    const variables = { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1', PORT: 'http' };
    const run = await readoutHere(['check'], { cwd, variables });
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(
      /^config\/slack-manifest\.yaml:\d+:7: .*the scope im:history is missing, which conversations\.history of direct messages, message\.im takes\. Add /m,
    );
    expect(run.stdout).toMatch(
      /^config\/slack-manifest\.yaml:\d+:9: .*nothing uses the scope reactions:read\. Take/m,
    );
    expect(run.stdout).toMatch(/^SLACK_BOT_TOKEN holds an app-level token\. .*SLACK_APP_TOKEN/m);
    expect(run.stdout).toMatch(/^SLACK_APP_TOKEN holds the bot's token\. .*SLACK_BOT_TOKEN/m);
    expect(run.stdout).toMatch(/^PORT is no port: "http"\. Write a number/m);
    expect(run.stdout).not.toContain('Slack: ');
  });

  it('lists every fault with its place and its mend, and shows no secret', async () => {
    const cwd = workplace({
      ...smallArchive,
      'briefings/broken.yaml': 'title: "Open\nsources: []\n',
      'briefings/wrong.yaml': 'title: Wrong\ntimezone: Nowhere\nsuorces: []\n',
      data: 'a file where the directory should be',
    });
    const run = await readoutHere(['check'], { cwd, variables: { DISCORD_TOKEN: 'no-token-of-ours' } });
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^briefings\/broken\.yaml:1:8: .*quotation mark/m);
    expect(run.stdout).toMatch(/^briefings\/wrong\.yaml:2:11: timezone: /m);
    expect(run.stdout).toMatch(/^briefings\/wrong\.yaml:3:1: "suorces" .*"sources"\?/m);
    expect(run.stdout).toMatch(/^DISCORD_TOKEN has not the right shape/m);
    expect(run.stdout).toMatch(/data directory data has a file in its place.*--data DIR/);
    expect(run.stdout + run.stderr).not.toContain('no-token-of-ours');
  });

  it('lists every fault of the settings, and a cron pattern that no time fits', async () => {
    const cwd = workplace({
      ...smallArchive,
      'two.yaml': 'since: P300000Y\nhost: 5\n',
      'cron.yaml': 'reread: "99 99 99 99 99"\n',
    });
    const two = await readoutHere(['check', '--config', 'two.yaml'], { cwd });
    expect(two.stdout).toMatch(/^two\.yaml:1:8: since: .*more than 1,000 years\. Write it like P14D/m);
    expect(two.stdout).toMatch(/^two\.yaml:2:7: host: it must be text\./m);
    const cron = await readoutHere(['check', '--config', 'cron.yaml'], { cwd });
    expect(cron).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^reread: "99 .*Write five or six/),
    });
    const start = await readoutHere(['start', '--config', 'cron.yaml'], { cwd });
    expect(start).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^readout: reread: /),
    });
  });

  it('finds no fault in the topics of this repository', async () => {
    const root = path.join(import.meta.dirname, '../..');
    const cwd = workplace({});
    const run = await readoutHere(['check', '--briefings', path.join(root, 'briefings')], { cwd });
    expect(run.stdout).toMatch(/^No faults\./);
    expect(readFileSync(path.join(root, 'briefings/ukraine.yaml'), 'utf8')).toContain('title:');
  });
});

describe('readout digests next', () => {
  it('prints when a schedule is due next, one UTC instant a line, without a store', async () => {
    const cwd = workplace({});
    const schedule = ['--at', '9:00, 5:30 pm', '--days', 'weekdays', '--timezone', 'Europe/Kyiv'];
    const from = ['--from', '2026-03-27T08:00:00Z', '--count', '3'];
    expect(await readoutHere(['digests', 'next', ...schedule, ...from], { cwd })).toMatchObject({
      status: 0,
      stdout: '2026-03-27T15:30:00Z\n2026-03-30T06:00:00Z\n2026-03-30T14:30:00Z\n',
      stderr: '',
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('begins with now where it is not told from when on', async () => {
    const variables = { READOUT_NOW: '2031-03-05T08:00:00Z' };
    const run = await readoutHere(['digests', 'next', '--at', '8:00', '--count', '1'], {
      cwd: workplace({}),
      variables,
    });
    expect(run.stdout).toBe('2031-03-05T08:00:00Z\n');
  });

  it.each([
    [['--at', '25:00'], 'Write times of day'],
    [['--at', '9', '--days', 'someday'], 'mon,wed'],
    [['--at', '9', '--timezone', 'Mars'], 'Europe/Kyiv'],
    [['--at', '9', '--from', 'tomorrow'], 'with its offset'],
    [['--at', '9', '--count', '0'], 'from 1 to'],
    [[], '--at'],
  ])('%j is wrong usage, with the mend', async (options, mend) => {
    const run = await readoutHere(['digests', 'next', ...options], { cwd: workplace({}) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(mend);
  });
});
