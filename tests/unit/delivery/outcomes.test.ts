import { describe, expect, it } from 'vitest';
import type { PublishOutcome } from '../../../src/core/digests/ports.ts';
import type { DeliveryState } from '../../../src/core/model/delivery.ts';
import { type DeliveryWorld, deliveryWorld } from '../../support/delivery/delivery-world.ts';
import type { PublisherCall, Trouble } from '../../support/delivery/strict-publisher.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';

const before = '2031-03-04T08:59:58Z';
const slack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;
const why = 'said the platform';

async function world(parts = 1): Promise<DeliveryWorld> {
  const made = deliveryWorld(before);
  made.composer.parts = parts;
  await made.store.putSubscription(subscriptionOf());
  return made;
}

/** The first so many calls of a kind go wrong. */
function firstCalls(count: number, act: PublisherCall['act'], trouble: Trouble) {
  let left = count;
  return (call: PublisherCall): Trouble | null => (call.act === act && left-- > 0 ? trouble : null);
}

async function digest({ store }: DeliveryWorld) {
  const all = await store.deliveries('sub1', 50);
  const found = all.find(({ key }) => key === '2031-03-04T09:00:00Z');
  if (!found) throw new Error('no digest was planned');
  return found;
}

describe('a call that was not carried out', () => {
  it('because a limit was reached is made again when the platform said, and holds back its scope alone', async () => {
    const made = await world();
    const other = { platform: 'discord', guildId: 'g1', channelId: 'c2' } as const;
    await made.store.putSubscription(subscriptionOf({ id: 'sub2', destination: other }));
    const limited: PublishOutcome = { kind: 'limited', retryAfterMs: 10_000, scope: 'channel' };
    made.discord.trouble = firstCalls(1, 'post', limited);
    made.start();
    await made.time.pass('PT60S');
    const [one, two] = made.discord.messages;
    expect(made.discord.messages).toHaveLength(2);
    expect(Number(two?.at) - Number(one?.at)).toBeGreaterThan(9_000);
    expect(await digest(made)).toMatchObject({ state: 'done', failures: 0 });
  });

  it('because of a limit that lasts is given back until then', async () => {
    const made = await world();
    const limited: PublishOutcome = { kind: 'limited', retryAfterMs: 300_000, scope: 'platform' };
    made.discord.trouble = firstCalls(1, 'post', limited);
    made.start();
    await made.time.pass('PT60S');
    expect(await digest(made)).toMatchObject({
      state: 'sending',
      failures: 0,
      parts: [{ state: 'waiting' }],
    });
    await made.time.pass('PT5M');
    expect(made.discord.messages).toHaveLength(1);
    expect(made.discord.calls.filter(({ act }) => act === 'find')).toEqual([]);
  });

  it('because nothing was reached is made again, later each time, without looking for it', async () => {
    const made = await world();
    made.discord.trouble = firstCalls(4, 'post', { kind: 'unreached', why });
    made.start();
    await made.time.pass('PT5M');
    expect(made.discord.messages).toHaveLength(1);
    const at = made.discord.calls.map((call) => call.at);
    const waits = at.slice(1).map((time, n) => time - Number(at[n]));
    expect(waits).toHaveLength(4);
    expect(waits.every((wait, n) => wait > (waits[n - 1] ?? 3_000))).toBe(true);
    expect(await digest(made)).toMatchObject({ state: 'done', failures: 4 });
  });

  it('and never is within six hours leaves its news to the next digest', async () => {
    const made = await world();
    made.discord.trouble = () => ({ kind: 'unreached', why });
    made.start({ tickMs: 60_000 });
    await made.time.pass('PT6H30M');
    expect(await digest(made)).toMatchObject({ state: 'folded', why: 'too old' });
    const { length } = made.discord.calls;
    expect(length).toBeLessThan(50);
    made.discord.trouble = () => null;
    await made.time.pass('PT18H');
    expect(made.discord.messages).toMatchObject([{ body: { text: 'digest 2031-03-05T09:00:00Z 0' } }]);
  });
});

