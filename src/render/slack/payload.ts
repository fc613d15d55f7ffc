/*
 * The part of Slack's message payloads that briefings use: https://docs.slack.dev/reference/block-kit/blocks.
 * Whatever a source said stands in `rich_text` or `plain_text`, where nothing is markup: `mrkdwn` has no sign that would
 * keep "*" or "_" from being some, and names or mentions nobody there. `mrkdwn` holds words of ours alone.
 */

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

/** Shown as it stands. */
export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly style?: Style;
}

export interface LinkPiece {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
}

/** An instant in the reader's own zone. */
export interface DatePiece {
  readonly type: 'date';
  /** Seconds from 1970. */
  readonly timestamp: number;
  readonly format: string;
  /** Shown by clients that cannot. */
  readonly fallback: string;
}

/** Calls the members of a group: only where a digest's channel wants it, before all that a source said. */
export interface UsergroupPiece {
  readonly type: 'usergroup';
  readonly usergroup_id: string;
}

/** A channel by its name, which leads there. */
export interface ChannelPiece {
  readonly type: 'channel';
  readonly channel_id: string;
}

export type Piece = TextPiece | LinkPiece | DatePiece | UsergroupPiece | ChannelPiece;

export interface RichTextSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly Piece[];
}

export interface RichTextQuote {
  readonly type: 'rich_text_quote';
  readonly elements: readonly Piece[];
}

export interface RichTextList {
  readonly type: 'rich_text_list';
  readonly style: 'bullet';
  readonly elements: readonly RichTextSection[];
}

export type RichTextElement = RichTextSection | RichTextQuote | RichTextList;

export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** False: ":smile:" stays what it is. */
  readonly emoji: false;
}

export interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
}

export interface Button {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  readonly value: string;
  readonly style?: 'primary';
}

export interface OverflowOption {
  readonly text: PlainText;
  readonly value: string;
  readonly url?: string;
}

export interface Overflow {
  readonly type: 'overflow';
  readonly action_id: string;
  readonly options: readonly OverflowOption[];
}

export type Action = Button | Overflow;

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Mrkdwn)[] }
  | { readonly type: 'rich_text'; readonly elements: readonly RichTextElement[] }
  | { readonly type: 'actions'; readonly elements: readonly Action[] };

/** An answer in a channel: the message, and what of its long parts goes into the thread under it. */
export interface SlackAnswer {
  readonly message: SlackMessage;
  /** In order; each stands alone as the message does. Whoever is shown the message alone reaches all of it by its buttons. */
  readonly thread: readonly SlackMessage[];
}

/** The body of a message; no link in it is unfolded. */
export interface SlackMessage {
  /** A plain summary: notifications and screen readers have nothing else. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}
