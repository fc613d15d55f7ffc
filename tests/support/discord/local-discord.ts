import { randomBytes } from 'node:crypto';
import { systemClock } from '../../../src/config/clock.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { Changes } from '../local-server/changes.ts';
import type { JsonObject } from '../local-server/json.ts';
import { type CommandOptions, commandData, type TypedOption } from './command-data.ts';
import { CommandRegistry, isShownTo } from './command-registry.ts';
import { choiceData, modalData, pressData } from './component-data.ts';
import type { FailurePlan } from './failures.ts';
import { Gateway } from './gateway.ts';
import { Interaction, type InteractionTimes, type InteractionType } from './interaction.ts';
import { interactionMetadata, interactionPayload, type Scene } from './interaction-payload.ts';
import type { LocalMessage } from './message.ts';
import { Refusal } from './refusal.ts';
import { Rest, type RestParts } from './rest.ts';
import { callbackTemplate } from './routes/interactions.ts';
import { specification } from './specification.ts';
import { type LocalChannel, type LocalGuild, type Person, World } from './world.ts';
import { startMessage, writeMessage } from './write-message.ts';

export interface LocalDiscordOptions {
  /** Ids and timestamps follow it; left out: the machine's. */
  readonly clock?: Clock;
  /** How long an interaction waits for its acknowledgement, and how long its token serves; ms. */
  readonly interactions?: Partial<InteractionTimes>;
  readonly heartbeatIntervalMs?: number;
  /**
   * Bodies are held against Discord's OpenAPI description as well, where it lies beside the checkout; left out: yes. The
   * first body of a kind then takes up to 0.3 s.
   */
  readonly specification?: boolean;
  /** Our own answers are held against it too; left out: no. */
  readonly checksAnswers?: boolean;
  /** Whether requests beyond Discord's limits of rate, by this machine's clock, are refused; left out: yes. */
  readonly countsRates?: boolean;
}

/** Who does something, and where; left out: the first person, in the first channel of the first guild. */
export interface Actor {
  readonly person?: Person;
  readonly channel?: LocalChannel;
  /** In direct messages, whatever `channel` says: with the bot, or (`userInstalled`) with somebody else. */
  readonly direct?: boolean;
  /** The app is installed by the person rather than by the guild. */
  readonly userInstalled?: boolean;
  /** The server lets this person use commands that are for others by default. */
  readonly letIn?: boolean;
}

/**
 * A Discord on this machine, for tests: REST and gateway, version 10, as strict as the real one. What it refuses is kept
 * in `violations`.
 *
 * ```ts
 * const discord = await startLocalDiscord();
 * // … a bot logs in with discord.token at discord.apiUrl …
 * await discord.gateway.ready();
 * const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
 * const said = await discord.press(answer, 'Said', { person: discord.world.addPerson('ilse') }).answered();
 * expect(said.text).toContain('…');
 * expect(discord.violations).toEqual([]);
 * await discord.close();
 * ```
 */
export class LocalDiscord {
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** A guild that the bot is in, with one text channel. */
  readonly guild: LocalGuild;
  readonly channel: LocalChannel;
  readonly person: Person;
  readonly commands = new CommandRegistry();
  /** Every interaction, in the order of their dispatches. */
  readonly interactions: Interaction[] = [];
  readonly #changes = new Changes('the local Discord', () => this.#refused());
  readonly #byToken = new Map<string, Interaction>();
  readonly #times: InteractionTimes;
  readonly #rest: Rest;

  constructor(options: LocalDiscordOptions) {
    this.world = new World(options.clock ?? systemClock);
    this.#times = { acknowledgeWithinMs: 3_000, tokenLivesMs: 900_000, ...options.interactions };
    this.guild = this.world.addGuild('Harbour talks');
    this.channel = this.world.addChannel(this.guild, 'briefings');
    this.person = this.world.addPerson('maren');
    this.token = localToken(this.world.applicationId);
    this.gateway = new Gateway({
      world: this.world,
      changes: this.#changes,
      token: this.token,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      violation: (code, message) => this.#rest.note('gateway', new Refusal(0, code, message)),
    });
    const state = {
      world: this.world,
      gateway: this.gateway,
      commands: this.commands,
      changes: this.#changes,
      interactions: this.#byToken,
    };
    const { countsRates = true } = options;
    this.#rest = new Rest({ state, token: this.token, countsRates, ...specified(options) });
  }

