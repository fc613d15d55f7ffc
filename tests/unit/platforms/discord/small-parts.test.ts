import { describe, expect, it } from 'vitest';
import { backOff } from '../../../../src/platforms/chat/back-off.ts';
import { createSeen } from '../../../../src/platforms/chat/seen.ts';
import { paced } from '../../../../src/platforms/discord/identify-pace.ts';
import { createdAt, readInteraction } from '../../../../src/platforms/discord/interaction.ts';
import { inviteUrl } from '../../../../src/platforms/discord/invite.ts';
import { referenceOf } from '../../../../src/platforms/discord/reference.ts';
import { handClock } from '../../../support/hand-clock.ts';

describe('the invite link', () => {
  it('names the application and asks for what posting briefings takes, and no more', () => {
    const id = '1234567890123456789';
    const token = `${Buffer.from(id).toString('base64')}.Gabcde.secret-part_of-it`.replaceAll('=', '');
    const link = new URL(inviteUrl(token) ?? '');
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: id,
      scope: 'bot applications.commands',
      permissions: '274877942784',
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

  it('knows from its id when it was made', () => {
    expect(new Date(createdAt('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
  });
});
