/** What an editor did to an item of a topic's briefings, until it is undone. */
export interface Edit {
  /** Short enough to be typed. */
  readonly id: string;
  /** The topic's id. */
  readonly topic: string;
  /** The server or workspace in which alone it holds, as `editScope` gives it; null: everywhere. */
  readonly scope: string | null;
  /** The item's id in the briefing: a meeting, statement, position, correction, difference or figure. */
  readonly item: string;
  /** Words of a source that the item rested on, so that it is known again where a later analysis gives it another id. */
  readonly evidence: readonly { readonly article: string; readonly quote: string }[];
  readonly act:
    | { readonly kind: 'hide' }
    /** `name`: the right speaker's, as it is to be shown. */
    | { readonly kind: 'speaker'; readonly name: string };
  /** Told where the edit is listed, and in what was posted. */
  readonly reason: string;
  /** Who did it: `discord:USER`, `slack:TEAM/USER`, `cli`. */
  readonly by: string;
  /** Instant. */
  readonly at: string;
  /** Instant; null: it holds. */
  readonly undoneAt: string | null;
}
