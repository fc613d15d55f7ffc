import type { PublishOutcome } from '../../../core/digests/ports.ts';
import type { SlackFailure } from '../errors.ts';

type Undone = Exclude<PublishOutcome, { readonly kind: 'done' }>;
type Said = Extract<PublishOutcome, { readonly why: string }>;

/**
 * What Slack's errors mean for whoever publishes, by what can be done about them: a place that is gone stays so, where the
 * bot may not write somebody can let it. https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const meanings: Readonly<Record<string, readonly [kind: Said['kind'], why: string]>> = {
  cannot_dm_bot: ['gone', 'Bots take no direct messages.'],
  cannot_reply_to_message: ['missing', 'The message takes no answers.'],
  cant_update_message: ['missing', 'The message is not the bot’s.'],
  channel_not_found: ['gone', 'The channel is gone, or it is private and Readout is no longer in it.'],
  edit_window_closed: ['missing', 'The workspace lets nobody change messages after so long.'],
  ekm_access_denied: ['forbidden', 'The workspace’s admins have suspended posting.'],
  is_archived: ['gone', 'The channel is archived.'],
  message_not_found: ['missing', 'The message is gone.'],
  messages_tab_disabled: ['forbidden', 'The app’s messages tab is switched off.'],
  missing_scope: ['forbidden', 'The app lacks a scope: install it anew from its manifest.'],
  no_permission: ['forbidden', 'The app lacks a permission: install it anew from its manifest.'],
  not_in_channel: ['forbidden', 'Readout is not in the channel.'],
  thread_not_found: ['missing', 'The thread is gone.'],
  user_disabled: ['gone', 'The user has left the workspace.'],
  user_not_found: ['gone', 'There is no such user.'],
  user_not_visible: ['forbidden', 'Readout may not write to the user.'],
};

/**
 * Slack says the same of a channel's own limit and of its workspace's: the first passes within a second or two, the other
 * takes longer. https://docs.slack.dev/apis/web-api/rate-limits
 */
const longestOfChannel = 2_000;

/** What became of a call that Slack did not carry out, or may not have. */
export function outcomeOf(failure: SlackFailure): Undone {
  const { kind, facts, method } = failure;
  const { code } = facts;
  const known = code !== undefined && Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  if (known) return { kind: known[0], why: known[1] };
  const why = `Slack: ${[code ?? facts.status ?? kind, ...(facts.problems ?? [])].join('; ')}`.slice(0, 300);
  switch (kind) {
    case 'limited': {
      const { retryAfterMs } = failure;
      const isWide = code === 'message_limit_exceeded' || retryAfterMs > longestOfChannel;
      const scope = isWide && method.startsWith('chat.') ? 'workspace' : 'channel';
      return { kind, retryAfterMs: Math.max(1_000, retryAfterMs), scope };
    }
    case 'unreached':
      return { kind, why };
    case 'unknown-outcome':
      return { kind: 'unknown', why };
    case 'unauthorised':
      return { kind: 'shut-out', why: 'Slack does not let Readout into the workspace.' };
    case 'refused-place':
    case 'missing-scope':
      return { kind: 'forbidden', why };
    case 'refused':
      // Slack words what it refuses: a bare status is said by something that stands before it.
      return { kind: code === undefined ? 'unreached' : 'refused', why };
    case 'expired':
    case 'outdated':
    case 'ours':
      return { kind: 'refused', why };
  }
}

/** The same for a call without which nothing is posted: that its own answer was lost does no harm. */
export function outcomeBefore(failure: SlackFailure): Undone {
  const outcome = outcomeOf(failure);
  return outcome.kind === 'unknown' ? { ...outcome, kind: 'unreached' } : outcome;
}
