import { createComposer } from '../../../src/app/composer.ts';
import { drawingOf } from '../../../src/app/composing/drawing.ts';
import { buildBriefing } from '../../../src/core/briefing/build.ts';
import { applyEdits } from '../../../src/core/digests/apply-edits.ts';
import { editsIn } from '../../../src/core/digests/edit-scope.ts';
import type { Composer } from '../../../src/core/digests/ports.ts';
import type { Briefing } from '../../../src/core/model/briefing.ts';
import type { MessageBody } from '../../../src/core/model/delivery.ts';
import type { Subscription } from '../../../src/core/model/subscription.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import type { AnalysedArticle } from '../../../src/core/ports.ts';
import { createDeliveries, type Deliveries } from '../../../src/delivery/deliver.ts';
import { topic as lake } from '../analysed-articles.ts';
import { type DeliveryWorld, deliveryWorld } from '../delivery/delivery-world.ts';
import { subscriptionOf } from '../delivery/subscriptions.ts';

/** A channel that gets digests by the real engine, ledger, composer and renderers, from articles that a test sets. */
export interface ChannelStory {
  readonly world: DeliveryWorld;
  readonly composer: Composer;
  readonly engine: Deliveries;
  readonly subscription: Subscription;
  /** The topic's articles from now on. */
  articles: readonly AnalysedArticle[];
  /** How many briefings were made. */
  made(): number;
  /** Lets the clock come to an instant, and all happen that is due then. */
  until(instant: string): Promise<void>;
  /** Has the topic followed, as after a reading or an edit, and all happen that follows. */
  follow(): Promise<void>;
  /** What stands in the channel, in plain lines, a message an entry. */
  messages(): readonly (readonly string[])[];
  /** States of the subscription's deliveries, newest first. */
  states(): Promise<readonly string[]>;
}

export async function channelStory(
  start: string,
  given: Partial<Subscription> = {},
  topic: Topic = lake,
): Promise<ChannelStory> {
  const world = deliveryWorld(start);
  const { time, store } = world;
  const subscription = subscriptionOf({ topic: topic.id, ...given });
  await store.putSubscription(subscription);
  let made = 0;
  const unedited = async (asked: Topic, { asOf }: { asOf?: string | undefined }): Promise<Briefing> => {
    made += 1;
    const at = asOf ?? time.clock.now().toString();
    const since = Temporal.Instant.from(at).subtract({ hours: 24 }).toString();
    return buildBriefing({ topic: asked, articles: story.articles, asOf: at, since, problems: [] });
  };
  // Loaded before: the time of these tests does not wait for it.
  const drawing = await drawingOf(subscription.destination.platform);
  const composer = createComposer({
    drawing: () => Promise.resolve(drawing),
    digests: store,
    clock: time.clock,
    mendFor: 'P7D',
    topic: (id) => (id === topic.id ? topic : null),
    unedited,
    briefing: async (asked, times, scope) =>
      applyEdits(await unedited(asked, times), editsIn(await store.edits(asked.id), scope)),
  });
  const engine = createDeliveries({ ...world.parts, composer, topics: () => [topic] });
  const publisher = subscription.destination.platform === 'discord' ? world.discord : world.slack;
  const settle = async (): Promise<void> => {
    for (let seconds = 0; seconds < 5; seconds++) {
      await engine.tick();
      await time.pass('PT1S');
    }
  };
  const story: ChannelStory = {
    world,
    composer,
    engine,
    subscription,
    articles: [],
    made: () => made,
    until: async (instant) => {
      const rest = Temporal.Instant.from(instant).since(time.clock.now());
      time.jump(rest.toString());
      await settle();
    },
    follow: async () => {
      await engine.topicChanged(topic.id);
      await settle();
    },
    messages: () => publisher.messages.map(({ body }) => linesOf(body)),
    states: async () =>
      (await store.deliveries(subscription.id, 50)).map(({ kind, state, why }) =>
        why === null ? `${kind} ${state}` : `${kind} ${state}: ${why}`,
      ),
  };
  return story;
}

/** The words of a message of any platform, line by line. */
export function linesOf(body: MessageBody): readonly string[] {
  return textsIn(body)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, held]: readonly [string, unknown]) =>
    (key === 'content' || key === 'text') && typeof held === 'string' ? [held] : textsIn(held),
  );
}
