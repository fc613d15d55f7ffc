import { z } from 'zod';
import type { PublishOutcome } from '../../../core/digests/ports.ts';
import { failureOf } from '../errors.ts';
import type { WebApi } from '../web-api.ts';
import { outcomeBefore } from './outcome.ts';

const answered = z.object({
  channel: z.object({
    is_archived: z.boolean().optional(),
    is_member: z.boolean().optional(),
    is_im: z.boolean().optional(),
    is_mpim: z.boolean().optional(),
  }),
});

const done: PublishOutcome = { kind: 'done', messageId: '' };

/**
 * Whether the bot could post in a channel. It has to be in it, though Slack would let it write in public ones from
 * outside: from there it cannot find again what it has posted after an answer was lost.
 */
export async function check(api: WebApi, channelId: string): Promise<PublishOutcome> {
  try {
    const { channel } = answered.parse(await api.call('conversations.info', { channel: channelId }));
    if (channel.is_archived) return { kind: 'gone', why: 'The channel is archived.' };
    const isInside = channel.is_member === true || channel.is_im === true || channel.is_mpim === true;
    return isInside ? done : { kind: 'forbidden', why: 'Readout is not in the channel.' };
  } catch (error) {
    const failure = failureOf('conversations.info', error);
    // It cannot be learnt: the first post will tell.
    return failure.kind === 'missing-scope' ? done : outcomeBefore(failure);
  }
}
