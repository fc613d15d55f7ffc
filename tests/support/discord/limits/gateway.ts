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
