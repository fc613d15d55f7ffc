import { onTestFinished } from 'vitest';
import { type AnsweringParts, answer } from '../../../../../src/platforms/slack/answering/answer.ts';
import { createThreads, type Pauses } from '../../../../../src/platforms/slack/answering/threads.ts';
import type { Choice, Command, Mention, Place } from '../../../../../src/platforms/slack/asked.ts';
import type { Plan } from '../../../../../src/platforms/slack/plan.ts';
import { line, notice } from '../../../../../src/platforms/slack/surfaces/notice.ts';
import { createWorkspaces, type Installation } from '../../../../../src/platforms/slack/workspaces.ts';
import type { SlackAnswer, SlackMessage } from '../../../../../src/render/slack/payload.ts';
import { type LogLine, listLog } from '../../../../support/list-log.ts';
import type { Interaction } from '../../../../support/slack/interaction.ts';
import type { LocalSlack, LocalSlackOptions } from '../../../../support/slack/local-slack.ts';
import type { LocalMessage } from '../../../../support/slack/message.ts';
import type { LocalView } from '../../../../support/slack/view.ts';
import type { LocalChannel, Member, Workspace } from '../../../../support/slack/world.ts';
import { started } from '../../../support/slack/connected.ts';
import { listening } from '../../../support/slack/listening.ts';

/** What carries plans out, against a local Slack whose interactions are acknowledged and no more. */
export interface AnsweringBot {
  readonly slack: LocalSlack;
  readonly parts: AnsweringParts;
  readonly lines: readonly LogLine[];
  readonly answer: (asked: Parameters<typeof answer>[1], plan: Plan) => Promise<void>;
  /** Nothing is left to post into threads. */
  readonly threadsDone: () => Promise<void>;
}

export interface BotOptions extends LocalSlackOptions {
  readonly patienceMs?: number;
  readonly longestMs?: number;
  /** How long a call may take. */
  readonly timeoutMs?: number;
  /** Between parts of threads. */
  readonly pauses?: Pauses;
}

/** Every workspace of a local Slack, as it stands when it is looked up. */
export function allInstalled({ world }: LocalSlack): {
  readonly find: (teamId: string) => Promise<Installation | null>;
  readonly remove: (teamId: string) => Promise<void>;
} {
  const removed = new Set<string>();
  return {
    find: (teamId) => {
      const found = world.workspaces.find(({ id }) => id === teamId && !removed.has(id));
      return Promise.resolve(found ? installationOf(found) : null);
    },
    remove: (teamId) => {
      removed.add(teamId);
      return Promise.resolve();
    },
  };
}

export function installationOf({ id, botToken, botId, bot }: Workspace): Installation {
  return { teamId: id, botToken, botId, botUserId: bot.id };
}

export async function answeringBot({
  patienceMs = 25,
  longestMs = 5_000,
  timeoutMs = 5_000,
  pauses = { channel: 1, workspace: 1 },
  ...options
}: BotOptions = {}): Promise<AnsweringBot> {
  const slack = await started(options);
  slack.deliverTo((await listening(() => ({ status: 200 }))).url);
  const { log, lines } = listLog();
  const workspaces = createWorkspaces({
    installations: allInstalled(slack),
    apiUrl: slack.apiUrl,
    log,
    timeoutMs,
  });
  const threads = createThreads(() => performance.now(), pauses);
  onTestFinished(() => threads.close());
  const parts = { workspaces, log, threads, patienceMs, longestMs };
  return {
    slack,
    parts,
    lines,
    answer: (asked, plan) => answer(parts, asked, plan),
    threadsDone: () => threads.idle(),
  };
}

function textAt(payload: Interaction['start']['payload'], key: string): string {
  const value = payload[key];
  if (typeof value !== 'string') throw new Error(`no ${key} in what came`);
  return value;
}

