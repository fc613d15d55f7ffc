import { AttachmentBuilder, type Client, DiscordAPIError, TextChannel } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { briefingCommand, loggedIn, started, withCommand } from './connected.ts';
import { silent } from './message-cases.ts';

async function withChannel(): Promise<{ discord: LocalDiscord; client: Client<true>; channel: TextChannel }> {
  const discord = await started();
  const client = await loggedIn(discord);
  const channel = client.channels.cache.get(discord.channel.id);
  if (!(channel instanceof TextChannel)) throw new Error('not a text channel');
  return { discord, client, channel };
}

/** The codes of Discord's errors, in the order of the requests. */
async function code(sending: Promise<unknown>): Promise<number | string> {
  const error = await sending.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : 'done';
}

describe('commands', () => {
  test('come back as Discord fills them in, localizations only when asked for', async () => {
    const { discord, client } = await withCommand();
    const localized = {
      ...briefingCommand,
      nameLocalizations: { uk: 'огляд' },
      defaultMemberPermissions: '8',
    };
    const before = discord.commands.of(null)[0];
    await client.application.commands.set([localized]);
    const [stored] = discord.commands.of(null);
    expect(stored).toMatchObject({
      id: before?.id,
      type: 1,
      nsfw: false,
      integration_types: [0, 1],
      contexts: null,
      default_member_permissions: '8',
      name_localizations: { uk: 'огляд' },
    });
    expect(stored?.['version']).not.toBe(before?.['version']);
    const path = `/applications/${discord.applicationId}/commands` as const;
    expect(await client.rest.get(path)).not.toHaveProperty('0.name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(path, { query })).toMatchObject([{ name_localizations: { uk: 'огляд' } }]);
    expect(discord.violations).toEqual([]);
  });

  test('are made, changed and removed one by one, in a guild apart', async () => {
    const discord = await started();
    const client = await loggedIn(discord);
    const { commands } = client.application;
    const guildId = discord.guild.id;
    const made = await commands.create({ name: 'topics', description: 'What there is' }, guildId);
    await commands.edit(made.id, { description: 'Every topic' }, guildId);
    expect(discord.commands.of(guildId)).toMatchObject([
      { id: made.id, guild_id: guildId, description: 'Every topic' },
    ]);
    expect(discord.commands.of(null)).toEqual([]);
    await commands.delete(made.id, guildId);
    expect(discord.commands.of(guildId)).toEqual([]);
    expect(await code(commands.delete(made.id, guildId))).toBe(10063);
    expect(await code(commands.create({ name: 'x', description: 'y', contexts: [0] }, guildId))).toBe(50035);
    expect(await code(commands.set([], '1'))).toBe(50001);
  });
});

describe('a message in a channel', () => {
  test('is written, read, changed, listed and deleted', async () => {
    const { discord, channel } = await withChannel();
    const first = await channel.send('One.');
    const second = await channel.send({
      content: 'Two.',
      files: [new AttachmentBuilder(Buffer.from('x'), { name: 'a.md' })],
    });
    await first.edit('One, changed.');
    expect((await channel.messages.fetch({ limit: 2, cache: false })).map(({ content }) => content)).toEqual([
      'Two.',
      'One, changed.',
    ]);
    expect(second.attachments.first()).toMatchObject({ name: 'a.md', size: 1 });
    await first.delete();
    expect(await code(channel.messages.fetch({ message: first.id, force: true }))).toBe(10008);
    expect((await channel.messages.fetch({ after: '0', cache: false })).size).toBe(1);
    expect(discord.channel.messages.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  test('is written once for one nonce', async () => {
    const { discord, channel } = await withChannel();
    const once = { content: 'One.', nonce: 'delivery-1', enforceNonce: true };
    const [first, again] = [await channel.send(once), await channel.send({ ...once, content: 'Two.' })];
    expect(again.id).toBe(first.id);
    await channel.send({ ...once, enforceNonce: false });
    expect(discord.channel.messages.map(({ text }) => text)).toEqual(['One.', 'One.']);
  });

  test.each([
    ['unknownChannel', 10003],
    ['unknownGuild', 10004],
    ['missingAccess', 50001],
    ['missingPermissions', 50013],
    ['threadArchived', 50083],
  ] as const)('meets %s, and that is no fault of the bot', async (trouble, expected) => {
    const { discord, channel } = await withChannel();
    discord.channel.trouble = trouble;
    expect(await code(channel.send('One.'))).toBe(expected);
    expect(discord.violations).toEqual([]);
  });

  test('beyond a limit is refused with the place that is wrong', async () => {
    const { discord, channel } = await withChannel();
    const error = await channel.send('x'.repeat(2_001)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 50035,
      status: 400,
      rawError: { errors: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } },
    });
    expect(discord.violations).toMatchObject([
      { code: 50035, where: `POST /channels/${discord.channel.id}/messages` },
    ]);
    expect(discord.channel.messages).toEqual([]);
  });
});

describe('a failure on demand', () => {
  const nonce = { nonce: 'delivery-1', enforceNonce: true };

  test.each([
    ['before it is carried out', false, {}, ['One.']],
    ['after it is carried out', true, {}, ['One.', 'One.']],
    ['after it is carried out, with a nonce', true, nonce, ['One.']],
  ])('is a 500 %s', async (_what, commit, more, expected) => {
    const { discord, channel } = await withChannel();
    discord.fail({ method: 'POST', path: '/messages', how: { status: 500, commit } });
    await channel.send({ content: 'One.', ...more });
    expect(discord.channel.messages.map(({ text }) => text)).toEqual(expected);
    expect(discord.failuresLeft).toBe(0);
  });

  test.each(['before', 'after'] as const)('is a cut wire, %s the request is carried out', async (drop) => {
    const { discord, channel } = await withChannel();
    discord.fail({ path: /messages$/, how: { drop } });
    await channel.send({ content: 'One.', ...nonce }).catch(() => undefined);
    expect(discord.requests.filter(({ path }) => path.endsWith('/messages'))[0]).toMatchObject({
      failure: { drop },
    });
    expect(discord.channel.messages.length).toBe(drop === 'after' ? 1 : discord.channel.messages.length);
  });

  test.each([false, true])('is a 429, global: %s', async (global) => {
    const { discord, client, channel } = await withChannel();
    const limited = new Promise((resolve) => client.rest.once('rateLimited', resolve));
    discord.fail({ path: '/messages', how: { retryAfter: 0, global } });
    await channel.send('One.');
    expect(await limited).toMatchObject({ global });
    expect(discord.requests.map(({ status }) => status).slice(-2)).toEqual([429, 200]);
    expect(discord.violations).toEqual([]);
  });

  test('holds a request until the test lets it go', async () => {
    const { discord, channel } = await withChannel();
    const gate = Promise.withResolvers<void>();
    discord.fail({ path: '/messages', how: { until: gate.promise } });
    const sending = channel.send('One.');
    await discord.until(() => discord.requests.at(-1)?.path.endsWith('/messages'), 'the request is there');
    expect(discord.channel.messages).toEqual([]);
    gate.resolve();
    await sending;
    expect(discord.channel.messages).toHaveLength(1);
  });

  test('that eats an acknowledgement makes the second one no fault of the bot', async () => {
    const { discord, client } = await withCommand();
    discord.fail({ path: '/callback', how: { status: 500, commit: true } });
    client.once('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) interaction.reply('Here.').catch(() => undefined);
    });
    const sent = discord.command('briefing', { topic: 'harbour' });
    expect((await sent.answered()).text).toBe('Here.');
    await discord.until(() => discord.requests.at(-1)?.status === 400, 'the second callback is refused');
    expect(discord.violations).toEqual([]);
  });
});

function request(discord: LocalDiscord, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('Authorization')) headers.set('Authorization', `Bot ${discord.token}`);
  return fetch(`${discord.apiUrl}/v10${path}`, { ...init, headers });
}

