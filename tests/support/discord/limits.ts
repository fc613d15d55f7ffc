/*
 * Discord's limits as data, written from its documentation and from nothing in `src`, so that a mistake there is not
 * hidden here: https://docs.discord.com/developers.
 */

/** https://docs.discord.com/developers/events/gateway */
export const gatewayLimits = {
  payloadBytes: 4_096,
  payloadsPerWindow: 120,
  rateWindowMs: 60_000,
  /** Bits 0–16, 20, 21, 24 and 25. */
  knownIntents: 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25),
  /** Members, presences and message content. */
  privilegedIntents: (1 << 1) | (1 << 8) | (1 << 15),
} as const;

/** https://docs.discord.com/developers/reference#uploading-files */
export const fileLimits = {
  requestBytes: 25 * 1024 * 1024,
  fileBytes: 10 * 1024 * 1024,
  filesPerMessage: 10,
} as const;

/** https://docs.discord.com/developers/topics/rate-limits */
export const rateLimits = {
  /** Requests per bucket and window that the headers promise; Discord's own vary and are not documented. */
  bucketSize: 50,
  bucketWindowMs: 1_000,
} as const;
