import type { Changes } from '../local-server/changes.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { Gateway } from './gateway.ts';
import type { Interaction } from './interaction.ts';
import type { World } from './world.ts';

/** All that the local Discord knows. */
export interface State {
  readonly world: World;
  readonly gateway: Gateway;
  readonly commands: CommandRegistry;
  readonly changes: Changes;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
}