describe('a request', () => {
  test.each([
    ['to an unknown route', '/nowhere', {}, 404, 0],
    ['of an unknown method', '/users/@me', { method: 'PUT' }, 405, 0],
    ['without a token', '/users/@me', { headers: { Authorization: '' } }, 401, 0],
    ['of another app', '/applications/1/commands', {}, 404, 10002],
    [
      'with broken JSON',
      '/applications/{app}/commands',
      { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } },
      400,
      50109,
    ],
    [
      'of another type',
      '/applications/{app}/commands',
      { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } },
      400,
      50035,
    ],
    [
      'over 25 MiB',
      '/applications/{app}/commands',
      {
        method: 'POST',
        body: 'x'.repeat(25 * 1024 * 1024 + 1),
        headers: { 'Content-Type': 'application/json' },
      },
      413,
      40005,
    ],
  ])('%s is refused and kept', async (_what, path, init, status, expected) => {
    const discord = await started();
    const response = await request(discord, path.replace('{app}', discord.applicationId), init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code: expected });
    expect(discord.violations).toMatchObject([{ status, code: expected }]);
  });

  test.each([
    ['a field that there is not', { 'files[0]': 'a.ics', extra: 'x' }, 50035],
    ['a file without an index', { file: 'a.ics' }, 50035],
    ['broken JSON', { payload_json: '{' }, 50109],
    ['a file twice', { 'files[0]': 'a.ics', 'files[00]': 'b.ics' }, 50035],
  ])('with files and %s is refused', async (_what, fields, expected) => {
    const discord = await started();
    const body = new FormData();
    if (!('payload_json' in fields)) body.set('payload_json', JSON.stringify({ content: 'x', ...silent }));
    for (const [key, value] of Object.entries(fields)) {
      if (key === 'payload_json' || key === 'extra') body.append(key, value);
      else body.append(key, new Blob(['x']), value);
    }
    const response = await request(discord, `/channels/${discord.channel.id}/messages`, {
      method: 'POST',
      body,
    });
    expect(await response.json()).toMatchObject({ code: expected });
    expect(discord.channel.messages).toEqual([]);
  });

  test('is answered with the limits of its bucket', async () => {
    const discord = await started();
    const response = await request(discord, '/users/@me');
    expect(Number(response.headers.get('x-ratelimit-remaining'))).toBe(49);
    expect(response.headers.get('x-ratelimit-bucket')).toMatch(/^[\da-f]{32}$/);
  });

  test('is one of fifty a second at most', async () => {
    const discord = await started();
    const sending = Array.from({ length: 51 }, () => request(discord, '/users/@me'));
    const last = (await Promise.all(sending)).find(({ status }) => status === 429);
    expect(last?.headers.get('x-ratelimit-scope')).toBe('global');
    expect(await last?.json()).toMatchObject({ global: true, retry_after: expect.any(Number) });
    expect(discord.violations).toMatchObject([{ status: 429 }]);
  });
});
