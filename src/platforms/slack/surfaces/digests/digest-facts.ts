import type { SubscriptionFacts } from '../../../../core/digests/desk.ts';
import type { Delivery, DeliveryState } from '../../../../core/model/delivery.ts';
import type { DigestOptions, Subscription } from '../../../../core/model/subscription.ts';
import { plain } from '../../../../render/slack/draw.ts';
import { limits } from '../../../../render/slack/limits.ts';
import { lengthOf, type Told, words } from '../../../../render/slack/line.ts';
import type { Block, Button, Piece, SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import { sectionsInWords } from '../../../chat/digest-sections.ts';
import { instantInZone, scheduleInWords } from '../../../chat/schedule-words.ts';
import { blocksOf, item, line, notice, strong, typed } from '../notice.ts';
import { type DigestButtonAct, type DigestPlace, encodeButton } from './digest-value.ts';

/** Who reads of subscriptions, and where. */
export interface FactsReader {
  /** The channel in which it is read; null: it is read elsewhere. */
  readonly here: string | null;
  /** What channels are called, by id; what is not known is "another channel". */
  readonly names: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
}

/** A subscription, after something was done with it. @param did what, a sentence */
export function factsMessage(did: string, facts: SubscriptionFacts, reader: FactsReader): SlackMessage {
  const { id } = facts.subscription;
  const told: Told = [
    line(strong(did), ` ${titleOf(facts)}`),
    item(...whenAndWhere(facts.subscription, reader)),
    ...facts.next.slice(0, 3).map((at) => item('Next: ', ...instant(at, facts.subscription))),
    item('Its id here: ', typed(clipped(id, 60))),
  ];
  return notice('calm', [...told, ...stateLines(facts)], buttonsOf(facts.subscription, reader));
}

/** What is left of a message for others than the subscriptions themselves. */
const spareBlocks = 4;
const mostCharacters = 8_000;

/** The subscriptions of a channel, each with its buttons. @param head a sentence */
export function listMessage(
  head: string,
  all: readonly SubscriptionFacts[],
  reader: FactsReader,
): SlackMessage {
  const shown = fitting(all, reader, { blocks: limits.blocks - spareBlocks, characters: mostCharacters });
  const more = all.slice(shown.length).map(({ subscription: { id } }) => id);
  const { text, blocks: first, ...rest } = notice('calm', [line(strong(head))]);
  const named = clipped(more.join(', '), 400);
  const left = more.length === 0 ? [] : blocksOf([line(`… and ${more.length} more: `, typed(named))]);
  return { text, blocks: [...first, ...shown.flat(), ...left], ...rest };
}

/** As many as there is room for, each as blocks of its own. */
export function fitting(
  all: readonly SubscriptionFacts[],
  reader: FactsReader | ((facts: SubscriptionFacts) => FactsReader),
  room: { readonly blocks: number; readonly characters: number },
): readonly (readonly Block[])[] {
  const shown: (readonly Block[])[] = [];
  let [count, length] = [0, 0];
  for (const facts of all) {
    const { lines, blocks } = entryOf(facts, typeof reader === 'function' ? reader(facts) : reader);
    count += blocks.length;
    length += lines.reduce((sum, { pieces }) => sum + lengthOf(pieces) + 1, 0) + 60;
    if (count > room.blocks || length > room.characters) break;
    shown.push(blocks);
  }
  return shown;
}

function entryOf(
  facts: SubscriptionFacts,
  reader: FactsReader,
): { readonly lines: Told; readonly blocks: readonly Block[] } {
  const { subscription, next, last } = facts;
  const [soonest] = next;
  const lines: Told = [
    line(strong(titleOf(facts)), ' · ', typed(clipped(subscription.id, 60))),
    line(...whenAndWhere(subscription, reader)),
    ...(soonest === undefined ? [] : [line('Next: ', ...instant(soonest, subscription))]),
    ...(last ? [line('Last: ', ...lastPieces(last, subscription))] : []),
    ...stateLines(facts),
  ];
  const elements = buttonsOf(subscription, reader);
  const actions: readonly Block[] = elements.length === 0 ? [] : [{ type: 'actions', elements }];
  return { lines, blocks: [...blocksOf(lines), ...actions] };
}

function titleOf({ topicTitle, subscription }: SubscriptionFacts): string {
  return clipped(topicTitle, 150) || clipped(subscription.topic, 150);
}

/** "09:00 on weekdays, Europe/Kyiv, in #talks; only upcoming meetings" */
function whenAndWhere(
  subscription: Subscription,
  reader: FactsReader,
): readonly (string | readonly Piece[])[] {
  const { schedule, options } = subscription;
  const when = clipped(scheduleInWords(schedule), 300);
  const wanted = optionWords(options);
  return [
    when,
    ', ',
    ...placePieces(subscription, reader),
    wanted.length === 0 ? '' : `; ${wanted.join('; ')}`,
  ];
}

function placePieces(
  { destination }: Subscription,
  { here, names }: FactsReader,
): readonly (string | readonly Piece[])[] {
  if (destination.platform !== 'slack') return ['elsewhere'];
  const { channelId, threadTs } = destination;
  const thread = threadTs === null ? '' : 'a thread of ';
  if (channelId === here)
    return [`in ${thread}${channelId.startsWith('D') ? 'these messages' : 'this channel'}`];
  return [`in ${thread}${clipped(names.get(channelId) ?? 'another channel', 90)}`];
}

function optionWords({ sections, quiet, remindMinutes, alerts, mention }: DigestOptions): readonly string[] {
  const named = sectionsInWords(sections);
  return [
    ...(named === null ? [] : [`only ${named}`]),
    ...(quiet === 'silent' ? ['silent where nothing is new'] : []),
    ...(remindMinutes === null ? [] : [`a reminder ${remindMinutes} min before a meeting`]),
    ...(alerts ? ['an alert when a meeting is set, moved or called off'] : []),
    ...(mention === null ? [] : [`mentions the group ${clipped(mention, 40)}`]),
  ];
}

/** In the reader's own zone, and as the subscription has it. */
function instant(at: string, { schedule }: Subscription): readonly (readonly Piece[])[] {
  const there = `${instantInZone(at, schedule.timezone)}, ${schedule.timezone}`;
  const timestamp = Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1_000);
  const date: Piece = { type: 'date', timestamp, format: '{date_short_pretty} {time}', fallback: there };
  return [[date], words(` for you (${there})`)];
}

