import type { JsonObject } from '../local-server/json.ts';
import type { AnswerPlace } from './member-actions.ts';
import { LocalMessage } from './message.ts';
import { messageJson, viewJson } from './show.ts';
import type { ShownElement } from './shown.ts';
import type { LocalView } from './view.ts';
import type { LocalChannel, Member, Workspace } from './world.ts';

/*
 * What Slack sends to apps: https://docs.slack.dev/interactivity/implementing-slash-commands,
 * https://docs.slack.dev/reference/interaction-payloads and https://docs.slack.dev/apis/events-api.
 */

/** Who does something, and where. */
export interface Scene {
  readonly workspace: Workspace;
  readonly person: Member;
  readonly channel: LocalChannel;
}

/** How the app answers it. */
export interface Means {
  readonly triggerId: string;
  readonly responseUrl: string;
}

const channelNames = { im: 'directmessage', private: 'privategroup' } as const;

function channelName({ kind, name }: LocalChannel): string {
  return kind === 'public' ? name : channelNames[kind];
}

function domain({ name }: Workspace): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** A slash command's payload: every value is text. */
export function commandPayload(
  { workspace, person, channel }: Scene,
  command: string,
  text: string,
  means: Means,
): JsonObject {
  return {
    token: workspace.app.verificationToken,
    team_id: workspace.id,
    team_domain: domain(workspace),
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: workspace.app.id,
    is_enterprise_install: 'false',
    response_url: means.responseUrl,
    trigger_id: means.triggerId,
  };
}

/** What every payload of an interaction says. */
function interactionFields(workspace: Workspace, person: Member): JsonObject {
  const { name, id, teamId } = person;
  return {
    user: { id, username: name, name, team_id: teamId },
    api_app_id: workspace.app.id,
    token: workspace.app.verificationToken,
    team: { id: workspace.id, domain: domain(workspace) },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** What a person did with an element, as an entry of `actions`. */
export interface Done {
  readonly element: ShownElement;
  /** The fields that say what was chosen. */
  readonly chosen: JsonObject;
  readonly actionTs: string;
}

export function actionPayload(
  { workspace, person, channel }: Scene,
  source: LocalMessage | LocalView,
  { element, chosen, actionTs }: Done,
  means: Means,
): JsonObject {
  const action = {
    type: element.type,
    action_id: element.actionId,
    block_id: element.blockId,
    action_ts: actionTs,
    ...chosen,
  };
  const always = {
    type: 'block_actions',
    ...interactionFields(workspace, person),
    trigger_id: means.triggerId,
    actions: [action],
  };
  if (!(source instanceof LocalMessage)) {
    const container = { type: 'view', view_id: source.id };
    return { ...always, container, view: viewJson(source, workspace) };
  }
  const { ephemeral, ts, threadTs } = source;
  return {
    ...always,
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(threadTs !== null && { thread_ts: threadTs }),
    },
    channel: { id: channel.id, name: channelName(channel) },
    // What stands in an ephemeral message is not told.
    ...(!ephemeral && { message: messageJson(source, workspace) }),
    state: { values: {} },
    response_url: means.responseUrl,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function typingPayload(
  { workspace, person }: Scene,
  view: LocalView,
  { element, typed }: { readonly element: ShownElement; readonly typed: string },
): JsonObject {
  return {
    type: 'block_suggestion',
    ...interactionFields(workspace, person),
    container: { type: 'view', view_id: view.id },
    action_id: element.actionId,
    block_id: element.blockId,
    value: typed,
    view: viewJson(view, workspace),
  };
}

export function submissionPayload(
  { workspace, person }: Scene,
  view: LocalView,
  { values, place }: { readonly values: JsonObject; readonly place: AnswerPlace | null },
  { triggerId, responseUrl }: Means,
): JsonObject {
  const answered = place && {
    block_id: place.blockId,
    action_id: place.actionId,
    channel_id: place.channelId,
    response_url: responseUrl,
  };
  return {
    type: 'view_submission',
    ...interactionFields(workspace, person),
    trigger_id: triggerId,
    view: { ...viewJson(view, workspace), state: { values } },
    response_urls: answered ? [answered] : [],
  };
}

export function closingPayload(workspace: Workspace, person: Member, view: LocalView): JsonObject {
  const fields = interactionFields(workspace, person);
  return { type: 'view_closed', ...fields, view: viewJson(view, workspace), is_cleared: false };
}

/** The envelope of the Events API. */
export function eventPayload(
  workspace: Workspace,
  event: JsonObject,
  { eventId, seconds }: { readonly eventId: string; readonly seconds: number },
): JsonObject {
  const authorization = {
    enterprise_id: null,
    team_id: workspace.id,
    user_id: workspace.bot.id,
    is_bot: true,
    is_enterprise_install: false,
  };
  const told = event['type'] === 'app_uninstalled' || event['type'] === 'tokens_revoked';
  return {
    token: workspace.app.verificationToken,
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: null,
    api_app_id: workspace.app.id,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: seconds,
    // Who left is no authorization any more.
    authorizations: told ? [] : [authorization],
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
  };
}
