import { describe, expect, it } from 'vitest';
import { deliveryWorld } from '../../support/delivery/delivery-world.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';

const before = '2031-03-04T08:59:50Z';

describe('a digest', () => {
  it('is posted at its slot, once, and its subscription moves on', async () => {
    const { time, store, discord, start } = deliveryWorld(before);
    await store.putSubscription(subscriptionOf());
    start();
    await time.pass('PT9S');
    expect(discord.messages).toEqual([]);
    await time.pass('PT10M');
    expect(discord.messages).toMatchObject([
      { place: 'discord:c1', body: { text: 'digest 2031-03-04T09:00:00Z 0' } },
    ]);
    const [delivery] = await store.deliveries('sub1', 10);
    expect(delivery).toMatchObject({
      state: 'done',
      dueAt: '2031-03-04T09:00:00Z',
      parts: [{ state: 'sent' }],
    });
    expect(await store.subscription('sub1')).toMatchObject({ nextAt: '2031-03-05T09:00:00Z' });
  });

  it('has its further parts under the first', async () => {
    const { time, store, discord, composer, start } = deliveryWorld(before);
    composer.parts = 3;
    await store.putSubscription(subscriptionOf());
    start();
    await time.pass('PT1M');
    expect(discord.messages.map(({ id, under }) => [id, under])).toEqual([
      ['m1', null],
      ['m2', 'm1'],
      ['m3', 'm1'],
    ]);
  });

  it('of an hour that the clocks skip comes once, that day too', async () => {
    const { time, store, discord, start } = deliveryWorld('2031-03-29T20:00:00Z');
    const schedule = { at: '03:30', days: 'daily', timezone: 'Europe/Kyiv' };
    await store.putSubscription(subscriptionOf({ schedule, nextAt: null }));
    start({ tickMs: 60_000 });
    await time.pass('P2D');
    expect(discord.messages.map(({ body }) => body)).toEqual([
      { text: 'digest 2031-03-30T01:30:00Z 0' },
      { text: 'digest 2031-03-31T00:30:00Z 0' },
    ]);
  });

  it('waits for its platform to be connected', async () => {
    const { time, store, discord, parts, start } = deliveryWorld(before);
    await store.putSubscription(subscriptionOf());
    const connected = [...parts.publishers()];
    const publishers = new Map(connected.filter(([name]) => name === 'slack'));
    start({ publishers });
    await time.pass('PT1H');
    expect(discord.messages).toEqual([]);
    start();
    await time.pass('PT1M');
    expect(discord.messages).toHaveLength(1);
  });
});

describe('after a downtime', () => {
  it('the newest slot is delivered, once, and those before it are folded', async () => {
    const { time, store, discord, start } = deliveryWorld('2031-03-08T10:00:00Z');
    await store.putSubscription(subscriptionOf());
    start();
    await time.pass('PT10M');
    expect(discord.messages.map(({ body }) => body)).toEqual([{ text: 'digest 2031-03-08T09:00:00Z 0' }]);
    const states = (await store.deliveries('sub1', 10)).map(({ state }) => state);
    expect(states).toEqual(['done', 'folded', 'folded', 'folded', 'folded']);
  });

  it('of years, nothing comes in a burst', async () => {
    const { time, store, discord, start } = deliveryWorld('2035-03-08T18:00:00Z');
    const schedule = { at: '09:00, 10:00, 11:00, 12:00', days: 'daily', timezone: 'UTC' };
    await store.putSubscription(subscriptionOf({ schedule }));
    start();
    await time.pass('PT10M');
    expect(discord.messages).toHaveLength(1);
    expect(await store.deliveries('sub1', 500)).toHaveLength(101);
  });

  it('a slot that the rules of a zone moved is not lost', async () => {
    const { time, store, discord, start } = deliveryWorld('2031-03-04T09:30:00Z');
    await store.putSubscription(
      subscriptionOf({ nextAt: '2031-03-04T10:00:00Z', createdAt: '2031-03-03T20:00:00Z' }),
    );
    start();
    await time.pass('PT10M');
    expect(discord.messages.map(({ body }) => body)).toEqual([{ text: 'digest 2031-03-04T09:00:00Z 0' }]);
    expect(await store.subscription('sub1')).toMatchObject({ nextAt: '2031-03-05T09:00:00Z' });
  });
});

describe('a newer slot', () => {
  const schedule = { at: '09:00, 09:05', days: 'daily', timezone: 'UTC' };

  it('takes over from one that is not begun', async () => {
    const { time, store, discord, start } = deliveryWorld(before);
    await store.putSubscription(subscriptionOf({ schedule }));
    discord.trouble = () => (time.elapsed() < 320_000 ? { kind: 'unreached', why: 'no network' } : null);
    start();
    await time.pass('PT20M');
    expect(discord.messages.map(({ body }) => body)).toEqual([{ text: 'digest 2031-03-04T09:05:00Z 0' }]);
    const ended = (await store.deliveries('sub1', 5)).map(({ state, why }) => [state, why]);
    expect(ended).toEqual([
      ['done', null],
      ['folded', 'a later one came due'],
    ]);
  });

  it('waits for one that is begun', async () => {
    const { time, store, discord, composer, start } = deliveryWorld(before);
    composer.parts = 2;
    await store.putSubscription(subscriptionOf({ schedule }));
    discord.trouble = ({ of }) =>
      of.endsWith('-1') && time.elapsed() < 320_000 ? { kind: 'unreached', why: 'no network' } : null;
    start();
    await time.pass('PT30M');
    expect(discord.messages.map(({ body }) => body)).toEqual([
      { text: 'digest 2031-03-04T09:00:00Z 0' },
      { text: 'digest 2031-03-04T09:00:00Z 1' },
      { text: 'digest 2031-03-04T09:05:00Z 0' },
      { text: 'digest 2031-03-04T09:05:00Z 1' },
    ]);
  });
});

