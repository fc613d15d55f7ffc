/** https://docs.discord.com/developers/reference#uploading-files */
export const longestRequest = 25 * 1024 * 1024;

/** https://docs.discord.com/developers/topics/rate-limits */
export const rateLimits = {
  /** Of the bot's own routes together; those of interactions are exempt. */
  requestsPerSecond: 50,
  /** Requests per bucket and window; Discord's own vary and are not documented. */
  bucketSize: 50,
  bucketWindowMs: 1_000,
} as const;
