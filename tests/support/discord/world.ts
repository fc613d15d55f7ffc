import type { Clock } from '../../../src/core/ports.ts';
import { type PermissionName, permissionBits } from './limits/permissions.ts';
import type { LocalMessage } from './message.ts';
import { type RefusalName, refusal } from './refusal.ts';
import { snowflakeMaker } from './snowflake.ts';

/** Somebody on Discord. */
export interface Person {
  readonly id: string;
  readonly username: string;
  /** A language as Discord names it: "en-GB", "uk". */
  readonly locale: string;
  readonly bot: boolean;
}

/** A role of a guild, beside `@everyone`, whose id is the guild's. */
export interface LocalRole {
  readonly id: string;
  readonly name: string;
  /** Everybody may mention it. */
  readonly mentionable: boolean;
}

/** What everybody may do, the bot too, unless it is said otherwise: neither administration nor managing channels. */
export const usualPermissions = 2_248_473_465_835_073n;

/** Why requests to a channel are refused: gone (10003), hidden (50001), not to be written in (50013), archived (50083). */
export type ChannelTrouble = Extract<
  RefusalName,
  | 'unknownChannel'
  | 'unknownGuild'
  | 'unknownMessage'
  | 'missingAccess'
  | 'missingPermissions'
  | 'threadArchived'
>;

/** A place for messages. */
export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  /** 0 a text channel of a guild, 1 a direct message, 2 a voice channel, 4 a category, 5 announcements, 11 a public thread, 15 a forum. */
  readonly type: 0 | 1 | 2 | 4 | 5 | 11 | 15;
  readonly guildId: string | null;
  readonly parentId: string | null;
  /** Whom a direct message is with. */
  readonly recipient: Person | null;
  readonly messages: LocalMessage[];
  /** Set by a test: requests to this channel are refused so from now on. */
  trouble: ChannelTrouble | null;
  /** Of a thread. */
  archived: boolean;
  /** Of a thread: only who manages threads opens it again, or writes in it. */
  locked: boolean;
}

/** A server. */
export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly channels: LocalChannel[];
  /** False where the app is only installed by a person, so that the bot sees nothing of the guild. */
  readonly botInside: boolean;
  readonly roles: LocalRole[];
  /** False while Discord cannot serve it. */
  available: boolean;
}

/** Who and what there is. */
export class World {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly bot: Person;
  readonly guilds = new Map<string, LocalGuild>();
  readonly channels = new Map<string, LocalChannel>();
  /** Everybody, the bot too. */
  readonly people = new Map<string, Person>();
  /** People who take no direct messages from the bot, by id. */
  readonly silent = new Set<string>();
  readonly #permissions = new Map<string, bigint>();
  /** Ids of channels that are gone. */
  readonly #gone = new Set<string>();

  constructor(clock: Clock) {
    this.clock = clock;
    this.nextId = snowflakeMaker(clock);
    this.applicationId = this.nextId();
    this.bot = { id: this.applicationId, username: 'readout', locale: 'en-US', bot: true };
    this.people.set(this.bot.id, this.bot);
  }

  /** The time now as Discord writes it. */
  timestamp(): string {
    return this.clock.now().toString({ smallestUnit: 'microsecond' }).replace('Z', '+00:00');
  }

  addPerson(username: string, locale = 'en-US'): Person {
    const person = { id: this.nextId(), username, locale, bot: false };
    this.people.set(person.id, person);
    return person;
  }

