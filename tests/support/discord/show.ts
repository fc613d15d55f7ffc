import type { JsonObject } from '../local-server/json.ts';
import { type LocalFile, type LocalMessage, messageFlags } from './message.ts';
import {
  type LocalChannel,
  type LocalGuild,
  type LocalRole,
  type Person,
  usualPermissions,
  type World,
} from './world.ts';

/* Who and what there is, as Discord's API writes it: https://docs.discord.com/developers/reference. */

const permissions = String(usualPermissions);

export function userJson(person: Person): JsonObject {
  return {
    id: person.id,
    username: person.username,
    discriminator: person.bot ? '0001' : '0',
    global_name: person.bot ? null : person.username,
    avatar: null,
    bot: person.bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function memberJson(person: Person): JsonObject {
  return {
    user: userJson(person),
    roles: [],
    joined_at: '2024-02-03T04:05:06.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    permissions,
    avatar: null,
    banner: null,
    nick: null,
    pending: false,
    communication_disabled_until: null,
  };
}

export function channelJson(channel: LocalChannel): JsonObject {
  const always = { id: channel.id, type: channel.type, last_message_id: channel.messages.at(-1)?.id ?? null };
  if (channel.type === 1) {
    return { ...always, flags: 0, recipients: channel.recipient ? [userJson(channel.recipient)] : [] };
  }
  return {
    ...always,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    permissions,
    flags: 0,
    ...(channel.type === 11 && { ...threadParts, thread_metadata: threadMetadata(channel) }),
  };
}

/** Who started it, and how much stands in it, matters to nobody here. */
const threadParts = { owner_id: '1', message_count: 0, member_count: 1, total_message_sent: 0 } as const;

function threadMetadata(channel: LocalChannel): JsonObject {
  return {
    archived: channel.archived || channel.trouble === 'threadArchived',
    archive_timestamp: '2024-02-03T04:05:06.000000+00:00',
    auto_archive_duration: 1440,
    locked: channel.locked,
  };
}

export function roleJson({ id, name, mentionable }: LocalRole): JsonObject {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  const looks = { color: 0, colors, hoist: false, icon: null, unicode_emoji: null };
  return {
    id,
    name,
    ...looks,
    description: null,
    permissions,
    position: 1,
    managed: false,
    mentionable,
    flags: 0,
  };
}

/**
 * A channel that somebody chose, `permissions` being theirs:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
export function chosenChannelJson(channel: LocalChannel, theirs: bigint): JsonObject {
  return {
    id: channel.id,
    name: channel.name,
    type: channel.type,
    permissions: String(theirs),
    app_permissions: permissions,
    last_message_id: channel.messages.at(-1)?.id ?? null,
    nsfw: false,
    parent_id: channel.parentId,
    guild_id: channel.guildId,
    flags: 0,
    rate_limit_per_user: 0,
    topic: null,
    position: 0,
    ...(channel.type === 11 && { thread_metadata: threadMetadata(channel) }),
  };
}

/** A guild as GUILD_CREATE tells it. */
export function guildJson(guild: LocalGuild, bot: Person): JsonObject {
  const everyone = { ...roleJson({ id: guild.id, name: '@everyone', mentionable: false }), position: 0 };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    preferred_locale: guild.locale,
    vanity_url_code: null,
    description: null,
    banner: null,
    application_id: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyone, ...guild.roles.map(roleJson)],
    joined_at: '2024-02-03T04:05:06.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    members: [memberJson(bot)],
    channels: guild.channels.filter(({ type }) => type === 0 || type === 2).map(channelJson),
    threads: guild.channels.filter(({ type }) => type === 11).map(channelJson),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A guild as it is asked for: without what is told of it as it becomes known. */
export function askedGuildJson(guild: LocalGuild, bot: Person): JsonObject {
  const told = Object.entries(guildJson(guild, bot)).filter(([key]) => !toldOnly.has(key));
  return { ...Object.fromEntries(told), ...askedParts };
}

const toldOnly = new Set([
  'channels',
  'guild_scheduled_events',
  'joined_at',
  'large',
  'member_count',
  'members',
  'presences',
  'soundboard_sounds',
  'stage_instances',
  'threads',
  'unavailable',
  'voice_states',
]);

const askedParts = {
  home_header: null,
  region: 'us-west',
  widget_enabled: false,
  widget_channel_id: null,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  nsfw: false,
  incidents_data: null,
} as const;

/** A message as the API gives it back. */
export function messageJson(message: LocalMessage, world: World): JsonObject {
  const { interactionMetadata } = message;
  const isOwn = message.authorId === world.bot.id;
  return {
    id: message.id,
    type: interactionMetadata?.['type'] === 2 ? 20 : 0,
    channel_id: message.channelId,
    author: userJson(world.people.get(message.authorId) ?? world.bot),
    // Without the intent for message contents, a bot reads its own alone.
    content: isOwn ? message.content : '',
    embeds: isOwn ? message.embeds : [],
    components: isOwn ? message.components : [],
    attachments: message.files.map((file) => attachmentJson(file, message)),
    flags: message.flags,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(message.nonce !== null && { nonce: message.nonce }),
    ...(interactionMetadata && {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      interaction_metadata: interactionMetadata,
    }),
  };
}

function attachmentJson(file: LocalFile, message: LocalMessage): JsonObject {
  const place = `https://cdn.discordapp.com/${(message.flags & messageFlags.ephemeral) === 0 ? '' : 'ephemeral-'}attachments`;
  const url = `${place}/${message.channelId}/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description !== null && { description: file.description }),
  };
}
