import { createServer } from 'node:http';
import { describe, expect, it, type onTestFinished } from 'vitest';
import type { LogLine } from '../../../support/list-log.ts';
import { connectedBot, type RunningBot, stage } from './running-bot.ts';

function messages(log: readonly LogLine[], level: LogLine['level']): readonly string[] {
  return log.filter((line) => line.level === level).map(({ message }) => message);
}

async function answers({ discord }: RunningBot): Promise<void> {
  const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
  expect(answer.text).toBe('harbour: full, page 1, as of now');
}

/** What Discord tells of its gateway. */
function gatewayOf(told: { readonly url?: string; readonly shards?: number }): string {
  const limit = { total: 1_000, remaining: 999, reset_after: 1_000, max_concurrency: 1 };
  return JSON.stringify({ url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: limit, ...told });
}

/** A server that answers every request with this text, and turns every WebSocket away. */
async function answering(text: (port: number) => string, finished: typeof onTestFinished) {
  let handshakes = 0;
  const server = createServer((request, response) => {
    const type = text(0).startsWith('{') ? 'application/json' : 'text/html';
    request.resume();
    response.writeHead(200, { 'Content-Type': type }).end(text(port));
  });
  server.on('upgrade', (_request, socket) => {
    handshakes += 1;
    socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  finished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { apiUrl: `http://127.0.0.1:${port}/api`, handshakes: () => handshakes };
}

describe.concurrent('logging in', () => {
  it('asks to be told of servers alone, and never logs the token', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    await answers(bot);
    await bot.logged('connected to Discord');
    expect(bot.discord.gateway.identifies.map(({ intents, shard }) => ({ intents, shard }))).toEqual([
      { intents: 1, shard: [0, 1] },
    ]);
    expect(JSON.stringify(bot.log)).not.toContain(bot.discord.token);
    expect(bot.discord.violations).toEqual([]);
  });

  it('starts as many shards as Discord advises', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    bot.discord.gateway.recommendedShards = 2;
    bot.discord.gateway.sessionStartLimit.maxConcurrency = 2;
    await bot.start();
    await Promise.all([bot.logged('connected to Discord'), bot.logged('the commands are registered')]);
    expect(bot.discord.gateway.identifies.map(({ shard }) => shard[0])).toEqual(
      expect.arrayContaining([0, 1]),
    );
    await answers(bot);
    expect(bot.discord.violations).toEqual([]);
  });

  it('stays off where Discord does not know the token, and says what to do', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    await bot.start({ token: bot.discord.token.replace(/.$/, '#') });
    const line = await bot.logged('does not know the token');
    expect(line.level).toBe('error');
    expect(JSON.stringify(line.fields)).toContain('DISCORD_TOKEN');
    expect(bot.discord.gateway.connections).toBe(0);
  });

  it('stays off with a token that no request can carry', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    await bot.start({ token: bot.discord.token.replace('.', '.\n') });
    expect(JSON.stringify((await bot.logged('does not know the token')).fields)).toContain('DISCORD_TOKEN');
    expect(bot.discord.requests).toEqual([]);
  });

  it('waits without identifying while Discord lets it start no more sessions', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    Object.assign(bot.discord.gateway.sessionStartLimit, { remaining: 0, resetAfter: 300 });
    await bot.start();
    expect((await bot.logged('no more sessions')).fields).toEqual({ waitMs: 1_000 });
    expect(bot.discord.gateway.connections).toBe(0);
    bot.discord.gateway.sessionStartLimit.remaining = 10;
    await bot.discord.gateway.ready();
    expect(bot.discord.violations).toEqual([]);
  });

  it.for([
    ['fails', { status: 503 }],
    ['cuts the wire', { drop: 'before' }],
  ] as const)('tries again where Discord %s, without identifying', async ([, how], { onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    bot.discord.fail({ path: '/gateway/bot', how });
    await bot.start();
    const line = await bot.logged('cannot be reached');
    expect(line.level).toBe('warn');
    expect(line.fields).toMatchObject({ kind: 'unreachable' });
    expect(bot.discord.gateway.connections).toBe(0);
    await bot.discord.gateway.ready();
    expect(bot.discord.gateway.identifies).toHaveLength(1);
  });

  it('tries again where nobody listens, and can be closed meanwhile', async ({ onTestFinished }) => {
    const port = await freePort();
    const bot = await stage({}, onTestFinished);
    const platform = await bot.start({ apiUrl: `http://127.0.0.1:${port}/api` });
    await bot.logged('cannot be reached');
    await platform.close();
    expect(messages(bot.log, 'error')).toEqual([]);
  });

  it.for(['<h1>Hello</h1>', '{}', gatewayOf({ url: 'nonsense' }), gatewayOf({ shards: 0 })])(
    'tries again where what answers is not Discord: %s',
    async (text, { onTestFinished }) => {
      const [bot, { apiUrl }] = [
        await stage({}, onTestFinished),
        await answering(() => text, onTestFinished),
      ];
      await bot.start({ apiUrl });
      const { fields } = await bot.logged('cannot be reached');
      expect(JSON.stringify(fields)).toContain('is not Discord');
    },
  );

  it('opens one connection a time where the gateway turns it away', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    const server = await answering((port) => gatewayOf({ url: `ws://127.0.0.1:${port}` }), onTestFinished);
    await bot.start({ apiUrl: server.apiUrl });
    await bot.logged('the log-in failed', 3);
    expect(server.handshakes()).toBe(3);
  });

  it('tells the invite link while the bot is in no server', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    bot.discord.world.removeGuild(bot.discord.guild);
    await bot.start();
    const { fields } = await bot.logged('in no server');
    expect(fields).toMatchObject({
      invite: expect.stringContaining(`client_id=${bot.discord.applicationId}`),
    });
  });
});