const outcomes: Readonly<Record<DeliveryState, string>> = {
  planned: 'on its way',
  sending: 'on its way',
  done: 'delivered',
  quiet: 'nothing was new',
  folded: 'left for the next one',
  failed: 'failed',
  unknown: 'may or may not have arrived',
};

function lastPieces(
  { state, why, endedAt, dueAt }: Delivery,
  { schedule }: Subscription,
): readonly (string | readonly Piece[])[] {
  const at = instantInZone(endedAt ?? dueAt, schedule.timezone);
  const reason = why === null || state === 'done' ? '' : `: ${clipped(why, 200)}`;
  return [`${outcomes[state]}${reason} (${at}, ${schedule.timezone})`];
}

function stateLines({ subscription: { state, why, origin } }: SubscriptionFacts): Told {
  const reason = why === null ? '.' : `: ${clipped(why, 300)}`;
  return [
    ...(state === 'paused' ? [line('⏸ ', strong(`Paused${reason}`))] : []),
    ...(state === 'disabled' ? [line('⚠️ ', strong(`Switched off${reason}`))] : []),
    ...(origin === 'config'
      ? [line('It stands in a file of whoever runs this bot, and is changed there.')]
      : []),
  ];
}

const labels: Readonly<Record<Exclude<DigestButtonAct, 'undo'>, string>> = {
  preview: 'Preview',
  now: 'Deliver now',
  edit: 'Edit',
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Remove',
};

function buttonsOf(subscription: Subscription, { mayChange }: FactsReader): readonly Button[] {
  const { id, state, origin, destination } = subscription;
  if (destination.platform !== 'slack') return [];
  const turn = state === 'active' ? 'pause' : 'resume';
  const changes = origin === 'config' ? (['now', turn] as const) : (['now', 'edit', turn, 'remove'] as const);
  const acts = ['preview' as const, ...(mayChange ? changes : [])];
  return acts.map((act) => digestButton(labels[act], act, id, destination));
}

export function digestButton(label: string, act: DigestButtonAct, id: string, place: DigestPlace): Button {
  const { channelId, threadTs } = place;
  const value = encodeButton({ act, id, place: { channelId, threadTs } });
  return { type: 'button', text: plain(label), action_id: `digest-${act}`, value };
}
