import type { JsonObject } from '../local-server/json.ts';
import { contextOf } from './command-registry.ts';
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
  const permissions = String(world.permissionsOf(person, channel));
  const guild = channel.guildId === null ? null : world.guilds.get(channel.guildId);
  return {
    ...parts,
    version: 1,
    application_id: world.applicationId,
    channel: { ...channelJson(channel), ...(guild && { permissions }) },
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
          member: { ...memberJson(person), permissions },
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
  /** The interaction that a modal was opened in answer to. */
  triggering: JsonObject | null = null,
): JsonObject {
  return {
    id,
    type,
    user: userJson(scene.person),
    authorizing_integration_owners: owners(scene),
    ...(pressed && !triggering && { interacted_message_id: pressed.id }),
    ...(triggering && { triggering_interaction_metadata: triggering }),
  };
}
