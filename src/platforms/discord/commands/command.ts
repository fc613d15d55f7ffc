import type { Desk } from '../../../core/desk.ts';
import type { DiscordMessage } from '../../../render/discord/payload.ts';
import type { Cooldowns } from '../../chat/cooldown.ts';
import type { Autocomplete, Command } from '../interaction.ts';
import type { Choice } from '../interaction-client.ts';
import type { Plan } from '../plan.ts';

/** What commands and buttons are answered from. */
export interface Service extends Cooldowns {
  readonly desk: Desk<DiscordMessage>;
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

/** 3 a string, 5 yes or no. */
export interface OptionDefinition extends Described {
  readonly type: 3 | 5;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly (Named & { readonly value: string })[];
}

/** A slash command as Discord is told of it: https://docs.discord.com/developers/interactions/application-commands */
export interface CommandDefinition extends Described {
  readonly options?: readonly OptionDefinition[];
}

/** A slash command: what Discord shows of it, and how it is answered. */
export interface CommandModule {
  readonly definition: CommandDefinition;
  readonly plan: (command: Command, service: Service) => Plan;
  /** What is offered while an option is typed into. */
  readonly choices?: (typing: Autocomplete, service: Service) => readonly Choice[];
}
