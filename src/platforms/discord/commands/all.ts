import { briefing } from './briefing.ts';
import type { CommandModule } from './command.ts';
import { digest } from './digest.ts';
import { help } from './help.ts';
import { topics } from './topics.ts';

/** The slash commands; a further one is a module of its own and an entry here. */
export const commands: readonly CommandModule[] = [briefing, topics, digest, help];
