import type { SubscriptionFacts } from '../../../../core/digests/desk.ts';
import { grouped } from '../../../../render/chat/words.ts';
import { plain, small } from '../../../../render/slack/draw.ts';
import type { Block } from '../../../../render/slack/payload.ts';
import { within } from '../../../chat/within.ts';
import type { ChannelFacts, Standing } from '../../answering/managers.ts';
import type { DigestService, Service } from '../../service.ts';
import { inLanes } from '../in-lanes.ts';
import { blocksOf, line, typed } from '../notice.ts';
import { type FactsReader, fitting } from './digest-facts.ts';
import { emptyForm, formButton } from './digest-notices.ts';

/** Who looks at their Home. */
export interface Viewer {
  readonly teamId: string;
  readonly userId: string;
}

/** A channel that the viewer may know of. */
interface Known {
  readonly name: string;
  readonly mayChange: boolean;
}

/** Channels that are asked about at once, and at all. */
const lanes = 4;
const mostChannels = 40;

/**
 * The workspace's digests, as far as the viewer may know of them: those of private channels are shown to their members
 * alone. Buttons stand by those that the viewer may change.
 * @param longestMs how long that may take; channels that are not known by then are left out
 */
export async function digestBlocks(
  { log }: Pick<Service, 'log'>,
  digests: DigestService,
  viewer: Viewer,
  longestMs: number,
): Promise<readonly (readonly Block[])[]> {
  const listing = digests.desk.listWorkspace(`slack:${viewer.teamId}`).catch((error: unknown) => {
    log.error({ err: error }, 'the Home could not tell of digests');
    return null;
  });
  const all = await within(listing, longestMs);
  if (!all) return [head, [small('The digests could not be looked up just now.')]];
  if (all.length === 0) return [[...head, ...none, ...setUp]];
  const known = await channelsKnown({ log }, digests, { viewer, longestMs }, all);
  const readable = all.filter((facts) => known.has(channelOf(facts)));
  const reader = (facts: SubscriptionFacts): FactsReader => ({
    here: null,
    names: new Map([...known].map(([id, { name }]) => [id, name])),
    mayChange: known.get(channelOf(facts))?.mayChange ?? false,
  });
  const entries = fitting(readable, reader, { blocks: 100, characters: 60_000 });
  if (entries.length === 0) return [[...head, ...none, ...setUp]];
  return [[...head, ...setUp], ...entries];
}

/** As many as fit, the others counted; nothing where not even the first does. */
export function fittingDigests(parts: readonly (readonly Block[])[], room: number): readonly Block[] {
  const whole = parts.flat();
  if (whole.length <= room) return whole;
  const shown: Block[] = [];
  let count = 0;
  for (const part of parts) {
    if (shown.length + part.length > room - 1) break;
    shown.push(...part);
    count += 1;
  }
  const more = parts.length - count;
  const rest = line(`… and ${grouped(more)} more: `, typed('/digest list'), ' in a channel shows its own.');
  return count === 0 ? [] : [...shown, ...blocksOf([rest])];
}

const head: readonly Block[] = [{ type: 'header', text: plain('Daily digests') }];

const none: readonly Block[] = blocksOf([
  line('No channel of yours gets digests yet. Type ', typed('/digest'), ' in one, or press the button.'),
]);

const setUp: readonly Block[] = [{ type: 'actions', elements: [formButton('Set up a digest', emptyForm)] }];

function channelOf({ subscription: { destination } }: SubscriptionFacts): string {
  return destination.platform === 'slack' ? destination.channelId : '';
}

async function channelsKnown(
  { log }: Pick<Service, 'log'>,
  digests: DigestService,
  { viewer, longestMs }: { readonly viewer: Viewer; readonly longestMs: number },
  all: readonly SubscriptionFacts[],
): Promise<ReadonlyMap<string, Known>> {
  const ids = [...new Set(all.map(channelOf))].filter((id) => id !== '').slice(0, mostChannels);
  const failed = (id: string, error: unknown): void =>
    log.error({ channel: id, err: error }, 'the Home could not tell of a channel');
  const made = await inLanes(ids, (id) => knownOf(digests, viewer, id), { lanes, longestMs, failed });
  return new Map(ids.flatMap((id, at) => (made[at] ? [[id, made[at]] as const] : [])));
}

async function knownOf(
  { managers }: DigestService,
  { teamId, userId }: Viewer,
  channelId: string,
): Promise<Known | null> {
  const [standing, channel]: readonly [Standing, ChannelFacts | null] = await Promise.all([
    managers.standing(teamId, userId, channelId),
    managers.channel(teamId, channelId),
  ]);
  const isMember = standing === 'changes' || standing === 'sees';
  if (!isMember && channel?.isPublic !== true) return null;
  return { name: channel?.name ?? 'a channel', mayChange: standing === 'changes' };
}
