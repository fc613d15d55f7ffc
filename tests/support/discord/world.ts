import type { Clock } from '../../../src/core/ports.ts';
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
  /** 0 a text channel of a guild, 1 a direct message, 2 a voice channel, 11 a public thread. */
  readonly type: 0 | 1 | 2 | 11;
  readonly guildId: string | null;
  readonly parentId: string | null;
  /** Whom a direct message is with. */
  readonly recipient: Person | null;
  readonly messages: LocalMessage[];
  /** Set by a test: requests to this channel are refused so from now on. */
  trouble: ChannelTrouble | null;
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
  readonly #permissions = new Map<string, bigint>();

  constructor(clock: Clock) {
    this.clock = clock;
    this.nextId = snowflakeMaker(clock);
    this.applicationId = this.nextId();
    this.bot = { id: this.applicationId, username: 'readout', locale: 'en-US', bot: true };
  }

  /** The time now as Discord writes it. */
  timestamp(): string {
    return this.clock.now().toString({ smallestUnit: 'microsecond' }).replace('Z', '+00:00');
  }

  addPerson(username: string, locale = 'en-US'): Person {
    return { id: this.nextId(), username, locale, bot: false };
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
    const channel = this.channels.get(id);
    if (channel?.trouble) throw refusal(channel.trouble, { arranged: true });
    const guild = channel?.guildId ? this.guilds.get(channel.guildId) : null;
    if (!channel || guild === undefined) throw refusal('unknownChannel');
    if (guild && !guild.botInside) throw refusal('missingAccess');
    return channel;
  }

  /** The direct messages between the bot and a person. */
  directMessages(recipient: Person): LocalChannel {
    const known = [...this.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
    return known ?? this.#keep({ name: '', type: 1, guildId: null, parentId: null, recipient });
  }

  /** The bot is no longer in the guild: it sees neither it nor its channels. */
  removeGuild(guild: LocalGuild): void {
    this.guilds.delete(guild.id);
    for (const channel of guild.channels) this.channels.delete(channel.id);
  }

  removeChannel(channel: LocalChannel): void {
    this.channels.delete(channel.id);
    const siblings = this.guilds.get(channel.guildId ?? '')?.channels ?? [];
    if (siblings.includes(channel)) siblings.splice(siblings.indexOf(channel), 1);
  }

  #keep(parts: Omit<LocalChannel, 'id' | 'messages' | 'trouble'>): LocalChannel {
    const channel = { ...parts, id: this.nextId(), messages: [], trouble: null };
    this.channels.set(channel.id, channel);
    return channel;
  }
}
