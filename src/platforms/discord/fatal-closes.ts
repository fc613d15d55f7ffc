/** What to do where Discord does not know the token. */
export const newToken =
  'Discord does not know the token any more: make a new one in the developer portal (Bot, Reset Token), set DISCORD_TOKEN to it and restart.';

/** The bot is in too many servers for the shards that it has: a fresh log-in asks how many it needs. */
export const shardingRequired = 4011;

/**
 * Gateway close codes after which a new connection meets the same end, and what to do about each:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export const fatalCloses: Readonly<Record<number, string>> = {
  4004: newToken,
  4010: 'Discord does not know this shard: restart, and report it if it happens again.',
  4012: 'Discord no longer speaks this version of its gateway: update Readout.',
  4013: 'Discord does not know what the bot asked to be told of: update Readout.',
  4014: 'Discord does not let the bot be told of servers: look at the bot in the developer portal.',
};
