/* https://docs.slack.dev/reference/methods/chat.postMessage and chat.update. */

export const messageLimits = {
  /** What is longer is cut. */
  text: 40_000,
  /** `msg_too_long` beyond it. */
  updatedText: 4_000,
} as const;

/** Rules of our own, stricter than Slack's. */
export const localLimits = {
  /** Characters of all texts in a message's blocks. */
  blocks: 10_000,
} as const;

/** What `<!date^…>` can show: https://docs.slack.dev/messaging/formatting-message-text#date-formatting. */
export const dateTokens: ReadonlySet<string> = new Set([
  'ago',
  'date',
  'date_long',
  'date_long_full',
  'date_long_pretty',
  'date_num',
  'date_pretty',
  'date_short',
  'date_short_pretty',
  'date_slash',
  'day_divider_pretty',
  'time',
  'time_secs',
]);
