import { methods } from './web-api.ts';

/** A scope of the bot's token; null: none is needed. */
type Scope = string | null;

/**
 * The events that are listened to, as a manifest names them, each with the scope without which Slack does not send it:
 * https://docs.slack.dev/reference/events
 */
export const events = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  app_home_opened: null,
  app_uninstalled: null,
  tokens_revoked: null,
  channel_archive: 'channels:read',
  channel_deleted: 'channels:read',
  group_archive: 'groups:read',
  group_deleted: 'groups:read',
} as const satisfies Readonly<Record<string, Scope>>;

/** The slash commands that are answered, each with its scope. */
export const commands = { '/briefing': 'commands', '/digest': 'commands' } as const;

/** What is called in places where the method's own scope does not reach. */
const wider = {
  'chat.postMessage where the bot is no member': 'chat:write.public',
  'conversations.info of a private channel': 'groups:read',
  'conversations.members of a private channel': 'groups:read',
  'conversations.history of a private channel': 'groups:history',
  'conversations.replies in a private channel': 'groups:history',
  'conversations.history of direct messages': 'im:history',
} as const;

/** What the app has to be given for all of it to work, for a manifest to be held against. */
export const slackNeeds = {
  /** Each scope with what it is for. */
  scopes: usesByScope({ ...methods, ...wider, ...events, ...commands }),
  events: Object.keys(events),
  commands: Object.keys(commands),
} as const;

function usesByScope(scopes: Readonly<Record<string, Scope>>): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const [use, scope] of Object.entries(scopes)) {
    if (scope !== null) uses.set(scope, [...(uses.get(scope) ?? []), use]);
  }
  return uses;
}
