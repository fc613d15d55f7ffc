import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../../src/core/ports.ts';
import { find } from '../../../../../src/platforms/discord/publishing/find.ts';
import { markOf } from '../../../../../src/platforms/discord/publishing/mark.ts';
import type { Requests } from '../../../../../src/platforms/discord/publishing/requests.ts';
import { into, now, post, publisherOn, stage, texts, to } from './on-discord.ts';

/** Hours as a test sets them. */
function setClock(start: string): Clock & { readonly pass: (minutes: number) => void } {
  let instant = Temporal.Instant.from(start);
  return {
    now: () => instant,
    pass: (minutes) => {
      instant = instant.add({ minutes });
    },
  };
}

describe('a message whose answer was lost', () => {
  test.each([
    ['the socket was cut', { drop: 'after' }],
    ['Discord failed after it', { status: 500, commit: true }],
  ] as const)('is found by its mark: %s', async (_what, how) => {
    const { discord, publisher } = await stage();
    const since = now();
    discord.fail({ method: 'POST', how });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ kind: 'unknown' });
    const found = await publisher.find(post(into(discord.channel)), since);
    expect(found).toEqual({ kind: 'found', messageId: discord.channel.messages[0]?.id });
    expect(texts(discord.channel)).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('that was not carried out is absent, and is then posted', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    discord.fail({ method: 'POST', how: { drop: 'before' } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ kind: 'unknown' });
    expect(await publisher.find(post(into(discord.channel)), since)).toEqual({ kind: 'absent' });
    await publisher.post(post(into(discord.channel)));
    expect(texts(discord.channel)).toHaveLength(1);
  });

  test('that is carried out after it was looked for is not doubled by the next try: its nonce is known', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    const late = Promise.withResolvers<void>();
    discord.fail({ method: 'POST', how: { late: late.promise } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ kind: 'unknown' });
    expect(await publisher.find(post(into(discord.channel)), since)).toEqual({ kind: 'absent' });
    late.resolve();
    await discord.until(() => discord.channel.messages.length > 0, 'the message comes late');
    const again = await publisher.post(post(into(discord.channel)));
    expect(again).toEqual({ kind: 'done', messageId: discord.channel.messages[0]?.id });
    expect(texts(discord.channel)).toHaveLength(1);
  });

  test('hours later, its nonce long forgotten, is found all the same', async () => {
    const clock = setClock('2031-03-05T09:00:00Z');
    const { discord, publisher } = await stage({ clock });
    const since = clock.now().toString();
    discord.fail({ method: 'POST', how: { drop: 'after' } });
    await publisher.post(post(into(discord.channel)));
    clock.pass(6 * 60);
    expect(await publisher.find(post(into(discord.channel)), since)).toMatchObject({ kind: 'found' });
    // Posting without looking would double it: that is why it is looked for.
    await publisher.post(post(into(discord.channel)));
    expect(texts(discord.channel)).toHaveLength(2);
  });

  test('is found by another process, in a direct message too', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    discord.fail({ method: 'POST', path: '/messages', how: { drop: 'after' } });
    await publisher.post(post(to(discord.person)));
    const found = await publisherOn(discord).find(post(to(discord.person)), since);
    expect(found).toMatchObject({ kind: 'found' });
  });

  test('is found though this machine’s clock goes some minutes before Discord’s', async () => {
    const clock = setClock('2031-03-05T09:00:00Z');
    const { discord, publisher } = await stage({ clock });
    const since = clock.now().add({ minutes: 10 }).toString();
    await publisher.post(post(into(discord.channel)));
    for (let count = 0; count < 120; count++) discord.say(discord.person, `Talk ${count}`);
    expect(await publisher.find(post(into(discord.channel)), since)).toMatchObject({ kind: 'found' });
  });
});

