import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { archiveAlone } from '../support/archive-alone.ts';
import { isObject, type Json } from '../support/local-server/json.ts';
import { ended, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';
import { type LocalSlack, startLocalSlack } from '../support/slack/local-slack.ts';
import { readManifest } from '../support/slack/manifest.ts';

const root = path.join(import.meta.dirname, '../..');
const manifestFile = path.join(root, 'config/slack-manifest.yaml');

/** A Slack with the app that people get who paste the manifest. */
async function localSlack(): Promise<LocalSlack> {
  const manifest: Json = parse(readFileSync(manifestFile, 'utf8'));
  if (!isObject(manifest)) throw new Error('the manifest is no map');
  const { app, scopes } = readManifest(manifest);
  const slack = await startLocalSlack({ app, scopes });
  onTestFinished(() => slack.close());
  return slack;
}

const socketMode = ({ workspace, apiUrl }: LocalSlack) => ({
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_APP_TOKEN: workspace.appToken,
  SLACK_API_URL: apiUrl,
});

const overHttp = ({ workspace, apiUrl }: LocalSlack, port = 0) => ({
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_SIGNING_SECRET: workspace.signingSecret,
  SLACK_API_URL: apiUrl,
  PORT: String(port),
});

function started(
  variables: Readonly<Record<string, string>>,
  cwd = workplace(smallArchive),
  options: readonly string[] = [],
) {
  const child = startReadout(['start', ...options], { cwd, variables });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, end };
}

