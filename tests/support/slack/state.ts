import type { Changes } from '../local-server/changes.ts';
import type { JsonObject } from '../local-server/json.ts';
import type { Sockets } from './deliver/sockets.ts';
import type { Interaction, Times } from './interaction.ts';
import type { LocalFile, LocalMessage } from './message.ts';
import type { LocalRule } from './validate/local-rules.ts';
import type { LocalChannel, Workspace, World } from './world.ts';

/** A file on its way: its address was asked for, perhaps its bytes are there. */
export interface Upload {
  readonly workspace: Workspace;
  readonly id: string;
  readonly name: string;
  readonly length: number;
  bytes: Buffer | null;
  file: LocalFile | null;
}

/** All that the local Slack knows. */
export interface State {
  readonly world: World;
  readonly changes: Changes;
  readonly sockets: Sockets;
  readonly times: Times;
  /** By trigger id. */
  readonly triggers: Map<string, Interaction>;
  /** By the secret in their response_url. */
  readonly responses: Map<string, Interaction>;
  /** By the secret in their address. */
  readonly uploads: Map<string, Upload>;
  /** Rules of our own that a test has switched off. */
  readonly allows: ReadonlySet<LocalRule>;
  /** Where messages of a direct message are told of to the app, its own included. */
  readonly messageHappened: (
    what: 'posted' | 'changed' | 'deleted',
    message: LocalMessage,
    channel: LocalChannel,
    before: JsonObject | null,
  ) => void;
  /** Keeps a fault of the bot's. */
  readonly note: (violation: Violation) => void;
}

/** Something that Slack refuses, or that we do not allow ourselves, and that no test arranged. */
export interface Violation {
  /** The method, `response_url`, or what was done. */
  readonly where: string;
  readonly error: string;
  /** A line for each thing that is wrong. */
  readonly problems: readonly string[];
  /** Of which workspace; null: none could be told. */
  readonly teamId: string | null;
}
