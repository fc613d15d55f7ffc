import type { Desk } from '../../../core/desk.ts';
import type { DigestDesk } from '../../../core/digests/desk.ts';
import type { DiscordMessage } from '../../../render/discord/payload.ts';
import type { Cooldowns } from '../../chat/cooldown.ts';
import type { Autocomplete, Command } from '../interaction.ts';
import type { Choice } from '../interaction-client.ts';
import type { Plan } from '../plan.ts';

/** What commands and buttons are answered from. */
export interface Service extends Cooldowns {
  readonly desk: Desk<DiscordMessage>;
  /** Null: no digests are delivered by this process. */
  readonly digests: DigestDesk | null;
}

/** Words in the languages that Discord shows commands in; English is the one without a name. */
type Localised = Readonly<Record<'uk', string>>;

interface Named {
  readonly name: string;
  readonly name_localizations: Localised;
}

interface Described extends Named {
  readonly description: string;
  readonly description_localizations: Localised;
}

interface AnyOption extends Described {
  readonly required?: boolean;
}

interface TextOption extends AnyOption {
  readonly type: 3;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly (Named & { readonly value: string })[];
}

interface IntegerOption extends AnyOption {
  readonly type: 4;
  readonly min_value?: number;
  readonly max_value?: number;
}

interface ChannelOption extends AnyOption {
  readonly type: 7;
  /** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
  readonly channel_types: readonly number[];
}

/** 5 yes or no, 8 a role. */
interface OtherOption extends AnyOption {
  readonly type: 5 | 8;
}

/** Something that is filled in. */
export type OptionDefinition = TextOption | IntegerOption | ChannelOption | OtherOption;

/** A command within a command; what is required stands first. */
export interface SubcommandDefinition extends Described {
  readonly type: 1;
  readonly options?: readonly OptionDefinition[];
}

/** A slash command as Discord is told of it: https://docs.discord.com/developers/interactions/application-commands */
export interface CommandDefinition extends Described {
  readonly options?: readonly OptionDefinition[] | readonly SubcommandDefinition[];
  /** What it takes to be shown the command, unless a server says otherwise: a set of bits in digits. */
  readonly default_member_permissions?: string;
  /** Where it is offered: 0 in servers. Left out: everywhere. */
  readonly contexts?: readonly number[];
  /** Who installs the app: 0 a server. Left out: servers and persons. */
  readonly integration_types?: readonly number[];
}

/** A slash command: what Discord shows of it, and how it is answered. */
export interface CommandModule {
  readonly definition: CommandDefinition;
  readonly plan: (command: Command, service: Service) => Plan;
  /** What is offered while an option is typed into. */
  readonly choices?: (
    typing: Autocomplete,
    service: Service,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
}
