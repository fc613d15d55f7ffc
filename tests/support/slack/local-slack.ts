import { systemClock } from '../../../src/config/clock.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { Changes } from '../discord/changes.ts';
import type { JsonObject } from '../discord/json.ts';
import { Api } from './api/server.ts';
import { carryOut } from './carry-out.ts';
import { Deliveries } from './deliver/deliveries.ts';
import { HttpCarrier } from './deliver/http.ts';
import type { Outcome, Sending } from './deliver/sending.ts';
import { Sockets } from './deliver/sockets.ts';
import { messageEvent } from './events.ts';
import type { FailurePlan } from './failures.ts';
import { type Interaction, slackTimes, type Times } from './interaction.ts';
import { type Beginning, Interactions } from './interactions.ts';
import { buttonIn, type Chosen, filledIn, needSeen, optionIn } from './member-actions.ts';
import { LocalMessage } from './message.ts';
import { actionPayload, closingPayload, commandPayload, type Scene, submissionPayload } from './payloads.ts';
import type { State, Violation } from './state.ts';
import type { LocalRule } from './validate/local-rules.ts';
import type { LocalView } from './view.ts';
import {
  type AppOptions,
  type LocalApp,
  type LocalChannel,
  type Member,
  type Workspace,
  type WorkspaceOptions,
  World,
} from './world.ts';
import { postMessage } from './write-message.ts';

export interface LocalSlackOptions {
  /** Timestamps follow it, those that are signed too; left out: the machine's. */
  readonly clock?: Clock;
  readonly times?: Partial<Times>;
  /** The first app. */
  readonly app?: AppOptions;
  /** What the first workspace's token may do; left out: everything that is known here. */
  readonly scopes?: readonly string[];
  /** Rules of our own that this test does without. */
  readonly allows?: readonly LocalRule[];
  /** Whether calls beyond Slack's limits of rate are refused; left out: yes. */
  readonly countsRates?: boolean;
  /** How often Slack's side of a socket pings; left out: every 10 s. */
  readonly pingIntervalMs?: number;
}

/** Who does something, and where; left out: the first person of the first workspace, in its first channel. */
export interface Actor {
  readonly person?: Member;
  readonly channel?: LocalChannel;
  /** In the direct messages with the bot, whatever `channel` says. */
  readonly direct?: boolean;
  /** How it is sent where it is not sent as Slack would. */
  readonly sending?: Sending;
}

/** Where a message that a person writes stands in a thread. */
interface Writer extends Actor {
  readonly thread?: LocalMessage;
}

/**
 * A Slack on this machine, for tests: Web API, Socket Mode and signed requests, as strict as the real one. What it refuses,
 * and what breaks our own rules (`LOCAL_…`), is kept in `violations`.
 *
 * ```ts
 * const slack = await startLocalSlack();
 * // … a Bolt app starts with slack.workspace.botToken and .appToken at slack.apiUrl …
 * await slack.sockets.connected(); // or slack.deliverTo('http://127.0.0.1:PORT/slack/events')
 * const [overview] = await slack.command('/briefing', 'harbour').answers();
 * const said = await slack.press(overview, 'Said').answer();
 * expect(said.words).toContain('…');
 * expect(slack.violations).toEqual([]);
 * await slack.close();
 * ```
 */
export class LocalSlack {
  readonly world: World;
  /** The first app; workspaces share it unless they are given another one. */
  readonly app: LocalApp;
  readonly workspace: Workspace;
  readonly sockets: Sockets;
  readonly violations: Violation[] = [];
  readonly #changes = new Changes(() => this.#refused());
  readonly #state: State;
  readonly #api: Api;
  readonly #deliveries: Deliveries;
  readonly #interactions: Interactions;

