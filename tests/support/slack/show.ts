import type { JsonObject } from '../local-server/json.ts';
import type { LocalFile, LocalMessage } from './message.ts';
import type { LocalView } from './view.ts';
import type { LocalChannel, Member, Workspace } from './world.ts';

/* Who and what there is, as Slack's API writes it: https://docs.slack.dev/reference/objects. */

const created = 1_700_000_000;

/** A member; their language only where it was asked for. */
export function userJson(member: Member, now: Temporal.Instant, withLocale: boolean): JsonObject {
  const offset = now.toZonedDateTimeISO(member.zone).offsetNanoseconds / 1_000_000_000;
  return {
    id: member.id,
    team_id: member.teamId,
    name: member.name,
    real_name: member.name,
    deleted: false,
    ...(withLocale && { locale: member.locale }),
    tz: member.zone,
    tz_label: member.zone,
    tz_offset: offset,
    is_bot: member.bot,
    is_app_user: false,
    is_admin: member.role !== 'member',
    is_owner: member.role === 'owner',
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    updated: created,
    profile: { real_name: member.name, display_name: member.name, team: member.teamId },
  };
}

export function channelJson(channel: LocalChannel, workspace: Workspace): JsonObject {
  const always = { id: channel.id, created, is_archived: channel.archived, is_org_shared: false };
  if (channel.kind === 'im') {
    return { ...always, is_im: true, user: channel.partner?.id ?? '', is_open: true, priority: 0 };
  }
  return {
    ...always,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_member: channel.members.has(workspace.bot.id),
    context_team_id: workspace.id,
    creator: workspace.person.id,
    num_members: channel.members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}

/** A message as the API gives it back; metadata is told in full only to who asks for all of it. */
export function messageJson(
  message: LocalMessage,
  workspace: Workspace,
  allMetadata: boolean = false,
): JsonObject {
  const { bot, botId, app, id: team } = workspace;
  const byBot = message.start.userId === bot.id;
  const { metadata, editedTs, threadTs, files } = message;
  const shownMetadata = allMetadata ? metadata : { event_type: metadata?.['event_type'] ?? '' };
  return {
    type: 'message',
    user: message.start.userId,
    text: message.text,
    ts: message.ts,
    team,
    ...(byBot && {
      bot_id: botId,
      app_id: app.id,
      bot_profile: { id: botId, app_id: app.id, team_id: team },
    }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(threadTs !== null && { thread_ts: threadTs }),
    ...(metadata !== null && { metadata: shownMetadata }),
    ...(editedTs !== null && { edited: { user: bot.id, ts: editedTs } }),
    ...(files.length > 0 && { files: files.map(fileJson) }),
  };
}

export function fileJson(file: LocalFile): JsonObject {
  return { id: file.id, name: file.name, title: file.title, size: file.bytes.length, mode: 'hosted' };
}

export function viewJson(view: LocalView, workspace: Workspace): JsonObject {
  const { start } = view;
  return {
    id: start.id,
    team_id: start.teamId,
    type: start.type,
    blocks: view.blocks,
    private_metadata: view.json['private_metadata'] ?? '',
    callback_id: view.json['callback_id'] ?? '',
    external_id: view.json['external_id'] ?? '',
    state: { values: {} },
    hash: view.hash,
    title: view.json['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    submit: view.json['submit'] ?? null,
    close: view.json['close'] ?? null,
    clear_on_close: view.json['clear_on_close'] === true,
    notify_on_close: view.json['notify_on_close'] === true,
    previous_view_id: start.previousId,
    root_view_id: start.rootId,
    app_id: workspace.app.id,
    app_installed_team_id: start.teamId,
    bot_id: workspace.botId,
  };
}
