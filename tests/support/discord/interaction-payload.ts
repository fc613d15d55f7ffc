import { type Json, type JsonObject, objectsOf, textOf } from '../local-server/json.ts';
import { contextOf, type RegisteredCommand } from './command-registry.ts';
import type { InteractionType } from './interaction.ts';
import type { LocalMessage } from './message.ts';
import { channelJson, memberJson, messageJson, userJson } from './show.ts';
import type { LocalChannel, Person, World } from './world.ts';

/** Who did something where. */
export interface Scene {
  readonly person: Person;
  readonly channel: LocalChannel;
  readonly userInstalled: boolean;
}

/** `d` of an INTERACTION_CREATE: https://docs.discord.com/developers/interactions/receiving-and-responding. */
export function interactionPayload(
  world: World,
  scene: Scene,
  parts: {
    readonly id: string;
    readonly token: string;
    readonly type: InteractionType;
    readonly data: JsonObject;
  },
  message: LocalMessage | null,
): JsonObject {
  const { person, channel } = scene;
  const guild = channel.guildId === null ? null : world.guilds.get(channel.guildId);
  return {
    ...parts,
    version: 1,
    application_id: world.applicationId,
    channel: channelJson(channel),
    channel_id: channel.id,
    locale: person.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    app_permissions: '2248473465835073',
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: owners(scene),
    context: contextOf({ guildId: channel.guildId, userInstalled: scene.userInstalled }),
    ...(guild
      ? {
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_id: guild.id,
          guild_locale: guild.locale,
          member: memberJson(person),
        }
      : { user: userJson(person) }),
    ...(message && { message: messageJson(message, world) }),
  };
}

/** 0: the guild that installed the app ("0" stands for direct messages with the bot); 1: the person who did. */
function owners({ person, channel, userInstalled }: Scene): JsonObject {
  return userInstalled ? { 1: person.id } : { 0: channel.guildId ?? '0' };
}

/** What a message tells of the interaction that it answers; `pressed` is the message whose button it was. */
export function interactionMetadata(
  id: string,
  type: InteractionType,
  scene: Scene,
  pressed: LocalMessage | null,
): JsonObject {
  return {
    id,
    type,
    user: userJson(scene.person),
    authorizing_integration_owners: owners(scene),
    ...(pressed && { interacted_message_id: pressed.id }),
  };
}

/** What a person filled in, by the option's name. */
export type CommandOptions = Readonly<Record<string, string | number | boolean>>;

/** The option that is being typed. */
export interface TypedOption {
  readonly name: string;
  readonly value: string;
}

/**
 * `data` of a command's interaction.
 * @throws where the person could not have sent it: a required option left out, one that the command has not, a wrong kind
 */
export function commandData(
  command: RegisteredCommand,
  options: CommandOptions,
  typed: TypedOption | null,
): JsonObject {
  const declared = objectsOf(command['options']);
  const given: Record<string, string | number | boolean> = { ...options };
  if (typed) given[typed.name] = typed.value;
  for (const name of Object.keys(given)) {
    if (!declared.some((option) => option['name'] === name)) {
      throw new Error(`/${command.name} has no option ${name}`);
    }
  }
  const missing = declared.find(
    (option) => option['required'] === true && !(textOf(option['name']) in given),
  );
  if (missing && !typed) throw new Error(`/${command.name} needs ${textOf(missing['name'])}`);
  const filled = declared.flatMap((option) => filledOption(option, given[textOf(option['name'])], typed));
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: filled,
  };
}

const kinds: Readonly<Record<number, string>> = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' };

function filledOption(
  option: JsonObject,
  value: string | number | boolean | undefined,
  typed: TypedOption | null,
): readonly JsonObject[] {
  if (value === undefined) return [];
  const { name, type, choices, autocomplete } = option;
  const focused = typed?.name === name;
  if (focused && autocomplete !== true) throw new Error(`${textOf(name)} has no autocomplete`);
  if (!focused && typeof value !== kinds[Number(type)]) throw new Error(`${textOf(name)} is of another kind`);
  const offered = objectsOf(choices);
  if (offered.length > 0 && !offered.some((choice) => choice['value'] === value)) {
    throw new Error(`${textOf(name)} offers no ${String(value)}`);
  }
  const filled: { [key: string]: Json } = { name: name ?? null, type: type ?? null, value };
  return [focused ? { ...filled, focused } : filled];
}
