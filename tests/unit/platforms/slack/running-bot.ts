import { onTestFinished } from 'vitest';
import { systemClock } from '../../../../src/config/clock.ts';
import type { Topic } from '../../../../src/core/model/topic.ts';
import type { BriefingRequest } from '../../../../src/core/model/view.ts';
import {
  type SlackParts,
  type SlackPlatform,
  startSlack,
} from '../../../../src/platforms/slack/start-slack.ts';
import { encodeCustomId, topicKey } from '../../../../src/render/chat/custom-id.ts';
import { plain, small } from '../../../../src/render/slack/draw.ts';
import { words } from '../../../../src/render/slack/line.ts';
import type { Button, OverflowOption, SlackAnswer } from '../../../../src/render/slack/payload.ts';
import * as fake from '../../../support/fake-desk.ts';
import { type AwaitedLog, awaitedLog, type LogLine } from '../../../support/list-log.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../support/slack/local-slack.ts';
import { topicOf } from '../../../support/topics.ts';

export const harbour = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['hb'] });
export const grain = topicOf({ id: 'grain', title: 'Grain _corridor_ <!channel>' });

export type FakeDesk = fake.FakeDesk<SlackAnswer>;

export function fakeDesk(): FakeDesk {
  return fake.fakeDesk([harbour, grain], shown);
}

const asOf = '2031-03-05T22:30:00.000Z';
const since = '2031-03-04T09:00:00.000Z';

function button(label: string, value: string): Button {
  return { type: 'button', text: plain(label), action_id: label.toLowerCase(), value };
}

function option(label: string, value: string): OverflowOption {
  return { text: plain(label), value };
}

/** Says what was asked for, over the buttons and the menu that a briefing has. */
export function shown({ id }: Topic, request: BriefingRequest): SlackAnswer {
  const key = topicKey(id);
  const said = `${id}: ${request.view}, page ${request.page}, as of ${request.asOf ?? 'now'}`;
  const date = {
    type: 'date',
    timestamp: 1_930_000_000,
    format: '{date_short} {time}',
    fallback: 'then',
  } as const;
  const options = [
    option('Calendar (.ics)', encodeCustomId({ kind: 'file', format: 'ics', topicKey: key, asOf })),
    option('Full text (.md)', encodeCustomId({ kind: 'file', format: 'markdown', topicKey: key, asOf })),
    { ...option('Web page', 'web-page'), url: 'https://briefings.example/harbour' },
  ];
  const blocks = [
    { type: 'header', text: plain(`Header of ${id}`) },
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...words(`${said}; `), date] }] },
    small('2 more meetings'),
    {
      type: 'actions',
      elements: [
        button(
          'Said',
          encodeCustomId({ kind: 'view', view: 'said', page: 1, topicKey: key, asOf, since: null }),
        ),
        button('Next', encodeCustomId({ kind: 'turn', view: 'said', page: 2, topicKey: key, asOf, since })),
        { type: 'overflow', action_id: 'more', options },
      ],
    },
  ] as const;
  return { message: { text: said, blocks, unfurl_links: false, unfurl_media: false }, thread: [] };
}

export interface RunningBot {
  readonly slack: LocalSlack;
  readonly desk: FakeDesk;
  readonly log: readonly LogLine[];
  /** Starts a bot on the same Slack. */
  readonly start: (more?: Partial<SlackParts>) => Promise<SlackPlatform>;
  readonly logged: AwaitedLog['logged'];
}

/**
 * A local Slack, a desk and a log; nothing runs yet.
 * @param finished the test's own, where tests run beside each other
 */
export async function stage(
  options: LocalSlackOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<RunningBot> {
  const slack = await startLocalSlack(options);
  const desk = fakeDesk();
  const { log, lines, logged } = awaitedLog();
  const platforms: SlackPlatform[] = [];
  finished(async () => {
    await Promise.all(platforms.map((platform) => platform.close()));
    await slack.close();
  });
  return {
    slack,
    desk,
    log: lines,
    start: async (more = {}) => {
      const { apiUrl, workspace, app } = slack;
      const way = { kind: 'socket', appToken: app.appToken } as const;
      const cooldown = { requests: 5, per: 'PT15S' };
      const own = { botToken: workspace.botToken, way, apiUrl, desk, log, clock: systemClock, cooldown };
      const platform = await startSlack({ ...own, ...more });
      platforms.push(platform);
      return platform;
    },
    logged,
  };
}

/** A bot that is connected over Socket Mode. */
export async function connectedBot(
  more: Partial<SlackParts> = {},
  options: LocalSlackOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<RunningBot> {
  const bot = await stage(options, finished);
  await bot.start(more);
  await bot.slack.sockets.connected();
  return bot;
}
