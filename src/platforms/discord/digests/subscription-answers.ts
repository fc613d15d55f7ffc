import type { SubscriptionFacts } from '../../../core/digests/desk.ts';
import type { MessageBody } from '../../../core/model/delivery.ts';
import { decodeEditId } from '../../../render/chat/edit-id.ts';
import type { Button, DiscordMessage } from '../../../render/discord/payload.ts';
import { notice } from '../notice.ts';
import type { Reply } from '../plan.ts';
import {
  codeOf,
  hoursOf,
  lastOf,
  nextOf,
  placeOf,
  shownTo,
  stateOf,
  titleOf,
  wishesOf,
} from './subscription-words.ts';

/** Characters of a list's text: Discord takes 4,000. */
const mostCharacters = 3_800;

/** What was set up or changed, in one glance, and what can be done with it. */
export function setUp(facts: SubscriptionFacts, what: 'added' | 'edited' | 'resumed'): Reply {
  const { subscription } = facts;
  const place = placeOf(subscription);
  const heads = {
    added: `${place} gets a digest: ${titleOf(facts)}`,
    edited: `Changed: the digest on ${titleOf(facts)} in ${place}`,
    resumed: `The digest on ${titleOf(facts)} comes again to ${place}`,
  } as const;
  const next = nextOf(facts);
  return said(
    [
      `### ${heads[what]}`,
      ...[hoursOf(subscription), ...wishesOf(subscription)].map((wish) => `- ${wish}`),
      ...(next.length > 0 ? ['**Next**', ...next] : [`No digest is due: it is ${stateOf(subscription)}.`]),
      `-# Its id is ${codeOf(subscription.id)}. In ${place}, \`/digest preview\` shows you one now, \`/digest now\` posts one at once, and \`/digest edit\` changes it.`,
    ].join('\n'),
  );
}

export function paused(facts: SubscriptionFacts): Reply {
  return said(
    `**Paused: no digests on ${titleOf(facts)} come to ${placeOf(facts.subscription)}.** \`/digest resume\` has them come again; what is new meanwhile is told then.`,
  );
}

export function removed(facts: SubscriptionFacts): Reply {
  return said(
    `**Removed: no more digests on ${titleOf(facts)} come to ${placeOf(facts.subscription)}.** What was posted stays. \`/digest add\` sets one up anew.`,
  );
}

export function onItsWay(facts: SubscriptionFacts): Reply {
  return said(
    `**A digest on ${titleOf(facts)} is on its way to ${placeOf(facts.subscription)}.** The next one comes at its hour all the same.`,
  );
}

/** The channel's digests, as many as fit; the others are counted. */
export function listed(all: readonly SubscriptionFacts[]): Reply {
  if (all.length === 0) {
    return said('**No digests come to this channel.** `/digest add` sets one up.');
  }
  const shown = ['## Digests of this channel'];
  for (const entry of all.map(entryOf)) {
    if (shown.join('\n').length + entry.length + 1 > mostCharacters) break;
    shown.push(entry);
  }
  const more = all.length - (shown.length - 1);
  if (more > 0) shown.push(`… and ${more} more: \`/digest edit\` finds them as you type.`);
  return said(shown.join('\n'));
}

function entryOf(facts: SubscriptionFacts): string {
  const { subscription, next, last } = facts;
  const [soonest] = next;
  const wishes = wishesOf(subscription);
  const isActive = subscription.state === 'active' && soonest !== undefined;
  const state = [
    isActive ? `${stateOf(subscription)}, next ${shownTo(soonest, 'F')}` : stateOf(subscription),
    lastOf(last),
    ...(subscription.origin === 'config'
      ? ['set up in a file of the bot’s, so commands cannot remove it']
      : []),
  ];
  return [
    `**${titleOf(facts)}** · ${codeOf(subscription.id)}`,
    hoursOf(subscription),
    ...(wishes.length > 0 ? [`-# ${wishes.join(' · ')}`] : []),
    `-# ${state.join(' · ')}`,
  ].join('\n');
}

/** A digest as it would be now, in as many messages as it takes; it mentions nobody. */
export function previewed(bodies: readonly MessageBody[]): Reply {
  const [message, ...further] = bodies.map(asPreview);
  if (!message)
    return said('**There is nothing new to tell.** A digest would say so in one line, or nothing.');
  return { message, further };
}

function asPreview(body: MessageBody): DiscordMessage {
  if (!isMessage(body)) throw new Error('a preview is no message for Discord');
  const components = body.components.map((component) =>
    component.type === 1 ? { ...component, components: component.components.map(asShownOnly) } : component,
  );
  return { ...body, components, allowed_mentions: { parse: [] } };
}

/** Nothing is remembered of a preview that its lines could be edited in. */
function asShownOnly(button: Button): Button {
  const isEditors = 'custom_id' in button && decodeEditId(button.custom_id) !== null;
  return isEditors ? { ...button, disabled: true } : button;
}

function isMessage(body: MessageBody): body is DiscordMessage {
  return (
    'flags' in body &&
    typeof body.flags === 'number' &&
    'components' in body &&
    Array.isArray(body.components)
  );
}

function said(words: string): Reply {
  return { message: notice('calm', words) };
}
