import type { Briefing, Meeting, Position, Statement } from './briefing.ts';
import type { DigestSection } from './subscription.ts';

/** What became of an item after it was posted. */
export type Amendment = {
  /** The item's id in the edition's briefing. */
  readonly id: string;
  /** Instant at which it was learnt. */
  readonly at: string;
} /** The outlet took it back: the line says so and its words are gone. `outlet`: who, where known. */ & (
  | { readonly kind: 'withdrawn'; readonly outlet: string | null }
  /** An editor of this bot's hid it. */
  | { readonly kind: 'hidden'; readonly reason: string }
  /** It reads otherwise now: other words, another speaker, another day, called off. `told`: what changed, in our words. */
  | { readonly kind: 'changed'; readonly told: string; readonly item: Meeting | Statement | Position }
);

/** An amendment as the reply in the post's thread tells it; `restored`: the line reads as it was posted again. */
export type NotedAmendment = (Amendment | Restored) & {
  /** The line as it read before, in plain words, shortened. */
  readonly was: string;
  /** The sources of a line that was withdrawn or restored, of which no item is told; left out: none. */
  readonly sources?: readonly number[];
};

/** What an editor undid, or a source took back, before an edition that no longer has an amendment of it. */
export interface Restored {
  readonly kind: 'restored';
  readonly id: string;
  readonly at: string;
  /** The line as it reads again, in plain words, shortened. */
  readonly now: string;
}

/**
 * What a message shows, so that it can be drawn again with nothing changed but the lines concerned. Keys and what was written
 * are the renderer's own; nothing else reads them.
 */
export interface Selection {
  /** Keys of the entries shown, in order. */
  readonly entries: readonly string[];
  /** The message as it was written, entry by entry, plain JSON: a later version would write much of it otherwise. */
  readonly written: object;
}

/** What a channel was shown, kept so that it can be mended: plain JSON. */
export interface Edition {
  /** Its `changes` are what was new to the channel. After the first drawing it holds what is shown, and no more. */
  readonly briefing: Briefing;
  /** None: all of it. */
  readonly sections: readonly DigestSection[];
  /** Small print under the head: "Late: was due at 09:00". Null: none. */
  readonly note: string | null;
  /** The role or user group that is mentioned; null: nobody. */
  readonly mention: string | null;
  /** The delivery that posted it: its buttons name it. */
  readonly delivery: string;
  /** "#rrggbb"; null: one that follows from the topic's id. */
  readonly color: string | null;
  readonly amendments: readonly Amendment[];
  /** How many times it was mended; left out: never. */
  readonly mended?: number;
  /** By message of the delivery; empty before the first drawing. */
  readonly selections: readonly Selection[];
}
