import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../src/delivery/queue/lane.ts';
import type { CallAct } from '../../../../src/delivery/queue/limits.ts';
import {
  type CallPlace,
  callPlace,
  createRateQueue,
  type RateQueue,
} from '../../../../src/delivery/queue/rate-queue.ts';
import { VirtualTime } from '../../../support/delivery/virtual-time.ts';

interface Sent {
  readonly name: string;
  readonly workspace: string;
  readonly channel: string;
  readonly at: number;
}

const never = new AbortController().signal;

function discord(guild: string, channel: string): CallPlace {
  return { platform: 'discord', workspace: guild, channel };
}

function slack(team: string, channel: string): CallPlace {
  return { platform: 'slack', workspace: team, channel };
}

/** Has calls made that take so long each, and writes down when they went out. */
function sending(time: VirtualTime, queue: RateQueue, latencyMs = 200) {
  const sent: Sent[] = [];
  const send = async (place: CallPlace, name = '', act: CallAct = 'post', signal = never): Promise<void> => {
    const turn = await queue.turn(place, act, signal);
    if (turn === null) return;
    sent.push({ name, workspace: place.workspace, channel: place.channel, at: time.elapsed() });
    await time.sleep(latencyMs);
    turn.end();
  };
  return { sent, send };
}

/** The most that went out within any stretch of so many ms. */
function mostWithin(sent: readonly Sent[], milliseconds: number): number {
  let [most, first] = [0, 0];
  for (const [at, call] of sent.entries()) {
    while ((sent[first]?.at ?? 0) <= call.at - milliseconds) first++;
    most = Math.max(most, at - first + 1);
  }
  return most;
}

function opened() {
  const time = new VirtualTime('2031-03-04T09:00:00Z');
  const queue = createRateQueue(time);
  return { time, queue, ...sending(time, queue) };
}

describe('10,000 calls due at once', () => {
  it('leave Discord at 95 % of its limit or more, and never beyond 49 in any second', async () => {
    const { time, sent, send } = opened();
    for (let n = 0; n < 10_000; n++) void send(discord(`g${n % 400}`, `c${n}`));
    await time.pass('PT210S');
    expect(sent).toHaveLength(10_000);
    // Short of a second by what sums of fractions lose.
    expect(mostWithin(sent, 999.9)).toBeLessThanOrEqual(49);
    const seconds = (sent.at(-1)?.at ?? 0) / 1_000;
    expect(10_000 / seconds / 50).toBeGreaterThan(0.95);
  });

  it('leave 20 workspaces of Slack at 95 % of what each allows or more, a second apart in a channel', async () => {
    const { time, sent, send } = opened();
    for (let n = 0; n < 10_000; n++) void send(slack(`T${n % 20}`, `T${n % 20}C${n % 2_000}`));
    await time.pass('PT110S');
    expect(sent).toHaveLength(10_000);
    const ofOne = sent.filter(({ workspace }) => workspace === 'T7');
    expect(mostWithin(ofOne, 60_000)).toBeLessThanOrEqual(300);
    expect(ofOne.length / ((ofOne.at(-1)?.at ?? 0) / 60_000) / 300).toBeGreaterThan(0.95);
    const ofChannel = sent.filter(({ channel }) => channel === 'T7C7');
    expect(ofChannel).toHaveLength(5);
    expect(mostWithin(ofChannel, 1_000)).toBe(1);
  });
});