describe('a call of which nothing is known', () => {
  it.each([
    ['that was carried out is found, and not made again', { kind: 'answer-lost' }, 1],
    ['that was not is made again', { kind: 'unknown', why }, 2],
  ] as const)('%s', async (_, trouble, posts) => {
    const made = await world(2);
    made.discord.trouble = firstCalls(1, 'post', trouble);
    made.start();
    await made.time.pass('PT29S');
    expect(made.discord.calls.map(({ act }) => act)).toEqual(['post']);
    await made.time.pass('PT2M');
    const first = made.discord.calls[0]?.of;
    expect(made.discord.calls.filter(({ act, of }) => act === 'post' && of === first)).toHaveLength(posts);
    expect(made.discord.messages.map(({ under }) => under)).toEqual([null, 'm1']);
    expect(await digest(made)).toMatchObject({ state: 'done' });
  });

  it('and cannot be learnt ends so, until an operator has it tried again', async () => {
    const made = await world();
    made.discord.trouble = ({ act }) =>
      act === 'find' ? { kind: 'unknowable', why: 'it may not read there' } : { kind: 'answer-lost' };
    made.start();
    await made.time.pass('PT5M');
    const ended = await digest(made);
    expect(ended).toMatchObject({
      state: 'unknown',
      why: 'it may not read there',
      parts: [{ state: 'unknown' }],
    });
    expect(made.discord.messages).toHaveLength(1);
    made.discord.trouble = () => null;
    expect(await made.store.retry(ended.id, made.time.clock.now().toString())).toBe(true);
    await made.time.pass('PT1M');
    expect(await digest(made)).toMatchObject({ state: 'done' });
    expect(made.discord.messages).toHaveLength(2);
  });

  it('is looked for until that can be done', async () => {
    const made = await world();
    let looks = 0;
    made.discord.trouble = ({ act }) => {
      if (act === 'post') return made.discord.calls.length === 1 ? { kind: 'answer-lost' } : null;
      looks += 1;
      if (looks === 1) return { kind: 'limited', retryAfterMs: 60_000, scope: 'workspace' };
      return looks < 5 ? { kind: 'unreached', why } : null;
    };
    made.start();
    await made.time.pass('PT20M');
    expect(looks).toBe(5);
    expect(made.discord.messages).toHaveLength(1);
    expect(await digest(made)).toMatchObject({ state: 'done' });
  });

  it('is looked for although no process ran for longer than one is tried', async () => {
    const made = await world(2);
    made.discord.trouble = ({ of }) => (of.endsWith('-1') ? { kind: 'unreached', why } : null);
    const first = made.start();
    await made.time.pass('PT10S');
    first.kill();
    await made.time.pass('PT38H');
    let answers = 0;
    made.discord.trouble = ({ act, of }) =>
      act === 'post' && of.endsWith('-1') && answers++ === 0 ? { kind: 'answer-lost' } : null;
    made.start();
    await made.time.pass('PT2M');
    expect(await digest(made)).toMatchObject({
      state: 'done',
      parts: [{ state: 'sent' }, { state: 'sent' }],
    });
    expect(made.discord.messages).toHaveLength(2);
  });

  it('is one that the publisher never answers, too', async () => {
    const made = await world();
    made.discord.trouble = firstCalls(1, 'post', { kind: 'silent', carriedOut: true });
    made.start();
    await made.time.pass('PT5M');
    expect(made.discord.messages).toHaveLength(1);
    expect(await digest(made)).toMatchObject({ state: 'done' });
  });
});

