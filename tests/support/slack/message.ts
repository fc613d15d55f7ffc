import type { JsonObject } from '../local-server/json.ts';
import { type ShownElement, shownElements, shownTexts } from './shown.ts';

/** A file of a message. */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: Buffer;
}

/** What a message was first made of. */
export interface MessageStart {
  readonly ts: string;
  readonly channelId: string;
  readonly teamId: string;
  readonly userId: string;
  /** Its thread's first message; null: it stands in the channel. */
  readonly threadTs: string | null;
  /** Who sees an ephemeral message; null: everybody there. */
  readonly visibleTo: string | null;
}

/** A message as it stands now. */
export class LocalMessage {
  readonly start: MessageStart;
  text = '';
  blocks: readonly JsonObject[] = [];
  metadata: JsonObject | null = null;
  files: readonly LocalFile[] = [];
  broadcast = false;
  editedTs: string | null = null;
  deleted = false;
  /** The interaction whose response_url or acknowledgement last wrote it; null: a method did. */
  interactionId: string | null = null;
  /** How many times its contents were written. */
  writes = 0;
  /** When it was last written, as `World.nextChange` counts. */
  changed = 0;

  constructor(start: MessageStart) {
    this.start = start;
  }

  get ts(): string {
    return this.start.ts;
  }

  get channelId(): string {
    return this.start.channelId;
  }

  get threadTs(): string | null {
    return this.start.threadTs;
  }

  get ephemeral(): boolean {
    return this.start.visibleTo !== null;
  }

  /** All words that a person reads in it: those of its blocks, or its text where it has none. */
  get words(): string {
    if (this.blocks.length === 0) return this.text;
    return shownTexts(this.blocks)
      .map(({ text }) => text)
      .join('\n');
  }

  /** Buttons, menus and the like, in order. */
  get elements(): readonly ShownElement[] {
    return shownElements(this.blocks);
  }

  /** Labels of its buttons, in order. */
  get buttons(): readonly string[] {
    return this.elements.filter(({ type }) => type === 'button').map(({ label }) => label);
  }
}
