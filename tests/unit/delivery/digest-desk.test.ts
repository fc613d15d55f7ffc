import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Asker, DigestDesk, DigestWish } from '../../../src/core/digests/desk.ts';
import type { PlannedDelivery, PublishOutcome } from '../../../src/core/digests/ports.ts';
import { createDigestDesk } from '../../../src/delivery/digest-desk.ts';
import { syncConfigured } from '../../../src/delivery/sync-configured.ts';
import { briefing } from '../../fixtures/briefing.ts';
import { type DeliveryWorld, deliveryWorld } from '../../support/delivery/delivery-world.ts';
import { editOf } from '../../support/ledger.ts';
import { topicOf } from '../../support/topics.ts';

const now = '2031-03-04T08:00:00Z';
const place = { platform: 'discord', guildId: 'g1', channelId: 'c1' } as const;
const elsewhere = { platform: 'discord', guildId: 'g1', channelId: 'c2' } as const;
const asker: Asker = { user: 'discord:u1', place };
const wish: DigestWish = { topic: 'harbour', destination: place, at: '9am' };
const harbour = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['port'] });

interface DeskWorld extends DeliveryWorld {
  readonly desk: DigestDesk;
  readonly woken: { count: number };
  readonly changed: string[];
}

function deskWorld(): DeskWorld {
  const world = deliveryWorld(now);
  world.discord.latencyMs = 0;
  world.slack.latencyMs = 0;
  const woken = { count: 0 };
  const changed: string[] = [];
  const parts = { ...world.parts, topics: () => [harbour], timers: world.time };
  const desk = createDigestDesk(
    parts,
    () => {
      woken.count += 1;
    },
    async (topic) => void changed.push(topic),
  );
  // The platforms' answers take no time here.
  for (const publisher of [world.discord, world.slack]) publisher.check = async () => answer.outcome;
  answer.outcome = { kind: 'done', messageId: '' };
  return { ...world, desk, woken, changed };
}

/** What the platform says when it is asked whether the bot may post. */
const answer: { outcome: PublishOutcome } = { outcome: { kind: 'done', messageId: '' } };

