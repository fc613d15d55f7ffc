import { asManager, type Place } from '../digests/as-manager.ts';
import { offers } from '../digests/offers.ts';
import { subcommands } from '../digests/subcommands.ts';
import type { Command } from '../interaction.ts';
import { unknownCommand } from '../unknown-command.ts';
import type { CommandModule } from './command.ts';
import { digestDefinition } from './digest-definition.ts';

/** `/digest add | list | edit | pause | resume | remove | preview | now` */
export const digest: CommandModule = {
  definition: digestDefinition,
  plan: (command, service) => {
    const subcommand = subcommands.get(command.subcommand ?? '');
    if (!subcommand) return unknownCommand;
    return asManager(command, service, concerned(command), (managing) =>
      subcommand(command, service, managing),
    );
  },
  choices: offers,
};

/** The channel that was chosen, else the one that it was typed in. */
function concerned({ options, channels, channelId, permissions }: Command): Place {
  const chosen = options.get('channel');
  if (chosen === undefined) return { channelId, permissions };
  const id = String(chosen);
  return { channelId: id, permissions: channels.get(id) ?? 0n };
}
