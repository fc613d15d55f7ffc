import { onTestFinished } from 'vitest';
import type { Post, Publisher } from '../../../../../src/core/digests/ports.ts';
import type { Destination, Recipient } from '../../../../../src/core/model/subscription.ts';
import { createSlackPublisher } from '../../../../../src/platforms/slack/publishing/publisher.ts';
import { createWorkspaces, type Installation } from '../../../../../src/platforms/slack/workspaces.ts';
import { type LogLine, listLog } from '../../../../support/list-log.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../../support/slack/local-slack.ts';
import type { LocalChannel, Member, Workspace } from '../../../../support/slack/world.ts';

/** A publisher on a local Slack of its own, in each of its workspaces. */
export interface Stage {
  readonly slack: LocalSlack;
  readonly publisher: Publisher;
  /** By workspace; a test may change them. */
  readonly installations: Map<string, Installation>;
  readonly lines: readonly LogLine[];
}

export async function stage(options: LocalSlackOptions = {}): Promise<Stage> {
  const slack = await startLocalSlack(options);
  onTestFinished(() => slack.close());
  const installations = new Map<string, Installation>([[slack.workspace.id, installed(slack.workspace)]]);
  const { log, lines } = listLog();
  const parts = {
    installations: {
      find: (teamId: string) => Promise.resolve(installations.get(teamId) ?? null),
      remove: (teamId: string) => {
        installations.delete(teamId);
        return Promise.resolve();
      },
    },
    apiUrl: slack.apiUrl,
    log,
  };
  return {
    slack,
    publisher: createSlackPublisher({ workspaces: createWorkspaces(parts) }),
    installations,
    lines,
  };
}

export function installed({ id, botToken, botId, bot }: Workspace): Installation {
  return { teamId: id, botToken, botId, botUserId: bot.id };
}

export function into(channel: LocalChannel, threadTs: string | null = null): Destination {
  return { platform: 'slack', teamId: channel.teamId, channelId: channel.id, threadTs };
}

export function to(person: Member): Recipient {
  return { platform: 'slack', teamId: person.teamId, userId: person.id };
}

export function body(text = 'The harbour opens.'): object {
  const section = { type: 'section', text: { type: 'plain_text', text } };
  return { text, blocks: [section] };
}

export function post(target: Post['target'], more: Partial<Post> = {}): Post {
  return { target, body: body(), under: null, mark: { delivery: 'd1gest0fharbour', part: 0 }, ...more };
}

/** Now, as an instant. */
export function now(): string {
  return Temporal.Now.instant().toString();
}

/** What stands in a channel and its threads. */
export function texts({ messages }: LocalChannel): readonly string[] {
  return messages.filter(({ deleted }) => !deleted).map(({ text }) => text);
}