/** `/briefing harbour`, acknowledged. */
export async function commanded(slack: LocalSlack, channel?: LocalChannel): Promise<Command> {
  const interaction = slack.command('/briefing', 'harbour', channel ? { channel } : {});
  await interaction.acknowledged();
  const { payload, workspace, person, channel: where } = interaction.start;
  const triggerId = textAt(payload, 'trigger_id');
  return {
    kind: 'command',
    id: triggerId,
    triggerId,
    teamId: workspace.id,
    userId: person?.id ?? '',
    name: '/briefing',
    text: 'harbour',
    place: placeAt(where, null, textAt(payload, 'response_url')),
  };
}

/** A button of a message, pressed. */
export async function pressed(slack: LocalSlack, message: LocalMessage, button: string): Promise<Choice> {
  const interaction = slack.press(message, button);
  await interaction.acknowledged();
  const { payload, channel } = interaction.start;
  const place = placeAt(channel, message.threadTs, textAt(payload, 'response_url'));
  return choice(interaction, { kind: 'message', place, isEphemeral: message.ephemeral });
}

/** A button of a modal or a Home, pressed. */
export async function pressedIn(slack: LocalSlack, view: LocalView, button: string): Promise<Choice> {
  const interaction = slack.press(view, button);
  await interaction.acknowledged();
  return choice(interaction, {
    kind: view.start.type,
    viewId: view.id,
    hash: view.hash,
    privateMetadata: '',
  });
}

function choice({ start }: Interaction, on: Choice['on']): Choice {
  const triggerId = textAt(start.payload, 'trigger_id');
  const who = { teamId: start.workspace.id, userId: start.person?.id ?? '' };
  return { kind: 'choice', id: triggerId, triggerId, ...who, actionId: 'a', value: 'v', on };
}

export function mentioned(
  workspace: Workspace,
  channel = workspace.channel,
  threadTs: string | null = null,
): Mention {
  return {
    kind: 'mention',
    id: 'Ev0HARBOUR7',
    teamId: workspace.id,
    userId: workspace.person.id,
    text: 'harbour',
    place: placeAt(channel, threadTs, null),
  };
}

/** Words to the bot alone. */
export function written(workspace: Workspace, partner: Member = workspace.person): Mention {
  const asked = mentioned(workspace, workspace.directMessages(partner));
  return { ...asked, kind: 'direct-message' };
}

function placeAt(channel: LocalChannel | null, threadTs: string | null, responseUrl: string | null): Place {
  return { channelId: channel?.id ?? '', threadTs, responseUrl };
}

/** A message of a few words. */
export function words(text: string): SlackMessage {
  return notice('calm', [line(text)]);
}

/** Tells everybody, with parts for the thread. */
export function saying(to: 'everybody' | 'asker' | 'in-place', ...parts: readonly string[]): Plan {
  return { kind: 'say', to, make: () => harbour(...parts) };
}

export function harbour(...parts: readonly string[]): SlackAnswer {
  return { message: words('The harbour opens.'), thread: parts.map(words) };
}

/** Messages that stand for everybody there, in short; those that one member wrote, where one is named. */
export function standing({ messages }: LocalChannel, writer: Member | null = null): readonly string[] {
  const isShown = ({ ephemeral, deleted, start }: LocalMessage): boolean =>
    !ephemeral && !deleted && (writer === null || writer.id === start.userId);
  return messages.filter(isShown).map(inShort);
}

/** What only one person sees there. */
export function whispered({ messages }: LocalChannel): readonly string[] {
  return messages.filter(({ ephemeral, deleted }) => ephemeral && !deleted).map(inShort);
}

function inShort({ words: all }: LocalMessage): string {
  return all
    .replaceAll(/\p{Extended_Pictographic}\s*/gu, '')
    .split('\n')
    .join('')
    .trim();
}

/** Messages of warnings and errors in the log. */
export function troubles(lines: readonly LogLine[]): readonly string[] {
  return lines.filter(({ level }) => level === 'warn' || level === 'error').map(({ message }) => message);
}