  /** @internal */
  async listen(): Promise<this> {
    await this.#rest.listen();
    return this;
  }

  /** What `DISCORD_API_URL` is set to, and `rest.api` of a discord.js Client. */
  get apiUrl(): string {
    return this.#rest.apiUrl;
  }

  get applicationId(): string {
    return this.world.applicationId;
  }

  /** Every REST request, in the order of arrival. */
  get requests(): Rest['requests'] {
    return this.#rest.requests;
  }

  /** Every request and gateway payload that Discord refuses; a test ends with none. */
  get violations(): Rest['violations'] {
    return this.#rest.violations;
  }

  /** The next requests that fit the plan fail. */
  fail(plan: FailurePlan): void {
    this.#rest.failures.add(plan);
  }

  /** How many planned failures no request met yet. */
  get failuresLeft(): number {
    return this.#rest.failures.left;
  }

  /** Waits for a state: `found` is asked now and after everything that happens here. */
  until<Found>(
    found: () => Found | undefined | null | false,
    what: string,
    limitMs?: number,
  ): Promise<Found> {
    return this.#changes.until(found, what, limitMs);
  }

  /**
   * A person sends a slash command: `briefing`, or with a subcommand `digest add`.
   * @throws where Discord would not let them: the command is not registered there, an option is missing or unknown
   */
  command(name: string, options: CommandOptions = {}, actor: Actor = {}): Interaction {
    return this.#dispatchCommand(2, name, options, null, actor);
  }

  /** A person types into an option that has autocomplete; `options` are those filled in before. */
  autocomplete(
    name: string,
    typed: TypedOption,
    options: CommandOptions = {},
    actor: Actor = {},
  ): Interaction {
    return this.#dispatchCommand(4, name, options, typed, actor);
  }

  /**
   * A person presses a button of a message.
   * @param button its label or its custom id
   * @throws where they could not: no such button, a link, a disabled one, a message that is gone or not theirs to see
   */
  press(message: LocalMessage, button: string, actor: Actor = {}): Interaction {
    return this.#use(message, pressData(message, button), actor);
  }

  /**
   * A person chooses from a menu of a message.
   * @param menu its placeholder or its custom id
   * @throws where they could not
   */
  choose(message: LocalMessage, menu: string, values: readonly string[], actor: Actor = {}): Interaction {
    return this.#use(message, choiceData(message, menu, values), actor);
  }

  /**
   * The person to whom a modal was opened fills it in and sends it.
   * @param fields what is typed, by the inputs' custom ids
   * @throws where the interaction opened no modal, or the modal could not be sent so
   */
  async submit(opening: Interaction, fields: Readonly<Record<string, string>>): Promise<Interaction> {
    const data = modalData(await opening.opened(), fields);
    const { person, channel, userInstalled, message, metadata } = opening.start;
    return this.#dispatch(5, data, { person, channel, userInstalled }, message, metadata);
  }

  /** A message of the bot's from before this test; nothing is checked. */
  post(body: JsonObject, channel = this.channel): LocalMessage {
    const message = startMessage(this.world, { channelId: channel.id, guildId: channel.guildId, flags: 0 });
    writeMessage(this.world, message, body, []);
    channel.messages.push(message);
    return message;
  }

  /** A person writes something, which the bot is not told of. */
  say(person: Person, content: string, channel = this.channel): LocalMessage {
    const { id: channelId, guildId } = channel;
    const start = { channelId, guildId, flags: 0, authorId: person.id };
    const message = startMessage(this.world, start);
    message.content = content;
    channel.messages.push(message);
    return message;
  }

