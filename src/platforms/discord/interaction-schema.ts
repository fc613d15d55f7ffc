import { z } from 'zod';

/*
 * The part of INTERACTION_CREATE that is read, whatever else there is:
 * https://docs.discord.com/developers/interactions/receiving-and-responding
 */

const snowflake = z.string().regex(/^\d{1,24}$/);
const user = z.object({ id: snowflake });

/** A set of bits in decimal digits; nothing may be done where it cannot be read. */
const permissions = z
  .string()
  .regex(/^\d{1,40}$/)
  .catch('0')
  .transform((digits) => BigInt(digits));

const asked = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  channel_id: snowflake.optional(),
  guild_id: snowflake.nullish(),
  user: user.optional(),
  /** `permissions` are those in the channel, its overwrites included. */
  member: z.object({ user, permissions }).optional(),
});

const leaf = z.object({
  name: z.string(),
  /** 1 a subcommand. */
  type: z.int().optional(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

export type OptionFound = z.infer<typeof leaf>;

/** What was chosen, with what Discord tells of it; what cannot be read is as if it were not there. */
const resolved = z
  .object({
    channels: z.record(z.string(), z.object({ permissions })).optional().catch(undefined),
    roles: z
      .record(z.string(), z.object({ mentionable: z.boolean().catch(false) }))
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);

export type Resolved = z.infer<typeof resolved>;

const commandData = z.object({
  name: z.string(),
  options: z.array(leaf.extend({ options: z.array(leaf).optional() })).default([]),
  resolved,
});

const componentData = z.discriminatedUnion('component_type', [
  z.object({ custom_id: z.string(), component_type: z.literal(2) }),
  z.object({ custom_id: z.string(), component_type: z.literal(3), values: z.array(z.string()) }),
]);

const input = z.object({
  custom_id: z.string().optional(),
  value: z.string().optional().catch(undefined),
});

const modalData = z.object({
  custom_id: z.string(),
  components: z.array(
    z.object({ component: input.optional(), components: z.array(input).optional().catch(undefined) }),
  ),
});

const message = z.object({ flags: z.int().optional() });

export const interactionSchema = z.discriminatedUnion('type', [
  asked.extend({ type: z.literal(2), data: commandData }),
  asked.extend({ type: z.literal(4), data: commandData }),
  asked.extend({ type: z.literal(3), data: componentData, message }),
  asked.extend({ type: z.literal(5), data: modalData, message: message.optional() }),
]);

export type Found = z.infer<typeof interactionSchema>;
