import { describe, expect, it } from 'vitest';
import { encodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import type { Interaction } from '../../../support/discord/interaction.ts';
import { handClock } from '../../../support/hand-clock.ts';
import { connectedBot, type RunningBot } from './running-bot.ts';

const callback = /^\/interactions\/.*callback$/;
const original = /@original$/;
const refused = { status: 400, code: 50035 };

/** What may go wrong on the way to an answer. */
interface Trouble {
  readonly late?: boolean;
  readonly atOnce?: (bot: RunningBot) => void;
  /** The answer takes its time, and this comes meanwhile. */
  readonly meanwhile?: (bot: RunningBot) => void;
  readonly fails?: boolean;
}

const nothing = (): void => {};

const troubles: readonly (readonly [string, Trouble])[] = [
  ['is at hand', {}],
  ['looks late', { late: true }],
  ['looks late and fails', { late: true, fails: true }],
  ['takes its time', { meanwhile: nothing }],
  ['fails', { fails: true }],
  ['takes its time and fails', { meanwhile: nothing, fails: true }],
  ['is refused', { atOnce: ({ discord }) => discord.fail({ path: callback, how: refused }) }],
  [
    'is refused after its time',
    { meanwhile: ({ discord }) => discord.fail({ method: 'PATCH', path: original, how: refused }) },
  ],
  [
    'is sent twice',
    { atOnce: ({ discord }) => discord.fail({ path: callback, how: { status: 500, commit: true } }) },
  ],
  [
    'is acknowledged twice',
    {
      atOnce: ({ discord }) => discord.fail({ path: callback, how: { drop: 'after' } }),
      meanwhile: nothing,
    },
  ],
];

const button = {
  type: 2,
  style: 2,
  label: 'Said',
  custom_id: encodeCustomId({
    kind: 'view',
    topicKey: 'harbour',
    view: 'said',
    page: 1,
    asOf: null,
    since: null,
  }),
};
const briefing = { flags: 1 << 15, components: [{ type: 1, components: [button] }] };

/** What is asked, and what may be seen by everybody before it is. */
interface Asking {
  readonly ask: () => Interaction;
  readonly seen: number;
}

const ways: readonly (readonly [string, (bot: RunningBot) => Promise<Asking>])[] = [
  [
    'asked for in private',
    async ({ discord }) => ({
      ask: () => discord.command('briefing', { topic: 'harbour', private: true }),
      seen: 0,
    }),
  ],
  [
    'to a button in the channel',
    async ({ discord }) => {
      const posted = discord.post(briefing);
      return { ask: () => discord.press(posted, 'Said'), seen: 1 };
    },
  ],
  [
    'to a button of such an answer',
    async ({ discord }) => {
      const own = await discord.command('briefing', { topic: 'harbour', private: true }).answered();
      return { ask: () => discord.press(own, 'Said'), seen: 0 };
    },
  ],
];

describe.each(ways)('an answer %s', (_way, prepare) => {
  it.each(troubles)('that %s is for the asker alone', async (_trouble, trouble) => {
    const bot = await connectedBot(trouble.late ? { clock: handClock('2199-01-01T00:00:00Z') } : {});
    const { discord, desk } = bot;
    const { ask, seen } = await prepare(bot);
    const held = Promise.withResolvers<void>();
    desk.before = async () => {
      if (trouble.meanwhile) await held.promise;
      if (trouble.fails) throw new Error('disk on fire');
    };
    trouble.atOnce?.(bot);
    const asked = ask();
    if (trouble.meanwhile) {
      await asked.acknowledged();
      trouble.meanwhile(bot);
      held.resolve();
    }
    await Promise.any([asked.answered(), asked.followUp()]);
    const visible = discord.channel.messages.map(({ visibleTo }) => visibleTo);
    expect(visible.filter((to) => to !== discord.person.id)).toEqual(
      Array.from({ length: seen }, () => null),
    );
    expect(visible.length).toBeGreaterThan(seen);
    expect(discord.failuresLeft).toBe(0);
  });
});
