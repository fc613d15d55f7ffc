/** What the bot may do where it is invited, and no more: https://docs.discord.com/developers/topics/permissions */
const permissions = {
  viewChannels: 1n << 10n,
  sendMessages: 1n << 11n,
  attachFiles: 1n << 15n,
  /** To find a digest again whose posting got no answer, rather than post it twice. */
  readMessageHistory: 1n << 16n,
  /** Corrections stand in the thread of what they correct. */
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/**
 * The link by which somebody who manages a server invites the bot; null where the token does not tell whose it is.
 * Nothing of the token but the application's id, which is public, goes into it.
 */
export function inviteUrl(token: string): string | null {
  const applicationId = applicationIdOf(token);
  if (applicationId === null) return null;
  const wanted = Object.values(permissions).reduce((all, bit) => all | bit, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${wanted}`;
}

/** A bot token's first part is the application's id in base64. */
function applicationIdOf(token: string): string | null {
  const [first = '', ...rest] = token.split('.');
  if (rest.length !== 2 || !/^[\w-]{1,40}$/.test(first)) return null;
  const id = Buffer.from(first, 'base64url').toString('latin1');
  return /^\d{15,21}$/.test(id) ? id : null;
}
