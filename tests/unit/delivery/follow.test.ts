import { describe, expect, it } from 'vitest';
import type { PlannedDelivery } from '../../../src/core/digests/ports.ts';
import type { Delivery } from '../../../src/core/model/delivery.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import { createFollower } from '../../../src/delivery/follow.ts';
import { briefing } from '../../fixtures/briefing.ts';
import { type DeliveryWorld, deliveryWorld } from '../../support/delivery/delivery-world.ts';
import { subscriptionOf } from '../../support/delivery/subscriptions.ts';
import { topicOf } from '../../support/topics.ts';

const before = '2031-03-04T08:59:55Z';
const target = subscriptionOf().destination;

function alertAt(dueAt: string, key = 'meeting 1'): PlannedDelivery {
  return {
    kind: 'alert',
    key,
    topic: 'harbour',
    target,
    dueAt,
    state: 'planned',
    why: null,
    payload: null,
  };
}

/** A digest stands in the channel, and can be mended. */
async function posted(
  topics: readonly Topic[] = [],
  mentioned: (delivery: Delivery) => string = ({ key }) => key,
): Promise<DeliveryWorld & { readonly digest: string }> {
  const world = deliveryWorld(before);
  const { store, composer, time } = world;
  await store.putSubscription(subscriptionOf());
  const compose = composer.compose.bind(composer);
  composer.compose = async (delivery) => {
    const composed = await compose(delivery);
    if ('nothing' in composed) return composed;
    const isCorrection = delivery.kind === 'correction';
    const edition = {
      briefing,
      sections: [],
      note: isCorrection ? delivery.key : null,
      mention: isCorrection ? null : mentioned(delivery),
      delivery: isCorrection ? digestOf(delivery.payload) : delivery.id,
      color: null,
      amendments: [],
      selections: [],
    };
    return { ...composed, edition };
  };
  const engine = world.start();
  await time.pass('PT10S');
  engine.kill();
  const [delivery] = await store.deliveries('sub1', 1);
  return { ...world, parts: { ...world.parts, topics: () => topics }, digest: delivery?.id ?? '' };
}

function digestOf(payload: object | null): string {
  return payload && 'digest' in payload ? String(payload.digest) : '';
}

function correction(digest: string, key: string): PlannedDelivery {
  return { ...alertAt('2031-03-04T09:00:00Z', key), kind: 'correction', payload: { message: 'm1', digest } };
}

