import { z } from 'zod';
import { isEphemeral } from '../../render/discord/payload.ts';

/** Something a person asked of the bot, and what it takes to answer. */
interface Asked {
  readonly id: string;
  readonly applicationId: string;
  /** Whoever has it can answer: never to be logged. */
  readonly token: string;
  readonly userId: string;
  /** Empty where Discord names none. */
  readonly channelId: string;
  readonly guildId: string | null;
}

export interface Command extends Asked {
  readonly kind: 'command';
  readonly name: string;
  readonly options: ReadonlyMap<string, string | number | boolean>;
}

/** A person types into an option that offers choices. */
export interface Autocomplete extends Asked {
  readonly kind: 'autocomplete';
  readonly name: string;
  readonly option: string;
  readonly typed: string;
}

export interface ButtonPress extends Asked {
  readonly kind: 'button';
  readonly customId: string;
  /** The message that the button stands on is one that only the presser sees. */
  readonly onEphemeral: boolean;
}

export type Interaction = Command | Autocomplete | ButtonPress;

const snowflake = z.string().regex(/^\d{1,24}$/);
const user = z.object({ id: snowflake });

const asked = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  channel_id: snowflake.optional(),
  guild_id: snowflake.nullish(),
  user: user.optional(),
  member: z.object({ user }).optional(),
});

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const commandData = z.object({ name: z.string(), options: z.array(option).default([]) });

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
const schema = z.discriminatedUnion('type', [
  asked.extend({ type: z.literal(2), data: commandData }),
  asked.extend({ type: z.literal(4), data: commandData }),
  asked.extend({
    type: z.literal(3),
    data: z.object({ custom_id: z.string(), component_type: z.literal(2) }),
    message: z.object({ flags: z.int().optional() }),
  }),
]);

/** Reads a gateway's INTERACTION_CREATE; null where it is of a kind that the bot never asked for. */
export function readInteraction(payload: unknown): Interaction | null {
  const { data: found } = schema.safeParse(payload);
  const userId = found?.member?.user.id ?? found?.user?.id;
  if (!found || userId === undefined) return null;
  const base: Asked = {
    id: found.id,
    applicationId: found.application_id,
    token: found.token,
    userId,
    channelId: found.channel_id ?? '',
    guildId: found.guild_id ?? null,
  };
  if (found.type === 3) {
    const onEphemeral = ((found.message.flags ?? 0) & isEphemeral) !== 0;
    return { ...base, kind: 'button', customId: found.data.custom_id, onEphemeral };
  }
  const { name, options } = found.data;
  if (found.type === 4) {
    const focused = options.find((one) => one.focused);
    if (!focused) return null;
    return { ...base, kind: 'autocomplete', name, option: focused.name, typed: String(focused.value ?? '') };
  }
  const given = options.flatMap((one) => (one.value === undefined ? [] : [[one.name, one.value] as const]));
  return { ...base, kind: 'command', name, options: new Map(given) };
}

/** When Discord made the id, ms since 1970: https://docs.discord.com/developers/reference#snowflakes */
export function createdAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