  constructor(options: LocalSlackOptions) {
    const times = { ...slackTimes, ...options.times };
    this.world = new World(options.clock ?? systemClock);
    this.app = this.world.addApp(options.app);
    this.workspace = this.world.addWorkspace(
      'Harbour talks',
      options.scopes ? { scopes: options.scopes } : {},
    );
    this.sockets = new Sockets({
      changes: this.#changes,
      limitMs: times.acknowledgeWithinMs,
      pingIntervalMs: options.pingIntervalMs ?? 10_000,
      violation: (error, problem) => this.#note('socket', error, [problem]),
    });
    this.#state = {
      world: this.world,
      changes: this.#changes,
      sockets: this.sockets,
      times,
      triggers: new Map(),
      responses: new Map(),
      uploads: new Map(),
      allows: new Set(options.allows),
      messageHappened: (what, message, channel, before) => this.#tell(what, message, channel, before),
      note: (violation) => this.violations.push(violation),
    };
    this.#deliveries = new Deliveries({
      changes: this.#changes,
      http: new HttpCarrier(this.world.clock, times.acknowledgeWithinMs),
      sockets: this.sockets,
      times,
      carryOut: (interaction, payload) => carryOut(this.#state, interaction, payload),
      violation: (where, error) => this.#note(where, error, []),
    });
    this.#interactions = new Interactions(this.#state, this.#deliveries);
    this.#api = new Api(this.#state, options.countsRates ?? true);
  }

  /** @internal */
  async listen(): Promise<this> {
    await this.#api.listen();
    return this;
  }

  /** What `SLACK_API_URL` is set to, and `slackApiUrl` of a WebClient. */
  get apiUrl(): string {
    return `${this.#api.origin}/api/`;
  }

  /** Every call of the Web API, post to a response_url and upload, in the order of arrival. */
  get requests(): Api['requests'] {
    return this.#api.requests;
  }

  /** Everything that was sent to apps, in order. */
  get interactions(): readonly Interaction[] {
    return this.#interactions.list;
  }

  /** The next calls that fit the plan fail. */
  fail(plan: FailurePlan): void {
    this.#api.failures.add(plan);
  }

  /** How many planned failures no call met yet. */
  get failuresLeft(): number {
    return this.#api.failures.left;
  }

  /** Waits for a state: `found` is asked now and after everything that happens here. */
  until<Found>(
    found: () => Found | undefined | null | false,
    what: string,
    limitMs?: number,
  ): Promise<Found> {
    return this.#changes.until(found, what, limitMs);
  }

  /** An app of its own, with its own signing secret and token for Socket Mode. */
  addApp(options: AppOptions = {}): LocalApp {
    return this.world.addApp(options);
  }

  /** A further workspace in which an app (left out: the first one) is installed. */
  addWorkspace(name: string, options: WorkspaceOptions = {}): Workspace {
    return this.world.addWorkspace(name, options);
  }

  /** From now on the app is sent signed requests there, rather than envelopes over its sockets. */
  deliverTo(url: string, app: LocalApp = this.app): void {
    app.requestUrl = url;
  }

  /**
   * A person sends a slash command.
   * @throws where Slack would not let them: the app offers no such command, or it may not
   */
  command(command: string, text = '', actor: Actor = {}): Interaction {
    const scene = this.#scene(actor);
    const { app, scopes } = scene.workspace;
    if (!app.commands.has(command) || !scopes.has('commands'))
      throw new Error(`${command} is not offered there`);
    const means = this.#interactions.means('commands', scene.workspace, this.#api.origin);
    const payload = commandPayload(scene, command, text, means);
    const name = `${command} ${text}`;
    return this.#begin(actor, { ...scene, kind: 'command', name, payload, means, source: null });
  }

  /**
   * A person presses a button, one with an address too: Slack tells the app of both.
   * @param button its action id or its label
   * @throws where they could not: no such button, or a message that they do not see
   */
  press(source: LocalMessage | LocalView, button: string, actor: Actor = {}): Interaction {
    return this.#act(source, buttonIn(source, button), actor);
  }

  /**
   * A person chooses from an overflow menu or a list.
   * @param option its label or its value
   * @throws where they could not
   */
  choose(source: LocalMessage | LocalView, option: string, actor: Actor = {}): Interaction {
    return this.#act(source, optionIn(source, option), actor);
  }

  /**
   * The person to whom a modal is shown fills it in and submits it.
   * @param values by action id or block id: a text, or an option's label or value
   * @throws where they could not
   */
  submit(view: LocalView, values: Readonly<Record<string, string>> = {}, actor: Actor = {}): Interaction {
    const scene = this.#scene({ person: this.#viewer(view), ...actor });
    needSeen(view, scene.person.id);
    if (view.json['submit'] === undefined) throw new Error('the view has nothing to submit');
    const means = this.#interactions.means('actions', scene.workspace, this.#api.origin);
    const state = filledIn(view, values);
    const payload = submissionPayload(scene.workspace, scene.person, view, state, means.triggerId);
    const name = `submission of ${view.id}`;
    return this.#begin(actor, { ...scene, kind: 'submission', name, payload, means, source: view });
  }

  /** The person to whom a modal is shown closes it; the app is told where it asked to be. */
  closeView(view: LocalView): Interaction | null {
    const scene = this.#scene({ person: this.#viewer(view) });
    view.open = false;
    if (view.json['notify_on_close'] !== true) return null;
    const payload = closingPayload(scene.workspace, scene.person, view);
    const name = `closing of ${view.id}`;
    return this.#begin({}, { ...scene, kind: 'closing', name, payload, means: null, source: view });
  }

  /**
   * A person mentions the bot in a channel.
   * @throws where the app would not be told: no subscription, no scope, or the bot is not there
   */
  mention(text: string, actor: Writer = {}): Interaction {
    const scene = this.#scene(actor);
    const { bot } = scene.workspace;
    if (!scene.channel.members.has(bot.id)) throw new Error('the bot is not in the channel');
    const message = this.#say(scene, `<@${bot.id}> ${text}`, actor.thread);
    const { channel_type: _, ...event } = this.#messageEvent(message, scene.channel);
    return this.#event(scene, 'app_mention', { ...event, type: 'app_mention' }, actor);
  }

  /**
   * A person writes to the bot.
   * @throws where the app would not be told
   */
  directMessage(text: string, actor: Writer = {}): Interaction {
    const scene = this.#scene({ ...actor, direct: true });
    const message = this.#say(scene, text, actor.thread);
    return this.#event(scene, 'message.im', this.#messageEvent(message, scene.channel), actor);
  }

  /**
   * A person opens the app's Home.
   * @throws where the app has none
   */
  openHome(person: Member = this.workspace.person, actor: Actor = {}): Interaction {
    const scene = this.#scene({ ...actor, person, direct: true });
    if (!scene.workspace.app.homeTab) throw new Error('the app has no Home');
    const event = {
      type: 'app_home_opened',
      user: person.id,
      channel: scene.channel.id,
      tab: 'home',
      event_ts: this.world.nextTimestamp(),
    };
    return this.#event(scene, 'app_home_opened', event, actor);
  }

  /** The app is removed from a workspace: its token is dead at once, and it is told so. */
  uninstall(workspace: Workspace = this.workspace): Interaction {
    workspace.gone = 'account_inactive';
    this.#goodbye(workspace, 'tokens_revoked');
    return this.#goodbye(workspace, 'app_uninstalled');
  }

  /** A workspace's token is revoked, and the app is told so. */
  revoke(workspace: Workspace = this.workspace): Interaction {
    workspace.gone = 'token_revoked';
    return this.#goodbye(workspace, 'tokens_revoked');
  }

  /** A message of the bot's from before this test; nothing is checked. */
  post(body: JsonObject, channel: LocalChannel = this.workspace.channel): LocalMessage {
    return postMessage(this.#state, channel, body);
  }

  /** Sends something once more, as it was or otherwise; nothing follows where it is refused. */
  resend(interaction: Interaction, sending: Sending = { identical: true }): Promise<Outcome> {
    return this.#deliveries.send(interaction, sending);
  }

  async close(): Promise<void> {
    this.#changes.close();
    this.#deliveries.close();
    await this.#api.close();
  }

  /** What was refused, for the message of a wait that failed. */
  #refused(): string {
    const lines = this.violations.map(({ where, error, problems }) =>
      [where, error, ...problems].join('\n  '),
    );
    return lines.length === 0 ? '' : `\nRefused: ${lines.join('\n')}`;
  }

  #note(where: string, error: string, problems: readonly string[]): void {
    this.violations.push({ where, error, problems, teamId: null });
  }

  #scene({ person, channel, direct = false }: Actor): Scene {
    const known = person ?? channel;
    const workspace = known ? this.world.workspaceOf(known) : this.workspace;
    const who = person ?? workspace.person;
    return {
      workspace,
      person: who,
      channel: direct ? workspace.directMessages(who) : (channel ?? workspace.channel),
    };
  }

  #viewer({ start }: LocalView): Member {
    const { members, person } = this.world.workspaceOf(start);
    return members.get(start.userId) ?? person;
  }

  #begin({ sending = {} }: Actor, beginning: Omit<Beginning, 'sending'>): Interaction {
    return this.#interactions.begin({ ...beginning, sending });
  }

  #act(source: LocalMessage | LocalView, { element, chosen }: Chosen, actor: Actor): Interaction {
    const { teamId } = source.start;
    const workspace = this.world.workspaceOf({ teamId });
    const person = actor.person ?? (source instanceof LocalMessage ? workspace.person : this.#viewer(source));
    needSeen(source, person.id);
    const inChannel = source instanceof LocalMessage ? workspace.channels.get(source.channelId) : undefined;
    const channel = inChannel ?? workspace.directMessages(person);
    const scene = { workspace, person, channel };
    const means = this.#interactions.means('actions', workspace, this.#api.origin);
    const actionTs = this.world.nextTimestamp();
    const payload = actionPayload(scene, source, { element, chosen, actionTs }, means);
    const name = `${element.type} ${element.actionId}`;
    return this.#begin(actor, { ...scene, kind: 'action', name, payload, means, source });
  }

  #say({ workspace, person, channel }: Scene, text: string, thread?: LocalMessage): LocalMessage {
    const threadTs = thread ? (thread.threadTs ?? thread.ts) : null;
    const message = new LocalMessage({
      ts: this.world.nextTimestamp(),
      channelId: channel.id,
      teamId: workspace.id,
      userId: person.id,
      threadTs,
      visibleTo: null,
    });
    message.text = text;
    channel.messages.push(message);
    return message;
  }

  #messageEvent(message: LocalMessage, channel: LocalChannel): JsonObject {
    const workspace = this.world.workspaceOf(channel);
    return messageEvent('posted', message, { workspace, channel, eventTs: message.ts, before: null });
  }

  #event(scene: Scene, subscription: string, event: JsonObject, { sending = {} }: Actor): Interaction {
    return this.#interactions.event({ ...scene, subscription, event, sending });
  }

  /** Tells the app of messages in its direct messages, its own among them, as Slack does. */
  #tell(
    what: 'posted' | 'changed' | 'deleted',
    message: LocalMessage,
    channel: LocalChannel,
    before: JsonObject | null,
  ): void {
    const workspace = this.world.workspaceOf(channel);
    const told =
      channel.kind === 'im' && !message.ephemeral && this.#interactions.hears(workspace, 'message.im');
    if (!told) return;
    const eventTs = this.world.nextTimestamp();
    const event = messageEvent(what, message, { workspace, channel, eventTs, before });
    const subscription = 'message.im';
    this.#interactions.event({ workspace, subscription, event, person: null, channel: null, sending: {} });
  }

  #goodbye(workspace: Workspace, type: 'app_uninstalled' | 'tokens_revoked'): Interaction {
    const tokens = type === 'tokens_revoked' ? { tokens: { oauth: [], bot: [workspace.bot.id] } } : {};
    const event = { type, ...tokens, event_ts: this.world.nextTimestamp() };
    const nobody = { person: null, channel: null, sending: {} };
    return this.#interactions.event({ workspace, subscription: type, event, ...nobody });
  }
}

/** Starts a local Slack on a free port; close it when the test is over. */
export function startLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  return new LocalSlack(options).listen();
}
