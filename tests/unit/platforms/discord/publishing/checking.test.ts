import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../../../src/config/clock.ts';
import { check } from '../../../../../src/platforms/discord/publishing/check.ts';
import { permission, permissionsIn } from '../../../../../src/platforms/discord/publishing/permissions.ts';
import type { Requests } from '../../../../../src/platforms/discord/publishing/requests.ts';
import { permissionBits } from '../../../../support/discord/limits/permissions.ts';
import { into, stage } from './on-discord.ts';

const done = { kind: 'done', messageId: '' };

describe('whether the bot could post', () => {
  test('is so in channels, threads, announcements and direct messages', async () => {
    const { discord, publisher } = await stage();
    const { world, guild, channel, person } = discord;
    const places = [
      channel,
      world.addChannel(guild, 'thread', channel),
      world.addPlace(guild, 'news', 5),
      world.addVoiceChannel(guild, 'voices'),
      world.directMessages(person),
    ];
    for (const place of places) expect(await publisher.check(into(place)), place.name).toEqual(done);
    expect(discord.channel.messages).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  test('is not so where it may not see or write, and says which', async () => {
    const { discord, publisher } = await stage();
    const { world, guild, channel } = discord;
    const hidden = world.addChannel(guild, 'hidden');
    const mute = world.addChannel(guild, 'mute');
    const thread = world.addChannel(guild, 'thread', channel);
    world.forbid(hidden, 'viewChannel');
    world.forbid(mute, 'sendMessages');
    world.forbid(channel, 'sendMessagesInThreads');
    expect(await publisher.check(into(hidden))).toMatchObject({
      kind: 'forbidden',
      why: expect.stringContaining('see'),
    });
    expect(await publisher.check(into(mute))).toMatchObject({
      kind: 'forbidden',
      why: expect.stringContaining('write'),
    });
    expect(await publisher.check(into(thread))).toMatchObject({ kind: 'forbidden' });
    expect(await publisher.check(into(channel))).toEqual(done);
  });

  test('is not so in a thread that is locked, in categories and forums', async () => {
    const { discord, publisher } = await stage();
    const { world, guild, channel } = discord;
    const thread = world.addChannel(guild, 'thread', channel);
    thread.locked = true;
    const places = [thread, world.addPlace(guild, 'all', 4), world.addPlace(guild, 'forum', 15)];
    for (const place of places) {
      expect(await publisher.check(into(place))).toMatchObject({ kind: 'forbidden' });
    }
  });

  test('is not so where the channel is gone, and is not known while Discord is away', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ path: '/channels/', how: { status: 500 } });
    expect(await publisher.check(into(discord.channel))).toMatchObject({ kind: 'unreached' });
    discord.world.removeChannel(discord.channel);
    expect(await publisher.check(into(discord.channel))).toMatchObject({ kind: 'gone' });
  });

  test('is taken to be so where roles and overwrites cannot be learnt', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ path: '/guilds/', times: 2, how: { status: 500 } });
    expect(await publisher.check(into(discord.channel))).toEqual(done);
  });

  test('is not so during a time-out, and is so again after it', async () => {
    expect(await check(asking({ until: at(5) }), { channelId: '5' })).toMatchObject({ kind: 'forbidden' });
    expect(await check(asking({ until: at(-5) }), { channelId: '5' })).toEqual(done);
    expect(await check(asking({ until: null }), { channelId: '5' })).toEqual(done);
  });

  test('is computed from the roles that the bot holds', async () => {
    const lifted = [{ id: '8', type: 0, allow: String(1n << 11n), deny: '0' }];
    const muted = [{ id: '1', type: 0, allow: '0', deny: String(1n << 11n) }];
    expect(await check(asking({ overwrites: muted }), { channelId: '5' })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await check(asking({ overwrites: [...muted, ...lifted] }), { channelId: '5' })).toEqual(done);
  });
});

function at(minutes: number): string {
  return Temporal.Now.instant().add({ minutes }).toString();
}

function over(id: string, type: number, allow: bigint, deny: bigint) {
  return { id, type, allow, deny };
}

