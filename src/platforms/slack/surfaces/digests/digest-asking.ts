import type { Asker, SubscriptionFacts } from '../../../../core/digests/desk.ts';
import { Fault } from '../../../../core/fault.ts';
import type { SlackMessage } from '../../../../render/slack/payload.ts';
import type { Standing } from '../../answering/managers.ts';
import type { DigestService } from '../../service.ts';
import type { FactsReader } from './digest-facts.ts';
import { faultNotice, refusalNotice } from './digest-notices.ts';
import type { DigestPlace } from './digest-value.ts';

/** Somebody asks something of the digests of a channel. */
export interface DigestAsking {
  readonly digests: DigestService;
  readonly teamId: string;
  readonly userId: string;
  /** Whose digests; its thread, if any, belongs to it. */
  readonly channelId: string;
  readonly threadTs: string | null;
}

export function askingOf(
  digests: DigestService,
  { teamId, userId }: { readonly teamId: string; readonly userId: string },
  { channelId, threadTs }: DigestPlace,
): DigestAsking {
  return { digests, teamId, userId, channelId, threadTs };
}

export function askerOf({ teamId, userId, channelId, threadTs }: DigestAsking): Asker {
  return {
    user: `slack:${teamId}/${userId}`,
    place: { platform: 'slack', teamId, channelId, threadTs },
  };
}

/** What is refused is told by it. */
export type Refused = Exclude<Standing, 'changes'>;

/** Why somebody may not see, or not change, the digests of a channel; null: they may. */
export async function refusalTo(
  what: 'see' | 'change',
  { digests, teamId, userId, channelId }: DigestAsking,
): Promise<Refused | null> {
  const standing = await digests.managers.standing(teamId, userId, channelId);
  if (standing === 'changes' || (what === 'see' && standing === 'sees')) return null;
  return standing;
}

/** Does something for those who may; the others are told kindly, as is whatever the desk finds wrong. */
export async function permitted(
  what: 'see' | 'change',
  asking: DigestAsking,
  make: () => Promise<SlackMessage>,
): Promise<SlackMessage> {
  const refused = await refusalTo(what, asking);
  if (refused) return refusalNotice(refused);
  return orFault(make);
}

/** What is made, or the desk's fault as a notice. */
export async function orFault(make: () => Promise<SlackMessage>): Promise<SlackMessage> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Fault) return faultNotice(error);
    throw error;
  }
}

/** Somebody who reads of subscriptions in a channel of their own, or elsewhere. */
export async function readerOf(
  asking: DigestAsking,
  here: string | null,
  all: readonly SubscriptionFacts[],
): Promise<FactsReader> {
  const { digests, teamId } = asking;
  const ids = all.flatMap(({ subscription: { destination } }) =>
    destination.platform === 'slack' && destination.channelId !== here ? [destination.channelId] : [],
  );
  const named = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await digests.managers.channel(teamId, id)] as const),
  );
  const names = new Map(named.flatMap(([id, facts]) => (facts ? [[id, facts.name] as const] : [])));
  const refused = await refusalTo('change', asking);
  return { here, names, mayChange: refused === null };
}

/** The same asking, of the thread that a subscription belongs to. */
export function ofSubscription(asking: DigestAsking, { subscription }: SubscriptionFacts): DigestAsking {
  const { destination } = subscription;
  return destination.platform === 'slack' ? { ...asking, threadTs: destination.threadTs } : asking;
}
