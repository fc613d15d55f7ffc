import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { systemClock } from '../../../../../src/config/clock.ts';
import { runSlack } from '../../../../../src/platforms/slack/run-slack.ts';
import type { SlackParts, SlackPlatform } from '../../../../../src/platforms/slack/start-slack.ts';
import type { SlackAnswer } from '../../../../../src/render/slack/payload.ts';
import { type FakeDesk, fakeDesk } from '../../../../support/fake-desk.ts';
import { type AwaitedLog, awaitedLog, type LogLine } from '../../../../support/list-log.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../../support/slack/local-slack.ts';
import { topicOf } from '../../../../support/topics.ts';

export type Way = SlackParts['way']['kind'];

export const ways: readonly Way[] = ['http', 'socket'];

const harbour = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['hb'] });

function shown(text: string): SlackAnswer {
  const message: SlackAnswer['message'] = {
    text,
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
  return { message, thread: [] };
}

export interface Stage {
  readonly slack: LocalSlack;
  readonly desk: FakeDesk<SlackAnswer>;
  readonly log: readonly LogLine[];
  /** Starts a bot on the local Slack; over HTTP, Slack delivers to the last one that was started. */
  readonly start: (more?: Partial<SlackParts>) => Promise<SlackPlatform>;
  readonly logged: AwaitedLog['logged'];
}

/**
 * A local Slack, a desk and a log; nothing runs yet. When the test is over, the bots are closed, and nothing secret may
 * stand in any log line, nor may a promise have been rejected unheard.
 */
export async function stage(way: Way, options: LocalSlackOptions = {}): Promise<Stage> {
  const slack = await startLocalSlack(options);
  const desk = fakeDesk([harbour], ({ id }, { view }) => shown(`${id}: ${view}`));
  const { log, lines, logged } = awaitedLog();
  const platforms: SlackPlatform[] = [];
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  onTestFinished(async () => {
    await Promise.all(platforms.map((platform) => platform.close()));
    await slack.close();
    await new Promise(setImmediate);
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    expectNoSecrets(slack, lines);
  });
  return {
    slack,
    desk,
    log: lines,
    start: async (more = {}) => {
      const { workspace, apiUrl } = slack;
      const { botToken, signingSecret, appToken } = workspace;
      const own: SlackParts = {
        botToken,
        way:
          way === 'http'
            ? { kind: 'http', signingSecret, host: '127.0.0.1', port: 0 }
            : { kind: 'socket', appToken },
        apiUrl,
        desk,
        log,
        clock: systemClock,
        cooldown: { requests: 1_000, per: 'PT1S' },
      };
      const platform = await runSlack({ ...own, ...more }, () => 1);
      platforms.push(platform);
      if (platform.address) slack.deliverTo(`http://127.0.0.1:${platform.address.port}/slack/events`);
      return platform;
    },
    logged,
  };
}

/** A bot that Slack reaches. */
export async function connectedBot(
  way: Way,
  more: Partial<SlackParts> = {},
  options: LocalSlackOptions = {},
): Promise<Stage & { readonly platform: SlackPlatform }> {
  const bot = await stage(way, options);
  const platform = await bot.start(more);
  await bot.logged(way === 'http' ? 'listening for Slack' : 'connected to Slack');
  return { ...bot, platform };
}

/** Nobody who reads the log may act as the bot, or answer in its name. */
function expectNoSecrets({ world, interactions }: LocalSlack, lines: readonly LogLine[]): void {
  const told = inspect(lines, { depth: null, maxStringLength: null, showHidden: true });
  const secrets = [
    ...world.apps.flatMap(({ signingSecret, appToken, verificationToken }) => [
      signingSecret,
      appToken,
      verificationToken,
    ]),
    ...world.workspaces.map(({ botToken }) => botToken),
    ...interactions.flatMap(({ start }) => {
      const { response_url: url, trigger_id: trigger } = start.payload;
      return [url, trigger].filter((one) => typeof one === 'string');
    }),
  ];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).not.toContain('ticket=');
}