/** A guild 1 with a channel 5, in which the bot 9 holds the role 8; whatever else is asked for fails the test. */
function asking({
  until = null,
  overwrites = [],
}: {
  until?: string | null;
  overwrites?: readonly object[];
}) {
  const answers: Readonly<Record<string, unknown>> = {
    '/channels/5': { id: '5', type: 0, guild_id: '1', parent_id: null, permission_overwrites: overwrites },
    '/guilds/1': {
      id: '1',
      owner_id: '2',
      roles: [
        { id: '1', permissions: String((1n << 10n) | (1n << 11n)) },
        { id: '8', permissions: '0' },
      ],
    },
    '/guilds/1/members/9': { roles: ['8'], communication_disabled_until: until },
  };
  const requests: Requests = {
    get: (route) => {
      if (!Object.hasOwn(answers, route)) throw new Error(`nobody asks for ${route}`);
      return Promise.resolve({ ok: true, value: answers[route] });
    },
    post: () => Promise.reject(new Error('nothing is posted')),
    patch: () => Promise.reject(new Error('nothing is changed')),
  };
  return { requests, clock: systemClock, self: '9' };
}

describe('permissions', () => {
  const { viewChannel: view, sendMessages: send, administrator } = permission;
  const member = { id: '9', roles: ['8', '7'] };
  const guild = (everybody: bigint, own: bigint, owner = '2') => ({
    id: '1',
    owner_id: owner,
    roles: [
      { id: '1', permissions: everybody },
      { id: '8', permissions: own },
      { id: '6', permissions: administrator },
    ],
  });

  test('have the bits that Discord gives them', () => {
    for (const name of ['viewChannel', 'sendMessages', 'sendMessagesInThreads'] as const) {
      expect(permission[name]).toBe(permissionBits[name]);
    }
  });

  test('are those of everybody and of the roles held', () => {
    expect(permissionsIn(guild(view, send), member, [])).toBe(view | send);
  });

  test('are all of them for owners and administrators, whatever a channel says', () => {
    const denied = [over('1', 0, 0n, view | send)];
    expect(permissionsIn(guild(0n, 0n, '9'), member, denied) & send).toBe(send);
    expect(permissionsIn(guild(0n, administrator), member, denied) & view).toBe(view);
  });

  test('are overwritten for everybody first, then for roles together, then for the member', () => {
    const both = guild(view | send, 0n);
    expect(permissionsIn(both, member, [over('1', 0, 0n, send)])).toBe(view);
    expect(permissionsIn(both, member, [over('1', 0, 0n, send), over('8', 0, send, 0n)])).toBe(view | send);
    // A role that allows counts over one that denies.
    expect(permissionsIn(both, member, [over('7', 0, 0n, send), over('8', 0, send, 0n)])).toBe(view | send);
    expect(permissionsIn(both, member, [over('8', 0, send, 0n), over('9', 1, 0n, send)])).toBe(view);
    expect(permissionsIn(both, member, [over('1', 0, 0n, view), over('9', 1, view, 0n)])).toBe(view | send);
    // Neither roles that are not held nor other members count.
    expect(permissionsIn(both, member, [over('6', 0, 0n, send), over('4', 1, 0n, send)])).toBe(view | send);
  });
});

test('the server of a channel is what Discord says; of a direct message, or a channel that is out of sight, there is none', async () => {
  const { discord, publisher } = await stage();
  const { world, guild, channel, person } = discord;
  const thread = world.addChannel(guild, 'thread', channel);
  expect(await publisher.serverOf?.(channel.id)).toBe(guild.id);
  expect(await publisher.serverOf?.(thread.id)).toBe(guild.id);
  expect(await publisher.serverOf?.(world.directMessages(person).id)).toBeNull();
  expect(await publisher.serverOf?.('4')).toBeNull();
  const elsewhere = world.addGuild('Elsewhere', { botInside: false });
  expect(await publisher.serverOf?.(world.addChannel(elsewhere, 'general').id)).toBeNull();
});
