import { charactersIn, limits } from './limits.ts';
import { type Entry, type Group, gapBetween, type Part } from './part.ts';

/** An entry in its place. */
export interface Placed {
  readonly part: Part;
  readonly group: Group;
  readonly entry: Entry;
  /** Its place in the group. */
  readonly at: number;
}

/** The text of a message while it fills: how long it is to the character, as `partText` will write it. */
export class Sheet {
  readonly #opened = new Set<Part>();
  /** How many groups of a part are shown. */
  readonly #groups = new Map<Part, number>();
  /** What is shown of a group, in its order. */
  readonly #shown = new Map<Group, readonly Placed[]>();
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
    this.#opened.add(part);
  }

  /** Adds an entry if there is room for it and for `more` other characters (fewer than none: they are given back). */
  add(placed: Placed, more = 0): boolean {
    const { part, group, entry, at } = placed;
    const shown = this.#shown.get(group) ?? [];
    const place = shown.findLastIndex((other) => other.at < at) + 1;
    const growth =
      shown.length === 0 ? this.#opening(placed) : lengthBetween(shown[place - 1], entry, shown[place]);
    const length = this.#length + growth + more;
    if (length > limits.text) return false;
    this.#length = length;
    this.#opened.add(part);
    if (shown.length === 0) this.#groups.set(part, (this.#groups.get(part) ?? 0) + 1);
    this.#shown.set(group, shown.toSpliced(place, 0, placed));
    this.#entries.add(entry);
    return true;
  }

  /** What the first entry of a group takes, with all that it brings. */
  #opening({ part, group: { heading }, entry: { text } }: Placed): number {
    const head = this.has(part) ? 0 : charactersIn(part.head);
    const gap = this.#groups.has(part) ? charactersIn(part.gap) : 1;
    return head + gap + (heading === null ? 0 : charactersIn(heading) + 1) + charactersIn(text);
  }
}

/** What an entry takes between two others of its group. */
function lengthBetween(above: Placed | undefined, entry: Entry, below: Placed | undefined): number {
  const gaps =
    gapLength(above?.entry, entry) + gapLength(entry, below?.entry) - gapLength(above?.entry, below?.entry);
  return charactersIn(entry.text) + gaps;
}

function gapLength(above: Entry | undefined, below: Entry | undefined): number {
  return above && below ? charactersIn(gapBetween(above, below)) : 0;
}
