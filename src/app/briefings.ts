import { type BriefingTimes, brief, briefingTimes } from '../core/briefing/brief.ts';
import { Kept } from '../core/briefing/kept.ts';
import { applyEdits } from '../core/digests/apply-edits.ts';
import { editsIn } from '../core/digests/edit-scope.ts';
import { Fault } from '../core/fault.ts';
import type { Briefing } from '../core/model/briefing.ts';
import type { Edit } from '../core/model/edit.ts';
import type { Topic } from '../core/model/topic.ts';
import type { BriefingRequest } from '../core/model/view.ts';
import type { Clock, Store } from '../core/ports.ts';
import type { DiscordMessage } from '../render/discord/payload.ts';
import type { SlackAnswer } from '../render/slack/payload.ts';
import { discordMessage, type Format, render, type Shown, slackAnswer, type TextLook } from './render.ts';

/** For when a briefing is asked, as instants of ISO 8601; what is left out follows from the topic and the store. */
export interface AskedTimes {
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
}

/** A briefing of 400 articles takes about 6 MB. */
const mostBriefings = 24;
const mostMessages = 400;
/** With its thread, an answer takes up to 0.7 MB. */
const mostAnswers = 80;

export interface BriefingsParts {
  readonly store: Store;
  readonly clock: Clock;
  /** How long before a briefing its changes begin, an ISO 8601 duration. */
  readonly lookBack: string;
  /** What editors did to a topic's items, what was undone too. */
  readonly edits: (topic: string) => Promise<readonly Edit[]>;
}

/** Makes briefings from the store and shows them; what was last asked for is kept until its topic changes. */
export class Briefings {
  readonly #parts: BriefingsParts;
  readonly #briefings = new Kept<Briefing>(mostBriefings);
  readonly #discord = new Kept<DiscordMessage>(mostMessages);
  readonly #slack = new Kept<SlackAnswer>(mostAnswers);

  constructor(parts: BriefingsParts) {
    this.#parts = parts;
  }

  /**
   * @param scope whose edits are applied beside those that hold everywhere; null: no others
   * @throws Fault `bad-date` where `since` is later than `asOf`
   */
  async kept(topic: Topic, asked: AskedTimes, scope: string | null = null): Promise<Briefing> {
    return (await this.#asked(topic, asked, scope)).briefing();
  }

  /** As `kept`, without what editors did. */
  async unedited(topic: Topic, asked: AskedTimes): Promise<Briefing> {
    return (await this.#asked(topic, asked, null)).unedited();
  }

  /** As `kept`, with the edits that hold everywhere, made from the store as it is at this moment. */
  async fresh(topic: Topic, asked: AskedTimes): Promise<Briefing> {
    const briefing = await brief(this.#parts.store, topic, await this.#times(topic, asked));
    return applyEdits(briefing, await this.#edits(topic, null));
  }

  /** @param scope as of `kept` */
  async rendered(
    topic: Topic,
    asked: AskedTimes,
    format: Format,
    look: TextLook,
    scope: string | null = null,
  ): Promise<string> {
    return render(topic, await this.kept(topic, asked, scope), format, look);
  }

  discordMessage(topic: Topic, request: BriefingRequest): Promise<DiscordMessage> {
    return this.#shown(this.#discord, discordMessage, topic, request);
  }

  slackAnswer(topic: Topic, request: BriefingRequest): Promise<SlackAnswer> {
    return this.#shown(this.#slack, slackAnswer, topic, request);
  }

  /** Has briefings of the topic made anew. */
  forget(topic: Topic): void {
    this.#briefings.forget(topic.id);
    this.#discord.forget(topic.id);
    this.#slack.forget(topic.id);
  }

  async #shown<Message>(
    kept: Kept<Message>,
    show: (topic: Topic, briefing: Briefing, shown: Shown) => Promise<Message>,
    topic: Topic,
    { view, page, asOf, since, workspace }: BriefingRequest,
  ): Promise<Message> {
    const times = { asOf: asOf ?? this.#minute(topic), since: since ?? undefined };
    const { key, briefing } = await this.#asked(topic, times, workspace);
    const shown = { view, page, since };
    return kept.get(topic.id, JSON.stringify([key, shown]), async () => show(topic, await briefing(), shown));
  }

  /** The minute that runs, for a topic that is briefed as of now: everybody who asks within it gets the same. */
  #minute({ asOf }: Topic): string | undefined {
    if (asOf !== 'now') return undefined;
    return this.#parts.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  }

  /** What a briefing is kept under, and how to have it. */
  async #asked(
    topic: Topic,
    asked: AskedTimes,
    scope: string | null,
  ): Promise<{
    readonly key: string;
    readonly briefing: () => Promise<Briefing>;
    readonly unedited: () => Promise<Briefing>;
  }> {
    const { store } = this.#parts;
    const times = await this.#times(topic, asked);
    const edits = await this.#edits(topic, scope);
    // Problems are told in briefings, and a reading that changes nothing else may change them.
    const problems = (await store.records(topic.id)).map((record) => record.problems);
    const unmended = JSON.stringify([topic, times, problems, await store.otherWrites()]);
    const key = edits.length === 0 ? unmended : JSON.stringify([unmended, edits]);
    const unedited = (): Promise<Briefing> =>
      this.#briefings.get(topic.id, unmended, () => brief(store, topic, times));
    const edited = async (): Promise<Briefing> => applyEdits(await unedited(), edits);
    return {
      key,
      unedited,
      briefing: () => (edits.length === 0 ? unedited() : this.#briefings.get(topic.id, key, edited)),
    };
  }

  /** Those that hold: workspaces without any of their own share one briefing. */
  async #edits({ id }: Topic, scope: string | null): Promise<readonly Edit[]> {
    const edits = (await this.#parts.edits(id)).filter(({ undoneAt }) => undoneAt === null);
    return editsIn(edits, scope);
  }

  async #times(topic: Topic, asked: AskedTimes): Promise<Required<BriefingTimes>> {
    const { store, clock, lookBack } = this.#parts;
    const times = await briefingTimes(store, clock, topic, instants(asked), lookBack);
    if (Temporal.Instant.compare(times.since, times.asOf) > 0) throw sinceAfterAsOf(times);
    return times;
  }
}

function instants({ asOf, since }: AskedTimes): BriefingTimes {
  return {
    ...(asOf !== undefined && { asOf: Temporal.Instant.from(asOf) }),
    ...(since !== undefined && { since: Temporal.Instant.from(since) }),
  };
}

function sinceAfterAsOf({ since, asOf }: { since: Temporal.Instant; asOf: Temporal.Instant }): Fault {
  return new Fault(
    'bad-date',
    `--since (${since.toString()}) is later than the briefing's own time (${asOf.toString()}).`,
    'Name an earlier --since, or a later --as-of.',
  );
}
