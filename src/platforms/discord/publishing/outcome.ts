import type { PublishOutcome } from '../../../core/digests/ports.ts';
import type { Failure } from './failure.ts';

type Said = Extract<PublishOutcome, { readonly why: string }>;

/** What Discord's refusals mean for whoever publishes; those that are not listed are faults of ours. */
const refusals: Readonly<Record<number, readonly [kind: Said['kind'], why: string]>> = {
  10003: ['gone', 'The channel is gone.'],
  10004: ['gone', 'The server is gone, or Readout is no longer in it.'],
  10008: ['missing', 'The message is gone.'],
  10013: ['gone', 'There is no such user.'],
  50001: ['forbidden', 'Readout may not see the channel.'],
  50005: ['missing', 'The message is another bot’s.'],
  50007: ['forbidden', 'The user takes no direct messages from Readout.'],
  50008: ['forbidden', 'Nothing can be written in a channel of this kind.'],
  50013: ['forbidden', 'Readout may not write in the channel.'],
  50024: ['forbidden', 'Nothing can be written in a channel of this kind.'],
  50083: ['forbidden', 'The thread is archived, and Readout may not open it again.'],
  50278: ['forbidden', 'The user shares no server with Readout.'],
  160005: ['forbidden', 'The thread is locked.'],
  200000: ['forbidden', 'AutoMod blocks what Readout writes there.'],
};

/** What became of a request that Discord did not carry out, or may not have. */
export function outcomeOf(failure: Failure): Exclude<PublishOutcome, { readonly kind: 'done' }> {
  if (failure.kind !== 'refused') return failure;
  const { status, code, why } = failure;
  if (status === 401) return { kind: 'shut-out', why: 'Discord does not know the bot’s token.' };
  const known = refusals[code];
  if (known) return { kind: known[0], why: known[1] };
  return { kind: status === 403 ? 'forbidden' : 'refused', why };
}

/** The same for a request without which nothing is posted: that its own answer was lost does no harm. */
export function outcomeBefore(failure: Failure): Exclude<PublishOutcome, { readonly kind: 'done' }> {
  const outcome = outcomeOf(failure);
  return outcome.kind === 'unknown' ? { ...outcome, kind: 'unreached' } : outcome;
}