describe('a wish for digests', () => {
  it('becomes a subscription, and tells the next three slots', async () => {
    const { desk, store } = deskWorld();
    const { subscription, topicTitle, next, last } = await desk.add({ ...wish, days: 'mon-fri' }, asker);
    expect(subscription).toMatchObject({
      topic: 'harbour',
      schedule: { at: '09:00', days: 'weekdays', timezone: 'Europe/Kyiv' },
      options: { sections: [], quiet: 'line', remindMinutes: null, alerts: false, mention: null },
      origin: 'command',
      state: 'active',
      createdBy: 'discord:u1',
      nextAt: '2031-03-05T07:00:00Z',
    });
    expect(subscription.id).toMatch(/^[2-9b-df-hj-np-tv-z]{5}$/);
    expect(next).toEqual(['2031-03-05T07:00:00Z', '2031-03-06T07:00:00Z', '2031-03-07T07:00:00Z']);
    expect([topicTitle, last]).toEqual(['Harbour talks', null]);
    expect(await store.subscription(subscription.id)).toEqual(subscription);
  });

  it.each([
    [{ at: '5:30 pm, 9:00', days: 'sat,sun', timezone: 'kyiv' }, '09:00, 17:30', 'weekends', 'Europe/Kyiv'],
    [{ at: 'noon', days: 'Wednesdays and mon', timezone: 'UTC' }, '12:00', 'mon, wed', 'UTC'],
    [{ at: '0:00' }, '00:00', 'daily', 'Europe/Kyiv'],
  ])('%j is kept in words of one form', async (written, at, days, timezone) => {
    const { desk } = deskWorld();
    const { subscription } = await desk.add({ ...wish, ...written }, asker);
    expect(subscription.schedule).toEqual({ at, days, timezone });
  });

  it('finds its topic by an alias', async () => {
    const { desk } = deskWorld();
    const { subscription } = await desk.add({ ...wish, topic: 'Port' }, asker);
    expect(subscription.topic).toBe('harbour');
  });

  it('that there is already gives the same one, with the options of now', async () => {
    const { desk, store } = deskWorld();
    const first = await desk.add(wish, asker);
    const again = await desk.add({ ...wish, at: '09:00', options: { alerts: true } }, asker);
    expect(again.subscription.id).toBe(first.subscription.id);
    expect(again.subscription.options.alerts).toBe(true);
    expect(await store.subscriptions()).toEqual([again.subscription]);
  });

  it.each([
    [{ topic: 'fish' }, 'unknown-topic'],
    [{ at: '25:00' }, 'bad-time'],
    [{ days: 'blursday' }, 'bad-days'],
    [{ timezone: 'Europe/Atlantis' }, 'bad-zone'],
    [{ options: { remindMinutes: 0 } }, 'bad-reminder'],
    [{ options: { remindMinutes: 20_000 } }, 'bad-reminder'],
    [
      { at: Array.from({ length: 25 }, (_, n) => `${n % 24}:${n < 24 ? '00' : '30'}`).join(',') },
      'too-many-times',
    ],
  ])('%j is refused', async (wrong, code) => {
    const { desk, store } = deskWorld();
    await expect(desk.add({ ...wish, ...wrong }, asker)).rejects.toMatchObject({ code });
    expect(await store.subscriptions()).toEqual([]);
  });

  it.each([
    ['forbidden', 'may-not-post', 'Let the bot view the channel and send messages there, then try again.'],
    ['gone', 'no-such-channel', 'Let the bot view the channel and send messages there, then try again.'],
    ['unreached', 'not-checked', 'Try again in a minute.'],
    ['shut-out', 'shut-out', 'Have the bot installed again.'],
  ] as const)('is refused where a post would be %s, with the mend', async (kind, code, mend) => {
    const { desk, store } = deskWorld();
    answer.outcome = { kind, why: 'so it said' };
    await expect(desk.add(wish, asker)).rejects.toMatchObject({ code, mend });
    expect(await store.subscriptions()).toEqual([]);
  });

  it('on Slack is told to invite the bot', async () => {
    const { desk } = deskWorld();
    answer.outcome = { kind: 'forbidden', why: 'not in the channel' };
    const there = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;
    const asked = desk.add({ ...wish, destination: there }, { user: 'slack:T1/U1', place: there });
    await expect(asked).rejects.toMatchObject({
      mend: 'Invite the bot with /invite @Readout, then try again.',
    });
  });

  it('is the 25th of a channel at the most', async () => {
    const { desk, store } = deskWorld();
    for (let n = 0; n < 25; n++) await desk.add({ ...wish, at: `9:${String(n + 10)}` }, asker);
    await expect(desk.add({ ...wish, at: '10:00' }, asker)).rejects.toMatchObject({
      code: 'too-many-digests',
    });
    const ids = (await store.subscriptions()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(25);
    await desk.add({ ...wish, destination: elsewhere }, { ...asker, place: elsewhere });
  });
});

describe('a subscription', () => {
  it('is shown and changed in its own channel alone', async () => {
    const { desk } = deskWorld();
    const { subscription } = await desk.add(wish, asker);
    const stranger = { ...asker, place: elsewhere };
    expect(await desk.list(asker)).toHaveLength(1);
    expect(await desk.list(stranger)).toEqual([]);
    expect(await desk.listWorkspace('discord:g1')).toHaveLength(1);
    expect(await desk.listWorkspace('discord:g2')).toEqual([]);
    const { id } = subscription;
    const asked = [
      desk.edit(id, { at: '10:00' }, stranger),
      desk.pause(id, stranger),
      desk.resume(id, stranger),
      desk.remove(id, stranger),
      desk.preview(id, stranger),
      desk.now(id, stranger),
    ];
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'no-digest' });
  });

  it('keeps what an edit leaves out, and moves its next slot with its hours', async () => {
    const { desk } = deskWorld();
    const { subscription } = await desk.add({ ...wish, options: { alerts: true } }, asker);
    const edited = await desk.edit(subscription.id, { at: '11:00', options: { quiet: 'silent' } }, asker);
    expect(edited.subscription).toMatchObject({
      schedule: { at: '11:00', days: 'daily', timezone: 'Europe/Kyiv' },
      options: { alerts: true, quiet: 'silent' },
      nextAt: '2031-03-04T09:00:00Z',
    });
  });

  it('whose hours are edited just after a slot still has that slot delivered', async () => {
    const { desk, store, time } = deskWorld();
    const { subscription } = await desk.add({ ...wish, at: '10:00', timezone: 'UTC' }, asker);
    time.jump('PT2H30S');
    await desk.edit(subscription.id, { at: '18:00' }, asker);
    expect(await store.deliveries(subscription.id, 5)).toMatchObject([
      { key: '2031-03-04T10:00:00Z', state: 'planned' },
    ]);
    expect(await store.subscription(subscription.id)).toMatchObject({ nextAt: '2031-03-04T18:00:00Z' });
  });

  it('that is paused has no next slots, and goes on from now when it is resumed', async () => {
    const { desk, time } = deskWorld();
    const { subscription } = await desk.add(wish, asker);
    const paused = await desk.pause(subscription.id, asker);
    expect(paused).toMatchObject({ subscription: { state: 'paused', why: null }, next: [] });
    time.jump('PT240H');
    answer.outcome = { kind: 'forbidden', why: 'no' };
    await expect(desk.resume(subscription.id, asker)).rejects.toMatchObject({ code: 'may-not-post' });
    answer.outcome = { kind: 'done', messageId: '' };
    const resumed = await desk.resume(subscription.id, asker);
    expect(resumed.subscription).toMatchObject({ state: 'active', nextAt: '2031-03-15T07:00:00Z' });
  });

  it('that is removed is gone', async () => {
    const { desk, store } = deskWorld();
    const { subscription } = await desk.add(wish, asker);
    expect((await desk.remove(subscription.id, asker)).subscription).toEqual(subscription);
    expect(await store.subscriptions()).toEqual([]);
  });

  it('can be delivered at once, but not twice at once, nor while it is paused', async () => {
    const { desk, store, woken } = deskWorld();
    const { subscription } = await desk.add(wish, asker);
    await desk.now(subscription.id, asker);
    await desk.now(subscription.id, asker);
    expect(await store.deliveries(subscription.id, 5)).toMatchObject([
      { kind: 'digest', key: 'now:2031-03-04T08:00:00Z', state: 'planned', dueAt: '2031-03-04T08:00:00Z' },
    ]);
    expect(woken.count).toBe(2);
    expect(await store.subscription(subscription.id)).toEqual(subscription);
    await desk.pause(subscription.id, asker);
    await expect(desk.now(subscription.id, asker)).rejects.toMatchObject({ code: 'not-active' });
  });

  it('shows a preview of which nothing is remembered', async () => {
    const { desk, store, composer, discord } = deskWorld();
    composer.parts = 2;
    const { subscription } = await desk.add(wish, asker);
    expect(await desk.preview(subscription.id, asker)).toHaveLength(2);
    expect(await store.deliveries(null, 5)).toEqual([]);
    expect(discord.messages).toEqual([]);
    composer.nothing = () => ({ nothing: 'nothing is new', state: 'quiet' });
    await expect(desk.preview(subscription.id, asker)).rejects.toMatchObject({ code: 'nothing-new' });
  });

  it('is disabled with its channel, its server, and as a thread with its channel', async () => {
    const { desk, store } = deskWorld();
    const thread = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: '1.2' } as const;
    const { subscription: one } = await desk.add(wish, asker);
    const { subscription: other } = await desk.add(
      { ...wish, destination: thread },
      { ...asker, place: thread },
    );
    await desk.gone('slack:T1/C', 'another channel');
    expect((await store.subscriptions()).map(({ state }) => state)).toEqual(['active', 'active']);
    await desk.gone('slack:T1/C1', 'the channel was deleted');
    await desk.gone('discord:g1', 'the bot was removed');
    expect(await store.subscription(one.id)).toMatchObject({ state: 'disabled', why: 'the bot was removed' });
    expect(await store.subscription(other.id)).toMatchObject({ state: 'disabled' });
  });
});

