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
});
