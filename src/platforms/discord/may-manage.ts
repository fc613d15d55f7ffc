/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const administrator = 1n << 3n;
const manageChannels = 1n << 4n;
const mentionEveryone = 1n << 17n;

/** What a command is for whoever may manage channels: a set of bits in digits. */
export const forManagers = String(manageChannels);

/** @param permissions in the channel concerned */
export function mayManageChannel(permissions: bigint): boolean {
  return (permissions & (administrator | manageChannels)) !== 0n;
}

/** Whether somebody may mention roles that not everybody may mention. */
export function mayMentionAnyRole(permissions: bigint): boolean {
  return (permissions & (administrator | mentionEveryone)) !== 0n;
}
