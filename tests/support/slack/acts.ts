import { type JsonObject, numberOf } from '../local-server/json.ts';
import type { Sending } from './deliver/sending.ts';
import { messageEvent } from './events.ts';
import { secret } from './ids.ts';
import type { Interaction } from './interaction.ts';
import type { Beginning, Interactions } from './interactions.ts';
import { answeredIn, buttonIn, type Chosen, filledIn, needSeen, optionIn } from './member-actions.ts';
import { LocalMessage } from './message.ts';
import {
  actionPayload,
  closingPayload,
  commandPayload,
  type Scene,
  submissionPayload,
  typingPayload,
} from './payloads.ts';
import { viewJson } from './show.ts';
import type { LocalView } from './view.ts';
import type { LocalChannel, Member, Workspace, World } from './world.ts';

/** Who does something, and where; left out: the first person of the first workspace, in its first channel. */
export interface Actor {
  readonly person?: Member;
  readonly channel?: LocalChannel;
  /** In the direct messages with the bot, whatever `channel` says. */
  readonly direct?: boolean;
  /** How it is sent where it is not sent as Slack would. */
  readonly sending?: Sending;
}

/** Somebody who opens what the app has beside its channels. */
export interface Visitor extends Actor {
  /** Left out: its Home. */
  readonly tab?: 'home' | 'messages';
}

/** Somebody who writes a message, perhaps in a thread. */
export interface Writer extends Actor {
  /** Any message of the thread. */
  readonly thread?: LocalMessage;
}

/** What people do in workspaces; each is sent to the app. */
export class Acts {
  readonly #world: World;
  readonly #interactions: Interactions;

  constructor(world: World, interactions: Interactions) {
    this.#world = world;
    this.#interactions = interactions;
  }

  command(command: string, text: string, actor: Actor): Interaction {
    const scene = this.#scene(actor);
    const { app, scopes } = scene.workspace;
    if (!app.commands.has(command) || !scopes.has('commands')) {
      throw new Error(`${command} is not offered there`);
    }
    const means = this.#interactions.means('commands', scene.workspace);
    const payload = commandPayload(scene, command, text, means);
    const name = `${command} ${text}`;
    return this.#begin(actor, { ...scene, kind: 'command', name, payload, means, source: null });
  }

  press(source: LocalMessage | LocalView, button: string, actor: Actor): Interaction {
    return this.#use(source, buttonIn(source, button), actor);
  }

  choose(source: LocalMessage | LocalView, option: string, actor: Actor): Interaction {
    return this.#use(source, optionIn(source, option), actor);
  }

  submit(view: LocalView, values: Readonly<Record<string, string>>, actor: Actor): Interaction {
    const opener = this.#interactions.list.find(({ id }) => id === view.start.interactionId);
    const from = opener?.start.channel ?? null;
    const there = this.#scene({ person: this.#viewer(view), ...(from && { channel: from }), ...actor });
    needInteractive(there.workspace);
    needSeen(view, there.person.id);
    if (view.json['submit'] === undefined) throw new Error('the view has nothing to submit');
    const means = this.#interactions.means('actions', there.workspace);
    const state = filledIn(view, values, there.channel.id);
    const place = answeredIn(view, state);
    const channel = there.workspace.channels.get(place?.channelId ?? '') ?? there.channel;
    const scene = { ...there, channel };
    const payload = submissionPayload(scene, view, { values: state, place: place ?? null }, means);
    const name = `submission of ${view.id}`;
    return this.#begin(actor, { ...scene, kind: 'submission', name, payload, means, source: view });
  }

  type(view: LocalView, actionId: string, typed: string, actor: Actor): Interaction {
    const scene = this.#scene({ ...actor, person: this.#viewer(view) });
    needInteractive(scene.workspace);
    needSeen(view, scene.person.id);
    const element = view.elements.find((one) => one.actionId === actionId && one.type === 'external_select');
    if (!element) throw new Error(`nothing to type into: ${actionId}`);
    const least = numberOf(element.json['min_query_length'], 3);
    if (typed.length < least) throw new Error(`Slack asks from ${least} characters on`);
    const payload = typingPayload(scene, view, { element, typed });
    const name = `typing into ${actionId}`;
    return this.#begin(actor, { ...scene, kind: 'typing', name, payload, means: null, source: view });
  }

  closeView(view: LocalView): Interaction | null {
    const scene = this.#scene({ person: this.#viewer(view) });
    needSeen(view, scene.person.id);
    view.open = false;
    if (view.json['notify_on_close'] !== true) return null;
    const payload = closingPayload(scene.workspace, scene.person, view);
    const name = `closing of ${view.id}`;
    return this.#begin({}, { ...scene, kind: 'closing', name, payload, means: null, source: view });
  }

  mention(text: string, actor: Writer): Interaction {
    const scene = this.#scene(actor);
    const { bot } = scene.workspace;
    if (!scene.channel.members.has(bot.id)) throw new Error('the bot is not in the channel');
    const message = this.#say(scene, `<@${bot.id}> ${escaped(text)}`, actor.thread);
    const { channel_type: _, ...event } = posted(message, scene);
    return this.#event(scene, 'app_mention', { ...event, type: 'app_mention' }, actor);
  }

