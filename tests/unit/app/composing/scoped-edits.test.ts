import { expect, it } from 'vitest';
import type { Asker, DigestDesk } from '../../../../src/core/digests/desk.ts';
import type { Subscription } from '../../../../src/core/model/subscription.ts';
import { createDigestDesk } from '../../../../src/delivery/digest-desk.ts';
import { topic } from '../../../support/analysed-articles.ts';
import { type ChannelStory, channelStory, linesOf } from '../../../support/composing/channel-story.ts';
import { first, shared } from '../../../support/composing/lake-talks.ts';
import { subscriptionOf } from '../../../support/delivery/subscriptions.ts';
import { editOf } from '../../../support/digest-story.ts';

const channel = (guildId: string | null, channelId: string) =>
  ({ platform: 'discord', guildId, channelId }) as const;
const inOne: Asker = { user: 'discord:u1', place: channel('g1', 'c1') };
const inTwo: Asker = { user: 'discord:u2', place: channel('g2', 'c2') };

/** A channel in each of two servers, and one that a settings file names without its server, all posted at nine. */
async function threeChannels() {
  const story = await channelStory('2031-03-04T08:30:00Z');
  const { store } = story.world;
  const more: readonly Partial<Subscription>[] = [
    { id: 'sub2', destination: channel('g2', 'c2') },
    { id: 'sub3', destination: channel(null, 'c3'), origin: 'config', createdBy: null },
  ];
  for (const one of more) await store.putSubscription(subscriptionOf({ topic: topic.id, ...one }));
  story.articles = [first];
  await story.until('2031-03-04T09:00:00Z');
  const desk = createDigestDesk(
    { ...story.world.parts, composer: story.composer, topics: () => [topic] },
    () => {},
    (changed) => story.engine.topicChanged(changed),
  );
  return { story, store, desk };
}

/** Whether the remark stands in each of the three channels, in what was first posted there. */
function remarkStands({ world }: ChannelStory): readonly boolean[] {
  return ['discord:c1', 'discord:c2', 'discord:c3'].map((place) => {
    const posted = world.discord.messages.find((message) => message.place === place);
    return linesOf(posted?.body ?? {}).some((line) => line.includes(shared));
  });
}

/** Hides the remark by the editor's button of a channel's digest. */
async function hidden({ story, desk }: { story: ChannelStory; desk: DigestDesk }, of: string, asker: Asker) {
  const [delivery] = await story.world.store.deliveries(of, 1);
  const items = await desk.editable(delivery?.id ?? '', asker);
  const remark = items.find(({ label }) => label.includes('shared by all'));
  return desk.editItem(delivery?.id ?? '', remark?.id ?? '', { kind: 'hide' }, 'wrong', asker);
}

async function previewed(desk: DigestDesk, of: string, asker: Asker): Promise<boolean> {
  const bodies = await desk.preview(of, asker);
  return bodies.some((body) => linesOf(body).some((line) => line.includes(shared)));
}

it('an edit made in one server mends its digests and previews alone, and its undoing too', async () => {
  const world = await threeChannels();
  const { story, desk } = world;
  expect(remarkStands(story)).toEqual([true, true, true]);
  const edit = await hidden(world, story.subscription.id, inOne);
  await story.follow();
  expect(edit.scope).toBe('discord:g1');
  expect(remarkStands(story)).toEqual([false, true, true]);
  expect(story.world.discord.messages.map(({ place }) => place)).toEqual([
    'discord:c1',
    'discord:c2',
    'discord:c3',
    'discord:c1',
  ]);
  expect(await previewed(desk, story.subscription.id, inOne)).toBe(false);
  expect(await previewed(desk, 'sub2', inTwo)).toBe(true);
  await expect(desk.undoEdit(edit.id, inTwo)).rejects.toMatchObject({ code: 'no-such-edit' });
  await desk.undoEdit(edit.id, inOne);
  await story.follow();
  expect(remarkStands(story)).toEqual([true, true, true]);
});

it('what is posted later in a server is as its own editors left it', async () => {
  const world = await threeChannels();
  const { story, desk, store } = world;
  await hidden(world, story.subscription.id, inOne);
  for (const [id, asker] of [
    [story.subscription.id, inOne],
    ['sub2', inTwo],
  ] as const) {
    await desk.now(id, asker);
  }
  await story.until('2031-03-04T10:00:00Z');
  const newest = async (of: string) => (await store.deliveries(of, 9)).find(({ kind }) => kind === 'digest');
  const told = async (of: string) =>
    linesOf((await newest(of))?.parts[0]?.act.body ?? {}).some((line) => line.includes(shared));
  expect((await newest('sub2'))?.key).toMatch(/^now:/);
  expect(await told(story.subscription.id)).toBe(false);
  expect(await told('sub2')).toBe(true);
});

it('an edit of the command line holds everywhere', async () => {
  const { story, store, desk } = await threeChannels();
  const [delivery] = await store.deliveries('sub2', 1);
  const items = await desk.editable(delivery?.id ?? '', inTwo);
  const remark = items.find(({ label }) => label.includes('shared by all'))?.id ?? '';
  await store.putEdit(editOf(remark, { kind: 'hide' }, { scope: null }));
  await story.follow();
  expect(remarkStands(story)).toEqual([false, false, false]);
  expect(await previewed(desk, 'sub2', inTwo)).toBe(false);
});

it('an edit made in a channel that a file set up without its server shows there, and in the rest of that server', async () => {
  const world = await threeChannels();
  const { story, store } = world;
  await hidden(world, 'sub3', { user: 'discord:u3', place: channel('g1', 'c3') });
  await story.follow();
  expect(remarkStands(story)).toEqual([false, true, false]);
  expect((await store.subscription('sub3'))?.destination).toEqual(channel('g1', 'c3'));
});
