import type { LocalMessage } from '../slack/message.ts';
import type { AppPost, Post, Scene } from './look-page.ts';
import type { ReadoutOnSlack } from './readout-on-slack.ts';

/** Parts of Slack's window, by what they are named after. */
export type Scenes = Readonly<Record<string, Scene>>;

/** How long the bot may take to post what belongs into a thread, ms: it leaves a second between two messages. */
const threadLimitMs = 60_000;

/** Asks the real bot for what it has, and keeps what Slack then shows. */
export async function playedScenes({ slack, messagesOf }: ReadoutOnSlack): Promise<Scenes> {
  const ask = (text: string) => slack.command('/briefing', text);
  const channel = slack.workspace.channel.name;
  const inChannel = (...posts: readonly Post[]): Scene => ({ kind: 'channel', channel, posts });

  const overview = await ask('ukraine').answer();
  const parts = await messagesOf('ukraine');
  const thread = (): readonly LocalMessage[] =>
    slack.workspace.channel.messages.filter(({ threadTs }) => threadTs === overview.ts);
  await slack.until(() => thread().length === parts - 1, 'the thread is there', threadLimitMs);

  const press = async (label: string): Promise<Scene> => {
    const button = overview.buttons.find((one) => one.startsWith(label));
    if (button === undefined) throw new Error(`no button ${label} on the overview`);
    return inChannel(appPost(await slack.press(overview, button).answer()));
  };
  const told = async (text: string): Promise<Scene> => inChannel(appPost(await ask(text).answer()));
  const scenes: Scenes = {
    overview: inChannel(typed('/briefing ukraine'), appPost(overview, parts - 1)),
    replies: { kind: 'thread', channel, first: null, replies: thread().map((one) => appPost(one)) },
    thread: {
      kind: 'thread',
      channel,
      first: appPost(overview),
      replies: thread().map((one) => appPost(one)),
    },
    meetings: await press('Meetings'),
    said: await press('Said'),
    positions: await press('Positions'),
    changes: await press('Changes'),
    sources: await told('ukraine sources private'),
    help: await told('help'),
    mistyped: await told('ukrane'),
    topics: await told('topics'),
    picker: { kind: 'modal', view: (await ask('').view()).json },
    home: { kind: 'home', view: (await slack.openHome().view()).json },
  };
  if (slack.violations.length > 0) throw new Error(`Slack refuses: ${JSON.stringify(slack.violations)}`);
  return scenes;
}

function typed(text: string): Post {
  return { by: 'person', name: 'Maren', text };
}

function appPost({ blocks, text, ephemeral }: LocalMessage, replies = 0): AppPost {
  const words = [{ type: 'section', text: { type: 'mrkdwn', text } }];
  return { by: 'app', blocks: blocks.length > 0 ? blocks : words, isEphemeral: ephemeral, replies };
}
