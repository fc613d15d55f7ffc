import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PublishOutcome } from '../../../../../src/core/digests/ports.ts';
import { body, into, now, post, publisherOn, stage, texts } from './on-discord.ts';

type Kind = PublishOutcome['kind'];

describe('what Discord says of a channel', () => {
  test.each<readonly [Kind, number, number]>([
    ['gone', 404, 10003],
    ['gone', 404, 10004],
    ['forbidden', 403, 50001],
    ['forbidden', 403, 50013],
    ['forbidden', 403, 50007],
    ['forbidden', 400, 50008],
    ['forbidden', 400, 160005],
    ['forbidden', 400, 200000],
    ['forbidden', 403, 0],
    ['refused', 400, 50035],
    ['refused', 400, 50006],
    ['refused', 413, 40005],
    ['refused', 404, 0],
    ['unreached', 400, 130000],
    ['shut-out', 401, 0],
    ['shut-out', 401, 40001],
    ['unknown', 500, 0],
    ['unknown', 502, 0],
  ])('is %s at %i with code %i', async (kind, status, code) => {
    const { discord, publisher } = await stage();
    discord.fail({ how: { status, code } });
    expect((await publisher.post(post(into(discord.channel)))).kind).toBe(kind);
    discord.fail({ how: { status, code } });
    expect((await publisher.edit(into(discord.channel), '1', body())).kind).toBe(kind);
    expect(texts(discord.channel)).toEqual([]);
    expect(discord.requests).toHaveLength(2);
  });

  test('holds whatever the test arranged in the channel itself', async () => {
    const { discord, publisher } = await stage();
    const { world, guild } = discord;
    const hidden = world.addChannel(guild, 'hidden');
    world.forbid(hidden, 'viewChannel');
    const mute = world.addChannel(guild, 'mute');
    world.forbid(mute, 'sendMessages');
    const gone = world.addChannel(guild, 'gone');
    world.removeChannel(gone);
    const thread = world.addChannel(guild, 'thread', discord.channel);
    thread.locked = true;
    const outcomes = [hidden, mute, gone, thread].map((channel) => publisher.post(post(into(channel))));
    expect((await Promise.all(outcomes)).map(({ kind }) => kind)).toEqual([
      'forbidden',
      'forbidden',
      'gone',
      'forbidden',
    ]);
    expect(discord.violations).toEqual([]);
  });
});

describe('a token', () => {
  test('that Discord does not know shuts the bot out, and is not lost by it', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ how: { status: 401 } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ kind: 'shut-out' });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ kind: 'done' });
  });

  test('that is wrong shuts the bot out each time', async () => {
    const { discord } = await stage();
    const publisher = publisherOn(discord, {}, `${discord.token}x`);
    for (let count = 0; count < 2; count++) {
      const outcome = await publisher.post(post(into(discord.channel)));
      expect(outcome).toMatchObject({ kind: 'shut-out' });
      expect(JSON.stringify(outcome)).not.toContain(discord.token);
    }
    expect(await publisher.find(post(into(discord.channel)), now())).toMatchObject({ kind: 'shut-out' });
    expect(await publisher.check(into(discord.channel))).toMatchObject({ kind: 'shut-out' });
  });

  test.each(['', 'two\nlines', 'ключ'])('that nothing can send is not sent: %j', async (token) => {
    const { discord } = await stage();
    const outcome = await publisherOn(discord, {}, token).post(post(into(discord.channel)));
    expect(outcome).toEqual({ kind: 'shut-out', why: expect.any(String) });
    expect(discord.requests).toEqual([]);
  });
});

