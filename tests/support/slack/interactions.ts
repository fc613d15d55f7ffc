import type { JsonObject } from '../local-server/json.ts';
import type { Deliveries } from './deliver/deliveries.ts';
import type { Sending } from './deliver/sending.ts';
import { messageEvent } from './events.ts';
import { digits, secret } from './ids.ts';
import { Interaction, type InteractionStart } from './interaction.ts';
import { eventScopes } from './limits/scopes.ts';
import type { LocalMessage } from './message.ts';
import { eventPayload, type Means } from './payloads.ts';
import type { State } from './state.ts';
import type { LocalView } from './view.ts';
import type { LocalChannel, Member, Workspace } from './world.ts';

/** What happens, before it has an id. */
export interface Beginning extends Omit<InteractionStart, 'id' | 'change'> {
  /** How the app may answer; null: as it likes. */
  readonly means: Means | null;
  readonly sending: Sending;
}

/** An event of the Events API. */
export interface Event {
  readonly workspace: Workspace;
  /** As a manifest names it: `message.im`. */
  readonly subscription: string;
  readonly event: JsonObject;
  readonly person: Member | null;
  readonly channel: LocalChannel | null;
  readonly sending: Sending;
}

/** Everything that was sent to apps, and by what they may answer it. */
export class Interactions {
  readonly list: Interaction[] = [];
  readonly #state: State;
  readonly #deliveries: Deliveries;

  readonly #origin: () => string;

  /** @param origin where the local Slack listens */
  constructor(state: State, deliveries: Deliveries, origin: () => string) {
    this.#origin = origin;
    this.#state = state;
    this.#deliveries = deliveries;
  }

  /** A fresh trigger and response_url. */
  means(kind: 'commands' | 'actions', { id }: Workspace): Means {
    return {
      triggerId: `${digits(13)}.${digits(13)}.${secret(16)}`,
      responseUrl: `${this.#origin()}/${kind}/${id}/${digits(13)}/${secret(12)}`,
    };
  }

  /** Keeps what happened and sends it to the app. */
  begin({ means, sending, ...rest }: Beginning): Interaction {
    const { changes, world, triggers, responses } = this.#state;
    const id = String(this.list.length + 1);
    const interaction = new Interaction(
      { ...rest, id, change: world.nextChange() },
      {
        changes,
        messages: (of) => messagesSince(of),
        views: (of) => viewsSince(of),
      },
    );
    this.list.push(interaction);
    if (means) {
      triggers.set(means.triggerId, interaction);
      responses.set(means.responseUrl.split('/').at(-1) ?? '', interaction);
    }
    void this.#deliveries.deliver(interaction, sending);
    return interaction;
  }

  /** True where the app is subscribed to an event and may hear of it. */
  hears({ app, scopes }: Workspace, subscription: string): boolean {
    const scope = eventScopes[subscription];
    return app.events.has(subscription) && (scope === undefined || scopes.has(scope));
  }

  /**
   * Tells the app of an event.
   * @throws where it would not be told
   */
  event({ workspace, subscription, event, person, channel, sending }: Event): Interaction {
    if (!this.hears(workspace, subscription)) throw new Error(`the app does not hear of ${subscription}`);
    const { ids, clock } = this.#state.world;
    const seconds = Math.floor(clock.now().epochMilliseconds / 1_000);
    const payload = eventPayload(workspace, event, { eventId: ids.next('Ev'), seconds });
    const name = `event ${subscription}`;
    const source = null;
    return this.begin({
      kind: 'event',
      name,
      workspace,
      person,
      channel,
      source,
      payload,
      means: null,
      sending,
    });
  }

  /** Tells the app of messages in its direct messages, its own among them, as Slack does. */
  messageHappened(
    what: 'posted' | 'changed' | 'deleted',
    message: LocalMessage,
    channel: LocalChannel,
    before: JsonObject | null,
  ): void {
    const { world } = this.#state;
    const workspace = world.workspaceOf(channel);
    const subscription = 'message.im';
    const told = channel.kind === 'im' && !message.ephemeral && this.hears(workspace, subscription);
    if (!told) return;
    const event = messageEvent(what, message, { workspace, channel, eventTs: world.nextTimestamp(), before });
    this.event({ workspace, subscription, event, person: null, channel: null, sending: {} });
  }
}

/** The bot's messages that this person sees and that were written since: its answers, as far as anybody can tell. */
function messagesSince({ start }: Interaction): readonly LocalMessage[] {
  const { workspace, person, channel, change, id } = start;
  const here = ({ channelId }: LocalMessage): boolean => {
    const { partner } = workspace.channels.get(channelId) ?? {};
    return channelId === channel?.id || (partner !== undefined && partner !== null && partner === person);
  };
  return [...workspace.channels.values()]
    .flatMap(({ messages }) => messages)
    .filter(
      (message) =>
        !message.deleted &&
        message.changed > change &&
        message.start.userId === workspace.bot.id &&
        (message.start.visibleTo ?? person?.id) === person?.id &&
        (message.interactionId === id || (message.interactionId === null && here(message))),
    )
    .sort((a, b) => a.changed - b.changed);
}

function viewsSince({ start }: Interaction): readonly LocalView[] {
  const { workspace, person, change, id, source } = start;
  const home = workspace.homes.get(person?.id ?? '');
  const modals = [...workspace.views.values()].filter(
    (view) => view.start.interactionId === id || (view === source && view.changed > change),
  );
  return [...modals, ...(home && home.changed > change ? [home] : [])];
}
