import type { JsonObject } from './json.ts';

/** A command as it is registered, defaults filled in, localizations kept. */
export interface RegisteredCommand extends JsonObject {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly guild_id?: string;
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

  /** The command that a person gets by this name in a guild (in direct messages: null): the guild's own comes first. */
  find(name: string, guildId: string | null): RegisteredCommand | null {
    const own = guildId === null ? [] : this.of(guildId);
    return [...own, ...this.of(null)].find((command) => command.name === name) ?? null;
  }
}
