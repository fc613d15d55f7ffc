import { setTimeout as sleep } from 'node:timers/promises';
import { briefingViews } from '../../src/core/model/view.ts';
import type { Interaction } from '../../tests/support/discord/interaction.ts';
import type { Actor, LocalDiscord } from '../../tests/support/discord/local-discord.ts';
import type { LocalMessage } from '../../tests/support/discord/message.ts';
import type { Person } from '../../tests/support/discord/world.ts';
import type { Chance } from './chance.ts';
import { hostile } from './words.ts';

const times = [
  '2023-12-30',
  '2023-12-31 12:00',
  '2031-03-04T10:00:00Z',
  '1970-01-01',
  '9999-12-31',
  '-271821-04-20',
  '2023-02-30',
  'tomorrow',
  '2023-12-30T25:61:00Z',
  ...hostile,
] as const;

const topics = [
  'talks',
  'harbour',
  'hb',
  'now',
  'markup',
  'comes-and-goes',
  'empty',
  'no-such-topic',
] as const;

export interface Members {
  readonly discord: LocalDiscord;
  readonly chance: Chance;
  readonly people: readonly [Person, ...Person[]];
}

/** Members ask, at a pace that changes all the time, until `until` is aborted. */
export async function askAway(members: Members, until: AbortSignal): Promise<void> {
  const { discord, chance } = members;
  let perSecond = 25;
  while (!until.aborted) {
    if (chance.happens(0.02)) perSecond = chance.between(1, 50);
    if (discord.gateway.sessions.size > 0 && discord.commands.of(null).length > 0) ask(members);
    await sleep((1_000 / perSecond) * chance.between(0.2, 1.8));
  }
}

function ask(members: Members): void {
  const { chance } = members;
  if (chance.happens(0.02)) return replayOne(members);
  if (chance.happens(0.35) && press(members)) return;
  write(members);
}

function replayOne({ discord, chance }: Members): void {
  const one = chance.any(discord.interactions.slice(-50));
  if (one) discord.replay(one);
}

function write({ discord, chance, people }: Members): Interaction {
  const actor = anyActor(discord, chance, people);
  const topic = chance.happens(0.12) ? chance.pick(hostile) : chance.pick(topics);
  const kind = chance.next();
  if (kind < 0.1) return discord.command('help', {}, actor);
  if (kind < 0.2) return discord.command('topics', {}, actor);
  if (kind < 0.4) {
    const value = topic.slice(0, Math.floor(chance.between(0, topic.length + 1)));
    return discord.autocomplete('briefing', { name: 'topic', value }, {}, actor);
  }
  const options = {
    topic,
    ...(chance.happens(0.6) && { view: chance.any(briefingViews) ?? 'full' }),
    ...(chance.happens(0.25) && { as_of: chance.pick(times).slice(0, 40) }),
    ...(chance.happens(0.5) && { private: chance.happens(0.5) }),
  };
  return discord.command('briefing', options, actor);
}

/** In a channel, in messages with the bot, or with the app of one's own there or among friends. */
function anyActor(discord: LocalDiscord, chance: Chance, people: Members['people']): Actor {
  // A few ask far more often than others, so that the cooldown has its turn.
  const person = chance.happens(0.05) ? people[0] : chance.pick(people);
  const channels = [...discord.world.channels.values()].filter(({ type }) => type !== 1);
  const channel = chance.any(channels) ?? discord.channel;
  return {
    person,
    channel,
    direct: chance.happens(0.25),
    userInstalled: chance.happens(0.2),
  };
}

/** A button of one of the last answers; null where there is none to press. */
function press({ discord, chance, people }: Members): Interaction | null {
  const shown = discord.interactions
    .slice(-300)
    .flatMap(({ original, followUps }) => [original, ...followUps]);
  const message = chance.any(shown.filter((one) => one !== null && isPressable(discord, one)));
  const button = chance.any(message?.buttons.filter(({ customId, disabled }) => customId && !disabled) ?? []);
  if (!message || !button?.customId) return null;
  const own = people.find(({ id }) => id === message.visibleTo);
  const person = message.visibleTo === null ? chance.pick(people) : own;
  return person ? discord.press(message, button.customId, { person }) : null;
}

function isPressable({ world }: LocalDiscord, { deleted, loading, channelId }: LocalMessage): boolean {
  return !deleted && !loading && world.channels.has(channelId);
}
