import { anything, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff } from '../../../../src/platforms/chat/back-off.ts';
import { createSeen } from '../../../../src/platforms/chat/seen.ts';
import { paced } from '../../../../src/platforms/discord/identify-pace.ts';
import { createdAt, readInteraction } from '../../../../src/platforms/discord/interaction.ts';
import { inviteUrl } from '../../../../src/platforms/discord/invite.ts';
import { referenceOf } from '../../../../src/platforms/discord/reference.ts';
import { handClock } from '../../../support/hand-clock.ts';

describe('the invite link', () => {
  it('names the application and asks for what posting briefings and digests takes, and no more', () => {
    const id = '1234567890123456789';
    const token = `${Buffer.from(id).toString('base64')}.Gabcde.secret-part_of-it`.replaceAll('=', '');
    // View channels, send messages, attach files, read message history, create public threads, send messages in threads.
    const asked = [10n, 11n, 15n, 16n, 35n, 38n];
    const link = new URL(inviteUrl(token) ?? '');
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: id,
      scope: 'bot applications.commands',
      permissions: String(asked.reduce((all, bit) => all | (1n << bit), 0n)),
    });
    expect(link.href).not.toContain('secret');
  });

  it.each(['', 'abc', 'a.b', 'a.b.c', 'MTIz.b.c', '%%%%.b.c', `${'A'.repeat(500)}.b.c`])(
    'is none for %j',
    (token) => {
      expect(inviteUrl(token)).toBeNull();
    },
  );
});

describe('a reference', () => {
  it('is short and tells interactions apart that come right after each other', () => {
    const first = referenceOf('1234567890123456789');
    expect(first).toMatch(/^[\da-z]{6}$/);
    expect(referenceOf('1234567890123456790')).not.toBe(first);
  });
});

describe('what was seen', () => {
  it('is remembered up to its bound, the oldest forgotten first', () => {
    const isNew = createSeen(2);
    expect(['a', 'b', 'a', 'c', 'b', 'a'].map(isNew)).toEqual([true, true, false, true, false, true]);
  });
});

describe('backing off', () => {
  it('doubles from a second to five minutes, up to half of it left off', () => {
    expect([1, 2, 3, 9, 10, 1_000].map((failures) => backOff(failures, 0))).toEqual([
      1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
    ]);
    expect(backOff(1, 1)).toBe(500);
  });
});

describe('identifying', () => {
  const never = new AbortController().signal;

  it('is not slowed twice in a row, and is from then on', async () => {
    const clock = handClock('2031-03-05T08:00:00Z');
    const waited: number[] = [];
    const base = { waitForIdentify: async (shard: number) => void waited.push(shard) };
    const pace = paced(base, { clock, random: () => 1 });
    await pace.waitForIdentify(0, never);
    await pace.waitForIdentify(0, never);
    await pace.waitForIdentify(1, never);
    expect(waited).toEqual([0, 0, 1]);
    const closed = new AbortController();
    const third = pace.waitForIdentify(0, closed.signal);
    closed.abort();
    await expect(third).rejects.toThrow('aborted');
    expect(waited).toEqual([0, 0, 1]);
    clock.set('2031-03-05T08:10:00Z');
    await pace.waitForIdentify(0, never);
    expect(waited).toEqual([0, 0, 1, 0]);
  });

  it('is left to the next connection where this one closes while it waits its turn', async () => {
    const turn = Promise.withResolvers<void>();
    const clock = handClock('2031-03-05T08:00:00Z');
    const pace = paced({ waitForIdentify: () => turn.promise }, { clock, random: () => 1 });
    const closed = new AbortController();
    const waiting = pace.waitForIdentify(0, closed.signal);
    closed.abort();
    turn.resolve();
    await expect(waiting).rejects.toThrow('aborted');
  });
});

