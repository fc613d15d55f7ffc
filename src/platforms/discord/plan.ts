import type { Upload } from './interaction-client.ts';
import type { Modal } from './modal.ts';
import type { AnswerMessage } from './select-menu.ts';

/** What is said in answer to an interaction. */
export interface Reply {
  readonly message: AnswerMessage;
  readonly files?: readonly Upload[];
  /** Messages after it, which only the asker sees. */
  readonly further?: readonly AnswerMessage[];
}

/** An interaction is answered with a message. */
export interface MessagePlan {
  /** Who sees the answer; `in-place`: it takes the place of the message whose button was pressed. */
  readonly to: 'everybody' | 'asker' | 'in-place';
  /**
   * Making the answer changes something: it is made by whoever has acknowledged the interaction. Discord takes one
   * acknowledgement, so that of several processes with one token a single one does it.
   */
  readonly once?: true;
  /** Called once; what takes its time is waited for behind "thinking…". Null: another process answers. */
  readonly make: () => Reply | null | Promise<Reply | null>;
}

/** An interaction is answered with a modal: at once, since Discord takes none after an acknowledgement. */
export interface ModalPlan {
  readonly to: 'modal';
  readonly modal: Modal;
}

/** How an interaction is answered. */
export type Plan = MessagePlan | ModalPlan;

/** An answer of a few words, at hand at once, for the asker alone. */
export function told(message: AnswerMessage): MessagePlan {
  return { to: 'asker', make: () => ({ message }) };
}
