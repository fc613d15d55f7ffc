import type { Briefing } from '../core/model/briefing.ts';
import type { Topic } from '../core/model/topic.ts';
import type { DiscordMessage } from '../render/discord/payload.ts';
import type { DiscordLook } from '../render/discord/render-discord.ts';
import type { SlackMessage } from '../render/slack/payload.ts';

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
      const { renderSlack } = await import('../render/slack/render-slack.ts');
      return messagesAsJson([renderSlack(briefing, { view: 'full', page: 1, pageUrl: null })]);
    }
  }
}

/** A view of a briefing as a Discord message. */
export async function discordMessage(
  topic: Topic,
  briefing: Briefing,
  shown: Pick<DiscordLook, 'view' | 'page'>,
): Promise<DiscordMessage> {
  const { renderDiscord } = await import('../render/discord/render-discord.ts');
  return renderDiscord(briefing, { ...shown, color: topic.color ?? null, pageUrl: null });
}

/** The bodies that a platform's API takes, in the order in which they are posted. */
function messagesAsJson(messages: readonly (DiscordMessage | SlackMessage)[]): string {
  return `${JSON.stringify(messages, null, 2)}\n`;
}