describe('a topic that changed', () => {
  it('has alerts told at once, and reminders at their time, once each', async () => {
    const world = deliveryWorld(before);
    const { store, composer, discord, time } = world;
    const schedule = { at: '20:00', days: 'daily', timezone: 'UTC' };
    await store.putSubscription(subscriptionOf({ schedule, nextAt: null }));
    const reminder: PlannedDelivery = { ...alertAt('2031-03-04T10:00:00Z', 'm1'), kind: 'reminder' };
    composer.watched = () => [alertAt(before), reminder];
    const engine = world.start();
    await Promise.all([engine.topicChanged('harbour'), engine.topicChanged('harbour'), time.pass('PT5S')]);
    await time.pass('PT30M');
    expect(discord.messages.map(({ body }) => body)).toEqual([{ text: 'alert meeting 1 0' }]);
    await time.pass('PT40M');
    expect(discord.messages.map(({ body }) => body)).toEqual([
      { text: 'alert meeting 1 0' },
      { text: 'reminder m1 0' },
    ]);
    engine.kill();
  });

  it('has nothing told of another topic, nor where a subscription is paused', async () => {
    const world = deliveryWorld(before);
    const asked: string[] = [];
    await world.store.putSubscription(subscriptionOf({ id: 'other', topic: 'forest' }));
    await world.store.putSubscription(subscriptionOf({ id: 'paused', state: 'paused' }));
    world.composer.watched = ({ id }) => {
      asked.push(id);
      return [];
    };
    const engine = world.start();
    await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
    expect(asked).toEqual([]);
    engine.kill();
  });

  it('has what was posted mended, with a reply, and remembered as it reads now', async () => {
    const world = await posted();
    const { store, composer, discord, digest } = world;
    composer.amended = ({ delivery }) => correction(delivery.id, 'c1');
    const engine = world.start();
    await Promise.all([engine.topicChanged('harbour'), engine.topicChanged('harbour'), aWhile(world)]);
    expect(discord.messages.map(({ id, body, under }) => [id, body, under])).toEqual([
      ['m1', { text: 'mended c1' }, null],
      ['m2', { text: 'what changed c1' }, 'm1'],
    ]);
    expect(await store.postedBy(digest)).toMatchObject({ edition: { note: 'c1', delivery: digest } });
    expect(discord.calls.filter(({ act }) => act === 'edit')).toHaveLength(1);
    engine.kill();
  });

  it('mends a digest for what came while a correction of it was on its way', async () => {
    const world = await posted();
    const { composer, discord, store, digest } = world;
    const amend = composer.amend.bind(composer);
    let read = 'c1';
    // What stands against what was read last.
    composer.amend = async (post, subscription) => {
      composer.amended = ({ delivery }) => correction(delivery.id, read);
      return post.edition.note === read ? null : amend(post, subscription);
    };
    const engine = world.start();
    discord.latencyMs = 5_000;
    await Promise.all([engine.topicChanged('harbour'), world.time.pass('PT2S')]);
    read = 'c2';
    await world.time.pass('PT2M');
    expect(await store.postedBy(digest)).toMatchObject({ edition: { note: 'c2' } });
    expect(discord.messages[0]?.body).toEqual({ text: 'mended c2' });
    engine.kill();
  });

  it('has one correction after the other, in their order', async () => {
    const world = await posted();
    const { composer, discord } = world;
    const engine = world.start();
    discord.latencyMs = 3_000;
    for (const key of ['c1', 'c2', 'c3']) {
      composer.amended = ({ delivery }) => correction(delivery.id, key);
      await Promise.all([engine.topicChanged('harbour'), world.time.pass('PT1S')]);
    }
    await world.time.pass('PT2M');
    expect(discord.messages.map(({ body }) => body)).toEqual([
      { text: 'mended c3' },
      { text: 'what changed c1' },
      { text: 'what changed c2' },
      { text: 'what changed c3' },
    ]);
    engine.kill();
  });

  it('has what was posted mended where a person paused it, and not where the bot may not write', async () => {
    for (const [why, edits] of [
      [null, 1],
      ['it may not write there', 0],
    ] as const) {
      const world = await posted();
      await world.store.setSubscriptionState('sub1', 'paused', why);
      world.composer.amended = ({ delivery }) => correction(delivery.id, 'c1');
      const engine = world.start();
      await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
      expect(world.discord.calls.filter(({ act }) => act === 'edit')).toHaveLength(edits);
      engine.kill();
    }
  });

  it('is followed to its end by the next process where one died', async () => {
    for (let diesAt = 0; diesAt < 24; diesAt++) {
      const world = await posted([topicOf({ id: 'harbour' })]);
      const { composer, discord } = world;
      composer.amended = ({ edition, delivery }) =>
        edition.note === 'c1' ? null : correction(delivery.id, 'c1');
      composer.watched = () => [alertAt('2031-03-04T09:01:00Z')];
      const first = startWith(world, diesAt);
      await world.time.pass('PT5S');
      first.kill();
      const second = startWith(world, null);
      await world.time.pass('PT2M');
      const texts = discord.messages.map(({ body }) => JSON.stringify(body)).toSorted();
      expect(texts).toEqual([
        '{"text":"alert meeting 1 0"}',
        '{"text":"mended c1"}',
        '{"text":"what changed c1"}',
      ]);
      expect(discord.doubled).toEqual([]);
      second.kill();
    }
  });

  it('while a digest was on its way has it mended once it stands', async () => {
    const world = await posted();
    const { store, composer, discord, time } = world;
    await store.plan('sub1', [{ ...alertAt('2031-03-04T09:00:10Z', 'now:1'), kind: 'digest' }]);
    composer.amended = ({ delivery, edition }) =>
      delivery.key === 'now:1' && edition.note === null
        ? { ...correction(delivery.id, 'c1'), payload: { message: 'm2', digest: delivery.id } }
        : null;
    const engine = world.start();
    await time.pass('PT2M');
    expect(discord.messages.map(({ body, under }) => [body, under])).toEqual([
      [{ text: 'digest 2031-03-04T09:00:00Z 0' }, null],
      [{ text: 'mended c1' }, null],
      [{ text: 'what changed c1' }, 'm2'],
    ]);
    engine.kill();
  });

  it('and could not be looked at when a digest came to stand is looked at again', async () => {
    const world = await posted();
    const { store, composer, discord, time } = world;
    await store.plan('sub1', [{ ...alertAt('2031-03-04T09:00:10Z', 'now:1'), kind: 'digest' }]);
    let failures = 1;
    composer.amended = ({ delivery, edition }) => {
      if (delivery.key !== 'now:1' || edition.note !== null) return null;
      if (failures-- > 0) throw new Error('no briefing');
      return { ...correction(delivery.id, 'c1'), payload: { message: 'm2', digest: delivery.id } };
    };
    const engine = world.start();
    await time.pass('PT3M');
    expect(discord.messages[1]?.body).toEqual({ text: 'mended c1' });
    engine.kill();
  });

  it.each(['folded', 'failed'] as const)(
    'is told though the same correction %s before it mended anything, and not without end',
    async (state) => {
      const world = await posted();
      const { store, composer, discord, time } = world;
      composer.amended = ({ delivery, edition }) =>
        edition.note === null ? correction(delivery.id, 'c1') : null;
      const end = async (): Promise<void> => {
        const now = time.clock.now().toString();
        const asked = { now, leaseMs: 1_000, limit: 5, platforms: ['discord'], except: [] } as const;
        for (const { delivery, token } of await store.claim(asked)) {
          await store.end(delivery.id, token, state, 'not now', now);
        }
      };
      const follower = createFollower(world.parts, new AbortController().signal);
      await follower.follow('harbour');
      await end();
      const engine = world.start();
      await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
      expect(discord.messages.map(({ body }) => body)).toEqual([
        { text: 'mended c1/1' },
        { text: 'what changed c1/1' },
      ]);
      engine.kill();
      composer.amended = ({ delivery }) => correction(delivery.id, 'c2');
      for (let again = 0; again < 20; again++) {
        await follower.follow('harbour');
        await end();
      }
      const tried = (await store.deliveries('sub1', 100)).filter(({ key }) => key.startsWith('c2'));
      expect(tried).toHaveLength(10);
    },
  );

  it.each([
    ['are alike', 'same', 1],
    ['differ', 'other', 3],
  ])('is compared with as many digests as %s, once each', async (_, mention, count) => {
    const world = await posted([], ({ key }) => (mention === 'same' ? 'all' : key));
    const { store, composer, discord, time } = world;
    for (const n of [1, 2]) {
      await store.plan('sub1', [{ ...alertAt('2031-03-04T09:00:10Z', `now:${n}`), kind: 'digest' }]);
    }
    const compared: string[] = [];
    composer.amended = ({ delivery }) => {
      compared.push(delivery.key);
      return null;
    };
    const engine = world.start();
    await time.pass('PT1M');
    expect(discord.messages).toHaveLength(3);
    compared.length = 0;
    await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
    expect(compared).toHaveLength(count);
    // Where one does not stand as it is, each has its own correction.
    composer.amended = ({ delivery, edition }) =>
      edition.note === null ? { ...correction(delivery.id, `c ${delivery.key}`) } : null;
    await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
    const all = await store.deliveries('sub1', 50);
    expect(all.filter(({ kind }) => kind === 'correction')).toHaveLength(3);
    engine.kill();
  });

  it('is followed again where that failed', async () => {
    const world = await posted();
    let failures = 2;
    world.composer.amended = ({ delivery }) => {
      if (failures-- > 0) throw new Error('no briefing');
      return correction(delivery.id, 'c1');
    };
    const engine = world.start();
    await Promise.all([engine.topicChanged('harbour'), aWhile(world)]);
    await world.time.pass('PT3M');
    expect(world.discord.messages[0]?.body).toEqual({ text: 'mended c1' });
    engine.kill();
  });
});

function aWhile(world: DeliveryWorld): Promise<void> {
  return world.time.pass('PT15S');
}

/** With the topics of the world's parts. */
function startWith(world: DeliveryWorld, diesAt: number | null) {
  const { topics } = world.parts;
  return world.start({ topics, ...(diesAt === null ? {} : { diesAt }) });
}
