import { isArray, type Json, type JsonObject, numberOf, objectsOf, textOf } from '../local-server/json.ts';
import type { RegisteredCommand } from './command-registry.ts';
import type { Scene } from './interaction-payload.ts';
import { chosenChannelJson, roleJson } from './show.ts';
import type { LocalGuild, World } from './world.ts';

/** What a person filled in, by the option's name; a channel or a role by its id. */
export type CommandOptions = Readonly<Record<string, string | number | boolean>>;

/** The option that is being typed. */
export interface TypedOption {
  readonly name: string;
  readonly value: string;
}

/** What a person filled in of a command. */
export interface Filled {
  /** Null: the command has none. */
  readonly subcommand: string | null;
  readonly options: CommandOptions;
  readonly typed: TypedOption | null;
}

/**
 * `data` of a command's interaction.
 * @throws where the person could not have sent it: a required option left out, one that the command has not, a wrong kind
 */
export function commandData(
  world: World,
  scene: Scene,
  command: RegisteredCommand,
  filled: Filled,
): JsonObject {
  const { subcommand } = filled;
  const among = objectsOf(command['options']);
  const sub = among.find(({ type, name }) => type === 1 && name === subcommand);
  if (subcommand !== null && !sub) throw new Error(`/${command.name} has no subcommand ${subcommand}`);
  if (subcommand === null && among.some(({ type }) => type === 1)) {
    throw new Error(`/${command.name} is sent with a subcommand alone`);
  }
  const declared = sub ? objectsOf(sub['options']) : among;
  const options = filledOptions(command.name, declared, filled);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: sub ? [{ name: subcommand, type: 1, options }] : options,
    ...resolvedPart(world, scene, declared, options),
  };
}

function filledOptions(
  command: string,
  declared: readonly JsonObject[],
  { options, typed }: Filled,
): readonly JsonObject[] {
  const given: Record<string, string | number | boolean> = { ...options };
  if (typed) given[typed.name] = typed.value;
  for (const name of Object.keys(given)) {
    if (!declared.some((option) => option['name'] === name))
      throw new Error(`/${command} has no option ${name}`);
  }
  const missing = declared.find(
    (option) => option['required'] === true && !(textOf(option['name']) in given),
  );
  if (missing && !typed) throw new Error(`/${command} needs ${textOf(missing['name'])}`);
  return declared.flatMap((option) => filledOption(option, given[textOf(option['name'])], typed));
}

const kinds: Readonly<Record<number, string>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  7: 'string',
  8: 'string',
  10: 'number',
};

function filledOption(
  option: JsonObject,
  value: string | number | boolean | undefined,
  typed: TypedOption | null,
): readonly JsonObject[] {
  if (value === undefined) return [];
  const { name, type, autocomplete } = option;
  const focused = typed?.name === name;
  if (focused && autocomplete !== true) throw new Error(`${textOf(name)} has no autocomplete`);
  if (!focused) checkValue(option, value);
  const filled: { [key: string]: Json } = { name: name ?? null, type: type ?? null, value };
  return [focused ? { ...filled, focused } : filled];
}

/** Clients let nothing else be sent: https://docs.discord.com/developers/interactions/application-commands */
function checkValue(option: JsonObject, value: string | number | boolean): void {
  const {
    type,
    choices,
    min_value: least,
    max_value: most,
    min_length: fewest,
    max_length: longest,
  } = option;
  const name = textOf(option['name']);
  if (typeof value !== kinds[Number(type)]) throw new Error(`${name} is of another kind`);
  const offered = objectsOf(choices);
  if (offered.length > 0 && !offered.some((choice) => choice['value'] === value)) {
    throw new Error(`${name} offers no ${String(value)}`);
  }
  if (typeof value === 'number') {
    const isWhole = type !== 4 || Number.isInteger(value);
    if (!isWhole || value < numberOf(least, -Infinity) || value > numberOf(most, Infinity)) {
      throw new Error(`${name} cannot be ${value}`);
    }
  }
  if (type === 3 && typeof value === 'string') {
    if (value.length < numberOf(fewest, 0) || value.length > numberOf(longest, 6_000)) {
      throw new Error(`${name} is too long or too short`);
    }
  }
}

/** Channels and roles that were chosen. */
function resolvedPart(
  world: World,
  scene: Scene,
  declared: readonly JsonObject[],
  options: readonly JsonObject[],
): JsonObject {
  const guild = world.guilds.get(scene.channel.guildId ?? '');
  const chosen = (type: number): readonly (readonly [string, JsonObject])[] =>
    options
      .filter((option) => option['type'] === type)
      .map(({ name, value }) => {
        const id = textOf(value);
        const option = declared.find((one) => one['name'] === name) ?? {};
        return [id, type === 7 ? chosenChannel(world, scene, id, option) : chosenRole(guild, id)] as const;
      });
  const channels = chosen(7);
  const roles = chosen(8);
  if (channels.length + roles.length === 0) return {};
  return {
    resolved: {
      ...(channels.length > 0 && { channels: Object.fromEntries(channels) }),
      ...(roles.length > 0 && { roles: Object.fromEntries(roles) }),
    },
  };
}

function chosenChannel(
  world: World,
  { person, channel: here }: Scene,
  id: string,
  { channel_types: types }: JsonObject,
): JsonObject {
  const channel = world.channels.get(id);
  if (!channel || channel.guildId !== here.guildId) throw new Error(`there is no channel ${id} to choose`);
  if (isArray(types) && !types.includes(channel.type)) {
    throw new Error(`a channel of type ${channel.type} is not offered`);
  }
  return chosenChannelJson(channel, world.permissionsOf(person, channel));
}

/** `@everyone` can be chosen like any other. */
function chosenRole(guild: LocalGuild | undefined, id: string): JsonObject {
  if (guild?.id === id) return { ...roleJson({ id, name: '@everyone', mentionable: false }), position: 0 };
  const role = guild?.roles.find((one) => one.id === id);
  if (!role) throw new Error(`there is no role ${id} to choose`);
  return roleJson(role);
}