describe('reading an interaction', () => {
  const asked = { id: '1', application_id: '2', token: 't', user: { id: '3' } };

  it('takes the asker from a server or from direct messages', () => {
    const data = { name: 'help' };
    const there = { id: '1', application_id: '2', token: 't', type: 2, data, member: { user: { id: '4' } } };
    expect(readInteraction({ ...asked, type: 2, data })).toMatchObject({ userId: '3', channelId: '' });
    expect(readInteraction({ ...there, guild_id: '9', channel_id: '8' })).toMatchObject({
      userId: '4',
      guildId: '9',
      channelId: '8',
    });
  });

  it.each([
    null,
    {},
    { ...asked, type: 1 },
    { ...asked, type: 5, data: {} },
    { ...asked, type: 3, data: { custom_id: 'x', component_type: 3 }, message: {} },
    { ...asked, type: 4, data: { name: 'briefing', options: [] } },
    { ...asked, type: 2, data: { name: 'help' }, id: 'x' },
    { id: '1', application_id: '2', token: 't', type: 2, data: { name: 'help' } },
  ])('makes nothing of %j', (payload) => {
    expect(readInteraction(payload)).toBeNull();
  });

  const there = { ...asked, guild_id: '9', channel_id: '8' };
  const member = { user: { id: '3' }, permissions: String((1n << 60n) | 16n) };

  it('takes from a subcommand its name, what was filled in and what that stands for', () => {
    const data = {
      name: 'digest',
      options: [
        {
          name: 'add',
          type: 1,
          options: [
            { name: 'topic', type: 3, value: 'harbour' },
            { name: 'remind', type: 4, value: 30 },
            { name: 'channel', type: 7, value: '77' },
          ],
        },
      ],
      resolved: {
        channels: { 77: { id: '77', permissions: '16' }, 78: { id: '78' } },
        roles: { 5: { id: '5', mentionable: true }, 6: {} },
      },
    };
    expect(readInteraction({ ...there, member, type: 2, data })).toMatchObject({
      name: 'digest',
      subcommand: 'add',
      permissions: (1n << 60n) | 16n,
      options: new Map<string, unknown>([
        ['topic', 'harbour'],
        ['remind', 30],
        ['channel', '77'],
      ]),
      channels: new Map([
        ['77', 16n],
        ['78', 0n],
      ]),
      roles: new Map([
        ['5', { isMentionable: true }],
        ['6', { isMentionable: false }],
      ]),
    });
  });

  it('finds what is typed inside a subcommand, with what was filled in before', () => {
    const options = [
      { name: 'topic', type: 3, value: 'harbour' },
      { name: 'timezone', type: 3, value: 'ky', focused: true },
    ];
    const data = { name: 'digest', options: [{ name: 'add', type: 1, options }] };
    const read = readInteraction({ ...there, member, type: 4, data });
    expect(read).toMatchObject({ kind: 'autocomplete', subcommand: 'add', option: 'timezone', typed: 'ky' });
    expect(read).toHaveProperty(
      'options',
      new Map([
        ['topic', 'harbour'],
        ['timezone', 'ky'],
      ]),
    );
  });

  it.each([
    { member: { user: { id: '3' } } },
    { member: { ...member, permissions: 'all' } },
    { member: { ...member, permissions: 16 } },
    { member: { ...member, permissions: '-1' } },
    {},
  ])('lets nobody do anything whose permissions it cannot read: %j', (from) => {
    const read = readInteraction({ ...there, ...from, type: 2, data: { name: 'digest' } });
    expect(read?.permissions).toBe(0n);
  });

  it.each([{ channels: 'none' }, { channels: { 1: null } }, [], null, { roles: { 1: 1 } }])(
    'reads a command all the same where what was chosen is told in another way: %j',
    (resolved) => {
      const read = readInteraction({ ...there, member, type: 2, data: { name: 'digest', resolved } });
      expect(read).toMatchObject({ kind: 'command', channels: new Map(), roles: new Map() });
    },
  );

  it('takes what was chosen from a menu, and what was typed into a modal', () => {
    const data = { custom_id: 'x', component_type: 3, values: ['a'] };
    expect(readInteraction({ ...there, member, type: 3, data, message: { flags: 64 } })).toMatchObject({
      kind: 'menu',
      values: ['a'],
      onEphemeral: true,
    });
    const components = [
      { type: 18, component: { type: 4, custom_id: 'name', value: 'Ada' } },
      { type: 1, components: [{ type: 4, custom_id: 'reason', value: '' }] },
      { type: 10, id: 3 },
      { type: 18, component: { type: 19, custom_id: 'file', values: ['1'] } },
    ];
    expect(
      readInteraction({ ...there, member, type: 5, data: { custom_id: 'm', components } }),
    ).toMatchObject({
      kind: 'modal',
      customId: 'm',
      onEphemeral: false,
      fields: new Map([
        ['name', 'Ada'],
        ['reason', ''],
      ]),
    });
  });

  it('bears whatever comes', () => {
    assert(
      property(anything(), constantFrom(1, 2, 3, 4, 5, 6), (data, type) => {
        readInteraction(data);
        readInteraction({ ...there, member, type, data });
        readInteraction({
          ...there,
          member,
          type,
          data: { name: 'x', custom_id: 'x', options: data, components: data },
        });
      }),
    );
  });

  it('knows from its id when it was made', () => {
    expect(new Date(createdAt('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
  });
});