describe('where the bot may not write', () => {
  it('the subscription is paused and whoever made it is told once', async () => {
    const made = await world();
    made.discord.trouble = ({ place }) => (place === 'discord:c1' ? { kind: 'forbidden', why } : null);
    made.start({ tickMs: 60_000 });
    await made.time.pass('P2D');
    expect(await digest(made)).toMatchObject({ state: 'failed', why });
    expect(await made.store.subscription('sub1')).toMatchObject({ state: 'paused', why });
    expect(made.discord.messages).toMatchObject([{ place: 'discord:user:u1' }]);
    const trouble = await made.store.deliveriesIn('done', 10);
    expect(trouble).toMatchObject([{ kind: 'trouble', payload: { why }, state: 'done' }]);
  });

  it('whoever made it is told although no process ran for days', async () => {
    const made = await world();
    made.discord.trouble = ({ place }) => (place === 'discord:c1' ? { kind: 'forbidden', why } : null);
    const first = made.start();
    await made.time.pass('PT3S');
    first.kill();
    expect(made.discord.messages).toEqual([]);
    await made.time.pass('PT60H');
    made.start();
    await made.time.pass('PT1M');
    expect(made.discord.messages.map(({ place }) => place)).toEqual(['discord:user:u1']);
  });

  it('nobody is told where a file made it, or where they take no messages', async () => {
    for (const createdBy of [null, 'discord:u1']) {
      const made = await world();
      await made.store.putSubscription(subscriptionOf({ createdBy }));
      made.discord.trouble = () => ({ kind: 'forbidden', why });
      made.start({ tickMs: 10_000 });
      await made.time.pass('PT1H');
      expect(made.discord.messages).toEqual([]);
      expect(await made.store.subscription('sub1')).toMatchObject({ state: 'paused' });
      expect(await made.store.deliveriesIn('failed', 10)).toHaveLength(createdBy === null ? 1 : 2);
    }
  });

  it('a person who made several there is told once, and of all of them', async () => {
    const made = await world();
    await made.store.putSubscription(subscriptionOf({ id: 'sub2', topic: 'forest' }));
    await made.store.putSubscription(subscriptionOf({ id: 'theirs', createdBy: 'discord:u2' }));
    const other = { platform: 'discord', guildId: 'g1', channelId: 'c2' } as const;
    await made.store.putSubscription(subscriptionOf({ id: 'there', destination: other }));
    made.discord.trouble = ({ place }) => (place.includes('user') ? null : { kind: 'forbidden', why });
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT1H');
    expect((await made.store.subscriptions()).map(({ state }) => state)).toEqual(Array(4).fill('paused'));
    const told = (await made.store.deliveriesIn('done', 10)).map(({ target, payload }) => [
      'userId' in target && target.userId,
      payload,
    ]);
    const mend = expect.stringMatching(/resume sub[12] and \/digest resume sub[12] in it\.$/);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(['u1', { why, mend }]);
    expect(told).toContainEqual(['u1', { why }]);
    expect(told).toContainEqual(['u2', { why }]);
  });

  it('whoever resumed it too early is told again', async () => {
    const made = await world();
    const schedule = { at: '09:00, 09:30', days: 'daily', timezone: 'UTC' };
    await made.store.putSubscription(subscriptionOf({ schedule }));
    made.discord.trouble = ({ place }) => (place === 'discord:c1' ? { kind: 'forbidden', why } : null);
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT20M');
    await made.store.setSubscriptionState('sub1', 'active', null);
    await made.time.pass('PT20M');
    expect(made.discord.messages.map(({ place }) => place)).toEqual(Array(2).fill('discord:user:u1'));
    expect(await made.store.subscription('sub1')).toMatchObject({ state: 'paused' });
  });

  it('a person of Slack is told in their workspace', async () => {
    const made = await world();
    await made.store.putSubscription(subscriptionOf({ destination: slack, createdBy: 'slack:T1/U7' }));
    made.slack.trouble = ({ place }) => (place === 'slack:T1/C1' ? { kind: 'forbidden', why } : null);
    made.start();
    await made.time.pass('PT1M');
    expect(made.slack.messages).toMatchObject([{ place: 'slack:user:U7' }]);
    const [trouble] = await made.store.deliveriesIn('done', 1);
    expect(trouble?.target).toEqual({ platform: 'slack', teamId: 'T1', userId: 'U7' });
  });
});

describe('what cannot be mended by waiting', () => {
  it.each([
    ['gone', 'disabled', 'failed'],
    ['refused', 'active', 'failed'],
    ['missing', 'active', 'done'],
  ] as const)('%s leaves the subscription %s and the delivery %s', async (kind, state, ended) => {
    const made = await world();
    made.discord.trouble = () => ({ kind, why });
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT2H');
    expect(await made.store.subscription('sub1')).toMatchObject({ state });
    expect(await digest(made)).toMatchObject({ state: ended satisfies DeliveryState });
    expect(made.discord.calls.filter(({ place }) => place === 'discord:c1')).toHaveLength(1);
  });

  it.each([
    ['gone', 1],
    ['shut-out', 0],
  ] as const)('that is %s disables a subscription, of which %i is told', async (kind, count) => {
    const made = await world();
    await made.store.putSubscription(subscriptionOf({ destination: slack, createdBy: 'slack:T1/U7' }));
    made.slack.trouble = ({ place }) => (place === 'slack:T1/C1' ? { kind, why } : null);
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT2H');
    expect(await made.store.subscription('sub1')).toMatchObject({ state: 'disabled', why });
    expect(made.slack.messages.map(({ place }) => place)).toEqual(Array(count).fill('slack:user:U7'));
    const mend = 'To have them come to another channel, use /digest in it.';
    for (const { payload } of await made.store.deliveriesIn('done', 5))
      expect(payload).toEqual({ why, mend });
  });

  it('a workspace of Slack that shut the bot out has all its subscriptions disabled', async () => {
    const made = await world();
    for (const [id, teamId] of Object.entries({ a: 'T1', b: 'T1', c: 'T2' })) {
      const destination = { ...slack, teamId, channelId: `C${id}` };
      await made.store.putSubscription(subscriptionOf({ id, destination }));
    }
    made.slack.trouble = ({ place }) => (place.includes('T1') ? { kind: 'shut-out', why } : null);
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT30M');
    const states = (await made.store.subscriptions()).map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['a disabled', 'b disabled', 'c active', 'sub1 active']);
    expect(made.slack.messages).toMatchObject([{ place: 'slack:T2/Cc' }]);
  });

  it('a token of Discord’s that does not hold keeps all of it waiting, and asks seldom', async () => {
    const made = await world();
    for (let n = 0; n < 10; n++) {
      const destination = { platform: 'discord', guildId: 'g', channelId: `d${n}` } as const;
      await made.store.putSubscription(subscriptionOf({ id: `more${n}`, destination }));
    }
    let isShut = true;
    made.discord.trouble = () => (isShut ? { kind: 'shut-out', why } : null);
    made.start({ tickMs: 10_000 });
    await made.time.pass('PT30M');
    expect(made.discord.calls.length).toBeLessThan(40);
    isShut = false;
    await made.time.pass('PT30M');
    expect(made.discord.messages).toHaveLength(11);
    expect(await made.store.subscription('sub1')).toMatchObject({ state: 'active' });
  });

  it('a part whose message to answer is gone is over, and the others go on', async () => {
    const made = await world(3);
    made.discord.trouble = (call) => (call.of.endsWith('-1') ? { kind: 'missing', why } : null);
    made.start();
    await made.time.pass('PT1M');
    const { state, parts } = await digest(made);
    expect([state, ...parts.map((part) => part.state)]).toEqual(['done', 'sent', 'over', 'sent']);
  });
});