describe.concurrent('a connection', () => {
  it('that drops is resumed, and what was asked meanwhile is answered once', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    bot.discord.gateway.drop();
    await bot.logged('dropped');
    await answers(bot);
    await bot.logged('connected to Discord again');
    expect(bot.discord.gateway.resumes).toBe(1);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
    expect(bot.discord.channel.messages).toHaveLength(1);
    expect(bot.discord.violations).toEqual([]);
  });

  it('that Discord asks to take up anew (op 7) is resumed', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    bot.discord.gateway.reconnect();
    await bot.discord.until(() => bot.discord.gateway.resumes === 1, 'the session is resumed');
    await answers(bot);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
    expect(bot.discord.violations).toEqual([]);
  });

  it('whose session Discord ends (op 9) starts another one', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    bot.discord.gateway.invalidate();
    await bot.discord.until(() => bot.discord.gateway.identifies.length === 2, 'it identifies again', 15_000);
    await bot.discord.gateway.ready();
    await answers(bot);
    expect(bot.discord.violations).toEqual([]);
  });

  it.for([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'developer portal'],
  ] as const)(
    'that Discord refuses with %i stays off, and says what to do',
    async ([code, words], { onTestFinished }) => {
      const bot = await stage({}, onTestFinished);
      bot.discord.gateway.refuse(code);
      await bot.start();
      const line = await bot.logged('for good');
      expect(line.fields).toMatchObject({ code, mend: expect.stringContaining(words) });
      expect(bot.discord.gateway.connections).toBe(1);
    },
  );

  it('that needs more shards (4011) logs in anew to ask how many', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    bot.discord.gateway.refuse(4011, 1);
    await bot.start();
    await bot.logged('more shards');
    await bot.discord.until(() => bot.discord.gateway.readySessions.length === 1, 'it is connected', 10_000);
  });

  it('that comes to nothing again and again is tried less and less often', async ({ onTestFinished }) => {
    const { discord } = await connectedBot({}, {}, onTestFinished);
    const { gateway } = discord;
    const opened = async (count: number): Promise<number> => {
      await discord.until(() => gateway.connections === count, `connection ${count}`);
      return performance.now();
    };
    gateway.refuse(4000, 4);
    gateway.drop();
    const [fourth, fifth] = [await opened(4), await opened(5)];
    expect(fifth - fourth).toBeGreaterThan(1_000);
    await discord.until(() => gateway.resumes === 1, 'the session is resumed', 10_000);
  });

  it('that brings what discord.js cannot read is made anew', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    const { gateway } = bot.discord;
    gateway.readySessions[0]?.connection?.send({ op: 9, d: null, s: null, t: null });
    expect((await bot.logged('broke the connection')).level).toBe('error');
    await bot.discord.until(() => gateway.identifies.length === 2, 'log-in');
    await answers(bot);
    expect(bot.discord.violations).toEqual([]);
  });

  it.for(['GUILD_DELETE', 'CHANNEL_DELETE', 'THREAD_DELETE'])(
    'stays as it is where a %s says nothing',
    async (t, { onTestFinished }) => {
      const bot = await connectedBot({}, {}, onTestFinished);
      const { gateway } = bot.discord;
      const [session] = gateway.readySessions;
      session?.connection?.send({ op: 0, d: null, s: session.sequence, t });
      await answers(bot);
      expect(gateway.connections).toBe(1);
    },
  );

  it('whose token is reset while it runs stays off', async ({ onTestFinished }) => {
    const bot = await connectedBot({}, {}, onTestFinished);
    bot.discord.gateway.drop(4004);
    expect((await bot.logged('for good')).fields).toMatchObject({ code: 4004 });
    await bot.discord.until(() => bot.discord.gateway.readySessions.length === 0, 'nobody is connected');
  });

  it('goes on where the bot is removed from a server, and where channels go', async ({ onTestFinished }) => {
    const gone: string[] = [];
    const onGone = (key: string, why: string): void => {
      gone.push(`${key} ${why}`);
    };
    const bot = await connectedBot({ onGone }, {}, onTestFinished);
    const { discord } = bot;
    const other = discord.world.addGuild('Other');
    const channel = discord.world.addChannel(other, 'news');
    const thread = discord.world.addChannel(other, 'thread', channel);
    discord.gateway.guildCreate(other);
    discord.gateway.channelDelete(thread);
    discord.gateway.channelDelete(channel);
    // The first channel of an old server, which goes without the server.
    const first = { id: other.id, guild_id: other.id, type: 0 };
    discord.gateway.dispatch({ type: 'CHANNEL_DELETE', data: first, guildId: other.id });
    discord.gateway.guildDelete(other, { unavailable: true });
    discord.gateway.guildDelete(other);
    expect((await bot.logged('a thread was deleted')).fields).toEqual({ channel: thread.id });
    expect((await bot.logged('a channel was deleted')).fields).toEqual({ channel: channel.id });
    expect((await bot.logged('not to be reached')).fields).toEqual({ guild: other.id });
    expect((await bot.logged('was removed from a server')).fields).toEqual({ guild: other.id });
    expect(gone).toEqual([
      `discord:${thread.id} The thread was deleted.`,
      `discord:${channel.id} The channel was deleted.`,
      `discord:${other.id} Readout was removed from the server.`,
    ]);
    await answers(bot);
    expect(discord.violations).toEqual([]);
  });
});