describe('looking for a message', () => {
  test('takes no other part or delivery for it', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    await publisher.post(post(into(discord.channel), { mark: { delivery: 'd1gest0fharbour', part: 1 } }));
    await publisher.post(post(into(discord.channel), { mark: { delivery: 'd1gest0fgrain', part: 0 } }));
    expect(await publisher.find(post(into(discord.channel)), since)).toEqual({ kind: 'absent' });
  });

  test('takes nobody else’s message for it, whatever mark that bears', async () => {
    const { mark } = post({ platform: 'discord', userId: '1' });
    const message = (id: string, author: string) => ({
      id,
      author: { id: author },
      components: [{ type: 10, id: markOf(mark) }],
    });
    const requests: Requests = {
      get: () => Promise.resolve({ ok: true, value: [message('7', '8'), message('6', '9')] }),
      post: () => Promise.reject(new Error('nothing is posted')),
      patch: () => Promise.reject(new Error('nothing is changed')),
    };
    const search = { channelId: '5', under: null, mark, since: now(), self: '9' };
    expect(await find(requests, search)).toEqual({ kind: 'found', messageId: '6' });
    expect(await find(requests, { ...search, self: '10' })).toEqual({ kind: 'absent' });
  });

  test('reads on where much was said since, and stops at what is older', async () => {
    const clock = setClock('2031-03-05T09:00:00Z');
    const { discord, publisher } = await stage({ clock });
    for (let count = 0; count < 150; count++) discord.say(discord.person, `Long ago ${count}`);
    clock.pass(60);
    const since = clock.now().toString();
    await publisher.post(post(into(discord.channel)));
    for (let count = 0; count < 250; count++) discord.say(discord.person, `Talk ${count}`);
    expect(await publisher.find(post(into(discord.channel)), since)).toMatchObject({ kind: 'found' });
    const pages = (): number =>
      discord.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/messages')).length;
    expect(pages()).toBe(3);
    const other = post(into(discord.channel), { mark: { delivery: 'other', part: 0 } });
    expect(await publisher.find(other, since)).toEqual({ kind: 'absent' });
    expect(pages()).toBe(6);
  });

  test('gives up, and says so, where more was said than it reads', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    for (let count = 0; count < 501; count++) discord.say(discord.person, `Talk ${count}`);
    const found = await publisher.find(post(into(discord.channel)), since);
    expect(found).toMatchObject({ kind: 'unknowable' });
  });

  test('does not take a history that it may not read for an empty one', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    await publisher.post(post(into(discord.channel)));
    discord.world.forbid(discord.channel, 'readMessageHistory');
    expect(await publisher.find(post(into(discord.channel)), since)).toMatchObject({ kind: 'unknowable' });
    discord.world.forbid(discord.channel, 'viewChannel');
    expect(await publisher.find(post(into(discord.channel)), since)).toMatchObject({ kind: 'unknowable' });
    expect(discord.violations).toEqual([]);
  });

  test('finds nothing in a channel where nothing was ever written, or all of it deleted', async () => {
    const { discord, publisher } = await stage();
    const since = now();
    expect(await publisher.find(post(into(discord.channel)), since)).toEqual({ kind: 'absent' });
    discord.say(discord.person, 'Hello').deleted = true;
    expect(await publisher.find(post(into(discord.channel)), since)).toEqual({ kind: 'absent' });
  });

  test.each([
    ['limited', { retryAfter: 9 }],
    ['limited', { retryAfter: 9, global: true }],
    ['unreached', { status: 500 }],
    ['unreached', { drop: 'before' }],
    ['gone', { status: 404, code: 10003 }],
    ['shut-out', { status: 401 }],
    ['unknowable', { status: 403, code: 50001 }],
  ] as const)('says why nothing could be learnt: %s', async (kind, how) => {
    const { discord, publisher } = await stage();
    await publisher.post(post(into(discord.channel)));
    discord.fail({ method: 'GET', path: '/messages', how });
    expect(await publisher.find(post(into(discord.channel)), now())).toMatchObject({ kind });
  });

  test('asks once who the bot is', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ path: '/users/@me', how: { status: 500 } });
    expect(await publisher.find(post(into(discord.channel)), now())).toMatchObject({ kind: 'unreached' });
    await publisher.find(post(into(discord.channel)), now());
    await publisher.find(post(into(discord.channel)), now());
    expect(discord.requests.filter(({ path }) => path === '/users/@me')).toHaveLength(2);
  });

  test('cannot tell of one that bears no mark', async () => {
    const { discord, publisher } = await stage();
    const plain = { content: 'The harbour opens.', allowed_mentions: { parse: [] } };
    const bare = post(into(discord.channel), { body: plain });
    expect(await publisher.post(bare)).toMatchObject({ kind: 'done' });
    expect(await publisher.find(bare, now())).toMatchObject({ kind: 'unknowable' });
  });
});
