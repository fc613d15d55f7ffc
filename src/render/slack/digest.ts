import type { Edition } from '../../core/model/edition.ts';
import type { DigestNote } from '../chat/digest-note.ts';
import type { DrawnDigest } from '../discord/digest.ts';
import type { SlackMessage } from './payload.ts';

/** A digest as Slack shows it: the message, and behind it those of its thread. As `discordDigest` otherwise. */
export function slackDigest(edition: Edition): DrawnDigest<SlackMessage> {
  throw new Error(`not drawn yet: ${edition.delivery}`);
}

/** A short message beside the digests, as Slack shows it. `mention`: the user group that it mentions; null: nobody. */
export function slackNote(note: DigestNote, mention: string | null): SlackMessage {
  throw new Error(`not drawn yet: ${note.kind} ${mention}`);
}