describe('composing', () => {
  it('that fails is tried again, and does not hold the others up', async () => {
    const made = await world();
    const other = { platform: 'discord', guildId: 'g1', channelId: 'c2' } as const;
    let failures = 3;
    made.composer.failing = () => (failures-- > 0 ? new Error('no briefing') : null);
    await made.store.putSubscription(subscriptionOf({ id: 'sub2', destination: other }));
    made.start();
    await made.time.pass('PT5M');
    expect(made.discord.messages).toHaveLength(2);
    expect(made.discord.doubled).toEqual([]);
  });

  it('that finds nothing to say ends the delivery so', async () => {
    const made = await world();
    made.composer.nothing = () => ({ nothing: 'nothing is new', state: 'quiet' });
    made.start();
    await made.time.pass('PT5M');
    expect(await digest(made)).toMatchObject({ state: 'quiet', why: 'nothing is new', parts: [] });
    expect(made.discord.calls).toEqual([]);
  });

  it('of four at once is the most', async () => {
    const made = await world();
    for (let n = 0; n < 30; n++) {
      const destination = { platform: 'discord', guildId: 'g', channelId: `d${n}` } as const;
      await made.store.putSubscription(subscriptionOf({ id: `more${n}`, destination }));
    }
    let [now, most] = [0, 0];
    const { composer, time } = made;
    const compose = composer.compose.bind(composer);
    composer.compose = async (delivery) => {
      now += 1;
      most = Math.max(most, now);
      await time.sleep(500);
      now -= 1;
      return compose(delivery);
    };
    made.start();
    await time.pass('PT1M');
    expect(made.discord.messages).toHaveLength(31);
    expect(most).toBe(4);
  });
});

describe('the ledger', () => {
  it('is written before and after each call, and twice for a digest of one message', async () => {
    const made = await world();
    const told: string[] = [];
    const writes = new Set(['plan', 'claim', 'renew', 'composed', 'trying', 'settled', 'postpone', 'end']);
    const store = new Proxy(made.store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function' || !writes.has(String(name))) return member;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          const result: unknown = await Reflect.apply(member, target, given);
          const isIdle = name === 'claim' && Array.isArray(result) && result.length === 0;
          if (!isIdle) told.push(String(name));
          return result;
        };
      },
    });
    made.discord.trouble = ({ act }) => {
      told.push(act);
      return null;
    };
    made.start({ store });
    await made.time.pass('PT10S');
    expect(told).toEqual(['plan', 'claim', 'composed', 'post', 'settled']);
    expect(await digest(made)).toMatchObject({ state: 'done', parts: [{ state: 'sent', messageId: 'm1' }] });
  });

  it('has nothing of a digest that waits for its turn, and another process composes it anew', async () => {
    const made = await world();
    for (let n = 0; n < 80; n++) {
      const destination = { platform: 'discord', guildId: 'g', channelId: `d${n}` } as const;
      await made.store.putSubscription(subscriptionOf({ id: `more${n}`, destination }));
    }
    const first = made.start();
    await made.time.pass('PT2.6S');
    first.kill();
    const states = (await made.store.deliveries(null, 100)).map(({ state }) => state);
    expect(states).toContain('planned');
    expect(states).toContain('sending');
    made.start({ tickMs: 5_000 });
    await made.time.pass('PT3M');
    expect(made.discord.messages).toHaveLength(81);
    expect(made.discord.doubled).toEqual([]);
    expect(made.composer.composed.length).toBeGreaterThan(81);
  });
});
