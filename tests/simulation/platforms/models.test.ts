import { describe, expect, it } from 'vitest';
import { random } from '../../../bench/random.ts';
import { chance } from '../../../bench/soak/chance.ts';
import type { Post, Publisher } from '../../../src/core/digests/ports.ts';
import { Life } from '../world/life.ts';
import type { Refusal } from '../world/record.ts';
import { VirtualTime } from '../world/virtual-time.ts';
import { DiscordModel } from './discord-model.ts';
import { MessageLog } from './message-log.ts';
import type { ModelParts, PlaceState } from './model-platform.ts';
import { Network, type Weather } from './network.ts';
import { SlackModel } from './slack-model.ts';

const calm: Weather = { unreached: 0, failed: 0, answerLost: 0, doneLater: 0, limited: 0 };
const start = Date.parse('2031-03-04T09:00:00Z');
const since = '2031-03-04T09:00:00Z';

interface Stage extends ModelParts {
  readonly states: Map<string, PlaceState>;
  readonly discord: Publisher;
  readonly slack: Publisher;
  readonly life: Life;
  /** What a call gives, as soon as time has passed; null where nothing came of it. */
  readonly given: <Answer>(call: Promise<Answer>, within?: number) => Promise<Answer | null>;
}

function stage(weather: Partial<Weather> = {}): Stage {
  const time = new VirtualTime(start);
  const now = {
    time,
    chance: chance(random(1)),
    weather: () => ({ ...calm, ...weather }),
    onTrouble: () => {},
  };
  const parts = {
    ...now,
    network: new Network(now),
    states: new Map<string, PlaceState>(),
    messages: new MessageLog(),
    refusals: [] as Refusal[],
  };
  const life = new Life(time, () => false, { ended: () => {}, still: () => {} });
  const given = async <Answer>(call: Promise<Answer>, within = 60_000): Promise<Answer | null> => {
    let answer: Answer | null = null;
    void call.then((found) => {
      answer = found;
      return found;
    });
    await time.runUntil(time.now + within);
    return answer;
  };
  const discord = new DiscordModel(parts).publisherOf(life);
  const slack = new SlackModel(parts, new Set(['T2'])).publisherOf(life);
  return { ...parts, discord, slack, life, given };
}

function post(target: Post['target'], part = 0): Post {
  const body = { kind: 'alert', subscription: 's1', meeting: 'm1' };
  return { target, body, under: null, mark: { delivery: 'd1gest0harbour', part } };
}

const onDiscord = { platform: 'discord', guildId: '1', channelId: '2' } as const;
const onSlack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;

describe('the model of Discord', () => {
  it('gives the first message for the same nonce for a few minutes, and posts again later', async () => {
    const { discord, messages, given } = stage();
    const first = await given(discord.post(post(onDiscord)));
    expect(await given(discord.post(post(onDiscord)))).toEqual(first);
    expect(messages.all).toHaveLength(1);
    await given(discord.check(onDiscord), 10 * 60_000);
    await given(discord.post(post(onDiscord)));
    expect(messages.all).toHaveLength(2);
  });

  it('limits what is posted in one channel', async () => {
    const { discord, given } = stage();
    const all = Array.from({ length: 7 }, (_, part) => discord.post(post(onDiscord, part)));
    const outcomes = await given(Promise.all(all));
    expect(outcomes?.filter(({ kind }) => kind === 'limited')).toHaveLength(2);
  });

  it('takes no mark that its messages could not carry, and no place of another platform', () => {
    const { discord } = stage();
    expect(() => discord.post({ ...post(onDiscord), mark: { delivery: 'too short', part: 0 } })).toThrow(
      'no mark',
    );
    expect(() => discord.post(post(onSlack))).toThrow('asked of discord');
  });
});

describe('the model of Slack', () => {
  it('posts what is repeated again, and finds the last of it', async () => {
    const { slack, messages, given } = stage();
    await given(slack.post(post(onSlack)));
    const second = await given(slack.post(post(onSlack)));
    expect(messages.all).toHaveLength(2);
    expect(second?.kind).toBe('done');
    expect(await given(slack.find(post(onSlack), since))).toEqual({
      kind: 'found',
      messageId: messages.all[1]?.id,
    });
    expect(await given(slack.find(post(onSlack, 1), since))).toEqual({ kind: 'absent' });
  });

  it('tells nothing of a history that it does not let be read', async () => {
    const { slack, given } = stage();
    const hidden = { ...onSlack, teamId: 'T2' };
    await given(slack.post(post(hidden)));
    expect((await given(slack.find(post(hidden), since)))?.kind).toBe('unknowable');
  });
});

describe('a place', () => {
  it.each([
    ['gone', 'gone'],
    ['forbidden', 'forbidden'],
    ['hidden', 'forbidden'],
  ] as const)('that is %s takes nothing', async (state, outcome) => {
    const { discord, states, messages, given } = stage();
    states.set('discord:2', state);
    expect((await given(discord.post(post(onDiscord))))?.kind).toBe(outcome);
    expect(messages.all).toEqual([]);
  });
});

describe('the network', () => {
  it.each([
    ['unreached', 'unreached', 0],
    ['failed', 'unknown', 0],
    ['answerLost', 'unknown', 1],
    ['doneLater', 'unknown', 1],
  ] as const)('lets a call be %s: it is told %s, and %i messages stand', async (fate, outcome, count) => {
    const { discord, messages, given } = stage({ [fate]: 1 });
    expect((await given(discord.post(post(onDiscord))))?.kind).toBe(outcome);
    expect(messages.all).toHaveLength(count);
  });

  it('carries what was sent although the sender has died, and tells it nothing', async () => {
    const { discord, messages, life, given } = stage();
    const call = discord.post(post(onDiscord));
    life.end();
    expect(await given(call)).toBeNull();
    expect(messages.all).toHaveLength(1);
  });
});
