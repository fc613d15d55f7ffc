import type { Delivery, DeliveryKind } from '../core/model/delivery.ts';
import type { Destination, DigestOptions, Recipient, Subscription } from '../core/model/subscription.ts';

const kinds: Readonly<Record<DeliveryKind, string>> = {
  digest: 'digest',
  reminder: 'reminder',
  alert: 'alert',
  correction: 'correction',
  trouble: 'message about trouble',
};

/** "Discord channel 123", "Slack channel C1 of T1", "Slack user U1 of T1" */
export function placeInWords(target: Destination | Recipient): string {
  const team = target.platform === 'slack' ? ` of ${target.teamId}` : '';
  const platform = target.platform === 'slack' ? 'Slack' : 'Discord';
  if ('userId' in target) return `${platform} user ${target.userId}${team}`;
  const thread = target.platform === 'slack' && target.threadTs !== null ? `, thread ${target.threadTs}` : '';
  return `${platform} channel ${target.channelId}${team}${thread}`;
}

/** When a subscription's digests come and what is in them. */
export function wishInWords({ schedule, options, origin }: Subscription): string {
  const { at, days, timezone } = schedule;
  return [
    `${at} ${days}, ${timezone}`,
    ...optionsInWords(options),
    ...(origin === 'config' ? ['from the settings file'] : []),
  ].join('; ');
}

function optionsInWords({ sections, quiet, remindMinutes, alerts, mention }: DigestOptions): string[] {
  return [
    ...(sections.length > 0 ? [`only ${sections.join(', ')}`] : []),
    ...(quiet === 'silent' ? ['silent when nothing is new'] : []),
    ...(remindMinutes === null ? [] : [`reminders ${remindMinutes} min before meetings`]),
    ...(alerts ? ['alerts'] : []),
    ...(mention === null ? [] : [`mentions ${mention}`]),
  ];
}

/** "active", "paused: the bot may not write there" */
export function stateInWords({ state, why }: Pick<Subscription, 'state' | 'why'>): string {
  if (state === 'active') return state;
  return `${state}${why === null ? '' : `: ${why}`}`;
}

/** "digest of 2031-03-04 09:00" */
export function deliveryInWords({ kind, dueAt }: Pick<Delivery, 'kind' | 'dueAt'>, timezone: string): string {
  return `${kinds[kind]} of ${inZone(dueAt, timezone)}`;
}

/** "done", "sending, 1 of 2 parts sent", "failed (the message was refused)" */
export function outcomeInWords({ state, why, parts }: Delivery): string {
  const sent = parts.filter((part) => part.state === 'sent').length;
  const isHalf = parts.length > 0 && !['done', 'quiet', 'folded'].includes(state);
  const of = isHalf ? `, ${sent} of ${parts.length} parts sent` : '';
  return `${state}${of}${why === null ? '' : ` (${why})`}`;
}

/** An instant by the clock of a place: "2031-03-04 09:00"; by that of UTC, and saying so, where there is no such place. */
export function inZone(instant: string, timezone: string): string {
  const zoned = (zone: string): string => {
    const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  };
  try {
    return zoned(timezone);
  } catch {
    return `${zoned('UTC')} UTC`;
  }
}
