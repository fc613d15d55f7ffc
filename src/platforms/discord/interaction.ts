import { isEphemeral } from '../../render/discord/payload.ts';
import { type Found, interactionSchema, type OptionFound, type Resolved } from './interaction-schema.ts';

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
  /** What the asker may do in that channel, as Discord counts it; nothing where it does not tell. */
  readonly permissions: bigint;
}

export type OptionValue = string | number | boolean;

/** What is asked of a command. */
interface Invoked extends Asked {
  readonly name: string;
  /** Null: the command has none. */
  readonly subcommand: string | null;
  /** What has been filled in, of the subcommand where there is one. */
  readonly options: ReadonlyMap<string, OptionValue>;
}

export interface Command extends Invoked {
  readonly kind: 'command';
  /** What the asker may do in each channel that was chosen, by its id. */
  readonly channels: ReadonlyMap<string, bigint>;
  /** Roles that were chosen, by their ids. */
  readonly roles: ReadonlyMap<string, ChosenRole>;
}

export interface ChosenRole {
  /** Everybody may mention it. */
  readonly isMentionable: boolean;
}

/** A person types into an option that offers choices. */
export interface Autocomplete extends Invoked {
  readonly kind: 'autocomplete';
  readonly option: string;
  readonly typed: string;
}

interface OnMessage extends Asked {
  readonly customId: string;
  /** It stands on a message that only the asker sees. */
  readonly onEphemeral: boolean;
}

export interface ButtonPress extends OnMessage {
  readonly kind: 'button';
}

/** A person chooses from a menu. */
export interface MenuChoice extends OnMessage {
  readonly kind: 'menu';
  readonly values: readonly string[];
}

/** A person has filled in a modal; `onEphemeral` is said of the message that it was opened from. */
export interface ModalSubmit extends OnMessage {
  readonly kind: 'modal';
  /** What was typed, by the inputs' custom ids. */
  readonly fields: ReadonlyMap<string, string>;
}

export type Interaction = Command | Autocomplete | ButtonPress | MenuChoice | ModalSubmit;

/** Reads a gateway's INTERACTION_CREATE; null where it is of a kind that the bot never asked for. */
export function readInteraction(payload: unknown): Interaction | null {
  const { data: found } = interactionSchema.safeParse(payload);
  const userId = found?.member?.user.id ?? found?.user?.id;
  if (!found || userId === undefined) return null;
  const base: Asked = {
    id: found.id,
    applicationId: found.application_id,
    token: found.token,
    userId,
    channelId: found.channel_id ?? '',
    guildId: found.guild_id ?? null,
    permissions: found.member?.permissions ?? 0n,
  };
  return found.type === 2 || found.type === 4 ? invokedIn(base, found) : onMessage(base, found);
}

function invokedIn(base: Asked, { type, data }: Extract<Found, { type: 2 | 4 }>): Interaction | null {
  const subcommand = data.options.find((option) => option.type === 1) ?? null;
  const options = subcommand ? (subcommand.options ?? []) : data.options;
  const invoked = { ...base, name: data.name, subcommand: subcommand?.name ?? null, options: given(options) };
  if (type === 2) return { ...invoked, kind: 'command', ...chosen(data.resolved) };
  const focused = options.find((one) => one.focused);
  if (!focused) return null;
  return { ...invoked, kind: 'autocomplete', option: focused.name, typed: String(focused.value ?? '') };
}

function given(options: readonly OptionFound[]): ReadonlyMap<string, OptionValue> {
  return new Map(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
}

function chosen(resolved: Resolved): Pick<Command, 'channels' | 'roles'> {
  const channels = Object.entries(resolved?.channels ?? {});
  const roles = Object.entries(resolved?.roles ?? {});
  return {
    channels: new Map(channels.map(([id, { permissions }]) => [id, permissions] as const)),
    roles: new Map(roles.map(([id, { mentionable }]) => [id, { isMentionable: mentionable }] as const)),
  };
}

function onMessage(base: Asked, found: Extract<Found, { type: 3 | 5 }>): Interaction {
  const onEphemeral = ((found.message?.flags ?? 0) & isEphemeral) !== 0;
  const on: OnMessage = { ...base, customId: found.data.custom_id, onEphemeral };
  if (found.type === 5) return { ...on, kind: 'modal', fields: typedInto(found.data.components) };
  const { data } = found;
  return data.component_type === 2 ? { ...on, kind: 'button' } : { ...on, kind: 'menu', values: data.values };
}

/** Inputs stand in labels; in modals of the old kind, in rows. */
function typedInto(
  components: Extract<Found, { type: 5 }>['data']['components'],
): ReadonlyMap<string, string> {
  const inputs = components.flatMap(({ component, components: inRow }) => [
    ...(component ? [component] : []),
    ...(inRow ?? []),
  ]);
  return new Map(
    inputs.flatMap(({ custom_id: id, value }) =>
      id === undefined || value === undefined ? [] : [[id, value] as const],
    ),
  );
}

/** When Discord made the id, ms since 1970: https://docs.discord.com/developers/reference#snowflakes */
export function createdAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
