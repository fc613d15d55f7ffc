/**
 * The methods of Slack's Web API that are called, each with the scope of the bot's token that it takes (null: none). What
 * is not listed here cannot be called, so that the manifest can be held against it.
 */
export const methods = {
  'auth.test': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.info': 'channels:read',
  'conversations.members': 'channels:read',
  'conversations.open': 'im:write',
  'conversations.replies': 'channels:history',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'users.info': 'users:read',
  'views.open': null,
  'views.update': null,
  'views.publish': null,
} as const;

export type Method = keyof typeof methods;

/** A workspace's Web API, with the token that is its own at the moment of each call. */
export interface WebApi {
  /**
   * Calls once: nothing is tried again here.
   * @returns what Slack answered, `ok` being true
   * @throws SlackFailure
   */
  call(
    method: Method,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>;
}

/** The one place that says whose token a call carries. */
export interface Workspaces {
  /**
   * The Web API of one workspace.
   * @throws SlackFailure `unauthorised` at the first call where the app is not installed there (any more)
   */
  api(teamId: string): WebApi;
}