  /** Sends an interaction's dispatch once more, as a gateway may. */
  replay(interaction: Interaction): void {
    const { payload, channel } = interaction.start;
    this.gateway.dispatch({ type: 'INTERACTION_CREATE', data: payload, guildId: channel.guildId });
  }

  async close(): Promise<void> {
    this.#changes.close();
    this.gateway.close();
    await this.#rest.close();
  }

  /** What was refused, for the message of a wait that failed. */
  #refused(): string {
    const lines = this.violations.map(({ where, message, problems }) =>
      [where, message, ...problems].join('\n  '),
    );
    return lines.length === 0 ? '' : `\nRefused: ${lines.join('\n')}`;
  }

  #use(message: LocalMessage, data: JsonObject, actor: Actor): Interaction {
    const channel = this.world.channels.get(message.channelId) ?? this.channel;
    const scene = this.#scene({ ...actor, channel, direct: false });
    const seen = message.visibleTo === null || message.visibleTo === scene.person.id;
    if (message.deleted || !seen) throw new Error(`${scene.person.username} does not see the message`);
    return this.#dispatch(3, data, scene, message);
  }

  #dispatchCommand(
    type: 2 | 4,
    called: string,
    options: CommandOptions,
    typed: TypedOption | null,
    actor: Actor,
  ): Interaction {
    const scene = this.#scene(actor);
    const [name = '', subcommand = null] = called.split(' ');
    const command = this.commands.find(name, { ...scene, guildId: scene.channel.guildId });
    if (!command) throw new Error(`/${name} is not offered there`);
    const permissions = this.world.permissionsOf(scene.person, scene.channel);
    if (scene.channel.guildId !== null && !actor.letIn && !isShownTo(command, permissions)) {
      throw new Error(`/${name} is not shown to ${scene.person.username} there`);
    }
    const data = commandData(this.world, scene, command, { subcommand, options, typed });
    return this.#dispatch(type, data, scene, null);
  }

  #scene({
    person = this.person,
    channel = this.channel,
    direct = false,
    userInstalled = false,
  }: Actor): Scene {
    return { person, channel: direct ? this.world.directMessages(person) : channel, userInstalled };
  }

  #dispatch(
    type: InteractionType,
    data: JsonObject,
    scene: Scene,
    message: LocalMessage | null,
    triggering: JsonObject | null = null,
  ): Interaction {
    const id = this.world.nextId();
    const token = randomBytes(48).toString('base64url');
    const payload = interactionPayload(this.world, scene, { id, token, type, data }, message);
    const metadata = interactionMetadata(id, type, scene, message, triggering);
    const start = { ...scene, id, token, type, message, metadata, payload };
    const interaction = new Interaction(start, this.#times, this.#changes);
    this.#byToken.set(token, interaction);
    this.interactions.push(interaction);
    this.gateway.dispatch({
      type: 'INTERACTION_CREATE',
      data: payload,
      guildId: scene.userInstalled ? null : scene.channel.guildId,
      onWrite: () => {
        interaction.dispatchedAt ??= performance.now();
      },
    });
    return interaction;
  }
}

/** Starts a local Discord on a free port; close it when the test is over. */
export function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  return new LocalDiscord(options).listen();
}

function specified(options: LocalDiscordOptions): Pick<RestParts, 'specification' | 'checksAnswers'> {
  const used = (options.specification ?? true) ? specification() : null;
  // A busy machine takes longer to compile it than a bot waits for the answer to its first callback.
  used?.prepare({ method: 'POST', template: callbackTemplate });
  return { specification: used, checksAnswers: options.checksAnswers ?? false };
}

/** A token of the shape that Discord's have: the bot's id, a time and a secret. */
function localToken(applicationId: string): string {
  const secret = randomBytes(28).toString('base64url');
  return `${Buffer.from(applicationId).toString('base64url')}.local1.${secret}`;
}
