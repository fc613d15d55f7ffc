import { z } from 'zod';

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const permission = {
  administrator: 1n << 3n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  sendMessagesInThreads: 1n << 38n,
} as const;

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt);

export const overwrites = z.array(z.object({ id: z.string(), type: z.int(), allow: bits, deny: bits }));

export const guild = z.object({
  id: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});

export const member = z.object({
  roles: z.array(z.string()),
  communication_disabled_until: z.string().nullish(),
});

type Overwrite = z.infer<typeof overwrites>[number];

/**
 * What a member may do in a channel, as
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites has it.
 */
export function permissionsIn(
  { id: guildId, owner_id: owner, roles }: z.infer<typeof guild>,
  { id: userId, roles: held }: { readonly id: string; readonly roles: readonly string[] },
  over: readonly Overwrite[],
): bigint {
  if (owner === userId) return everything;
  const base = union(
    roles.filter(({ id }) => id === guildId || held.includes(id)).map((role) => role.permissions),
  );
  if ((base & permission.administrator) !== 0n) return everything;
  const everybody = over.filter(({ id }) => id === guildId);
  const byRole = over.filter(({ id, type }) => type === 0 && id !== guildId && held.includes(id));
  const own = over.filter(({ id, type }) => type === 1 && id === userId);
  return [everybody, byRole, own].reduce(overwritten, base);
}

const everything = (1n << 64n) - 1n;

function overwritten(before: bigint, over: readonly Overwrite[]): bigint {
  return (before & ~union(over.map(({ deny }) => deny))) | union(over.map(({ allow }) => allow));
}

function union(all: readonly bigint[]): bigint {
  return all.reduce((sum, one) => sum | one, 0n);
}
