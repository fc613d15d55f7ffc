import { type Client, type ClientEvents, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { isObject } from '../../../support/local-server/json.ts';
import { loggedIn, newClient, nextInteraction, started, withCommand } from './connected.ts';

/** No bodies matter here: Discord's description is not read. */
const plain = { specification: false };
const asked = { topic: 'harbour' };

/** What the client's next event of a kind brings. */
function once<Event extends keyof ClientEvents>(
  client: Client,
  event: Event,
): Promise<ClientEvents[Event][0]> {
  return new Promise((resolve) => client.once(event, (...brought) => resolve(brought[0])));
}

/** Resolves when discord.js is ready again. */
function reconnected(client: Client): Promise<unknown> {
  return Promise.race([once(client, Events.ShardReady), once(client, Events.ShardResume)]);
}

/** Sends a payload once the gateway said HELLO; gives what comes back, or with which code it closes. */
function firstWord(discord: LocalDiscord, payload: object, query = 'v=10&encoding=json'): Promise<unknown> {
  const socket = new WebSocket(
    `${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?${query}`,
  );
  return new Promise((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve({ closed: code }));
    socket.addEventListener('message', ({ data }) => {
      const word: unknown = JSON.parse(String(data));
      if (isObject(word) && word['op'] === 10) socket.send(JSON.stringify(payload));
      else resolve(word);
    });
  });
}

function identity(token: string): object {
  return { token, intents: 1, properties: { os: 'linux', browser: 'none', device: 'none' } };
}

describe('the gateway', () => {
  test('lets a bot in and tells it of its guilds', async () => {
    const discord = await started(plain);
    const client = await loggedIn(discord);
    expect(client.user.id).toBe(discord.applicationId);
    expect(client.guilds.cache.get(discord.guild.id)?.name).toBe(discord.guild.name);
    expect(client.channels.cache.has(discord.channel.id)).toBe(true);
    expect(discord.gateway.identifies).toEqual([expect.objectContaining({ intents: 1, shard: [0, 1] })]);
    expect(discord.violations).toEqual([]);
  });

  test('counts the sessions that a bot may start', async () => {
    const discord = await started(plain);
    const { remaining } = discord.gateway.sessionStartLimit;
    await loggedIn(discord);
    expect(discord.gateway.sessionStartLimit.remaining).toBe(remaining - 1);
  });

  test('tells a bot that may start none', async () => {
    const discord = await started(plain);
    discord.gateway.sessionStartLimit.remaining = 0;
    await expect(newClient(discord).login(discord.token)).rejects.toThrow(/session/);
    expect(discord.gateway.connections).toBe(0);
  });

  test('serves as many shards as it advises', async () => {
    const discord = await started(plain);
    discord.gateway.recommendedShards = 2;
    const client = newClient(discord);
    client.options.shards = 'auto';
    const ready = once(client, Events.ClientReady);
    await client.login(discord.token);
    await ready;
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(client.guilds.cache.size).toBe(1);
  });

  test('turns a wrong token away', async () => {
    const discord = await started(plain);
    await expect(newClient(discord).login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.violations).toEqual([expect.objectContaining({ status: 401 })]);
  });

  test.each([
    [4014, [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers]],
    [4014, [GatewayIntentBits.MessageContent]],
  ])('closes with %i where a bot asks for too much', async (code, intents) => {
    const discord = await started(plain);
    const client = newClient(discord, intents);
    const closed = once(client, Events.ShardDisconnect);
    client.on(Events.Error, () => undefined);
    client.login(discord.token).catch(() => undefined);
    expect(await closed).toMatchObject({ code });
    expect(discord.violations).toEqual([expect.objectContaining({ where: 'gateway', code })]);
  });

  test('sends a bot back that identifies itself too soon again', async () => {
    const discord = await started(plain);
    discord.gateway.identifyIntervalMs = 60_000;
    expect(await firstWord(discord, { op: 2, d: identity(discord.token) })).toMatchObject({
      t: 'READY',
      s: 1,
    });
    expect(await firstWord(discord, { op: 2, d: identity(discord.token) })).toEqual({
      op: 9,
      d: false,
      s: null,
      t: null,
    });
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.violations).toHaveLength(1);
  });

  test.each([
    ['that says nothing it knows', 4001, () => ({ op: 99, d: null })],
    ['that is no object', 4002, () => []],
    ['over 4,096 bytes', 4002, () => ({ op: 1, d: 'x'.repeat(4_096) })],
    ['before an IDENTIFY', 4003, () => ({ op: 3, d: {} })],
    ['with a wrong token', 4004, () => ({ op: 2, d: identity('wrong') })],
    ['with a sequence that never was', 4007, () => ({ op: 1, d: 7 })],
    [
      'of a shard that there is not',
      4010,
      (token: string) => ({ op: 2, d: { ...identity(token), shard: [1, 1] } }),
    ],
    [
      'with unknown intents',
      4013,
      (token: string) => ({ op: 2, d: { ...identity(token), intents: 1 << 17 } }),
    ],
    [
      'to resume a session that never was',
      9,
      (token: string) => ({ op: 6, d: { token, session_id: 'x', seq: 0 } }),
    ],
  ])('refuses a payload %s: %i', async (_what, code, payload) => {
    const discord = await started(plain);
    const answer = await firstWord(discord, payload(discord.token));
    expect(answer).toMatchObject(code === 9 ? { op: 9, d: false } : { closed: code });
    expect(discord.violations.map((one) => one.code)).toEqual(code === 9 ? [] : [code]);
  });

  test.each(['v=9&encoding=json', 'v=10&encoding=etf', 'v=10&encoding=json&compress=zlib-stream'])(
    'speaks no %s',
    async (query) => {
      const discord = await started(plain);
      expect(await firstWord(discord, { op: 1, d: null }, query)).toHaveProperty('closed');
      expect(discord.violations).toHaveLength(1);
    },
  );

  test('closes as a test asks it to', async () => {
    const discord = await started(plain);
    discord.gateway.refuse(4013);
    const client = newClient(discord);
    const closed = once(client, Events.ShardDisconnect);
    client.on(Events.Error, () => undefined);
    client.login(discord.token).catch(() => undefined);
    expect(await closed).toMatchObject({ code: 4013 });
    expect(discord.violations).toEqual([]);
  });
});

