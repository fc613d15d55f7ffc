import type { MessageBody } from '../../core/model/delivery.ts';
import type { Edition } from '../../core/model/edition.ts';
import type { ChatPlatform } from '../../core/model/subscription.ts';
import type { DigestNote } from '../../render/chat/digest-note.ts';

/** How one platform shows digests and what stands beside them. */
export interface Drawing {
  /** Messages in their order, and the edition with which they are drawn again. */
  readonly digest: (edition: Edition) => {
    readonly messages: readonly MessageBody[];
    readonly edition: Edition;
  };
  /** `mention`: the role or user group that it mentions; null: nobody. */
  readonly note: (note: DigestNote, mention: string | null) => MessageBody;
}

const drawings: Readonly<Record<ChatPlatform, () => Promise<Drawing>>> = {
  discord: async () => {
    const [digest, note] = await Promise.all([
      import('../../render/discord/digest.ts'),
      import('../../render/discord/digest-note.ts'),
    ]);
    return { digest: digest.discordDigest, note: note.discordNote };
  },
  slack: async () => {
    const [digest, note] = await Promise.all([
      import('../../render/slack/digest.ts'),
      import('../../render/slack/digest-note.ts'),
    ]);
    return { digest: digest.slackDigest, note: note.slackNote };
  },
};

/** Loads what a platform's messages are drawn with. */
export function drawingOf(platform: ChatPlatform): Promise<Drawing> {
  return drawings[platform]();
}
