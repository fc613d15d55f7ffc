import type { JsonObject } from '../local-server/json.ts';
import { type ShownElement, shownElements, shownTexts } from './shown.ts';

export interface ViewStart {
  readonly id: string;
  readonly teamId: string;
  readonly type: 'modal' | 'home';
  /** Whom it is shown to. */
  readonly userId: string;
  /** The first view of its stack; its own id for the first. */
  readonly rootId: string;
  readonly previousId: string | null;
  /** The interaction whose trigger opened it; null for App Home. */
  readonly interactionId: string | null;
}

/** A modal, or what App Home shows one member. */
export class LocalView {
  readonly start: ViewStart;
  /** As the app wrote it, ids filled in. */
  json: JsonObject = {};
  /** Changes with every write, so that a stale update can be told. */
  hash = '';
  open = true;
  /** What an acknowledgement said is wrong with what was filled in, by block. */
  errors: Readonly<Record<string, string>> = {};
  /** What the app offers while somebody types into a list, by action id. */
  offered: Readonly<Record<string, readonly JsonObject[]>> = {};
  writes = 0;
  changed = 0;

  constructor(start: ViewStart) {
    this.start = start;
  }

  get id(): string {
    return this.start.id;
  }

  get blocks(): readonly JsonObject[] {
    const { blocks } = this.json;
    return Array.isArray(blocks) ? blocks : [];
  }

  /** All words that a person reads in it, its title and buttons included. */
  get words(): string {
    return shownTexts(this.json)
      .map(({ text }) => text)
      .join('\n');
  }

  get elements(): readonly ShownElement[] {
    return shownElements(this.blocks);
  }
}