describe.concurrent('a session', () => {
  test('goes on after op 7, with what happened in between', async ({ onTestFinished }) => {
    const { discord, client } = await withCommand(plain, onTestFinished);
    const back = reconnected(client);
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.readySessions.length === 0, 'the bot leaves');
    const coming = nextInteraction(client);
    const sent = discord.command('briefing', asked);
    expect(sent.dispatchedAt).toBeNull();
    await back;
    expect((await coming).id).toBe(sent.id);
    expect(discord.gateway).toMatchObject({ resumes: 1, connections: 2 });
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('goes on after the wire is cut', async ({ onTestFinished }) => {
    const { discord, client } = await withCommand(plain, onTestFinished);
    const back = reconnected(client);
    discord.gateway.drop();
    await back;
    expect(discord.gateway.resumes).toBe(1);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('begins anew after op 9', async ({ onTestFinished }) => {
    const { discord, client } = await withCommand(plain, onTestFinished);
    const back = reconnected(client);
    discord.gateway.invalidate();
    await back;
    expect(discord.gateway.resumes).toBe(0);
    expect(discord.gateway.identifies).toHaveLength(2);
    const coming = nextInteraction(client);
    const sent = discord.command('briefing', asked);
    expect((await coming).id).toBe(sent.id);
  });

  test('goes on over the same wire after an op 9 that allows it', async ({ onTestFinished }) => {
    const { discord, client } = await withCommand(plain, onTestFinished);
    const back = reconnected(client);
    discord.gateway.invalidate({ resumable: true });
    await back;
    expect(discord.gateway).toMatchObject({ resumes: 1, connections: 1 });
    expect(discord.violations).toEqual([]);
  });

  test('begins anew where it is forgotten', async ({ onTestFinished }) => {
    const { discord, client } = await withCommand(plain, onTestFinished);
    const back = reconnected(client);
    discord.gateway.forgetSessions();
    discord.gateway.drop(4000);
    await back;
    expect(discord.gateway.resumes).toBe(0);
    expect(discord.gateway.identifies).toHaveLength(2);
  });

  test('is taken up again by a bot whose heartbeats go unanswered', async ({ onTestFinished }) => {
    const discord = await started({ ...plain, heartbeatIntervalMs: 40 }, onTestFinished);
    discord.gateway.acknowledgesHeartbeats = false;
    const client = await loggedIn(discord, onTestFinished);
    const back = reconnected(client);
    await discord.until(() => discord.gateway.heartbeats > 0, 'a heartbeat');
    await back;
    expect(discord.gateway.resumes).toBeGreaterThanOrEqual(1);
  });
});

describe('an event', () => {
  test('of a guild that cannot be served leaves the guild in place', async () => {
    const discord = await started(plain);
    const client = await loggedIn(discord);
    const gone = once(client, Events.GuildUnavailable);
    discord.gateway.guildDelete(discord.guild, { unavailable: true });
    await gone;
    expect(client.guilds.cache.get(discord.guild.id)?.available).toBe(false);
    const back = once(client, Events.GuildAvailable);
    discord.gateway.guildCreate(discord.guild);
    await back;
    expect(client.guilds.cache.get(discord.guild.id)?.available).toBe(true);
  });

  test('of a guild that removes the bot takes its channels along', async () => {
    const discord = await started(plain);
    const client = await loggedIn(discord);
    const gone = once(client, Events.GuildDelete);
    discord.gateway.guildDelete(discord.guild);
    await gone;
    expect(client.guilds.cache.size).toBe(0);
    await expect(client.rest.get(`/channels/${discord.channel.id}`)).rejects.toMatchObject({ code: 10003 });
  });

  test.each([
    ['channel', Events.ChannelDelete],
    ['thread', Events.ThreadDelete],
  ] as const)('of a %s that is deleted names it', async (kind, event) => {
    const discord = await started(plain);
    const thread = discord.world.addChannel(discord.guild, 'talks', discord.channel);
    const client = await loggedIn(discord);
    const gone = once(client, event);
    const channel = kind === 'thread' ? thread : discord.channel;
    discord.gateway.channelDelete(channel);
    expect(await gone).toMatchObject({ id: channel.id });
    await expect(client.rest.get(`/channels/${channel.id}`)).rejects.toMatchObject({ code: 10003 });
  });

  test('of an interaction may come twice', async () => {
    const { discord, client } = await withCommand(plain);
    const ids: string[] = [];
    client.on(Events.InteractionCreate, ({ id }) => ids.push(id));
    const sent = discord.command('briefing', asked);
    discord.replay(sent);
    await expect.poll(() => ids).toEqual([sent.id, sent.id]);
  });
});
