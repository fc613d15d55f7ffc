/* https://docs.slack.dev/reference/methods and https://docs.slack.dev/apis/web-api/rate-limits, as data. */

/** How an argument's text is read; in a JSON body it stands as it is. */
export type ArgumentKind = 'text' | 'boolean' | 'integer' | 'json';

export interface MethodRule {
  readonly token: 'bot' | 'app';
  /** Needed whatever is asked; those that hang on the kind of a channel are looked at by the method itself. */
  readonly scopes: readonly string[];
  /** Calls a minute for a workspace; null: its own rule. */
  readonly perMinute: number | null;
  readonly arguments: Readonly<Record<string, ArgumentKind>>;
  readonly required: readonly string[];
}

/** Slack's tiers, in calls a minute. */
const tier = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
const page = { cursor: 'text', limit: 'integer' } as const;
const span = {
  oldest: 'text',
  latest: 'text',
  inclusive: 'boolean',
  include_all_metadata: 'boolean',
} as const;
const contents = {
  text: 'text',
  blocks: 'json',
  metadata: 'json',
  link_names: 'boolean',
  parse: 'text',
} as const;
const view = { view: 'json' } as const;

export const methodRules = {
  'auth.test': { token: 'bot', scopes: [], perMinute: 600, arguments: {}, required: [] },
  'apps.connections.open': { token: 'app', scopes: [], perMinute: tier[1] * 60, arguments: {}, required: [] },
  'chat.postMessage': {
    token: 'bot',
    scopes: ['chat:write'],
    perMinute: null,
    arguments: {
      channel: 'text',
      thread_ts: 'text',
      reply_broadcast: 'boolean',
      unfurl_links: 'boolean',
      unfurl_media: 'boolean',
      mrkdwn: 'boolean',
      ...contents,
    },
    required: ['channel'],
  },
  'chat.postEphemeral': {
    token: 'bot',
    scopes: ['chat:write'],
    perMinute: tier[4],
    arguments: { channel: 'text', user: 'text', thread_ts: 'text', ...contents },
    required: ['channel', 'user'],
  },
  'chat.update': {
    token: 'bot',
    scopes: ['chat:write'],
    perMinute: tier[3],
    arguments: { channel: 'text', ts: 'text', reply_broadcast: 'boolean', ...contents },
    required: ['channel', 'ts'],
  },
  'chat.delete': {
    token: 'bot',
    scopes: ['chat:write'],
    perMinute: tier[3],
    arguments: { channel: 'text', ts: 'text' },
    required: ['channel', 'ts'],
  },
  'chat.getPermalink': {
    token: 'bot',
    scopes: [],
    perMinute: 600,
    arguments: { channel: 'text', message_ts: 'text' },
    required: ['channel', 'message_ts'],
  },
  'conversations.history': {
    token: 'bot',
    scopes: [],
    perMinute: tier[3],
    arguments: { channel: 'text', ...page, ...span },
    required: ['channel'],
  },
  'conversations.replies': {
    token: 'bot',
    scopes: [],
    perMinute: tier[3],
    arguments: { channel: 'text', ts: 'text', ...page, ...span },
    required: ['channel', 'ts'],
  },
  'conversations.info': {
    token: 'bot',
    scopes: [],
    perMinute: tier[3],
    arguments: { channel: 'text', include_locale: 'boolean', include_num_members: 'boolean' },
    required: ['channel'],
  },
  'conversations.list': {
    token: 'bot',
    scopes: [],
    perMinute: tier[2],
    arguments: { types: 'text', exclude_archived: 'boolean', ...page },
    required: [],
  },
  'conversations.members': {
    token: 'bot',
    scopes: [],
    perMinute: tier[4],
    arguments: { channel: 'text', ...page },
    required: ['channel'],
  },
  'conversations.open': {
    token: 'bot',
    scopes: ['im:write'],
    perMinute: tier[3],
    arguments: { users: 'text', channel: 'text', return_im: 'boolean', prevent_creation: 'boolean' },
    required: [],
  },
  'conversations.join': {
    token: 'bot',
    scopes: ['channels:join'],
    perMinute: tier[3],
    arguments: { channel: 'text' },
    required: ['channel'],
  },
  'users.info': {
    token: 'bot',
    scopes: ['users:read'],
    perMinute: tier[4],
    arguments: { user: 'text', include_locale: 'boolean' },
    required: ['user'],
  },
  'views.open': {
    token: 'bot',
    scopes: [],
    perMinute: tier[4],
    arguments: { trigger_id: 'text', ...view },
    required: ['trigger_id', 'view'],
  },
  'views.push': {
    token: 'bot',
    scopes: [],
    perMinute: tier[4],
    arguments: { trigger_id: 'text', ...view },
    required: ['trigger_id', 'view'],
  },
  'views.update': {
    token: 'bot',
    scopes: [],
    perMinute: tier[4],
    arguments: { view_id: 'text', external_id: 'text', hash: 'text', ...view },
    required: ['view'],
  },
  'views.publish': {
    token: 'bot',
    scopes: [],
    perMinute: tier[4],
    arguments: { user_id: 'text', hash: 'text', ...view },
    required: ['user_id', 'view'],
  },
  'files.getUploadURLExternal': {
    token: 'bot',
    scopes: ['files:write'],
    perMinute: tier[4],
    arguments: {
      filename: 'text',
      length: 'integer',
      alt_txt: 'text',
      alt_text: 'text',
      snippet_type: 'text',
    },
    required: ['filename', 'length'],
  },
  'files.completeUploadExternal': {
    token: 'bot',
    scopes: ['files:write'],
    perMinute: tier[4],
    arguments: {
      files: 'json',
      channel_id: 'text',
      initial_comment: 'text',
      thread_ts: 'text',
      blocks: 'json',
    },
    required: ['files'],
  },
} as const satisfies Record<string, MethodRule>;

export type MethodName = keyof typeof methodRules;

/** Posting: one message a second in a channel, bursts of some; several hundred a minute in a workspace. */
export const postingRates = { channelBurst: 10, channelPerSecond: 1, workspacePerMinute: 300 } as const;

/** Apps given out outside the Marketplace read histories so slowly, and so little at once. */
export const unlistedHistory = { perMinute: 1, limit: 15 } as const;