describe('a limit', () => {
  test('of a channel holds that channel back, and is not waited for', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ how: { retryAfter: 4 } });
    const limited = await publisher.post(post(into(discord.channel)));
    expect(limited).toMatchObject({ kind: 'limited', scope: 'channel' });
    expect(limited.kind === 'limited' && limited.retryAfterMs).toBeGreaterThanOrEqual(4_000);
    expect(limited.kind === 'limited' && limited.retryAfterMs).toBeLessThan(4_500);
    // Within it nothing is asked at all.
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({
      kind: 'limited',
      scope: 'channel',
    });
    expect(discord.requests).toHaveLength(1);
    const other = discord.world.addChannel(discord.guild, 'other');
    expect(await publisher.post(post(into(other)))).toMatchObject({ kind: 'done' });
  });

  test('of the bot holds everything back', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ how: { retryAfter: 7, global: true } });
    const limited = await publisher.post(post(into(discord.channel)));
    expect(limited).toMatchObject({ kind: 'limited', scope: 'platform' });
    expect(limited.kind === 'limited' && limited.retryAfterMs).toBeGreaterThanOrEqual(7_000);
    const other = discord.world.addChannel(discord.guild, 'other');
    expect(await publisher.post(post(into(other)))).toMatchObject({ kind: 'limited', scope: 'platform' });
    expect(discord.requests).toHaveLength(1);
  });

  test('that is worded as an error holds back whom it names', async () => {
    const { discord, publisher } = await stage();
    discord.fail({ how: { status: 400, code: 20028 } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ scope: 'channel' });
    discord.fail({ how: { status: 400, code: 20029 } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ scope: 'workspace' });
    discord.fail({ how: { status: 400, code: 40004 } });
    expect(await publisher.post(post(into(discord.channel)))).toMatchObject({ scope: 'platform' });
  });

  test('without any limits in its head is this machine’s, not a channel’s', async () => {
    const apiUrl = await answering(429, 'text/html', '<html>error code: 1015</html>', {
      'retry-after': '30',
    });
    const publisher = publisherOn({ apiUrl, token: 'a.b.c' });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    expect(await publisher.post(post(target))).toEqual({
      kind: 'limited',
      scope: 'platform',
      retryAfterMs: 30_050,
    });
  });

  test('is told of before it is met, by what Discord said in its last answer', async () => {
    let asked = 0;
    const apiUrl = await answering(200, 'application/json', '{"id":"7"}', lastOne, () => {
      asked += 1;
    });
    const publisher = publisherOn({ apiUrl, token: 'a.b.c' });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    // The first answer tells which bucket it is, the second one how full.
    await publisher.post(post(target));
    expect(await publisher.post(post(target))).toEqual({ kind: 'done', messageId: '7' });
    expect(await publisher.post(post(target))).toMatchObject({ kind: 'limited', scope: 'channel' });
    expect(asked).toBe(2);
  });
});

/** No further request within a minute. */
const lastOne = {
  'x-ratelimit-limit': '1',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset-after': '60',
  'x-ratelimit-bucket': 'b',
};

describe('something that stands before Discord', () => {
  test.each([403, 404, 400])('and answers %i with a page says nothing of the channel', async (status) => {
    const apiUrl = await answering(status, 'text/html', '<html>blocked</html>');
    const publisher = publisherOn({ apiUrl, token: 'a.b.c' });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    expect(await publisher.post(post(target))).toMatchObject({ kind: 'unreached' });
    expect(await publisher.find(post(target), now())).toMatchObject({ kind: 'unreached' });
  });

  test('and answers 200 with a page leaves open what became of the message', async () => {
    const apiUrl = await answering(200, 'text/html', '<html>OK</html>');
    const publisher = publisherOn({ apiUrl, token: 'a.b.c' });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    expect(await publisher.post(post(target))).toMatchObject({ kind: 'unknown' });
    expect(await publisher.check(target)).toMatchObject({ kind: 'unreached' });
  });

  test('and begins an answer that it does not end is not waited for', async () => {
    const apiUrl = await answering(200, 'application/json', null);
    const publisher = publisherOn({ apiUrl, token: 'a.b.c' }, { timeoutMs: 60 });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    expect(await publisher.post(post(target))).toMatchObject({ kind: 'unknown' });
  });

  test('and lets no connection through means that nothing was sent', async () => {
    const publisher = publisherOn({ apiUrl: 'http://127.0.0.1:1/api', token: 'a.b.c' });
    const target = { platform: 'discord', guildId: '1', channelId: '2' } as const;
    expect(await publisher.post(post(target))).toMatchObject({ kind: 'unreached' });
    expect(await publisher.find(post(target), now())).toMatchObject({ kind: 'unreached' });
  });
});

/** A server that answers everything alike; null: its answer never ends. */
async function answering(
  status: number,
  type: string,
  text: string | null,
  headers: Readonly<Record<string, string>> = {},
  asked: () => void = () => {},
): Promise<string> {
  const server = createServer((request, response) => {
    asked();
    request.resume();
    response.writeHead(status, { 'content-type': type, ...headers });
    if (text === null) response.write('{"id":');
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('nothing listens');
  return `http://127.0.0.1:${address.port}/api`;
}
