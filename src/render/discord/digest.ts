import type { Edition } from '../../core/model/edition.ts';
import type { DigestNote } from '../chat/digest-note.ts';
import type { DiscordMessage } from './payload.ts';

/** A digest as messages, and the edition with which the same messages are drawn again. */
export interface DrawnDigest<Message> {
  readonly messages: readonly Message[];
  /** Holds what is shown and no more, with its selections. */
  readonly edition: Edition;
}

/**
 * A digest as Discord shows it. An edition with selections is drawn by them: nothing but the lines of its amendments
 * differs from the time before.
 */
export function discordDigest(edition: Edition): DrawnDigest<DiscordMessage> {
  throw new Error(`not drawn yet: ${edition.delivery}`);
}

/** A short message beside the digests, as Discord shows it. `mention`: the role that it mentions; null: nobody. */
export function discordNote(note: DigestNote, mention: string | null): DiscordMessage {
  throw new Error(`not drawn yet: ${note.kind} ${mention}`);
}
