import { charactersIn, limits } from './limits.ts';
import type { Entry, Group, Part } from './part.ts';

/** An entry in its place. */
export interface Placed {
  readonly part: Part;
  readonly group: Group;
  readonly entry: Entry;
}

/** The text of a message while it fills: how long it is to the character, as `partText` will write it. */
export class Sheet {
  readonly #opened = new Map<Part, Set<Group>>();
  readonly #entries = new Set<Entry>();
  #length: number;

  /** @param taken characters of it that are spoken for */
  constructor(taken: number) {
    this.#length = taken;
  }

  has(part: Part): boolean {
    return this.#opened.has(part);
  }

  shows(entry: Entry): boolean {
    return this.#entries.has(entry);
  }

  open(part: Part): void {
    if (!this.has(part)) this.#length += charactersIn(part.head);
    this.#opened.set(part, this.#opened.get(part) ?? new Set());
  }

  /** Adds an entry if there is room for it and for `more` other characters (fewer than none: they are given back). */
  add(placed: Placed, more = 0): boolean {
    const length = this.#length + this.#growth(placed) + more;
    if (length > limits.text) return false;
    this.open(placed.part);
    this.#length = length;
    this.#opened.get(placed.part)?.add(placed.group);
    this.#entries.add(placed.entry);
    return true;
  }

  #growth({ part, group, entry }: Placed): number {
    const groups = this.#opened.get(part);
    const text = charactersIn(entry.text);
    if (groups?.has(group)) return charactersIn(part.entryGap) + text;
    const heading = group.heading === null ? 0 : 1 + charactersIn(group.heading);
    const head = groups ? 0 : charactersIn(part.head);
    const gap = groups && groups.size > 0 ? charactersIn(part.gap) - 1 : 0;
    return head + gap + heading + 1 + text;
  }
}
