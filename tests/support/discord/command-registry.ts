import { isArray, type JsonObject } from '../local-server/json.ts';

/** A command as it is registered, defaults filled in, localizations kept. */
export interface RegisteredCommand extends JsonObject {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly guild_id?: string;
}

/** Where a person is, and who installed the app. */
export interface Place {
  /** Null: in direct messages. */
  readonly guildId: string | null;
  readonly userInstalled: boolean;
}

/** Where an interaction comes from, as Discord numbers it: 0 a guild, 1 messages with the bot, 2 with other people. */
export function contextOf({ guildId, userInstalled }: Place): 0 | 1 | 2 {
  if (guildId !== null) return 0;
  return userInstalled ? 2 : 1;
}

/** A global command is offered where its `contexts` and `integration_types` say; without contexts, everywhere. */
function isOffered(command: RegisteredCommand, place: Place): boolean {
  const { contexts, integration_types: types } = command;
  const installed = place.userInstalled ? 1 : 0;
  const here = !isArray(contexts) || contexts.includes(contextOf(place));
  // Messages with the bot are open to both ways of installing it.
  return here && (place.guildId === null || !isArray(types) || types.includes(installed));
}

const administrator = 1n << 3n;

/**
 * Whether a person of these permissions is shown a command, unless the server says otherwise: all of its
 * `default_member_permissions` are needed, or administration. "0": administration alone.
 * https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function isShownTo(command: RegisteredCommand, permissions: bigint): boolean {
  const needed = command['default_member_permissions'];
  if (typeof needed !== 'string' || (permissions & administrator) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}

/** The app's commands, global and by guild. */
export class CommandRegistry {
  /** By scope: a guild's id, or `global`. */
  readonly #scopes = new Map<string, readonly RegisteredCommand[]>();

  /** Null: the global commands. */
  of(guildId: string | null): readonly RegisteredCommand[] {
    return this.#scopes.get(guildId ?? 'global') ?? [];
  }

  set(guildId: string | null, commands: readonly RegisteredCommand[]): void {
    this.#scopes.set(guildId ?? 'global', commands);
  }

  /** The command that a person gets by this name in that place: the guild's own comes first. */
  find(name: string, place: Place): RegisteredCommand | null {
    const own = place.guildId === null || place.userInstalled ? [] : this.of(place.guildId);
    const everywhere = this.of(null).filter((command) => isOffered(command, place));
    return [...own, ...everywhere].find((command) => command.name === name) ?? null;
  }
}
