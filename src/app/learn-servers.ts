import type { DigestStore, Publisher } from '../core/digests/ports.ts';

/**
 * Asks the platform for the servers of channels whose settings file does not tell them, and keeps what it says: edits of a
 * server hold in all of its channels.
 * @returns the topics of subscriptions whose server is known from now on
 */
export async function learnServers(
  store: Pick<DigestStore, 'subscriptions' | 'subscription' | 'putSubscription'>,
  publisher: Publisher | undefined,
): Promise<ReadonlySet<string>> {
  const learnt = new Set<string>();
  if (!publisher?.serverOf) return learnt;
  for (const { id, destination } of await store.subscriptions()) {
    if (destination.platform !== 'discord' || destination.guildId !== null) continue;
    const guildId = await publisher.serverOf(destination.channelId);
    // Asking took a while: its next slot may have moved on.
    const subscription = guildId === null ? null : await store.subscription(id);
    if (!subscription) continue;
    await store.putSubscription({ ...subscription, destination: { ...destination, guildId } });
    learnt.add(subscription.topic);
  }
  return learnt;
}
