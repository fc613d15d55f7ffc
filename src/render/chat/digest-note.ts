import type { Meeting, SourceEntry, TopicLabel } from '../../core/model/briefing.ts';
import type { NotedAmendment } from '../../core/model/edition.ts';

/** What happened to a meeting, as an alert tells it. */
export type MeetingNews = 'set' | 'moved' | 'called-off';

/** A short message beside the digests. Instants are ISO 8601. */
export type DigestNote =
  /** There is nothing new. `next`: the next slot; null where there is none. */
  | {
      readonly kind: 'quiet';
      readonly topic: TopicLabel;
      readonly since: string;
      readonly next: string | null;
    }
  | {
      readonly kind: 'reminder';
      readonly topic: TopicLabel;
      readonly meeting: Meeting;
      readonly sources: readonly SourceEntry[];
    }
  | {
      readonly kind: 'alert';
      readonly topic: TopicLabel;
      /** One at least. */
      readonly news: readonly { readonly what: MeetingNews; readonly meeting: Meeting }[];
      readonly sources: readonly SourceEntry[];
    }
  /** Stands in the thread of a posted digest: what was mended in it, and how. */
  | {
      readonly kind: 'correction';
      readonly topic: TopicLabel;
      readonly at: string;
      readonly amendments: readonly NotedAmendment[];
      readonly sources: readonly SourceEntry[];
    }
  /** To whoever made a subscription: why no digests come, and the mend. */
  | {
      readonly kind: 'trouble';
      readonly topic: TopicLabel;
      /** The channel, as the platform mentions it. */
      readonly channelId: string;
      readonly subscription: string;
      readonly why: string;
      readonly mend: string;
    };
