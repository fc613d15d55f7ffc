import type { JsonObject } from '../json.ts';
import type { LocalMessage } from '../message.ts';
import type { Problem } from '../problems.ts';
import type { Upload } from '../rest-request.ts';

/** Where a message body stands. */
export interface MessagePlace {
  readonly uploads: readonly Upload[];
  /** The message that is edited; null: a new one. */
  readonly target: LocalMessage | null;
  /** `reply`: an interaction's new message, which alone may be ephemeral. */
  readonly kind: 'create' | 'reply' | 'edit';
}

export function checkMessage(_body: JsonObject, _place: MessagePlace): readonly Problem[] {
  return [];
}
