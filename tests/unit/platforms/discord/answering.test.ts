import { describe, expect, it } from 'vitest';
import { isComponentsV2 } from '../../../../src/render/discord/payload.ts';
import { handClock } from '../../../support/hand-clock.ts';
import type { LogLine } from '../../../support/list-log.ts';
import { connectedBot } from './running-bot.ts';

const callback = /^\/interactions\/.*callback$/;
const original = /@original$/;

/** A promise to hold an answer back with. */
function held() {
  return Promise.withResolvers<void>();
}

function troubles(log: readonly LogLine[]): readonly string[] {
  return log.filter(({ level }) => level === 'warn' || level === 'error').map(({ message }) => message);
}

describe('an answer that takes its time', () => {
  it('comes behind "thinking…" for everybody, acknowledged before there is an answer', async () => {
    const { discord, desk } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    const { type } = await asked.acknowledged();
    expect(type).toBe(5);
    expect(asked.original?.ephemeral).toBe(false);
    resolve();
    expect((await asked.answered()).text).toBe('harbour: full, page 1, as of now');
    expect(desk.asked).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('comes behind "thinking…" for the asker alone where it was asked for privately', async () => {
    const { discord, desk } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour', private: true });
    await asked.acknowledged();
    resolve();
    expect((await asked.answered()).ephemeral).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('is sent again where Discord fails in between', async () => {
    const { discord, desk } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    discord.fail({ method: 'PATCH', path: original, how: { status: 502 } });
    resolve();
    expect((await asked.answered()).text).toBe('harbour: full, page 1, as of now');
    expect(discord.failuresLeft).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('waits as long as Discord asks for', async () => {
    const { discord, desk } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    discord.fail({ method: 'PATCH', path: original, how: { retryAfter: 0.2 } });
    resolve();
    await asked.answered();
    expect(discord.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([
      429, 200,
    ]);
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['was deleted meanwhile', { status: 404, code: 10008 }, 'deleted'],
    ['stood in a channel that is gone', { status: 404, code: 10003 }, 'is gone'],
    ['stood in a server that is gone', { status: 404, code: 10004 }, 'is gone'],
    ['has lost its token meanwhile', { status: 401, code: 50027 }, 'ran out'],
  ])('is given up quietly where its message %s', async (_, how, words) => {
    const { discord, desk, log, logged } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    discord.fail({ method: 'PATCH', path: original, how });
    resolve();
    expect((await logged(words)).level).toBe('info');
    expect(troubles(log)).toEqual([]);
    expect((await discord.command('help').answered()).ephemeral).toBe(true);
  });
});

describe('an answer that fails', () => {
  it('tells the asker so with a reference that the log carries too', async () => {
    const { discord, desk, log, logged } = await connectedBot();
    desk.before = () => Promise.reject(new Error('disk on fire'));
    const asked = discord.command('briefing', { topic: 'harbour' });
    const answer = await asked.answered();
    expect(answer.ephemeral).toBe(true);
    const reference = /`([\da-z]{6})`/.exec(answer.text)?.[1];
    const line = await logged('could not be made');
    expect(line.level).toBe('error');
    expect(line.fields).toMatchObject({ reference, interaction: asked.id, command: 'briefing' });
    expect(answer.text).not.toContain('disk');
    expect(JSON.stringify(log)).not.toContain(asked.token);
    expect(discord.violations).toEqual([]);
  });

  it('tells so in the place of "thinking…"', async () => {
    const { discord, desk } = await connectedBot();
    const { promise, reject } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    reject(new Error('disk on fire'));
    expect((await asked.answered()).text).toContain('did not work');
    expect(discord.violations).toEqual([]);
  });

  it('is not sent where it breaks the rules of Discord', async () => {
    const { discord, desk, logged } = await connectedBot();
    const text = { type: 10, content: 'x'.repeat(4_001) } as const;
    desk.answer = { flags: isComponentsV2, components: [text], allowed_mentions: { parse: [] } };
    expect((await discord.command('briefing', { topic: 'harbour' }).answered()).text).toContain(
      'did not work',
    );
    expect((await logged('breaks the rules')).level).toBe('error');
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['at once', false],
    ['behind "thinking…"', true],
  ])('is told of %s where Discord refuses it', async (_, slow) => {
    const { discord, desk, logged } = await connectedBot();
    const { promise, resolve } = held();
    if (slow) desk.before = () => promise;
    else discord.fail({ path: callback, how: { status: 400, code: 50035 } });
    const asked = discord.command('briefing', { topic: 'harbour' });
    if (slow) {
      await asked.acknowledged();
      discord.fail({ method: 'PATCH', path: original, how: { status: 400, code: 50035 } });
      resolve();
    }
    expect((await asked.answered()).text).toContain('did not work');
    expect((await logged('Discord refused')).level).toBe('error');
    expect(JSON.stringify((await logged('Discord refused')).fields)).not.toContain(asked.token);
  });

  it('is told of where the bot may not answer so, and tried no more', async () => {
    const { discord, desk, log, logged } = await connectedBot();
    const { promise, resolve } = held();
    desk.before = () => promise;
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.acknowledged();
    for (let n = 0; n < 2; n++) {
      discord.fail({ method: 'PATCH', path: original, how: { status: 403, code: 50013 } });
    }
    resolve();
    expect((await logged('could not be sent')).fields).toMatchObject({ kind: 'forbidden', code: 50013 });
    expect((await discord.command('help').answered()).ephemeral).toBe(true);
    expect(discord.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
    expect(troubles(log)).toEqual(['Discord refused an answer', 'an answer could not be sent']);
  });

  it('is told of where the topics cannot even be listed', async () => {
    const { discord, desk, logged } = await connectedBot();
    desk.topics = () => {
      throw new Error('no topics');
    };
    expect((await discord.command('briefing', { topic: 'harbour' }).answered()).text).toContain(
      'did not work',
    );
    const typing = discord.autocomplete('briefing', { name: 'topic', value: 'x' });
    expect((await logged('an interaction failed')).fields).toMatchObject({ interaction: typing.id });
    expect(discord.violations).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  it.each([
    ['a failure after Discord has carried it out', { status: 500, commit: true }],
    ['a failure before', { status: 500 }],
    ['a socket cut after Discord has carried it out', { drop: 'after' }],
    ['a socket cut before', { drop: 'before' }],
  ] as const)('survives %s: one answer, and no word of an error', async (_, how) => {
    const { discord, desk, log } = await connectedBot();
    discord.fail({ path: callback, how });
    const asked = discord.command('briefing', { topic: 'harbour' });
    expect((await asked.answered()).text).toBe('harbour: full, page 1, as of now');
    const { promise, resolve } = held();
    desk.before = () => promise;
    discord.fail({ path: callback, how });
    const slow = discord.command('briefing', { topic: 'grain' });
    await slow.acknowledged();
    resolve();
    expect((await slow.answered()).text).toBe('grain: full, page 1, as of now');
    expect(discord.channel.messages).toHaveLength(2);
    expect(discord.channel.messages.map(({ writes }) => writes)).toEqual([1, 1]);
    expect(troubles(log)).toEqual([]);
    expect(discord.failuresLeft).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it.each([0.1, 1.1])('waits out a limit of %d s', async (retryAfter) => {
    const { discord } = await connectedBot();
    discord.fail({ path: callback, how: { retryAfter } });
    const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
    expect(answer.text).toBe('harbour: full, page 1, as of now');
    expect(discord.violations).toEqual([]);
  });

  it('is given up where Discord wants to be left alone for longer than it waits', async () => {
    const { discord, logged } = await connectedBot();
    discord.fail({ path: callback, how: { retryAfter: 30 } });
    discord.command('briefing', { topic: 'harbour' });
    expect((await logged('could not be sent')).fields).toMatchObject({ kind: 'limited' });
  });

  it('of an interaction that another process has answered is left at that', async () => {
    const { discord, desk, log, logged } = await connectedBot();
    discord.fail({ path: callback, how: { status: 400, code: 40060 } });
    discord.command('briefing', { topic: 'harbour' });
    expect((await logged('another process')).level).toBe('info');
    const { promise, resolve } = held();
    desk.before = () => promise;
    discord.fail({ path: callback, how: { status: 400, code: 40060 } });
    const slow = discord.command('briefing', { topic: 'harbour' });
    await discord.until(() => discord.failuresLeft === 0, 'both are refused');
    resolve();
    await discord.command('help').answered();
    expect(discord.requests.filter(({ path }) => path.includes(slow.token))).toHaveLength(1);
    expect(discord.channel.messages).toHaveLength(1);
    expect(troubles(log)).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('of an interaction that ran out is given up quietly', async () => {
    const { discord, log, logged } = await connectedBot();
    const asked = discord.command('briefing', { topic: 'harbour' });
    asked.expire();
    expect((await logged('ran out')).level).toBe('info');
    expect(discord.requests.filter(({ path }) => path.includes(asked.token))).toHaveLength(1);
    expect(troubles(log)).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});

describe('an interaction', () => {
  it('that comes twice is answered once', async () => {
    const { discord, desk, logged } = await connectedBot();
    const asked = discord.command('briefing', { topic: 'harbour' });
    discord.replay(asked);
    await asked.answered();
    discord.replay(asked);
    await logged('came again');
    await discord.command('help').answered();
    expect(desk.asked).toHaveLength(1);
    expect(discord.requests.filter(({ path }) => path.includes(asked.token))).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('that looks late by our clock is acknowledged before any work is done', async () => {
    const clock = handClock('2199-01-01T00:00:00Z');
    const { discord, desk } = await connectedBot({ clock });
    const asked = discord.command('briefing', { topic: 'harbour' });
    expect((await asked.acknowledged()).type).toBe(5);
    expect((await asked.answered()).text).toBe('harbour: full, page 1, as of now');
    const gone = discord.command('briefing', { topic: 'grain' });
    gone.expire();
    await discord.command('help').answered();
    expect(desk.asked.map(({ topic }) => topic)).toEqual(['harbour']);
    expect(discord.violations).toEqual([]);
  });

  it('that looks as if it came from the future is answered all the same', async () => {
    const { discord } = await connectedBot({ clock: handClock('1999-01-01T00:00:00Z') });
    const asked = discord.command('briefing', { topic: 'harbour' });
    await asked.answered();
    expect(asked.acknowledgement?.type).toBe(4);
  });

  it('of a kind that was never asked for is left alone', async () => {
    const { discord, logged } = await connectedBot();
    discord.gateway.dispatch({ type: 'INTERACTION_CREATE', data: { type: 5, id: 'x' }, guildId: null });
    expect((await logged('unknown kind')).level).toBe('warn');
    discord.gateway.dispatch({ type: 'PRESENCE_UPDATE', data: {}, guildId: null });
    expect((await logged('could not read')).fields).toMatchObject({ dispatch: 'PRESENCE_UPDATE' });
    expect((await discord.command('help').answered()).ephemeral).toBe(true);
  });

  it('is answered beside many others', async () => {
    const { discord } = await connectedBot({ cooldown: { requests: 100, per: 'PT15S' } });
    const asked = Array.from({ length: 60 }, () => discord.command('briefing', { topic: 'harbour' }));
    await Promise.all(asked.map((one) => one.answered()));
    expect(discord.channel.messages).toHaveLength(60);
    expect(discord.violations).toEqual([]);
  });
});
