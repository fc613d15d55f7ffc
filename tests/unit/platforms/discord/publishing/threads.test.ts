import { describe, expect, test } from 'vitest';
import type { Post, PublishOutcome } from '../../../../../src/core/digests/ports.ts';
import { body, into, now, post, publisherOn, type Stage, stage, texts, threadOf } from './on-discord.ts';

/** A digest that stands in the first channel, and its id. */
async function digest({ discord, publisher }: Stage): Promise<string> {
  return idOf(await publisher.post(post(into(discord.channel))));
}

function idOf(outcome: PublishOutcome): string {
  if (outcome.kind !== 'done') throw new Error(`it was ${outcome.kind}`);
  return outcome.messageId;
}

function reply(discord: Stage['discord'], under: string, part = 1): Post {
  return post(into(discord.channel), {
    under,
    body: body(`More ${part}.`),
    mark: { delivery: 'd1gest0fharbour', part },
  });
}

describe('what belongs under a message', () => {
  test('goes into a thread of its own, which is made once', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    const outcomes = [
      await publisher.post(reply(discord, under, 1)),
      await publisher.post(reply(discord, under, 2)),
    ];
    const thread = threadOf(discord, under);
    expect(texts(thread)).toEqual(['More 1.', 'More 2.']);
    expect(outcomes).toEqual(
      thread.messages.map(({ id }) => ({ kind: 'done', messageId: `${under}/${id}` })),
    );
    expect(texts(discord.channel)).toHaveLength(1);
    expect(discord.requests.filter(({ path }) => path.endsWith('/threads'))).toHaveLength(1);
    expect(thread.name.length).toBeLessThanOrEqual(100);
    expect(discord.violations).toEqual([]);
  });

  test('goes into the thread that another process or a person has made', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    discord.world.startThread(discord.channel, under, 'Somebody’s');
    await publisher.post(reply(discord, under));
    expect(texts(threadOf(discord, under))).toEqual(['More 1.']);
  });

  test('can be edited, and answered in the same thread', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    const inThread = idOf(await publisher.post(reply(discord, under, 1)));
    const edited = await publisher.edit(into(discord.channel), inThread, body('Mended.'));
    expect(edited).toEqual({ kind: 'done', messageId: inThread });
    await publisher.post(reply(discord, inThread, 2));
    expect(texts(threadOf(discord, under))).toEqual(['Mended.', 'More 2.']);
    discord.world.removeChannel(threadOf(discord, under));
    const after = await publisher.edit(into(discord.channel), inThread, body('Mended again.'));
    expect(after).toMatchObject({ kind: 'missing' });
  });

  test('is missing its message where that was deleted', async () => {
    const on = await stage();
    const under = await digest(on);
    for (const message of on.discord.channel.messages) message.deleted = true;
    expect(await on.publisher.post(reply(on.discord, under))).toMatchObject({ kind: 'missing' });
  });

  test('names the message where threads are not for the bot', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    discord.world.forbid(discord.channel, 'createPublicThreads');
    const messageId = idOf(await publisher.post(reply(discord, under)));
    expect(discord.channel.messages.at(-1)).toMatchObject({ id: messageId, answers: under });
    expect(discord.violations).toEqual([]);
  });

  test('stands alone where not even that is for the bot', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    discord.world.forbid(discord.channel, 'createPublicThreads', 'readMessageHistory');
    await publisher.post(reply(discord, under));
    expect(discord.channel.messages.at(-1)).toMatchObject({ answers: null });
    expect(texts(discord.channel)).toHaveLength(2);
  });

  test.each(['a thread', 'direct messages'])(
    'names the message in %s, where no thread can be',
    async (what) => {
      const { discord, publisher } = await stage();
      const { world, guild, person } = discord;
      const isThread = what === 'a thread';
      const channel = isThread
        ? world.addChannel(guild, 'thread', discord.channel)
        : world.directMessages(person);
      const target = isThread ? into(channel) : ({ platform: 'discord', userId: person.id } as const);
      const under = idOf(await publisher.post(post(target)));
      await publisher.post(post(target, { under, mark: { delivery: 'd1gest', part: 1 } }));
      expect(channel.messages.at(-1)).toMatchObject({ answers: under });
      expect(discord.violations).toEqual([]);
    },
  );

  test('goes into the channel where the thread is locked, or closed to the bot', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    await publisher.post(reply(discord, under, 1));
    threadOf(discord, under).locked = true;
    await publisher.post(reply(discord, under, 2));
    expect(discord.channel.messages.at(-1)).toMatchObject({ answers: under });
    threadOf(discord, under).locked = false;
    discord.world.forbid(threadOf(discord, under), 'sendMessagesInThreads');
    await publisher.post(reply(discord, under, 3));
    expect(texts(discord.channel)).toEqual(['The harbour opens.', 'More 2.', 'More 3.']);
    expect(texts(threadOf(discord, under))).toEqual(['More 1.']);
  });

  test('gets another thread where the first was deleted', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    await publisher.post(reply(discord, under, 1));
    discord.world.removeChannel(threadOf(discord, under));
    await publisher.post(reply(discord, under, 2));
    expect(texts(threadOf(discord, under))).toEqual(['More 2.']);
  });

  test('names the message where its thread was deleted and none can be made again', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    discord.fail({ path: '/threads', times: 2, how: { status: 400, code: 160004 } });
    idOf(await publisher.post(reply(discord, under)));
    expect(discord.channel.messages.at(-1)).toMatchObject({ answers: under });
    expect(texts(discord.channel)).toHaveLength(2);
  });

  test('is not posted where the answer to making the thread was lost, and is posted once afterwards', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    discord.fail({ path: '/threads', how: { drop: 'after' } });
    expect(await publisher.post(reply(discord, under))).toMatchObject({ kind: 'unreached' });
    expect(texts(threadOf(discord, under))).toEqual([]);
    await publisher.post(reply(discord, under));
    expect(texts(threadOf(discord, under))).toEqual(['More 1.']);
    expect(texts(discord.channel)).toHaveLength(1);
  });

  test('is not posted anywhere else where its own answer was lost', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    await publisher.post(reply(discord, under, 1));
    discord.fail({ method: 'POST', path: `/channels/${under}/messages`, how: { drop: 'after' } });
    expect(await publisher.post(reply(discord, under, 2))).toMatchObject({ kind: 'unknown' });
    expect(texts(discord.channel)).toHaveLength(1);
    expect(texts(threadOf(discord, under))).toEqual(['More 1.', 'More 2.']);
  });

  test('is found in its thread, or in the channel where it had to go there', async () => {
    const on = await stage();
    const { discord, publisher } = on;
    const under = await digest(on);
    const since = now();
    const fresh = publisherOn(discord);
    expect(await fresh.find(reply(discord, under, 1), since)).toEqual({ kind: 'absent' });
    const inThread = await publisher.post(reply(discord, under, 1));
    expect(await fresh.find(reply(discord, under, 1), since)).toEqual({
      kind: 'found',
      messageId: idOf(inThread),
    });
    threadOf(discord, under).locked = true;
    const inChannel = await publisher.post(reply(discord, under, 2));
    expect(await fresh.find(reply(discord, under, 2), since)).toEqual({
      kind: 'found',
      messageId: idOf(inChannel),
    });
    expect(await fresh.find(reply(discord, under, 3), since)).toEqual({ kind: 'absent' });
    expect(discord.violations).toEqual([]);
  });
});
