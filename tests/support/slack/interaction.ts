import type { Changes } from '../local-server/changes.ts';
import type { JsonObject } from '../local-server/json.ts';
import type { LocalMessage } from './message.ts';
import type { LocalView } from './view.ts';
import type { LocalChannel, Member, Workspace } from './world.ts';

export interface Times {
  /** Until when something sent must be acknowledged, ms. */
  readonly acknowledgeWithinMs: number;
  /** When an event that was not acknowledged is sent again, ms after each attempt; as many retries as numbers. */
  readonly retryAfterMs: readonly number[];
  readonly triggerLivesMs: number;
  readonly responseUrlLivesMs: number;
  readonly responseUrlUses: number;
}

/** https://docs.slack.dev/interactivity/handling-user-interaction and https://docs.slack.dev/apis/events-api. */
export const slackTimes: Times = {
  acknowledgeWithinMs: 3_000,
  retryAfterMs: [0, 60_000, 300_000],
  triggerLivesMs: 3_000,
  responseUrlLivesMs: 1_800_000,
  responseUrlUses: 5,
};

/** What an interaction is made of. */
export interface InteractionStart {
  readonly id: string;
  readonly kind: 'command' | 'action' | 'typing' | 'submission' | 'closing' | 'event' | 'verification';
  /** For messages about it: `/briefing ukraine`. */
  readonly name: string;
  readonly workspace: Workspace;
  /** Null: nobody in particular (`app_uninstalled`). */
  readonly person: Member | null;
  /** Where answers are expected. */
  readonly channel: LocalChannel | null;
  /** What it was done to. */
  readonly source: LocalMessage | LocalView | null;
  readonly payload: JsonObject;
  /** When it happened, as `World.nextChange` counts. */
  readonly change: number;
}

/** The app's answer to the sending itself. */
export interface Acknowledgement {
  /** From sending to the acknowledgement. */
  readonly milliseconds: number;
  /** Empty where the app only said that it heard. */
  readonly payload: JsonObject;
}

/** One sending of an interaction, and what came of it. */
export interface Attempt {
  /** 0 for the first. */
  readonly retry: number;
  readonly sentAt: number;
  /** `acknowledged`, or Slack's word for what went wrong; null while it is under way. */
  outcome: string | null;
  /** Over HTTP. */
  status: number | null;
}

/** Something that a member did or that happened in a workspace, sent to the app; and what the app answered. */
export class Interaction {
  readonly start: InteractionStart;
  readonly attempts: Attempt[] = [];
  acknowledgement: Acknowledgement | null = null;
  /** Set once Slack gave up: the member then reads that the app did not respond. */
  failure: string | null = null;
  responseUrlUses = 0;
  triggerUsed = false;
  readonly #changes: Changes;
  readonly #messages: (interaction: Interaction) => readonly LocalMessage[];
  readonly #views: (interaction: Interaction) => readonly LocalView[];

  constructor(
    start: InteractionStart,
    parts: {
      readonly changes: Changes;
      readonly messages: (interaction: Interaction) => readonly LocalMessage[];
      readonly views: (interaction: Interaction) => readonly LocalView[];
    },
  ) {
    this.start = start;
    this.#changes = parts.changes;
    this.#messages = parts.messages;
    this.#views = parts.views;
  }

  get id(): string {
    return this.start.id;
  }

  /** Milliseconds since it was first sent. */
  age(at: number): number {
    const sentAt = this.attempts[0]?.sentAt;
    return sentAt === undefined ? 0 : at - sentAt;
  }

  /** Messages that this person sees and that were written or changed there since, oldest first. */
  get messages(): readonly LocalMessage[] {
    return this.#messages(this);
  }

  /** Modals that it opened, or the Home that was shown to this person since. */
  get views(): readonly LocalView[] {
    return this.#views(this);
  }

  /** The acknowledgement; rejects where none comes, or Slack gave up. */
  async acknowledged(): Promise<Acknowledgement> {
    const { name } = this.start;
    const ended = (): Acknowledgement | string | null => this.acknowledgement ?? this.failure;
    const end = await this.#changes.until(ended, `${name} is acknowledged`);
    if (typeof end === 'string') throw new Error(`${name} is not acknowledged: ${end}`);
    return end;
  }

  /** How it failed for the person; rejects where it did not. */
  failed(): Promise<string> {
    return this.#changes.until(() => this.failure, `${this.start.name} fails`);
  }

  /** The messages as soon as there are `count` of them. */
  answers(count = 1): Promise<readonly LocalMessage[]> {
    const enough = (): readonly LocalMessage[] | null =>
      this.messages.length >= count ? this.messages : null;
    return this.#changes.until(enough, `${this.start.name} is answered with ${count}`);
  }

  /** The newest message as soon as there is one. */
  async answer(): Promise<LocalMessage> {
    const newest = (await this.answers()).at(-1);
    if (!newest) throw new Error(`${this.start.name} is not answered`);
    return newest;
  }

  /** The newest view as soon as there is one. */
  view(): Promise<LocalView> {
    return this.#changes.until(() => this.views.at(-1), `${this.start.name} shows a view`);
  }
}
