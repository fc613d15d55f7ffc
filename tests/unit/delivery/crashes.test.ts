import { describe, expect, it } from 'vitest';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import { Fault } from '../../../src/core/fault.ts';
import { type DeliveryWorld, deliveryWorld } from '../../support/delivery/delivery-world.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';

const slack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;
const here = '2031-03-04T08:59:58Z';

async function world(): Promise<DeliveryWorld> {
  const made = deliveryWorld(here);
  made.composer.parts = 2;
  await made.store.putSubscription(subscriptionOf());
  await made.store.putSubscription(
    subscriptionOf({ id: 'sub2', destination: slack, createdBy: 'slack:T1/U1' }),
  );
  return made;
}

/** All is delivered, once. */
async function expectWhole({ store, discord, slack: other }: DeliveryWorld): Promise<void> {
  expect([...discord.doubled, ...other.doubled]).toEqual([]);
  expect([...discord.crossed, ...other.crossed]).toEqual([]);
  for (const publisher of [discord, other]) {
    expect(publisher.messages.map(({ under }) => under)).toEqual([null, 'm1']);
  }
  for (const id of ['sub1', 'sub2']) {
    expect(await store.deliveries(id, 10)).toMatchObject([{ state: 'done' }]);
    expect(await store.subscription(id)).toMatchObject({ nextAt: '2031-03-05T09:00:00Z' });
  }
}

describe('an engine that is killed', () => {
  it.each([false, true])(
    'at any step (carried out: %s) leaves all to the next one, once',
    async (carriedOut) => {
      let isOver = false;
      for (let diesAt = 0; !isOver; diesAt++) {
        const made = await world();
        const first = made.start({ diesAt, carriedOut });
        await made.time.pass('PT10S');
        isOver = !first.isDead();
        first.kill();
        const second = made.start({ tickMs: 5_000 });
        await made.time.pass('PT3M');
        await expectWhole(made);
        second.kill();
        if (isOver) expect(diesAt).toBeGreaterThan(15);
      }
    },
  );

  it('twice, at any two steps, leaves all to the third', async () => {
    for (let diesAt = 0; diesAt < 150; diesAt += 19) {
      const made = await world();
      const first = made.start({ diesAt: diesAt % 25, carriedOut: diesAt % 2 === 0 });
      await made.time.pass('PT10S');
      first.kill();
      const second = made.start({ diesAt: 5 + ((diesAt * 3) % 31), carriedOut: diesAt % 3 === 0 });
      await made.time.pass('PT3M');
      second.kill();
      const third = made.start({ tickMs: 10_000 });
      await made.time.pass('PT5M');
      await expectWhole(made);
      third.kill();
    }
  });
});

describe('an engine that is killed while it gives a delivery up', () => {
  it.each([
    ['unknowable', ['unknown'], 'active'],
    // Where it was disabled or paused already, what is not begun is folded.
    ['gone', ['failed', 'folded'], 'disabled'],
    ['forbidden', ['failed', 'folded'], 'paused'],
  ] as const)('as %s leaves that to the next one', async (kind, ended, state) => {
    let isOver = false;
    for (let diesAt = 4; !isOver; diesAt += 2) {
      const made = deliveryWorld(here);
      await made.store.putSubscription(subscriptionOf({ destination: slack, createdBy: 'slack:T1/U1' }));
      made.slack.trouble = ({ act, place }) => {
        if (place !== 'slack:T1/C1') return null;
        if (kind !== 'unknowable') return act === 'post' ? { kind, why: 'so it said' } : null;
        return act === 'find' ? { kind, why: 'it may not read there' } : { kind: 'answer-lost' };
      };
      const first = made.start({ diesAt, carriedOut: true, tickMs: 4_000 });
      await made.time.pass('PT40S');
      isOver = !first.isDead();
      first.kill();
      const second = made.start({ tickMs: 15_000 });
      await made.time.pass('PT4M');
      second.kill();
      const [digest, trouble] = (await made.store.deliveries('sub1', 5)).toReversed();
      expect(ended).toContain(digest?.state);
      const subscription = await made.store.subscription('sub1');
      expect(subscription).toMatchObject({ state });
      expect(made.slack.doubled).toEqual([]);
      const told = made.slack.messages.filter(({ place }) => place === 'slack:user:U1');
      expect(told).toHaveLength(kind === 'unknowable' ? 0 : 1);
      expect(trouble?.state).toBe(kind === 'unknowable' ? undefined : 'done');
    }
  });
});

