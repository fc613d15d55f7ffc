import { charactersIn } from './limits.ts';
import type { Entry, Group, Part } from './part.ts';

/** How long a part's text has become, entry by entry: what `partText` would measure, without writing it. */
export class Tally {
  readonly #part: Part;
  readonly #opened = new Set<Group>();
  /** Characters of the head and what was added. */
  length: number;
  /** Entries added. */
  count = 0;

  constructor(part: Part) {
    this.#part = part;
    this.length = charactersIn(part.head);
  }

  /** How much longer the text gets with one more entry of a group. */
  growth(group: Group, { text }: Entry): number {
    const entry = 1 + charactersIn(text);
    if (this.#opened.has(group)) return entry;
    const opening = this.#opened.size === 0 ? 0 : charactersIn(this.#part.gap) - 1;
    return opening + entry + (group.heading === null ? 0 : 1 + charactersIn(group.heading));
  }

  add(group: Group, entry: Entry): void {
    this.length += this.growth(group, entry);
    this.#opened.add(group);
    this.count++;
  }
}
