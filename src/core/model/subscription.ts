/** Where digests go. On Discord a thread is a channel of its own. */
export type Destination =
  | {
      readonly platform: 'discord';
      /** The server; null where it is not known (a subscription of a config file). */
      readonly guildId: string | null;
      readonly channelId: string;
    }
  | {
      readonly platform: 'slack';
      readonly teamId: string;
      readonly channelId: string;
      /** The thread that digests go into; null: the channel itself. */
      readonly threadTs: string | null;
    };

export type ChatPlatform = Destination['platform'];

/** Somebody who is told something by direct message. */
export type Recipient =
  | { readonly platform: 'discord'; readonly userId: string }
  | { readonly platform: 'slack'; readonly teamId: string; readonly userId: string };

/** The parts of a briefing that a digest may be limited to; each stands for the sections of the view of its name. */
export const digestSections = ['upcoming', 'changes', 'said', 'positions'] as const;
export type DigestSection = (typeof digestSections)[number];

/** When digests are due, in words that `readSchedule` reads: normalised ones, the same for every way of writing them. */
export interface WrittenSchedule {
  /** `09:00, 17:30` */
  readonly at: string;
  /** `daily`, `weekdays`, `weekends` or `mon, wed` */
  readonly days: string;
  /** An IANA zone. */
  readonly timezone: string;
}

export interface DigestOptions {
  /** None: all of the briefing. */
  readonly sections: readonly DigestSection[];
  /** What is said where nothing is new: one line, once a day at most; or nothing. */
  readonly quiet: 'line' | 'silent';
  /** So many minutes before an upcoming meeting of known hour a reminder is posted; null: never. */
  readonly remindMinutes: number | null;
  /** A meeting that is set, moved or called off is told of at once. */
  readonly alerts: boolean;
  /** The role (Discord) or user group (Slack) that digests mention, by its id; null: nobody. */
  readonly mention: string | null;
}

export const defaultDigestOptions: DigestOptions = {
  sections: [],
  quiet: 'line',
  remindMinutes: null,
  alerts: false,
  mention: null,
};

/**
 * - `active`: digests are delivered
 * - `paused`: by a person, or because the bot may not write there (`why`); a person resumes it
 * - `disabled`: its place is gone
 */
export type SubscriptionState = 'active' | 'paused' | 'disabled';

/** A topic that a channel gets digests on. */
export interface Subscription {
  /** Short enough to be typed. */
  readonly id: string;
  /** The topic's id. */
  readonly topic: string;
  readonly destination: Destination;
  readonly schedule: WrittenSchedule;
  readonly options: DigestOptions;
  /** `config`: it stands in a file, and commands cannot remove it. */
  readonly origin: 'command' | 'config';
  readonly state: SubscriptionState;
  /** Why it is paused or disabled where no person did it; null: a person did, or it is active. */
  readonly why: string | null;
  /** The user who made it, to be told of trouble; null: a file did. */
  readonly createdBy: string | null;
  /** Instant. */
  readonly createdAt: string;
  /** The next slot, an instant; null where none is to come. */
  readonly nextAt: string | null;
}

/** `discord:123`, `slack:T1/C2`, `slack:T1/C2/1700000000.000100` */
export function destinationKey(destination: Destination): string {
  if (destination.platform === 'discord') return `discord:${destination.channelId}`;
  const { teamId, channelId, threadTs } = destination;
  return `slack:${teamId}/${channelId}${threadTs === null ? '' : `/${threadTs}`}`;
}

/** The server or workspace of a place: what a platform's wider limits count by. */
export function workspaceKey(place: Destination | Recipient): string {
  if (place.platform === 'slack') return `slack:${place.teamId}`;
  return `discord:${'guildId' in place ? (place.guildId ?? '') : ''}`;
}