function reminder(key: string): PlannedDelivery {
  return {
    kind: 'reminder',
    key,
    topic: 'harbour',
    target: place,
    dueAt: '2031-03-04T12:00:00Z',
    state: 'planned',
    why: null,
    payload: null,
  };
}

async function reminders({ store }: DeskWorld): Promise<readonly string[]> {
  await settled();
  return (await store.deliveries(null, 50)).map(({ kind, key }) => `${kind} ${key}`).toSorted();
}

describe('the meetings of a topic', () => {
  it('are taken note of as soon as a channel subscribes, has its digests edited or resumed', async () => {
    const world = deskWorld();
    const { desk, store, composer } = world;
    composer.watched = ({ options }) => [reminder(`m1 ${options.remindMinutes}`)];
    const { subscription } = await desk.add({ ...wish, options: { remindMinutes: 30 } }, asker);
    expect(await reminders(world)).toEqual(['reminder m1 30']);
    expect(await store.meetingsTold(subscription.id)).toEqual({});
    await desk.edit(subscription.id, { options: { remindMinutes: 60 } }, asker);
    expect(await reminders(world)).toEqual(['reminder m1 30', 'reminder m1 60']);
    await desk.pause(subscription.id, asker);
    composer.watched = () => [reminder('m2')];
    await desk.edit(subscription.id, { options: { remindMinutes: 90 } }, asker);
    expect(await reminders(world)).toHaveLength(2);
    await desk.resume(subscription.id, asker);
    expect(await reminders(world)).toEqual(['reminder m1 30', 'reminder m1 60', 'reminder m2']);
  });

  it('are looked at with the topic where that fails, and the channel is subscribed all the same', async () => {
    const world = deskWorld();
    world.composer.watched = () => {
      throw new Error('no briefing');
    };
    await world.desk.add(wish, asker);
    expect(await reminders(world)).toEqual([]);
    expect(world.changed).toEqual(['harbour']);
    expect(await world.store.subscriptions()).toHaveLength(1);
  });

  it('are taken note of where a file subscribes a channel, and a failure stops no other', async () => {
    const world = deskWorld();
    let calls = 0;
    world.composer.watched = ({ id }) => {
      if (calls++ === 0) throw new Error('no briefing');
      return [reminder(id)];
    };
    await sync(world, wish, { ...wish, destination: elsewhere });
    expect(await reminders(world)).toHaveLength(1);
    expect(await world.store.subscriptions()).toHaveLength(2);
    await sync(world, wish, { ...wish, destination: elsewhere });
    expect(calls).toBe(2);
  });
});

