/* https://docs.slack.dev/reference/scopes, as far as a bot of this kind needs them. */

/** Scopes that a bot's token can have here. */
export const everyScope = [
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
] as const;

/** By kind of channel: the scope that reads what was written there, and the one that reads what the channel is. */
export const channelScopes = {
  public: { history: 'channels:history', read: 'channels:read' },
  private: { history: 'groups:history', read: 'groups:read' },
  im: { history: 'im:history', read: 'im:read' },
} as const;

/** By event: the scope without which it is not sent. */
export const eventScopes: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  channel_archive: 'channels:read',
  channel_deleted: 'channels:read',
  group_archive: 'groups:read',
  group_deleted: 'groups:read',
};
