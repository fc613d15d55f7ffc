import type { App } from '../app.ts';
import type { Settings } from '../config/settings.ts';
import type { DigestDesk, DigestWish } from '../core/digests/desk.ts';
import type { Composer, Publisher } from '../core/digests/ports.ts';
import { Fault } from '../core/fault.ts';
import type { ChatPlatform } from '../core/model/subscription.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Clock, Log } from '../core/ports.ts';
import { createDeliveries, type Deliveries } from '../delivery/deliver.ts';
import { createDigestDesk } from '../delivery/digest-desk.ts';
import { syncConfigured } from '../delivery/sync-configured.ts';
import { learnServers } from './learn-servers.ts';
import { ledgerOver } from './ledger.ts';
import { realTimers } from './timers.ts';

export interface DigestsParts {
  readonly app: Pick<App, 'ledger' | 'compose' | 'watchMeetings' | 'amend'>;
  readonly topics: () => readonly Topic[];
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: Pick<Settings, 'delivery'>;
}

/** Digests while the service runs. */
export interface Digests extends Pick<Deliveries, 'tick' | 'close'> {
  readonly desk: DigestDesk;
  /**
   * Has alerts, reminders and what was posted follow a topic, after it was read or edited.
   * @param isRead something new was read; else only edits count, which another process may have made
   */
  follow(topic: Topic, isRead: boolean): Promise<void>;
  /** A channel, server or workspace is gone: what goes there is disabled. */
  readonly gone: (key: string, why: string) => void;
  /**
   * Brings the subscriptions of settings files into the ledger, and takes out those that are in none any more.
   * @throws Fault where one cannot be read; nothing is changed then
   */
  configure(wishes: readonly DigestWish[]): Promise<void>;
  /** From now on a platform can be posted on. */
  connect(publisher: Publisher): void;
}

/** Puts subscriptions, deliveries and platforms together; nothing is delivered before the first tick. */
export function createDigests({ app, topics, clock, log, settings }: DigestsParts): Digests {
  const publishers = new Map<ChatPlatform, Publisher>();
  const store = ledgerOver((call) => app.ledger(call));
  const composer = composerOver(app, topics);
  const parts = {
    store,
    composer,
    publishers: () => publishers,
    topics,
    clock,
    timers: realTimers,
    log,
    settings: settings.delivery,
  };
  const deliveries = createDeliveries(parts);
  const desk = createDigestDesk(
    parts,
    () => void deliveries.tick(),
    (topic) => deliveries.topicChanged(topic),
  );
  const editsSeen = new Map<string, string>();
  let isLearning = false;
  let isClosed = false;
  const learn = async (): Promise<void> => {
    if (isLearning || isClosed) return;
    isLearning = true;
    try {
      const learnt = await learnServers(store, publishers.get('discord'));
      for (const topic of learnt) await deliveries.topicChanged(topic);
    } catch (error) {
      if (!isClosed) log.error({ err: error }, 'the servers of channels could not be learnt');
    } finally {
      isLearning = false;
    }
  };
  return {
    desk,
    tick: () => deliveries.tick(),
    close: () => {
      isClosed = true;
      return deliveries.close();
    },
    follow: async ({ id }, isRead) => {
      void learn();
      const edits = JSON.stringify(await store.edits(id));
      const isEdited = editsSeen.get(id) !== edits;
      if (!isRead && !isEdited) return;
      await deliveries.topicChanged(id);
      editsSeen.set(id, edits);
    },
    gone: (key, why) => {
      desk
        .gone(key, why)
        .catch((error: unknown) =>
          log.error({ key, err: error }, 'a place that is gone could not be disabled'),
        );
    },
    configure: async (wishes) => {
      await syncConfigured(parts, wishes);
      // Nothing waits for it: Discord may be out of reach.
      void learn();
    },
    connect: (publisher) => {
      publishers.set(publisher.platform, publisher);
    },
  };
}

/** Composing goes on in the app's thread, with the topic as its file says at that moment. */
function composerOver(app: DigestsParts['app'], topics: () => readonly Topic[]): Composer {
  const topicOf = (id: string): Topic | null => topics().find((topic) => topic.id === id) ?? null;
  return {
    compose: (delivery, subscription) => {
      const topic = topicOf(delivery.topic);
      if (!topic) return Promise.reject(noTopic(delivery.topic));
      return app.compose(topic, delivery, subscription);
    },
    watch: (subscription) => {
      const topic = topicOf(subscription.topic);
      if (!topic) return Promise.reject(noTopic(subscription.topic));
      return app.watchMeetings(topic, subscription);
    },
    amend: async (posted, subscription) => {
      const topic = topicOf(posted.delivery.topic);
      return topic && app.amend(topic, posted, subscription);
    },
  };
}

function noTopic(id: string): Fault {
  const mend = `Put briefings/${id}.yaml back, or remove the subscription.`;
  return new Fault('unknown-topic', `The topic "${id}" has no file any more.`, mend);
}