describe.concurrent('closing', () => {
  it('disconnects, after what is being answered', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    const platform = await bot.start();
    await Promise.all([bot.discord.gateway.ready(), bot.logged('the commands are registered')]);
    const { promise, resolve } = Promise.withResolvers<void>();
    bot.desk.before = () => promise;
    const asked = bot.discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    const closed = platform.close();
    await bot.discord.until(() => bot.discord.gateway.readySessions.length === 0, 'it disconnects');
    resolve();
    await closed;
    expect((await asked.answered()).text).toBe('harbour: full, page 1, as of now');
    expect([...messages(bot.log, 'error'), ...messages(bot.log, 'warn')]).toEqual([]);
  });

  it('ends for good while the connection is being taken up again', async ({ onTestFinished }) => {
    const bot = await stage({}, onTestFinished);
    const platform = await bot.start();
    await Promise.all([bot.discord.gateway.ready(), bot.logged('the commands are registered')]);
    bot.discord.gateway.drop();
    await bot.logged('dropped');
    await platform.close();
    await expectNobodyElse(bot);
  });

  it.for([0, 1, 2, 3, 4])(
    'ends for good while logging in, after %i signs of it',
    async (signs, { onTestFinished }) => {
      const bot = await stage({}, onTestFinished);
      const { requests, gateway } = bot.discord;
      const platform = await bot.start();
      const seen = () => requests.length + gateway.connections + gateway.identifies.length;
      await bot.discord.until(() => seen() >= signs, 'the log-in is so far');
      await platform.close();
      await bot.discord.until(() => gateway.readySessions.length === 0, 'nobody is connected');
      await expectNobodyElse(bot);
      expect(messages(bot.log, 'error')).toEqual([]);
    },
  );
});

function quiet(): void {}

/** Another bot connects and reconnects: by then one that was closed and still lives would have done so too. */
async function expectNobodyElse(bot: RunningBot): Promise<void> {
  const { gateway } = bot.discord;
  expect(gateway.readySessions).toEqual([]);
  const { connections } = gateway;
  const { promise: isBack, resolve } = Promise.withResolvers<void>();
  const info = (_: object, message: string): void => {
    if (message === 'connected to Discord again') resolve();
  };
  await bot.start({ log: { debug: quiet, info, warn: quiet, error: quiet } });
  await gateway.ready();
  gateway.drop();
  await isBack;
  expect(gateway.connections).toBe(connections + 2);
  expect(gateway.readySessions).toHaveLength(1);
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
