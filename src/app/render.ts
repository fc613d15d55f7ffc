import type { Briefing } from '../core/model/briefing.ts';
import type { Topic } from '../core/model/topic.ts';
import type { BriefingRequest } from '../core/model/view.ts';
import type { DiscordMessage } from '../render/discord/payload.ts';
import type { SlackAnswer, SlackMessage } from '../render/slack/payload.ts';

/** Formats that `readout briefing` writes. */
export const formats = ['text', 'markdown', 'json', 'ics', 'discord', 'slack'] as const;
export type Format = (typeof formats)[number];

/** What text is laid out for. */
export interface TextLook {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Writes a briefing in a format; only that format's renderer is loaded. */
export async function render(
  topic: Topic,
  briefing: Briefing,
  format: Format,
  look: TextLook,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../render/text/render-text.ts')).renderText(briefing, look);
    case 'markdown':
      return (await import('../render/markdown/render-markdown.ts')).renderMarkdown(briefing);
    case 'json':
      return (await import('../render/json/render-json.ts')).renderJson(briefing);
    case 'ics':
      return (await import('../render/ics/render-ics.ts')).renderIcs(briefing);
    case 'discord':
      return messagesAsJson([await discordMessage(topic, briefing, { view: 'full', page: 1 })]);
    case 'slack': {
      const { message, thread } = await slackAnswer(topic, briefing, { view: 'full', page: 1 });
      return messagesAsJson([message, ...thread]);
    }
  }
}

/** Which view of a briefing, which page of it, and since when its changes were asked for. */
export type Shown = Pick<BriefingRequest, 'view' | 'page'> & Partial<Pick<BriefingRequest, 'since'>>;

/** A view of a briefing as a Discord message. */
export async function discordMessage(
  topic: Topic,
  briefing: Briefing,
  shown: Shown,
): Promise<DiscordMessage> {
  const { renderDiscord } = await import('../render/discord/render-discord.ts');
  return renderDiscord(briefing, { ...shown, color: topic.color ?? null, pageUrl: null });
}

/** A view of a briefing as a Slack message, with what belongs into its thread. */
export async function slackAnswer(_topic: Topic, briefing: Briefing, shown: Shown): Promise<SlackAnswer> {
  const renderer = await import('../render/slack/slack-answer.ts');
  return renderer.slackAnswer(briefing, { ...shown, pageUrl: null });
}

/** The bodies that a platform's API takes, in the order in which they are posted. */
function messagesAsJson(messages: readonly (DiscordMessage | SlackMessage)[]): string {
  return `${JSON.stringify(messages, null, 2)}\n`;
}
