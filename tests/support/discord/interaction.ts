import type { Changes } from '../local-server/changes.ts';
import { isObject, type JsonObject, numberOf, objectsOf, stringOf } from '../local-server/json.ts';
import type { LocalMessage } from './message.ts';
import { refusal } from './refusal.ts';
import type { Upload } from './rest-request.ts';
import type { LocalChannel, Person } from './world.ts';

/** 2 a command, 3 a component (a button, a menu), 4 autocomplete, 5 a modal that was filled in. */
export type InteractionType = 2 | 3 | 4 | 5;

/** The bot's first answer to an interaction. */
export interface Acknowledgement {
  /** 4 a message, 5 "thinking…", 6 nothing yet, 7 an edited message, 8 choices, 9 a modal. */
  readonly type: number;
  readonly data: JsonObject;
  readonly uploads: readonly Upload[];
  /** From writing the dispatch to the arrival of the request. */
  readonly milliseconds: number;
}

/** What a person is offered while typing. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What an interaction is made of. */
export interface InteractionStart {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: LocalChannel;
  /** The message whose component was used, be it to open the modal that was filled in. */
  readonly message: LocalMessage | null;
  /** The app is installed by the person, not by the guild: five follow-ups at most. */
  readonly userInstalled: boolean;
  readonly metadata: JsonObject;
  /** `d` of its dispatch. */
  readonly payload: JsonObject;
}

export interface InteractionTimes {
  /** Until when it can be acknowledged, ms after its dispatch. */
  readonly acknowledgeWithinMs: number;
  /** How long its token serves, ms. */
  readonly tokenLivesMs: number;
}

/** Something that a person did, and what the bot answered. */
export class Interaction {
  readonly start: InteractionStart;
  readonly times: InteractionTimes;
  /** The first message of the answer; for a button that edits its own message, that one. */
  original: LocalMessage | null = null;
  readonly followUps: LocalMessage[] = [];
  acknowledgement: Acknowledgement | null = null;
  /** `performance.now()` when its dispatch was written; null before. */
  dispatchedAt: number | null = null;
  /** A failure on demand ate the answer to the bot's callback: the bot may rightly ask again. */
  answerLost = false;
  #ended = false;
  readonly #changes: Changes;

  constructor(start: InteractionStart, times: InteractionTimes, changes: Changes) {
    this.start = start;
    this.times = times;
    this.#changes = changes;
  }

  get id(): string {
    return this.start.id;
  }

  get token(): string {
    return this.start.token;
  }

  /** The first acknowledgement; rejects where none comes in time. */
  acknowledged(): Promise<Acknowledgement> {
    return this.#changes.until(() => this.acknowledgement, `${this.#name} is acknowledged`);
  }

  /** The answer as soon as it says something; rejects where it goes on "thinking…". */
  answered(): Promise<LocalMessage> {
    const answer = (): LocalMessage | null => {
      const edited = this.acknowledgement?.type !== 6 || (this.original?.editedAt ?? null) !== null;
      return this.original && !this.original.loading && edited ? this.original : null;
    };
    return this.#changes.until(answer, `${this.#name} is answered`);
  }

  /** A further message after the answer. @param n from 1 */
  followUp(n = 1): Promise<LocalMessage> {
    return this.#changes.until(() => this.followUps[n - 1], `follow-up ${n} of ${this.#name}`);
  }

  /** What autocomplete offers. */
  async choices(): Promise<readonly Choice[]> {
    const { data } = await this.acknowledged();
    return objectsOf(data['choices']).map(({ name, value }) => ({
      name: stringOf(name),
      value: typeof value === 'number' ? value : stringOf(value),
    }));
  }

  /** The modal that it opened; rejects where it was answered otherwise. */
  async opened(): Promise<JsonObject> {
    const { type, data } = await this.acknowledged();
    if (type !== 9) throw new Error(`${this.#name} opened no modal but was answered with ${type}`);
    return data;
  }

  /** Ends the interaction: every further request with its token is refused, and no fault of the bot's. */
  expire(): void {
    this.#ended = true;
  }

  /** @throws Refusal 10062 or 40060 where a callback comes too late or again */
  checkCallback(arrivedAt: number): void {
    const arranged = this.#ended;
    const late = this.#age(arrivedAt) > this.times.acknowledgeWithinMs;
    if (arranged || (late && !this.acknowledgement)) throw refusal('unknownInteraction', { arranged });
    if (this.acknowledgement) throw refusal('acknowledgedAlready', { arranged: this.answerLost });
  }

  /** @throws Refusal where the token does not serve: 10062 before the acknowledgement, 50027 after 15 minutes */
  checkToken(arrivedAt: number): void {
    const arranged = this.#ended;
    if (arranged || this.#age(arrivedAt) > this.times.tokenLivesMs)
      throw refusal('invalidToken', { arranged });
    if (!this.acknowledgement) throw refusal('unknownWebhook');
  }

  #age(at: number): number {
    return this.dispatchedAt === null ? 0 : at - this.dispatchedAt;
  }

  get #name(): string {
    const { data } = this.start.payload;
    const said = isObject(data) ? (data['name'] ?? data['custom_id']) : '';
    return `interaction ${stringOf(said, String(numberOf(said)))}`;
  }
}
