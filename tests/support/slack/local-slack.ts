import { systemClock } from '../../../src/config/clock.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { Changes } from '../local-server/changes.ts';
import type { JsonObject } from '../local-server/json.ts';
import { type Actor, Acts, type Visitor, type Writer } from './acts.ts';
import { Api } from './api/server.ts';
import { carryOut } from './carry-out.ts';
import { Deliveries } from './deliver/deliveries.ts';
import { HttpCarrier } from './deliver/http.ts';
import type { Outcome, Sending } from './deliver/sending.ts';
import { Sockets } from './deliver/sockets.ts';
import type { FailurePlan } from './failures.ts';
import { type Interaction, slackTimes, type Times } from './interaction.ts';
import { Interactions } from './interactions.ts';
import type { LocalMessage } from './message.ts';
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
  /** Messages' timestamps follow it; left out: the machine's, which signed requests follow in any case. */
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

/**
 * A Slack on this machine, for tests: Web API, Socket Mode and signed requests, as strict as the real one. What it refuses,
 * and what breaks our own rules (`LOCAL_…`), is kept in `violations`.
 *
 * ```ts
 * const slack = await startLocalSlack();
 * // … a Bolt app starts with slack.workspace.botToken and .appToken at slack.apiUrl …
 * await slack.sockets.connected(); // or slack.deliverTo('http://127.0.0.1:PORT/slack/events')
 * const overview = await slack.command('/briefing', 'harbour').answer();
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
  readonly #changes = new Changes('the local Slack', () => this.#refused());
  readonly #state: State;
  readonly #api: Api;
  readonly #deliveries: Deliveries;
  readonly #interactions: Interactions;
  readonly #acts: Acts;

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
      messageHappened: (...happened) => this.#interactions.messageHappened(...happened),
      note: (violation) => this.#keep(violation),
    };
    this.#deliveries = new Deliveries({
      changes: this.#changes,
      http: new HttpCarrier(systemClock, times.acknowledgeWithinMs),
      sockets: this.sockets,
      times,
      carryOut: (interaction, payload) => carryOut(this.#state, interaction, payload),
      violation: (where, error) => this.#note(where, error, []),
    });
    this.#interactions = new Interactions(this.#state, this.#deliveries, () => this.#api.origin);
    this.#acts = new Acts(this.world, this.#interactions);
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
    return this.#acts.command(command, text, actor);
  }

  /**
   * A person presses a button, one with an address too: Slack tells the app of both.
   * @param button its action id or its label
   * @throws where they could not: no such button, or a message that they do not see
   */
  press(source: LocalMessage | LocalView, button: string, actor: Actor = {}): Interaction {
    return this.#acts.press(source, button, actor);
  }

  /**
   * A person chooses from an overflow menu or a list.
   * @param option its label or its value
   * @throws where they could not
   */
  choose(source: LocalMessage | LocalView, option: string, actor: Actor = {}): Interaction {
    return this.#acts.choose(source, option, actor);
  }

  /**
   * The person to whom a modal is shown fills it in and submits it.
   * @param values by action id or block id: a text, or an option's label or value; of several, with commas; empty: nothing
   * @throws where they could not
   */
  submit(view: LocalView, values: Readonly<Record<string, string>> = {}, actor: Actor = {}): Interaction {
    return this.#acts.submit(view, values, actor);
  }

  /**
   * The person to whom a modal is shown types into a list whose choices the app is asked for: they are `view.offered` once
   * it is acknowledged, and can be chosen when it is submitted.
   * @throws where they could not
   */
  type(view: LocalView, actionId: string, typed: string, actor: Actor = {}): Interaction {
    return this.#acts.type(view, actionId, typed, actor);
  }

  /** The person to whom a modal is shown closes it; the app is told where it asked to be. */
  closeView(view: LocalView): Interaction | null {
    return this.#acts.closeView(view);
  }

  /**
   * A person mentions the bot in a channel.
   * @throws where the app would not be told: no subscription, no scope, or the bot is not there
   */
  mention(text: string, actor: Writer = {}): Interaction {
    return this.#acts.mention(text, actor);
  }

  /**
   * A person writes to the bot.
   * @throws where the app would not be told
   */
  directMessage(text: string, actor: Writer = {}): Interaction {
    return this.#acts.directMessage(text, actor);
  }

  /**
   * A person opens the app's Home, or the messages beside it, which is told alike.
   * @throws where the app has none
   */
  openHome(person: Member = this.workspace.person, visitor: Visitor = {}): Interaction {
    return this.#acts.openHome(person, visitor);
  }

  /** Slack asks an app over HTTP whether its address is its own. */
  verifyAddress(): Interaction {
    return this.#acts.verify(this.workspace);
  }

  /** The app is removed from a workspace: its token is dead at once, and it is told so. */
  uninstall(workspace: Workspace = this.workspace): Interaction {
    workspace.gone = 'account_inactive';
    if (this.#interactions.hears(workspace, 'tokens_revoked'))
      this.#acts.goodbye(workspace, 'tokens_revoked');
    return this.#acts.goodbye(workspace, 'app_uninstalled');
  }

  /** A workspace's token is revoked, and the app is told so. */
  revoke(workspace: Workspace = this.workspace): Interaction {
    workspace.gone = 'token_revoked';
    return this.#acts.goodbye(workspace, 'tokens_revoked');
  }

  /** A channel is archived: nothing can be written in it any more. The app is told so. */
  archive(channel: LocalChannel): Interaction {
    channel.archived = true;
    return this.#acts.farewell(channel, 'archive');
  }

  /** A channel is deleted, and the app is told so. */
  deleteChannel(channel: LocalChannel): Interaction {
    this.world.workspaceOf(channel).channels.delete(channel.id);
    return this.#acts.farewell(channel, 'deleted');
  }

  /** A message of the bot's from before this test; nothing is checked. */
  post(body: JsonObject, channel: LocalChannel = this.workspace.channel): LocalMessage {
    return postMessage({ ...this.#state, messageHappened: () => undefined }, channel, body);
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
    this.#keep({ where, error, problems, teamId: null });
  }

  #keep(violation: Violation): void {
    this.violations.push(violation);
    this.#changes.happened();
  }
}

/** Starts a local Slack on a free port; close it when the test is over. */
export function startLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  return new LocalSlack(options).listen();
}
