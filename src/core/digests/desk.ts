import type { Delivery, MessageBody } from '../model/delivery.ts';
import type { Edit } from '../model/edit.ts';
import type { Destination, DigestOptions, Subscription } from '../model/subscription.ts';

/** A subscription as somebody wants it; what is left out gets its default, or stays as it is. */
export interface DigestWish {
  /** A topic's id. */
  readonly topic: string;
  readonly destination: Destination;
  /** As it was typed: "9am", "09:00, 17:30". */
  readonly at: string;
  /** As it was typed: "weekdays", "mon,wed"; left out: daily. */
  readonly days?: string;
  /** As it was typed; left out: the topic's own zone. */
  readonly timezone?: string;
  readonly options?: Partial<DigestOptions>;
}

/** A subscription with what people want to know of it. */
export interface SubscriptionFacts {
  readonly subscription: Subscription;
  readonly topicTitle: string;
  /** The next three slots, instants; empty where it is not active. */
  readonly next: readonly string[];
  /** The newest delivery that has ended, or is on its way; null: none yet. */
  readonly last: Delivery | null;
}

/** An item of a posted digest that an editor may hide, or give another speaker. */
export interface EditableItem {
  readonly id: string;
  /** One line of plain words. */
  readonly label: string;
  /** It has a speaker who can be mended. */
  readonly hasSpeaker: boolean;
  /** The edit that holds for it; null: none. */
  readonly edit: Edit | null;
}

/** Who asks, and where: only what belongs to that place can be seen or changed. */
export interface Asker {
  /** `discord:USER`, `slack:TEAM/USER` */
  readonly user: string;
  /** The channel that it is asked in: subscriptions of it alone are shown and changed. */
  readonly place: Destination;
}

/**
 * What chat platforms ask of subscriptions. The platform has made sure that the asker may manage the channel. Methods
 * reject with a Fault where what was asked cannot be: its message and mend are for the asker.
 */
export interface DigestDesk {
  /** Makes a subscription, after seeing that the bot can post there; the same again gives the one that there is. */
  add(wish: DigestWish, asker: Asker): Promise<SubscriptionFacts>;
  /** Subscriptions of the asker's channel. */
  list(asker: Asker): Promise<readonly SubscriptionFacts[]>;
  /** All of a Slack workspace or a Discord server, for an overview. @param key as `workspaceKey` gives it */
  listWorkspace(key: string): Promise<readonly SubscriptionFacts[]>;
  edit(
    id: string,
    change: Partial<Omit<DigestWish, 'destination' | 'topic'>>,
    asker: Asker,
  ): Promise<SubscriptionFacts>;
  pause(id: string, asker: Asker): Promise<SubscriptionFacts>;
  resume(id: string, asker: Asker): Promise<SubscriptionFacts>;
  remove(id: string, asker: Asker): Promise<SubscriptionFacts>;
  /** The next digest as it would be now; nothing is remembered of it. */
  preview(id: string, asker: Asker): Promise<readonly MessageBody[]>;
  /** Has a digest delivered at once, beside its slots. */
  now(id: string, asker: Asker): Promise<SubscriptionFacts>;
  /** IANA zones that what was typed may mean, likeliest first. */
  zones(typed: string, most: number): readonly string[];

  /** What can be edited in a posted digest. @param delivery as the button names it */
  editable(delivery: string, asker: Asker): Promise<readonly EditableItem[]>;
  /** Hides an item or mends its speaker; what was posted anywhere follows. */
  editItem(delivery: string, item: string, act: Edit['act'], reason: string, asker: Asker): Promise<Edit>;
  /** Takes an edit back. */
  undoEdit(edit: string, asker: Asker): Promise<Edit>;
  /** True the first time that an event is seen, by any process on the store. */
  firstSeen(event: string): Promise<boolean>;
  /** A channel, server or workspace is gone: what goes there is disabled. @param key of a destination or a workspace */
  gone(key: string, why: string): Promise<void>;
}
