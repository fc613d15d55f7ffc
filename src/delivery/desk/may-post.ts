import type { PublishOutcome } from '../../core/digests/ports.ts';
import { Fault } from '../../core/fault.ts';
import type { ChatPlatform, Destination } from '../../core/model/subscription.ts';
import type { DeliveryParts } from '../parts.ts';

type Refusal = Exclude<PublishOutcome['kind'], 'done'>;

const names: Readonly<Record<ChatPlatform, string>> = { discord: 'Discord', slack: 'Slack' };

const letIn: Readonly<Record<ChatPlatform, string>> = {
  discord: 'Let the bot view the channel and send messages there, then try again.',
  slack: 'Invite the bot with /invite @Readout, then try again.',
};
const later = 'Try again in a minute.';

/**
 * Sees that the bot can post in a place.
 * @throws Fault that says what to do where it cannot
 */
export async function checkMayPost(
  { publishers }: Pick<DeliveryParts, 'publishers'>,
  destination: Destination,
): Promise<void> {
  const { platform } = destination;
  const publisher = publishers().get(platform);
  if (!publisher) {
    throw new Fault('not-connected', `The bot is not connected to ${names[platform]} at the moment.`, later);
  }
  const outcome = await publisher.check(destination);
  if (outcome.kind !== 'done') throw faultOf(outcome, platform);
}

function faultOf(outcome: Exclude<PublishOutcome, { kind: 'done' }>, platform: ChatPlatform): Fault {
  const why = 'why' in outcome ? outcome.why : `${names[platform]} wants to be left alone for a moment.`;
  const mends: Readonly<Record<Refusal, readonly [code: string, mend: string]>> = {
    limited: ['not-checked', later],
    unreached: ['not-checked', later],
    unknown: ['not-checked', later],
    gone: ['no-such-channel', letIn[platform]],
    missing: ['no-such-channel', letIn[platform]],
    forbidden: ['may-not-post', letIn[platform]],
    'shut-out': ['shut-out', 'Have the bot installed again.'],
    refused: ['refused', 'Tell whoever runs the bot.'],
  };
  const [code, mend] = mends[outcome.kind];
  return new Fault(code, `The bot cannot post there: ${why}`, mend);
}
