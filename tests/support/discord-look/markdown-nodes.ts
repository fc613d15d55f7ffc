/** What a piece of a text display is to Discord's client. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: SpanType; readonly content: MarkdownNodes }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: MarkdownNodes }
  /** Numbered from `start`, or with bullets where it is null. */
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly MarkdownNodes[] }
  | { readonly type: 'code'; readonly block: boolean; readonly text: string }
  /** `masked`: shown as other words than its address. */
  | { readonly type: 'link'; readonly url: string; readonly masked: boolean; readonly content: MarkdownNodes }
  /** `text`: as written. */
  | { readonly type: 'mention'; readonly kind: MentionKind; readonly text: string }
  | {
      readonly type: 'emoji';
      readonly kind: 'custom' | 'shortcode';
      readonly name: string;
      readonly text: string;
    }
  /** `unix` in seconds. */
  | { readonly type: 'timestamp'; readonly unix: number; readonly style: string; readonly text: string };

export type MarkdownNodes = readonly MarkdownNode[];

/** Marks around other nodes; a quote and a subtext take whole lines. */
export type SpanType = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

export type MentionKind =
  | 'everyone'
  | 'here'
  | 'user'
  | 'role'
  | 'channel'
  | 'command'
  | 'navigation'
  | 'sound';

/** Where in a text the parser stands inside of other marks. */
export interface Surroundings {
  readonly depth: number;
  readonly lists: number;
  readonly quoted: boolean;
  /** Inside of a link's words. */
  readonly linked: boolean;
}

/** Parses words that stand inside of a mark; `around` where the mark changes what may stand in it. */
export type ParseInside = (text: string, around?: Partial<Surroundings>) => MarkdownNodes;

/** A piece of markup found in a text. */
export interface Found {
  /** Where in the text it ends. */
  readonly end: number;
  readonly nodes: (inside: ParseInside) => MarkdownNodes;
}