describe('zones', () => {
  it.each([
    ['kyiv', 'Europe/Kyiv'],
    ['kiev', 'Europe/Kyiv'],
    ['new y', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['europe/par', 'Europe/Paris'],
    ['utc', 'UTC'],
  ])('%s means %s first', (typed, zone) => {
    expect(deskWorld().desk.zones(typed, 25)[0]).toBe(zone);
  });

  it('are as many as asked for, each one that can be read', async () => {
    const { desk } = deskWorld();
    const found = desk.zones('a', 25);
    expect(found).toHaveLength(25);
    expect(desk.zones('', 25)).toContain('Europe/London');
    expect(desk.zones('nowhere at all', 25)).toEqual([]);
    for (const zone of [...found, ...desk.zones('', 25)]) {
      expect(() => Temporal.Now.zonedDateTimeISO(zone)).not.toThrow();
    }
  });
});

/** A digest that stands in the channel. */
async function posted() {
  const world = deskWorld();
  const { desk, store, composer, start, time } = world;
  const { subscription } = await desk.add({ ...wish, at: '10:01', timezone: 'Europe/Kyiv' }, asker);
  const compose = composer.compose.bind(composer);
  composer.compose = async (delivery) => {
    const composed = await compose(delivery);
    if ('nothing' in composed) return composed;
    const selections = [{ entries: [], written: {} }];
    const topic = { ...briefing.topic, id: 'harbour' };
    const edition = {
      briefing: { ...briefing, topic },
      sections: [],
      note: null,
      mention: null,
      delivery: delivery.id,
      color: null,
      amendments: [],
      selections,
    };
    return { ...composed, edition };
  };
  await store.putSubscription({ ...subscription, nextAt: '2031-03-04T08:01:00Z' });
  const engine = start({ tickMs: 10_000 });
  await time.pass('PT3M');
  engine.kill();
  const [delivery] = await store.deliveries(subscription.id, 1);
  return { ...world, delivery: delivery?.id ?? '' };
}

describe('an editor’s hand', () => {
  it('sees each line in plain words, with whether it has a speaker', async () => {
    const { desk, delivery } = await posted();
    const items = await desk.editable(delivery, asker);
    expect(items.find(({ id }) => id === 's-boats')).toEqual({
      id: 's-boats',
      label: 'Ingrid Solvang: We will not sign away a third of our boats,',
      hasSpeaker: true,
      edit: null,
    });
    expect(items.some(({ label, hasSpeaker }) => label.startsWith('Meeting: ') && !hasSpeaker)).toBe(true);
    expect(items.every(({ label }) => label.length > 0 && label.length <= 100)).toBe(true);
    await expect(desk.editable(delivery, { ...asker, place: elsewhere })).rejects.toMatchObject({
      code: 'no-such-delivery',
    });
    await expect(desk.editable('nosuchdelivery', asker)).rejects.toMatchObject({ code: 'no-such-delivery' });
  });

  it('hides a line with a reason, which is kept, followed, and undone', async () => {
    const { desk, store, delivery, changed } = await posted();
    const edit = await desk.editItem(delivery, 's-boats', { kind: 'hide' }, ' said by  nobody ', asker);
    expect(edit).toMatchObject({
      topic: 'harbour',
      item: 's-boats',
      act: { kind: 'hide' },
      reason: 'said by nobody',
      by: 'discord:u1',
      undoneAt: null,
    });
    expect(edit.evidence).toContainEqual({
      article: briefing.sources[0]?.id,
      quote: 'We will not sign away a third of our boats,',
    });
    expect(await store.edits('harbour')).toEqual([edit]);
    const items = await desk.editable(delivery, asker);
    expect(items.find(({ id }) => id === 's-boats')?.edit).toEqual(edit);
    expect(await desk.editItem(delivery, 's-boats', { kind: 'hide' }, 'again', asker)).toEqual(edit);
    expect(edit.scope).toBe('discord:g1');
    const stranger = { ...asker, place: { ...elsewhere, guildId: 'g2' } };
    await expect(desk.undoEdit(edit.id, stranger)).rejects.toMatchObject({ code: 'no-such-edit' });
    const undone = await desk.undoEdit(edit.id, asker);
    expect(undone.undoneAt).not.toBeNull();
    expect((await desk.editable(delivery, asker)).every((item) => item.edit === null)).toBe(true);
    expect(await desk.undoEdit(edit.id, asker)).toEqual(undone);
    expect(changed).toEqual(['harbour', 'harbour']);
  });

  it('knows nothing of what another server edits, and cannot undo what holds everywhere', async () => {
    const { desk, store, delivery, changed } = await posted();
    const other = editOf({ id: 'e-other', topic: 'harbour', item: 's-boats', scope: 'discord:g2' });
    await store.putEdit(other);
    const shown = async () => (await desk.editable(delivery, asker)).find(({ id }) => id === 's-boats')?.edit;
    expect(await shown()).toBeNull();
    await expect(desk.undoEdit(other.id, asker)).rejects.toMatchObject({ code: 'no-such-edit' });
    const own = await desk.editItem(delivery, 's-boats', { kind: 'hide' }, 'wrong', asker);
    expect(own.id).not.toBe(other.id);
    await desk.undoEdit(own.id, { ...asker, place: elsewhere });
    const everywhere = editOf({ id: 'e-all', topic: 'harbour', item: 's-boats', scope: null });
    await store.putEdit(everywhere);
    expect(await shown()).toEqual(everywhere);
    await expect(desk.undoEdit(everywhere.id, asker)).rejects.toMatchObject({ code: 'edit-everywhere' });
    expect(await store.edits('harbour')).toContainEqual(everywhere);
    expect(changed).toEqual(['harbour', 'harbour']);
  });

  it('tells the server of a digest that a file set up without one, and a new start does not forget it', async () => {
    const world = await posted();
    const { desk, store, delivery } = world;
    const of = (await store.delivery(delivery))?.subscription ?? '';
    const nameless = { ...place, guildId: null };
    const subscription = await store.subscription(of);
    if (!subscription) throw new Error('no subscription');
    await store.putSubscription({ ...subscription, destination: nameless });
    await desk.editItem(delivery, 's-boats', { kind: 'hide' }, 'wrong', asker);
    expect((await store.subscription(of))?.destination).toEqual(place);
    await store.removeSubscription(of);
    await sync(world, { ...wish, destination: nameless });
    const [made] = await store.subscriptions();
    if (!made) throw new Error('nothing was set up');
    expect(made.destination).toEqual(nameless);
    await store.putSubscription({ ...made, destination: place });
    await sync(world, { ...wish, destination: nameless });
    expect((await store.subscription(made.id))?.destination).toEqual(place);
  });

  it.each([
    ['s-nowhere', { kind: 'hide' }, 'why', 'no-such-item'],
    ['s-boats', { kind: 'hide' }, '  ', 'no-reason'],
    ['s-boats', { kind: 'speaker', name: ' ' }, 'why', 'bad-name'],
    ['m-bergen', { kind: 'speaker', name: 'Ada Vik' }, 'why', 'no-speaker'],
  ] as const)('refuses to edit %s by %j because "%s"', async (item, act, reason, code) => {
    const { desk, store, delivery } = await posted();
    const items = await desk.editable(delivery, asker);
    const meeting = items.find(({ label }) => label.startsWith('Meeting: '))?.id ?? '';
    const meant = item === 'm-bergen' ? meeting : item;
    await expect(desk.editItem(delivery, meant, act, reason, asker)).rejects.toMatchObject({ code });
    expect(await store.edits(null)).toEqual([]);
  });
});

function configured(more: Partial<DigestWish> = {}): DigestWish {
  return { ...wish, ...more };
}

/** What goes on beside an answer has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

function sync({ parts }: DeliveryWorld, ...wishes: readonly DigestWish[]): Promise<void> {
  return syncConfigured({ ...parts, topics: () => [harbour] }, wishes);
}

describe('digests of config files', () => {
  it('are added, changed and removed as the files are', async () => {
    const world = deskWorld();
    await sync(world, configured(), configured({ destination: elsewhere }));
    const first = await world.store.subscriptions();
    expect(first).toHaveLength(2);
    expect(first.every(({ origin, createdBy }) => origin === 'config' && createdBy === null)).toBe(true);
    await sync(world, configured({ at: '10:00' }));
    const [changed, ...others] = await world.store.subscriptions();
    expect(others).toEqual([]);
    expect(first.map(({ id }) => id)).toContain(changed?.id);
    expect(changed).toMatchObject({ schedule: { at: '10:00' }, nextAt: '2031-03-05T08:00:00Z' });
  });

  it('keep the slot that was missed while the service was down', async () => {
    const world = deskWorld();
    await sync(world, configured());
    const [before] = await world.store.subscriptions();
    world.time.jump('PT72H');
    await sync(world, configured({ options: { alerts: true } }));
    const [after] = await world.store.subscriptions();
    expect(after).toMatchObject({ nextAt: before?.nextAt, options: { alerts: true } });
  });

  it('stay paused where a person paused them, and are tried again where the bot did', async () => {
    const world = deskWorld();
    await sync(world, configured());
    const [{ id } = { id: '' }] = await world.store.subscriptions();
    await world.desk.pause(id, asker);
    await sync(world, configured());
    expect(await world.store.subscription(id)).toMatchObject({ state: 'paused' });
    await world.store.setSubscriptionState(id, 'disabled', 'it was gone');
    await sync(world, configured());
    expect(await world.store.subscription(id)).toMatchObject({ state: 'active', why: null });
  });

  it('leave those of commands alone, and cannot be changed by commands', async () => {
    const world = deskWorld();
    const { subscription } = await world.desk.add({ ...wish, at: '20:00' }, asker);
    await sync(world, configured());
    const config = (await world.store.subscriptions()).find(({ origin }) => origin === 'config');
    const id = config?.id ?? '';
    await expect(world.desk.remove(id, asker)).rejects.toMatchObject({ code: 'in-config' });
    await expect(world.desk.edit(id, { at: '3:00' }, asker)).rejects.toMatchObject({ code: 'in-config' });
    expect((await world.desk.add(wish, asker)).subscription).toEqual(config);
    await sync(world);
    expect(await world.store.subscriptions()).toEqual([subscription]);
  });

  it('are left as they are where one cannot be read', async () => {
    const world = deskWorld();
    await sync(world, configured());
    const before = await world.store.subscriptions();
    const asked = sync(world, configured({ at: '11:00' }), configured({ topic: 'fish' }));
    await expect(asked).rejects.toMatchObject({ code: 'unknown-topic' });
    expect(await world.store.subscriptions()).toEqual(before);
  });
});