describe('an engine that stands still', () => {
  it.each([
    ['long enough for another to take over', 180_000],
    ['not that long', 40_000],
  ])('just before a call, for %s, does not send what the other did', async (_, milliseconds) => {
    const made = deliveryWorld(here);
    await made.store.putSubscription(subscriptionOf({ destination: slack, createdBy: 'slack:T1/U1' }));
    let awake: Promise<void> | null = null;
    const stand = async (isHeld: boolean): Promise<boolean> => {
      awake ??= made.time.sleep(milliseconds);
      await awake;
      return isHeld;
    };
    const stoppable: DigestStore = {
      ...made.store,
      composed: async (...asked) => stand(await made.store.composed(...asked)),
      trying: async (...asked) => stand(await made.store.trying(...asked)),
      renew: async (...asked) => {
        await awake;
        return made.store.renew(...asked);
      },
    };
    const first = made.start({ store: stoppable });
    await made.time.pass('PT5S');
    const second = made.start();
    await made.time.pass('PT10M');
    expect(made.slack.messages).toHaveLength(1);
    expect(made.slack.doubled).toEqual([]);
    expect(await made.store.deliveries('sub1', 5)).toMatchObject([{ state: 'done' }]);
    first.kill();
    second.kill();
  });
});

describe('two engines on one store', () => {
  it('deliver everything once', async () => {
    const made = await world();
    for (let n = 0; n < 20; n++) {
      const destination = { platform: 'discord', guildId: 'g2', channelId: `d${n}` } as const;
      await made.store.putSubscription(subscriptionOf({ id: `more${n}`, destination }));
    }
    const [one, other] = [made.start(), made.start()];
    await made.time.pass('PT2M');
    expect(made.discord.doubled).toEqual([]);
    expect(made.discord.messages).toHaveLength(42);
    expect(made.slack.messages).toHaveLength(2);
    one.kill();
    other.kill();
  });

  it('send nothing more by a claim that was lost, and write nothing', async () => {
    const made = await world();
    made.slack.latencyMs = 5_000;
    const one = made.start();
    await made.time.pass('PT4S');
    expect(made.slack.calls).toHaveLength(1);
    // The clock goes ahead: to everybody else the claim has run out, with the call still on its way.
    made.slack.latencyMs = 10;
    made.time.jump('PT10M');
    const other = made.start();
    await made.time.pass('PT5M');
    await expectWhole(made);
    one.kill();
    other.kill();
  });
});

describe('a store that fails', () => {
  it('at any call, for a while, costs neither a message nor doubles one', async () => {
    for (let failsAt = 0; failsAt < 30; failsAt += 2) {
      const made = await world();
      const one = made.start({ store: failingStore(made.store, failsAt, failsAt + 6), tickMs: 5_000 });
      await made.time.pass('PT8M');
      await expectWhole(made);
      one.kill();
    }
  });

  it('to write that a call goes out keeps the call from going out', async () => {
    const made = await world();
    const store: DigestStore = { ...made.store, composed: diskFull, trying: diskFull };
    const one = made.start({ store });
    await made.time.pass('PT10M');
    expect(made.discord.calls).toEqual([]);
    expect(made.slack.calls).toEqual([]);
    one.kill();
    const other = made.start();
    await made.time.pass('PT10M');
    await expectWhole(made);
    other.kill();
  });

  it('as a whole is told of once for all that is due, and seldom; what fails of one is told by itself', async () => {
    for (const [code, most, posted] of [
      ['store-full', 8, 0],
      ['store-corrupt', 200, 1],
    ] as const) {
      const made = await world();
      const store: DigestStore = {
        ...made.store,
        plan: async (subscription, ...more) => {
          if (code === 'store-full' || subscription === 'sub1')
            throw new Fault(code, 'It fails.', 'Mend it.');
          return made.store.plan(subscription, ...more);
        },
      };
      const one = made.start({ store });
      await made.time.pass('PT1M');
      expect(made.lines.length).toBeGreaterThan(2);
      expect(made.lines.length).toBeLessThan(most);
      expect(made.slack.messages.length).toBeGreaterThanOrEqual(posted);
      expect(made.discord.messages).toEqual([]);
      one.kill();
      made.start();
      await made.time.pass('PT2M');
      await expectWhole(made);
    }
  });

  it('to keep an outcome is asked again and again', async () => {
    const made = await world();
    let failures = 20;
    const store: DigestStore = {
      ...made.store,
      settled: async (...given) => {
        if (failures-- > 0) throw new Error('the disk is full');
        return made.store.settled(...given);
      },
    };
    const one = made.start({ store });
    await made.time.pass('PT2M');
    await expectWhole(made);
    expect(made.slack.calls.filter(({ act }) => act === 'find')).toEqual([]);
    one.kill();
  });
});

function diskFull(): Promise<never> {
  return Promise.reject(new Error('the disk is full'));
}

/** Rejects the calls from one to before another. */
function failingStore(store: DigestStore, from: number, to: number): DigestStore {
  let calls = 0;
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const call = calls++;
        if (call >= from && call < to) throw new Error('the disk is full');
        return Reflect.apply(member, target, given);
      };
    },
  });
}
