import { type Button, type DiscordMessage, isComponentsV2 } from '../../render/discord/payload.ts';

/** The stripe beside a notice: calm for what was asked for, warm where something stands in the way. */
const stripes = { calm: 0x5865f2, warm: 0xf0b232 } as const;

/**
 * A message of our own words.
 * @param words Discord's Markdown; what comes from elsewhere is escaped in it
 * @param buttons five at most
 */
export function notice(
  tone: keyof typeof stripes,
  words: string,
  buttons: readonly Button[] = [],
): DiscordMessage {
  const text = { type: 10, content: words } as const;
  const row = { type: 1, components: buttons } as const;
  return {
    flags: isComponentsV2,
    components: [
      { type: 17, accent_color: stripes[tone], components: buttons.length > 0 ? [text, row] : [text] },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Tells that an answer could not be made; the log says why under the same reference. */
export function failureNotice(reference: string): DiscordMessage {
  return notice(
    'warm',
    `**That did not work, and it is not your doing.**\nPlease try again in a minute. If it happens again, tell whoever runs this bot the reference \`${reference}\`.`,
  );
}

/** Tells when somebody who asked too often may ask again, ms since 1970. */
export function cooldownNotice(until: number): DiscordMessage {
  const seconds = Math.ceil(until / 1000);
  return notice(
    'warm',
    `**One moment, please.** You have asked a good deal in this channel just now. Ask again <t:${seconds}:R>.`,
  );
}
