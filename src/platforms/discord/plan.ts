import type { DiscordMessage } from '../../render/discord/payload.ts';
import type { Upload } from './interaction-client.ts';

/** What is said in answer to an interaction. */
export interface Reply {
  readonly message: DiscordMessage;
  readonly files?: readonly Upload[];
}

/** How an interaction is answered. */
export interface Plan {
  /** Who sees the answer; `in-place`: it takes the place of the message whose button was pressed. */
  readonly to: 'everybody' | 'asker' | 'in-place';
  /** Called once; what takes its time is waited for behind "thinking…". */
  readonly make: () => Reply | Promise<Reply>;
}

/** An answer of a few words, at hand at once, for the asker alone. */
export function told(message: DiscordMessage): Plan {
  return { to: 'asker', make: () => ({ message }) };
}
