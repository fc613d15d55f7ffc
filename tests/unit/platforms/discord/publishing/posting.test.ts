import { describe, expect, test } from 'vitest';
import { markOf, nonceOf } from '../../../../../src/platforms/discord/publishing/mark.ts';
import { body, into, now, post, publisherOn, stage, texts, to } from './on-discord.ts';

describe('posting on Discord', () => {
  test('makes a message with a nonce and a mark, and says what it is called', async () => {
    const { discord, publisher } = await stage();
    const { channel } = discord;
    const outcome = await publisher.post(post(into(channel)));
    const [message] = channel.messages;
    expect(outcome).toEqual({ kind: 'done', messageId: message?.id });
    expect(message?.nonce).toBe('d1gest0fharbour-0');
    expect(discord.requests.map(({ json }) => json)).toEqual([
      expect.objectContaining({ enforce_nonce: true, nonce: 'd1gest0fharbour-0' }),
    ]);
    const ids = message?.components.map(({ id }) => id);
    expect(ids?.[0]).toBe(markOf({ delivery: 'd1gest0fharbour', part: 0 }));
    expect(new Set(ids).size).toBe(2);
    expect(discord.violations).toEqual([]);
  });

  test('makes no other one of the same delivery within the minutes that Discord knows its nonce', async () => {
    const { discord, publisher } = await stage();
    const first = await publisher.post(post(into(discord.channel)));
    expect(await publisher.post(post(into(discord.channel)))).toEqual(first);
    expect(texts(discord.channel)).toHaveLength(1);
    const other = { mark: { delivery: 'd1gest0fharbour', part: 1 } };
    expect(await publisher.post(post(into(discord.channel), other))).not.toEqual(first);
    expect(texts(discord.channel)).toHaveLength(2);
  });

  test('asks once, whatever the answer is', async () => {
    const { discord, publisher } = await stage();
    const held = Promise.withResolvers<void>();
    const failures = [
      { status: 500 },
      { status: 503, commit: true },
      { drop: 'before' },
      { drop: 'after' },
      { late: held.promise },
      { retryAfter: 3 },
      { status: 400, code: 50035 },
    ] as const;
    for (const [part, how] of failures.entries()) {
      discord.fail({ method: 'POST', how });
      // Each in a channel of its own: discord.js remembers what Discord said of a channel's limits.
      const channel = discord.world.addChannel(discord.guild, `channel-${part}`);
      await publisher.post(post(into(channel), { mark: { delivery: 'd1gest', part } }));
      expect(discord.requests).toHaveLength(part + 1);
    }
    held.resolve();
  });

  test('goes to a person by direct message, which is opened once', async () => {
    const { discord, publisher } = await stage();
    const { person, world } = discord;
    const [first, second] = [
      await publisher.post(post(to(person))),
      await publisher.post(post(to(person), { mark: { delivery: 'd1gest', part: 1 } })),
    ];
    const direct = world.directMessages(person);
    expect(direct.messages.map(({ id }) => ({ kind: 'done', messageId: id }))).toEqual([first, second]);
    expect(discord.requests.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('is told of as unreached where the direct message could not be opened: nothing was posted', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ path: '/users/@me/channels', how: { drop: 'after' } });
    expect(await publisher.post(post(to(discord.person)))).toMatchObject({ kind: 'unreached' });
    expect(await publisher.post(post(to(discord.person)))).toMatchObject({ kind: 'done' });
  });

  test('says that somebody who takes no direct messages is not to be written to', async () => {
    const { discord, publisher } = await stage();
    discord.world.silent.add(discord.person.id);
    expect(await publisher.post(post(to(discord.person)))).toMatchObject({ kind: 'forbidden' });
  });

  test('has a nonce of 25 characters at most, and a mark far above what Discord counts by itself', () => {
    const mark = { delivery: 'zzzzzzzzzzzzzz', part: 999 };
    expect(nonceOf(mark).length).toBeLessThanOrEqual(25);
    const marks = Array.from({ length: 500 }, (_, part) => markOf({ ...mark, part }));
    expect(new Set(marks).size).toBe(500);
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(2 ** 30);
    expect(Math.max(...marks)).toBeLessThan(2 ** 31);
  });
});

describe('editing on Discord', () => {
  test('replaces the message', async () => {
    const { discord, publisher } = await stage();
    const target = into(discord.channel);
    const posted = await publisher.post(post(target));
    const id = posted.kind === 'done' ? posted.messageId : '';
    expect(await publisher.edit(target, id, body('The harbour stays shut.'))).toEqual(posted);
    expect(texts(discord.channel)).toEqual(['The harbour stays shut.']);
    expect(discord.violations).toEqual([]);
  });

  test('of a message that is gone says so', async () => {
    const { discord, publisher } = await stage();
    const posted = await publisher.post(post(into(discord.channel)));
    for (const message of discord.channel.messages) message.deleted = true;
    const id = posted.kind === 'done' ? posted.messageId : '';
    const edited = await publisher.edit(into(discord.channel), id, body());
    expect(edited).toMatchObject({ kind: 'missing' });
  });

  test('of another bot’s message says that it is not there for us', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ method: 'PATCH', how: { status: 403, code: 50005 } });
    expect(await publisher.edit(into(discord.channel), '1', body())).toMatchObject({ kind: 'missing' });
  });

  test('opens an archived thread, once', async () => {
    const { discord, publisher } = await stage();
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    const posted = await publisher.post(post(into(thread)));
    thread.archived = true;
    const id = posted.kind === 'done' ? posted.messageId : '';
    expect(await publisher.edit(into(thread), id, body('Mended.'))).toEqual(posted);
    expect(texts(thread)).toEqual(['Mended.']);
    expect(thread.archived).toBe(false);
    thread.archived = true;
    thread.locked = true;
    expect(await publisher.edit(into(thread), id, body('Again.'))).toMatchObject({ kind: 'forbidden' });
    expect(texts(thread)).toEqual(['Mended.']);
  });
});

describe('an archived thread', () => {
  test('that refuses a message is opened, and the message is posted once', async () => {
    const { discord, publisher } = await stage();
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    thread.trouble = 'threadArchived';
    expect(await publisher.post(post(into(thread)))).toMatchObject({ kind: 'done' });
    expect(texts(thread)).toHaveLength(1);
  });

  test('whose opening is not answered is tried again later: nothing was posted', async () => {
    const { discord, publisher } = await stage();
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    thread.trouble = 'threadArchived';
    discord.fail({ method: 'PATCH', how: { drop: 'before' } });
    expect(await publisher.post(post(into(thread)))).toMatchObject({ kind: 'unreached' });
    expect(texts(thread)).toEqual([]);
  });

  test('that is posted to twice while it is archived holds it once', async () => {
    const { discord, publisher } = await stage();
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    thread.archived = true;
    await publisher.post(post(into(thread)));
    await publisherOn(discord).post(post(into(thread)));
    expect(texts(thread)).toHaveLength(1);
    expect(await publisher.find(post(into(thread)), now())).toMatchObject({ kind: 'found' });
  });
});