describe('a clock that jumps', () => {
  it.each(['PT2H', '-PT2H', 'PT20M', '-PT20M', 'PT720H'])(
    'by %s costs no slot and doubles none',
    async (by) => {
      const { time, store, discord, start } = deliveryWorld(before);
      const schedule = { at: '09:00', days: 'daily', timezone: 'UTC' };
      await store.putSubscription(subscriptionOf({ schedule }));
      start({ tickMs: (elapsed) => (elapsed < 1_500_000 ? 5_000 : 60_000) });
      await time.pass('PT10.15S');
      time.jump(by);
      await time.pass('PT10M');
      time.jump(Temporal.Duration.from(by).negated().toString());
      await time.pass('PT30H');
      const slots = discord.messages.map(({ body }) => JSON.stringify(body));
      expect(new Set(slots).size).toBe(slots.length);
      expect(slots).toContain('{"text":"digest 2031-03-04T09:00:00Z 0"}');
      const told = (await store.deliveries('sub1', 100)).map(({ dueAt }) => dueAt);
      expect(told).toContain('2031-03-05T09:00:00Z');
    },
  );
});

describe('a clock that was far ahead for a moment', () => {
  it.each([false, true])('costs no digest after it is right again (restarted: %s)', async (isRestarted) => {
    const { time, store, discord, start } = deliveryWorld('2031-03-04T10:00:00Z');
    await store.putSubscription(subscriptionOf({ nextAt: '2031-03-05T09:00:00Z' }));
    const first = start({ tickMs: 10_000 });
    await time.pass('PT1M');
    time.jump('PT8760H');
    await time.pass('PT1M');
    const posted = discord.messages.length;
    if (isRestarted) first.kill();
    time.jump('-PT8760H');
    if (isRestarted) start({ tickMs: 60_000 });
    await time.pass('PT24H');
    expect((await store.subscription('sub1'))?.nextAt).toBe('2031-03-06T09:00:00Z');
    expect(discord.messages.slice(posted).map(({ body }) => body)).toEqual([
      { text: 'digest 2031-03-05T09:00:00Z 0' },
    ]);
    expect(discord.doubled).toEqual([]);
  });
});

describe('many digests', () => {
  it('of a workspace that is held back do not keep those of another waiting', async () => {
    const { time, store, slack, start } = deliveryWorld(before);
    for (let n = 0; n < 300; n++) {
      const destination = { platform: 'slack', teamId: 'T1', channelId: `C${n}`, threadTs: null } as const;
      await store.putSubscription(subscriptionOf({ id: `large${n}`, destination }));
    }
    const destination = { platform: 'slack', teamId: 'T2', channelId: 'D1', threadTs: null } as const;
    const schedule = { at: '09:01', days: 'daily', timezone: 'UTC' };
    const nextAt = '2031-03-04T09:01:00Z';
    await store.putSubscription(subscriptionOf({ id: 'small', destination, schedule, nextAt }));
    slack.trouble = ({ place }) =>
      place.includes('T1') ? { kind: 'limited', retryAfterMs: 14_000, scope: 'workspace' } : null;
    start();
    await time.pass('PT73S');
    expect(slack.messages).toMatchObject([{ place: 'slack:T2/D1' }]);
    expect(slack.calls.length).toBeLessThan(120);
  });
});

describe('closing', () => {
  it('ends what is on its way, begins nothing more, and gives the rest back at once', async () => {
    const { time, store, discord, start } = deliveryWorld(before);
    for (let n = 0; n < 100; n++) {
      const destination = { platform: 'discord', guildId: 'g', channelId: `d${n}` } as const;
      await store.putSubscription(subscriptionOf({ id: `more${n}`, destination }));
    }
    const first = start();
    await time.pass('PT11S');
    const closed = first.close();
    await Promise.all([closed, time.pass('PT5S')]);
    const { length } = discord.calls;
    expect(length).toBeGreaterThan(10);
    expect(length).toBeLessThan(90);
    expect(discord.messages).toHaveLength(length);
    await first.tick();
    await time.pass('PT5S');
    expect(discord.calls).toHaveLength(length);
    start();
    await time.pass('PT10S');
    expect(discord.messages).toHaveLength(100);
    expect(discord.doubled).toEqual([]);
  });

  it('does not wait for what never ends', async () => {
    const { time, store, discord, start } = deliveryWorld(before);
    await store.putSubscription(subscriptionOf());
    discord.trouble = () => ({ kind: 'silent', carriedOut: false });
    const engine = start();
    await time.pass('PT15S');
    const closedAt = engine.close().then(() => time.elapsed());
    await time.pass('PT6S');
    expect(await closedAt).toBeLessThan(21_000);
  });

  it('is not needed for idle, which resolves when nothing is on its way', async () => {
    const { time, store, discord, start } = deliveryWorld(before);
    await store.putSubscription(subscriptionOf());
    discord.latencyMs = 3_000;
    const engine = start();
    await time.pass('PT11S');
    const idle = engine.idle().then(() => time.elapsed());
    await time.pass('PT10S');
    expect(await idle).toBeGreaterThanOrEqual(13_000);
    expect(discord.messages).toHaveLength(1);
  });
});