/** Where a child that takes signed requests says that it listens. */
function listeningAt(child: ReturnType<typeof startReadout>): Promise<string> {
  let written = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (text: Buffer | string) => {
      written += String(text);
      const line = written.split('\n').find((one) => one.includes('listening for Slack'));
      const port = line && /\bport\W+(\d+)/.exec(line)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}/slack/events`);
    });
    child.once('close', () => reject(new Error(`The process ended before it listened:\n${written}`)));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function leaves({ child, end }: ReturnType<typeof started>, slack: LocalSlack): Promise<void> {
  child.kill('SIGTERM');
  const { status, signal, stdout, stderr } = await end;
  expect({ status, signal }, stderr).toEqual({ status: 0, signal: null });
  const { botToken, appToken, signingSecret } = slack.workspace;
  for (const secret of [botToken, appToken, signingSecret]) expect(stdout + stderr).not.toContain(secret);
}

describe('readout start with Slack in Socket Mode', () => {
  it('answers in the channel, whoever presses, a mention, a direct message and its Home, and leaves on SIGTERM', async () => {
    const slack = await localSlack();
    const run = started(socketMode(slack));
    await Promise.all([
      untilWritten(run.child, 'Slack is on'),
      untilWritten(run.child, 'connected to Slack', 'stderr'),
      slack.sockets.connected(),
    ]);
    const command = slack.command('/briefing', 'harbour');
    expect((await command.acknowledged()).payload).toEqual({ response_type: 'in_channel' });
    const overview = await command.answer();
    expect(overview.ephemeral).toBe(false);
    expect(overview.words).toContain('“We expect hard talks”');
    expect(overview.words).toContain('Ida Ross');
    expect(overview.text).toMatch(/^Harbour talks\. As of /);

    const other = slack.workspace.addMember('tomas');
    const label = overview.buttons.find((button) => button.startsWith('Said')) ?? 'none';
    const said = await slack.press(overview, label, { person: other }).answer();
    expect(said.start.visibleTo).toBe(other.id);
    expect(said.words).toContain('“We expect hard talks”');

    const mention = await slack.mention('harbour upcoming').answer();
    expect(mention.words).toContain('Geneva');
    const direct = await slack.directMessage('harbour said').answer();
    expect(direct.words).toContain('“We expect hard talks”');
    const home = await slack.openHome().view();
    expect(JSON.stringify(home.blocks)).toContain('Harbour talks');

    await leaves(run, slack);
    expect(slack.sockets.count).toBe(0);
    expect(slack.violations).toEqual([]);
  });

  it('briefs on the bundled archive with no scope but those of the manifest, its thread and its file included', async () => {
    const slack = await localSlack();
    const cwd = workplace({});
    const run = started(socketMode(slack), cwd, ['--briefings', archiveAlone(cwd)]);
    await slack.sockets.connected();
    const { workspace } = slack;
    const { messages } = workspace.channel;
    const overview = await slack.command('/briefing', 'ukraine').answer();
    expect(overview.threadTs).toBeNull();
    expect(overview.words).toContain('Ukraine security talks');
    await slack.until(() => messages.length > 1, 'something stands in the thread');

    const open = workspace.addChannel('open', { joined: false });
    const closed = workspace.addChannel('closed', { private: true, joined: false });
    const inClosed = await slack.command('/briefing', 'ukraine', { channel: closed }).answer();
    expect(inClosed.ephemeral).toBe(false);
    const inOpen = await slack.command('/briefing', 'ukraine', { channel: open }).answer();
    await slack.until(() => open.messages.some(({ threadTs }) => threadTs === inOpen.ts), 'a thread begins');
    expect(closed.messages).toEqual([inClosed]);

    slack.choose(inClosed, 'Calendar (.ics)');
    const file = await slack.until(
      () =>
        [...workspace.channels.values()]
          .filter(({ kind }) => kind === 'im')
          .flatMap((channel) => channel.messages.flatMap(({ files }) => files))
          .at(0),
      'a file is sent',
    );
    expect(file.name).toMatch(/\.ics$/);
    expect(file.bytes.toString()).toMatch(/^BEGIN:VCALENDAR/);

    await leaves(run, slack);
    const [first, ...others] = messages;
    expect(first).toBe(overview);
    expect(others.every(({ threadTs, ephemeral }) => threadTs === overview.ts && !ephemeral)).toBe(true);
    expect(slack.violations.map(({ error }) => error)).toEqual(['channel_not_found']);
  }, 60_000);

  it('answers again after a kill -9', async () => {
    const slack = await localSlack();
    const cwd = workplace(smallArchive);
    const first = started(socketMode(slack), cwd);
    await slack.sockets.connected();
    await slack.command('/briefing', 'hb private').answer();
    first.child.kill('SIGKILL');
    await first.end;
    await slack.until(() => slack.sockets.count === 0, 'the first socket is gone');
    const second = started(socketMode(slack), cwd);
    await slack.sockets.connected();
    const answer = await slack.command('/briefing', 'hb private').answer();
    expect(answer.start.visibleTo).toBe(slack.workspace.person.id);
    await leaves(second, slack);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxb-1-2-strange', 'does not know the bot’s token', /SLACK_BOT_TOKEN and restart/],
    ['SLACK_APP_TOKEN', 'xapp-1-A1-2-strange', 'does not take the app-level token', /connections:write/],
  ] as const)(
    'reads on where Slack does not know %s, and says how to get one',
    async (name, token, words, mend) => {
      const slack = await localSlack();
      const { child, end } = started({ ...socketMode(slack), [name]: token });
      await Promise.all([
        untilWritten(child, words, 'stderr'),
        untilWritten(child, 'watching the sources', 'stderr'),
        untilWritten(child, 'Slack is on'),
      ]);
      expect(child.exitCode).toBeNull();
      child.kill('SIGTERM');
      const { status, stdout, stderr } = await end;
      expect(status).toBe(0);
      expect(stdout).toContain('Harbour talks');
      expect(stderr).toMatch(mend);
      expect(stderr).not.toContain(token);
    },
  );

  it('reads on once the app is removed from the workspace, and says what to do', async () => {
    const slack = await localSlack();
    const run = started(socketMode(slack));
    const told = untilWritten(run.child, 'does not let the bot into a workspace', 'stderr');
    await Promise.all([slack.sockets.connected(), untilWritten(run.child, 'watching the sources', 'stderr')]);
    slack.uninstall();
    await told;
    expect(run.child.exitCode).toBeNull();
    await leaves(run, slack);
    expect((await run.end).stderr).toContain('install the app again');
  });
});

describe('readout start with Slack over HTTP', () => {
  it('answers signed requests in the channel, refuses strange ones, and leaves on SIGTERM', async () => {
    const slack = await localSlack();
    const run = started(overHttp(slack));
    const url = await listeningAt(run.child);
    slack.deliverTo(url);
    await slack.verifyAddress().acknowledged();
    const answer = await slack.command('/briefing', 'harbour').answer();
    expect(answer.ephemeral).toBe(false);
    expect(answer.words).toContain('Ida Ross');
    const unsigned = await fetch(url, { method: 'POST', body: 'command=%2Fbriefing&text=harbour' });
    expect(unsigned.status).toBe(401);
    await leaves(run, slack);
    expect(slack.violations).toEqual([]);
  });

  it('takes signed requests while its own clock stands elsewhere, and shows what was known there', async () => {
    const slack = await localSlack();
    const run = started({ ...overHttp(slack), READOUT_NOW: '2031-03-05T08:00:00Z' });
    slack.deliverTo(await listeningAt(run.child));
    const answer = await slack.command('/briefing', 'harbour').answer();
    expect(answer.words).toContain('Ida Ross');
    await leaves(run, slack);
    expect(slack.violations).toEqual([]);
  });

  it('ends with what to do where something else listens there', async () => {
    const slack = await localSlack();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { end } = started(overHttp(slack, portOf(server)));
    const { status, stderr } = await end;
    expect(status).toBe(2);
    expect(stderr).toMatch(/127\.0\.0\.1:\d+ cannot be listened on\. Stop the program .*PORT/);
    expect(stderr).not.toContain('tried again');
  });
});
