/*
 * The part of Discord's message payloads that briefings use, as the API takes it (Components V2):
 * https://docs.discord.com/developers/components/reference. Numbers are Discord's own.
 */

/** Marks a message as made of components; `content` and `embeds` may not stand beside it. */
export const isComponentsV2 = 1 << 15;
/** Only the person who asked sees the message. */
export const isEphemeral = 1 << 6;

/** Text in Discord's dialect of Markdown. */
export interface TextDisplay {
  readonly type: 10;
  readonly content: string;
}

export interface Separator {
  readonly type: 14;
  readonly divider: boolean;
  /** 1 small, 2 large. */
  readonly spacing: 1 | 2;
}

/** Sends an interaction with its `custom_id` when pressed. Styles: 1 primary, 2 secondary, 4 danger. */
export interface ActionButton {
  readonly type: 2;
  readonly style: 1 | 2 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
}

/** Opens an address. */
export interface LinkButton {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
}

export type Button = ActionButton | LinkButton;

export interface ActionRow {
  readonly type: 1;
  readonly components: readonly Button[];
}

/** Shows an uploaded file; `url` is `attachment://NAME`. */
export interface FileDisplay {
  readonly type: 13;
  readonly file: { readonly url: string };
}

export interface Container {
  readonly type: 17;
  /** 0xRRGGBB */
  readonly accent_color: number;
  readonly components: readonly (TextDisplay | Separator | ActionRow | FileDisplay)[];
}

export type TopLevelComponent = Container | TextDisplay | Separator | ActionRow | FileDisplay;

/** Whom a message may ping: nobody, or the role that a digest mentions because its channel wants it to. */
export interface AllowedMentions {
  readonly parse: readonly [];
  readonly roles?: readonly [string];
}

/** The body of a message; nothing that a source said can ping anybody. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly TopLevelComponent[];
  readonly allowed_mentions: AllowedMentions;
}
