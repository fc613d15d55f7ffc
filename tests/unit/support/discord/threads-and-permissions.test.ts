import { DiscordAPIError, REST } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { handClock } from '../../../support/hand-clock.ts';
import { started } from './connected.ts';
import { silent } from './message-cases.ts';

function restOf({ apiUrl, token }: LocalDiscord): REST {
  const rest = new REST({ version: '10', api: apiUrl, retries: 0 }).setToken(token);
  onTestFinished(() => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  });
  return rest;
}

/** Discord's code for what is wrong with a request; null where it goes well. */
async function code(asked: Promise<unknown>): Promise<number | string | null> {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DiscordAPIError ? error.code : null;
}

async function stage() {
  const discord = await started();
  const rest = restOf(discord);
  const { channel } = discord;
  const say = (content: string, more: object = {}, channelId = channel.id) =>
    rest.post(`/channels/${channelId}/messages`, { body: { content, ...silent, ...more } });
  const startThread = (messageId: string, body: object = { name: 'More' }) =>
    rest.post(`/channels/${channel.id}/messages/${messageId}/threads`, { body });
  return { discord, rest, channel, say, startThread };
}

describe('a thread', () => {
  test('has the id of its message, and is started once', async () => {
    const { discord, channel, say, startThread } = await stage();
    await say('A summary');
    const id = channel.messages[0]?.id ?? '';
    expect(await startThread(id)).toMatchObject({ id, type: 11, parent_id: channel.id, name: 'More' });
    expect(await code(startThread(id))).toBe(160004);
    await say('More', {}, id);
    expect(discord.world.channels.get(id)?.messages).toHaveLength(1);
    expect(channel.messages).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test.each([
    ['no name', {}],
    ['a blank name', { name: ' ' }],
    ['too long a name', { name: 'x'.repeat(101) }],
    ['a duration that there is not', { name: 'More', auto_archive_duration: 61 }],
    ['a misspelt field', { name: 'More', archive: 60 }],
  ])('is refused with %s', async (_what, body) => {
    const { discord, channel, say, startThread } = await stage();
    await say('A summary');
    expect(await code(startThread(channel.messages[0]?.id ?? '', body))).toBe(50035);
    expect(discord.violations).toHaveLength(1);
  });

  test('is none of a message that is not there, nor in another thread, nor in direct messages', async () => {
    const { discord, rest, say, startThread } = await stage();
    expect(await code(startThread('1'))).toBe(10008);
    expect(discord.violations).toMatchObject([{ code: 10008 }]);
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    for (const place of [thread, discord.world.directMessages(discord.person)]) {
      await say('A summary', {}, place.id);
      const id = place.messages[0]?.id ?? '';
      const route = `/channels/${place.id}/messages/${id}/threads` as const;
      expect(await code(rest.post(route, { body: { name: 'More' } }))).toBe(50024);
    }
  });

  test('that is archived is opened by what is written there, but changes nothing that stands there', async () => {
    const { discord, rest, say } = await stage();
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    await say('A summary', {}, thread.id);
    thread.archived = true;
    const route = `/channels/${thread.id}/messages/${thread.messages[0]?.id ?? ''}` as const;
    expect(await code(rest.patch(route, { body: { content: 'Mended', ...silent } }))).toBe(50083);
    await say('More', {}, thread.id);
    expect(thread.archived).toBe(false);
    thread.archived = true;
    await rest.patch(`/channels/${thread.id}`, { body: { archived: false } });
    expect(thread.archived).toBe(false);
    thread.locked = true;
    expect(await code(rest.patch(`/channels/${thread.id}`, { body: { archived: false } }))).toBe(50013);
    expect(await code(say('Still more', {}, thread.id))).toBe(160005);
  });
});

describe('permissions', () => {
  test('decide who sees, writes, reads back and starts threads', async () => {
    const { discord, rest, channel, say, startThread } = await stage();
    const { world } = discord;
    await say('A summary');
    const id = channel.messages[0]?.id ?? '';
    world.forbid(channel, 'readMessageHistory');
    expect(await rest.get(`/channels/${channel.id}/messages`)).toEqual([]);
    expect(await code(rest.get(`/channels/${channel.id}/messages/${id}`))).toBe(50013);
    expect(await code(say('More', { message_reference: { message_id: id } }))).toBe(160002);
    world.forbid(channel, 'createPublicThreads');
    expect(await code(startThread(id))).toBe(50013);
    world.forbid(channel, 'sendMessages');
    expect(await code(say('More'))).toBe(50013);
    world.forbid(channel, 'viewChannel');
    expect(await code(rest.get(`/channels/${channel.id}`))).toBe(50001);
    expect(discord.violations).toEqual([]);
  });

  test('are told as roles and overwrites', async () => {
    const { discord, rest, channel } = await stage();
    discord.world.forbid(channel, 'sendMessages');
    const { bot } = discord.world;
    const told = await rest.get(`/channels/${channel.id}`);
    // Threads nobody lets it manage, either.
    const deny = String((1n << 11n) | (1n << 34n));
    expect(told).toMatchObject({ permission_overwrites: [{ id: bot.id, type: 1, deny }] });
    expect(await rest.get(`/guilds/${discord.guild.id}`)).toMatchObject({ roles: [{ name: '@everyone' }] });
    expect(await rest.get(`/guilds/${discord.guild.id}/members/${bot.id}`)).toMatchObject({ roles: [] });
  });
});

describe('messages', () => {
  test('of a nonce are one for some minutes, and no longer', async () => {
    const clock = handClock('2031-03-05T09:00:00Z');
    const discord = await started({ clock });
    const rest = restOf(discord);
    const body = { content: 'A summary', nonce: 'n1', enforce_nonce: true, ...silent };
    const send = () => rest.post(`/channels/${discord.channel.id}/messages`, { body });
    expect(await send()).toEqual(await send());
    clock.set('2031-03-05T09:06:00Z');
    await send();
    expect(discord.channel.messages).toHaveLength(2);
  });

  test('of people are shown without what they say', async () => {
    const { discord, rest, channel } = await stage();
    discord.say(discord.person, 'A secret');
    const listed = await rest.get(`/channels/${channel.id}/messages`);
    expect(listed).toMatchObject([{ author: { id: discord.person.id }, content: '', components: [] }]);
  });

  test('answer what is there, unless they say that it may be gone', async () => {
    const { discord, say, channel } = await stage();
    expect(await code(say('More', { message_reference: { message_id: '7' } }))).toBe(50035);
    await say('More', { message_reference: { message_id: '7', fail_if_not_exists: false } });
    expect(channel.messages).toHaveLength(1);
    expect(discord.violations).toHaveLength(1);
  });

  test('reach people who take them, and bots never', async () => {
    const { discord, rest, say } = await stage();
    const open = (id: string) => rest.post('/users/@me/channels', { body: { recipient_id: id } });
    const direct = discord.world.directMessages(discord.person);
    expect(await open(discord.person.id)).toMatchObject({ id: direct.id, type: 1 });
    await say('A summary', {}, direct.id);
    discord.world.silent.add(discord.person.id);
    expect(await code(say('More', {}, direct.id))).toBe(50007);
    expect(discord.violations).toEqual([]);
    expect(await code(open(discord.world.bot.id))).toBe(50007);
    expect(await code(open('7'))).toBe(10013);
  });

  test('name a role that may be pinged, and it alone', async () => {
    const { discord, say } = await stage();
    const { id } = discord.world.addRole(discord.guild, 'desk');
    const parse: string[] = [];
    await say(`<@&${id}> A summary`, { allowed_mentions: { parse, roles: [id] } });
    expect(discord.violations).toEqual([]);
    expect(await code(say('A summary', { allowed_mentions: { parse, roles: [id] } }))).toBe(50035);
    expect(await code(say('A summary', { allowed_mentions: { parse: ['roles'] } }))).toBe(50035);
    const two = `<@&${id}> <@&7> A summary`;
    expect(await code(say(two, { allowed_mentions: { parse, roles: [id, '7'] } }))).toBe(50035);
  });

  test('are not written into categories', async () => {
    const { discord, say } = await stage();
    const category = discord.world.addPlace(discord.guild, 'all', 4);
    expect(await code(say('A summary', {}, category.id))).toBe(50008);
  });
});
