import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { commands } from './commands/all.ts';
import type { CommandDefinition } from './commands/command.ts';

/** Installed by a server and by a person; used in servers, in direct messages with the bot, and in those with others. */
const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

/**
 * Tells Discord of the commands, all at once, where it does not know them so yet.
 * @param guildId the one guild to tell; null: everywhere
 * @returns true where Discord had to be told
 * @throws what a request was rejected with
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
): Promise<boolean> {
  const scope = guildId === null ? '' : (`/guilds/${guildId}` as const);
  const route = `/applications/${applicationId}${scope}/commands` as const;
  const wanted = commands.map(({ definition }) => registration(definition, guildId));
  const known = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const compared = guildId === null ? stated : stated.filter((key) => !Object.hasOwn(everywhere, key));
  if (isDeepStrictEqual(byName(essence(known, compared)), byName(essence(wanted, compared)))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Only a global command says where it is offered. */
function registration(definition: CommandDefinition, guildId: string | null): object {
  const { contexts, integration_types, ...everyScope } = definition;
  const where = {
    ...everywhere,
    ...(contexts && { contexts }),
    ...(integration_types && { integration_types }),
  };
  return { type: 1, ...everyScope, ...(guildId === null && where) };
}

/** What a registration may state; the rest of what Discord gives back it has made itself. */
const stated: readonly string[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'choices',
  'value',
  'channel_types',
  'default_member_permissions',
  'nsfw',
  'integration_types',
  'contexts',
];

/** A registration without what Discord adds and without defaults, which it may write or leave out. */
function essence(value: unknown, keys: readonly string[] | 'any'): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item, keys));
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => keys === 'any' || keys.includes(key))
    .map(([key, inner]) => [key, essence(inner, key.endsWith('_localizations') ? 'any' : keys)] as const)
    .filter(([, inner]) => !isDefault(inner));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function byName(registered: unknown): ReadonlyMap<string, unknown> {
  const list: readonly unknown[] = Array.isArray(registered) ? registered : [];
  return new Map(list.map((one, at) => [nameOf(one) ?? String(at), one]));
}

function nameOf(one: unknown): string | null {
  return typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : null;
}
