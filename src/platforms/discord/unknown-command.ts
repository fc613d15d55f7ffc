import { notice } from './notice.ts';
import { told } from './plan.ts';

/** The answer to a command that another version of this bot registered. */
export const unknownCommand = told(
  notice(
    'warm',
    '**This command is from another version of this bot.** Discord forgets it within the hour; `/help` lists what there is.',
  ),
);
