import type { SubscriptionFacts } from '../../../core/digests/desk.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Subscription } from '../../../core/model/subscription.ts';
import { escaped } from '../../../render/discord/escape.ts';
import { clipped } from '../../chat/clipped.ts';
import { sectionsInWords } from '../../chat/digest-sections.ts';
import { instantInZone, scheduleInWords } from '../../chat/schedule-words.ts';

/** Discord shows an instant to each reader in their own zone: F with the weekday, R as "in 3 hours". */
export function shownTo(instant: string, style: 'F' | 'R'): string {
  return `<t:${Math.floor(Date.parse(instant) / 1_000)}:${style}>`;
}

/** A topic's title, as it may stand in Markdown. */
export function titleOf({ topicTitle, subscription }: SubscriptionFacts): string {
  return escaped(clipped(topicTitle, 120)) || escaped(clipped(subscription.topic, 120));
}

/** Where it goes, as Discord shows a channel. */
export function placeOf({ destination }: Subscription): string {
  return destination.platform === 'discord' ? channelMention(destination.channelId) : 'Slack';
}

function channelMention(id: string): string {
  return /^\d{1,24}$/.test(id) ? `<#${id}>` : 'a channel that is not known';
}

/** `09:00 on weekdays, Europe/Kyiv` */
export function hoursOf({ schedule }: Subscription): string {
  return escaped(clipped(scheduleInWords(schedule), 300));
}

/** What was wanted beside the hours; nothing where all is as it is by default. */
export function wishesOf({ options }: Subscription): readonly string[] {
  const { sections, quiet, remindMinutes, alerts, mention } = options;
  const only = sectionsInWords(sections);
  return [
    ...(only === null ? [] : [`only ${only}`]),
    ...(quiet === 'silent' ? ['nothing is said when nothing is new'] : []),
    ...(remindMinutes === null ? [] : [`a reminder ${minutes(remindMinutes)} before each meeting`]),
    ...(alerts ? ['an alert at once when a meeting is set, moved or called off'] : []),
    ...(mention === null ? [] : [`mentions ${roleMention(mention)}`]),
  ];
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

function roleMention(id: string): string {
  return /^\d{1,24}$/.test(id) ? `<@&${id}>` : 'a role that is not known';
}

/** The next deliveries, each by the reader's clock and by that of the subscription. */
export function nextOf({ subscription, next }: SubscriptionFacts): readonly string[] {
  const { timezone } = subscription.schedule;
  return next.map(
    (instant) =>
      `- ${shownTo(instant, 'F')}: ${escaped(instantInZone(instant, timezone))} in ${escaped(timezone)}`,
  );
}

/** Whether digests come, and why not where they do not. */
export function stateOf({ state, why }: Subscription): string {
  const because = why === null ? '' : `: ${escaped(clipped(why, 200))}`;
  if (state === 'active') return 'active';
  if (state === 'disabled') return `off for good${because || ': its place is gone'}`;
  return `paused${because}`;
}

/** What became of a delivery. */
export function lastOf(last: Delivery | null): string {
  if (!last) return 'none delivered yet';
  const { kind, state, why, endedAt, dueAt } = last;
  const at = shownTo(endedAt ?? dueAt, 'R');
  const because = why === null ? '' : ` (${escaped(clipped(why, 120))})`;
  return {
    planned: `the next ${kind} is on its way`,
    sending: `the next ${kind} is on its way`,
    done: `the last ${kind} came ${at}`,
    quiet: `nothing was new ${at}`,
    folded: `the last ${kind} was left to a later one ${at}`,
    failed: `the last ${kind} failed ${at}${because}`,
    unknown: `whether the last ${kind} was posted ${at} is not known${because}`,
  }[state];
}

/** An id as something to copy. */
export function codeOf(id: string): string {
  return `\`${id.replaceAll(/[^\w.-]/g, '') || '?'}\``;
}