  directMessage(text: string, actor: Writer): Interaction {
    const scene = this.#scene({ ...actor, direct: true });
    if (scene.workspace.app.messagesTab !== 'open') throw new Error('the app takes no messages');
    const message = this.#say(scene, escaped(text), actor.thread);
    return this.#event(scene, 'message.im', posted(message, scene), actor);
  }

  openHome(person: Member, { tab = 'home', ...actor }: Visitor): Interaction {
    const scene = this.#scene({ ...actor, person, direct: true });
    const { app, homes } = scene.workspace;
    if (tab === 'home' && !app.homeTab) throw new Error('the app has no Home');
    const shown = tab === 'home' ? homes.get(person.id) : undefined;
    const event = {
      type: 'app_home_opened',
      user: person.id,
      channel: scene.channel.id,
      tab,
      event_ts: this.#world.nextTimestamp(),
      ...(shown && { view: viewJson(shown, scene.workspace) }),
    };
    return this.#event(scene, 'app_home_opened', event, actor);
  }

  /** Slack asks whether the address is the app's, as it does when it is entered: the challenge comes back. */
  verify(workspace: Workspace): Interaction {
    const payload = {
      type: 'url_verification',
      token: workspace.app.verificationToken,
      challenge: secret(20),
    };
    const nobody = { person: null, channel: null, source: null, means: null };
    return this.#begin({}, { ...nobody, kind: 'verification', name: 'url_verification', workspace, payload });
  }

  /** The app learns that it is gone. */
  goodbye(workspace: Workspace, type: 'app_uninstalled' | 'tokens_revoked'): Interaction {
    const tokens = type === 'tokens_revoked' ? { tokens: { oauth: [], bot: [workspace.bot.id] } } : {};
    const event = { type, ...tokens, event_ts: this.#world.nextTimestamp() };
    const nobody = { person: null, channel: null, sending: {} };
    return this.#interactions.event({ workspace, subscription: type, event, ...nobody });
  }

  /** The app learns that a channel is archived or deleted. */
  farewell(channel: LocalChannel, what: 'archive' | 'deleted'): Interaction {
    const workspace = this.#world.workspaceOf(channel);
    const type = `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`;
    const event = {
      type,
      channel: channel.id,
      user: workspace.person.id,
      event_ts: this.#world.nextTimestamp(),
    };
    const nobody = { person: null, channel: null, sending: {} };
    return this.#interactions.event({ workspace, subscription: type, event, ...nobody });
  }

  #scene({ person, channel, direct = false }: Actor): Scene {
    const known = person ?? channel ?? this.#world.workspaces[0]?.person;
    if (!known) throw new Error('there is no workspace');
    const workspace = this.#world.workspaceOf(known);
    const who = person ?? workspace.person;
    const where = direct ? workspace.directMessages(who) : (channel ?? workspace.channel);
    if (where.teamId !== who.teamId) throw new Error(`${who.name} is in another workspace`);
    return { workspace, person: who, channel: where };
  }

  #viewer({ start }: LocalView): Member {
    const { members, person } = this.#world.workspaceOf(start);
    return members.get(start.userId) ?? person;
  }

  #begin({ sending = {} }: Actor, beginning: Omit<Beginning, 'sending'>): Interaction {
    return this.#interactions.begin({ ...beginning, sending });
  }

  #use(source: LocalMessage | LocalView, { element, chosen }: Chosen, actor: Actor): Interaction {
    const workspace = this.#world.workspaceOf(source.start);
    const message = source instanceof LocalMessage ? source : null;
    const person = actor.person ?? (source instanceof LocalMessage ? workspace.person : this.#viewer(source));
    needInteractive(workspace);
    needSeen(source, person.id);
    const channel = workspace.channels.get(message?.channelId ?? '') ?? workspace.directMessages(person);
    const scene = { workspace, person, channel };
    const means = this.#interactions.means('actions', workspace);
    const actionTs = this.#world.nextTimestamp();
    const payload = actionPayload(scene, source, { element, chosen, actionTs }, means);
    const name = `${element.type} ${element.actionId}`;
    return this.#begin(actor, { ...scene, kind: 'action', name, payload, means, source });
  }

  #say({ workspace, person, channel }: Scene, text: string, thread?: LocalMessage): LocalMessage {
    const message = new LocalMessage({
      ts: this.#world.nextTimestamp(),
      channelId: channel.id,
      teamId: workspace.id,
      userId: person.id,
      threadTs: thread ? (thread.threadTs ?? thread.ts) : null,
      visibleTo: null,
    });
    message.text = text;
    channel.messages.push(message);
    return message;
  }

  #event(scene: Scene, subscription: string, event: JsonObject, { sending = {} }: Actor): Interaction {
    return this.#interactions.event({ ...scene, subscription, event, sending });
  }
}

/** Apps are told messages with these three signs escaped. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function needInteractive({ app }: Workspace): void {
  if (!app.interactive) throw new Error('the app does not hear of buttons, menus and modals');
}

function posted(message: LocalMessage, { workspace, channel }: Scene): JsonObject {
  return messageEvent('posted', message, { workspace, channel, eventTs: message.ts, before: null });
}