  addGuild(name: string, { locale = 'en-US', botInside = true } = {}): LocalGuild {
    const guild = { id: this.nextId(), name, locale, channels: [], roles: [], botInside, available: true };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(guild: LocalGuild, name: string, parent: LocalChannel | null = null): LocalChannel {
    const channel = this.#keep({
      name,
      type: parent ? 11 : 0,
      guildId: guild.id,
      parentId: parent?.id ?? null,
      recipient: null,
    });
    guild.channels.push(channel);
    return channel;
  }

  /** A channel of another kind. */
  addPlace(guild: LocalGuild, name: string, type: 4 | 5 | 15): LocalChannel {
    const channel = this.#keep({ name, type, guildId: guild.id, parentId: null, recipient: null });
    guild.channels.push(channel);
    return channel;
  }

  /** The thread of a message, whose id it has. */
  startThread(parent: LocalChannel, messageId: string, name: string): LocalChannel {
    const { guildId } = parent;
    const parts = { name, type: 11, guildId, parentId: parent.id, recipient: null } as const;
    const thread = this.#keep(parts, messageId);
    this.guilds.get(guildId ?? '')?.channels.push(thread);
    return thread;
  }

  addRole(guild: LocalGuild, name: string, mentionable = true): LocalRole {
    const role = { id: this.nextId(), name, mentionable };
    guild.roles.push(role);
    return role;
  }

  /** Says what a person may do in a channel: bits of https://docs.discord.com/developers/topics/permissions. */
  permit(person: Person, channel: LocalChannel, permissions: bigint): void {
    this.#permissions.set(`${person.id} ${channel.id}`, permissions);
  }

  /** What a person may do in a channel, its overwrites included; a thread takes them from its parent. */
  permissionsOf(person: Person, { id, parentId }: LocalChannel): bigint {
    const own = this.#permissions.get(`${person.id} ${id}`);
    return own ?? this.#permissions.get(`${person.id} ${parentId}`) ?? usualPermissions;
  }

  addVoiceChannel(guild: LocalGuild, name: string): LocalChannel {
    const channel = this.#keep({ name, type: 2, guildId: guild.id, parentId: null, recipient: null });
    guild.channels.push(channel);
    return channel;
  }

  /**
   * The channel as the bot reaches it.
   * @throws Refusal where it cannot
   */
  channelFor(id: string): LocalChannel {
    return this.channelWithout(id, null);
  }

  /** The channel where one trouble does not matter. @throws Refusal */
  channelWithout(id: string, looksPast: ChannelTrouble | null): LocalChannel {
    const channel = this.channels.get(id);
    if (channel?.trouble && channel.trouble !== looksPast) {
      throw refusal(channel.trouble, { arranged: true });
    }
    const guild = channel?.guildId ? this.guilds.get(channel.guildId) : null;
    if (!channel || guild === undefined)
      throw refusal('unknownChannel', { arranged: this.#isForgivable(id) });
    if (guild && !guild.botInside) throw refusal('missingAccess');
    this.needPermission(channel, 'viewChannel');
    return channel;
  }

  /** Nobody can know that a channel is gone, or that a message has no thread, without asking. */
  #isForgivable(id: string): boolean {
    if (this.#gone.has(id)) return true;
    return [...this.channels.values()].some(({ messages }) => messages.some((message) => message.id === id));
  }

  /** @throws Refusal where the bot has not got the permission in a channel */
  needPermission(channel: LocalChannel, name: PermissionName): void {
    if (this.isPermitted(channel, name)) return;
    throw refusal(name === 'viewChannel' ? 'missingAccess' : 'missingPermissions', { arranged: true });
  }

  isPermitted(channel: LocalChannel, name: PermissionName): boolean {
    return channel.guildId === null || (this.permissionsOf(this.bot, channel) & permissionBits[name]) !== 0n;
  }

  /** Takes permissions of the bot's in a channel away. */
  forbid(channel: LocalChannel, ...names: readonly PermissionName[]): void {
    const bits = names.reduce((all, name) => all | permissionBits[name], 0n);
    this.permit(this.bot, channel, this.permissionsOf(this.bot, channel) & ~bits);
  }

  /** The direct messages between the bot and a person. */
  directMessages(recipient: Person): LocalChannel {
    const known = [...this.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
    return known ?? this.#keep({ name: '', type: 1, guildId: null, parentId: null, recipient });
  }

  /** The bot is no longer in the guild: it sees neither it nor its channels. */
  removeGuild(guild: LocalGuild): void {
    this.guilds.delete(guild.id);
    for (const channel of guild.channels) this.#forget(channel);
  }

  removeChannel(channel: LocalChannel): void {
    this.#forget(channel);
    const siblings = this.guilds.get(channel.guildId ?? '')?.channels ?? [];
    if (siblings.includes(channel)) siblings.splice(siblings.indexOf(channel), 1);
  }

  #forget({ id }: LocalChannel): void {
    this.channels.delete(id);
    this.#gone.add(id);
  }

  #keep(
    parts: Omit<LocalChannel, 'id' | 'messages' | 'trouble' | 'archived' | 'locked'>,
    id = this.nextId(),
  ): LocalChannel {
    const channel = { ...parts, id, messages: [], trouble: null, archived: false, locked: false };
    this.channels.set(channel.id, channel);
    return channel;
  }
}