describe('a queue', () => {
  it('gives each server its turn, however much one has to send', async () => {
    const { time, sent, send } = opened();
    for (let n = 0; n < 500; n++) void send(discord('large', `large${n}`));
    for (let n = 0; n < 5; n++) void send(discord('small', `small${n}`));
    await time.pass('PT1S');
    const small = sent.flatMap(({ workspace }, at) => (workspace === 'small' ? [at] : []));
    expect(small).toHaveLength(5);
    expect(Math.max(...small)).toBeLessThan(20);
  });

  it('keeps the order within a channel, one call after the other has ended', async () => {
    const { time, queue, sent, send } = opened();
    const slow = await queue.turn(discord('g', 'c'), 'post', never);
    for (const name of ['1', '2', '3', '4']) void send(discord('g', 'c'), name);
    await time.pass('PT20S');
    expect(sent).toEqual([]);
    slow?.end();
    await time.pass('PT10S');
    expect(sent.map(({ name }) => name)).toEqual(['1', '2', '3', '4']);
    expect(mostWithin(sent, 200)).toBe(1);
  });

  it('lets five messages into a channel of Discord in any five seconds', async () => {
    const { time, sent, send } = opened();
    for (let n = 0; n < 23; n++) void send(discord('g', 'c'));
    await time.pass('PT30S');
    expect(sent).toHaveLength(23);
    expect(mostWithin(sent, 5_000)).toBe(5);
  });

  it('holds a channel back alone', async () => {
    const { time, queue, sent, send } = opened();
    queue.hold(discord('g', 'c1'), 'channel', 10_000);
    void send(discord('g', 'c1'), 'held');
    void send(discord('g', 'c2'), 'free');
    await time.pass('PT9.9S');
    expect(sent.map(({ name }) => name)).toEqual(['free']);
    await time.pass('PT1S');
    expect(sent.map(({ name }) => name)).toEqual(['free', 'held']);
    expect(sent[1]?.at).toBe(10_000);
  });

  it('holds a workspace back alone', async () => {
    const { time, queue, sent, send } = opened();
    void send(slack('T1', 'C0'));
    await time.pass('PT0.1S');
    queue.hold(slack('T1', 'C0'), 'workspace', 30_000);
    for (let n = 1; n < 5; n++) void send(slack('T1', `C${n}`), 'held');
    for (let n = 1; n < 5; n++) void send(slack('T2', `D${n}`), 'free');
    await time.pass('PT20S');
    expect(sent.filter(({ name }) => name === 'held')).toEqual([]);
    expect(sent.filter(({ name }) => name === 'free')).toHaveLength(4);
    await time.pass('PT15S');
    expect(sent.filter(({ name }) => name === 'held')).toHaveLength(4);
  });

  it('holds a platform back, and not the other', async () => {
    const { time, queue, sent, send } = opened();
    queue.hold(discord('g', 'c'), 'platform', 60_000);
    for (let n = 0; n < 10; n++) void send(discord(`g${n}`, `c${n}`), 'discord');
    void send(slack('T1', 'C1'), 'slack');
    await time.pass('PT59S');
    expect(sent.map(({ name }) => name)).toEqual(['slack']);
    await time.pass('PT2S');
    expect(sent).toHaveLength(11);
  });

  it('a shorter hold does not end a longer one', async () => {
    const { time, queue, sent, send } = opened();
    queue.hold(discord('g', 'c'), 'channel', 10_000);
    queue.hold(discord('g', 'c'), 'channel', 1_000);
    void send(discord('g', 'c'));
    await time.pass('PT9S');
    expect(sent).toEqual([]);
  });

  it('gives the turn of what is not wanted any more to what comes behind it', async () => {
    const { time, queue, sent, send } = opened();
    const leaving = new AbortController();
    queue.hold(discord('g', 'c'), 'channel', 5_000);
    const gone = queue.turn(discord('g', 'c'), 'post', leaving.signal);
    void send(discord('g', 'c'), 'behind', 'edit');
    leaving.abort();
    expect(await gone).toBeNull();
    await time.pass('PT5.1S');
    expect(sent.map(({ name }) => name)).toEqual(['behind']);
    expect(await queue.turn(discord('g', 'c'), 'post', leaving.signal)).toBeNull();
  });

  it('counts edits of a workspace of Slack apart from its messages', async () => {
    const { time, sent, send } = opened();
    for (let n = 0; n < 600; n++) void send(slack('T1', `C${n}`), 'edit', 'edit');
    for (let n = 0; n < 100; n++) void send(slack('T1', `D${n}`), 'post');
    await time.pass('PT59S');
    expect(sent.filter(({ name }) => name === 'post')).toHaveLength(100);
    expect(sent.filter(({ name }) => name === 'edit')).toHaveLength(48);
  });

  it('has 64 calls to a platform in the air and no more', async () => {
    const { time, queue } = opened();
    const turns: (Turn | null)[] = [];
    for (let n = 0; n < 100; n++) {
      void queue.turn(discord(`g${n}`, `c${n}`), 'post', never).then((turn) => turns.push(turn));
    }
    await time.pass('PT60S');
    expect(turns).toHaveLength(64);
    turns[0]?.end();
    turns[0]?.end();
    await time.pass('PT1S');
    expect(turns).toHaveLength(65);
  });
});

describe('where a call counts', () => {
  it('is its channel: a thread of Slack’s counts with it', () => {
    const thread = {
      platform: 'slack',
      teamId: 'T1',
      channelId: 'C1',
      threadTs: '1700000000.000100',
    } as const;
    expect(callPlace(thread)).toEqual({ platform: 'slack', workspace: 'slack:T1', channel: 'slack:T1/C1' });
  });

  it('is a channel for itself where its server is not known', () => {
    const channel = { platform: 'discord', guildId: null, channelId: '7' } as const;
    expect(callPlace(channel)).toMatchObject({ workspace: 'discord:7', channel: 'discord:7' });
    expect(callPlace({ ...channel, guildId: '9' })).toMatchObject({ workspace: 'discord:9' });
  });

  it('is a person for what is sent to them alone', () => {
    expect(callPlace({ platform: 'slack', teamId: 'T1', userId: 'U1' })).toEqual({
      platform: 'slack',
      workspace: 'slack:T1',
      channel: 'user:U1',
    });
  });
});
