import type { Entry, Group, Measure, Part } from './part.ts';

/** An entry in its place. */
export interface Placed<Told> {
  readonly part: Part<Told>;
  readonly group: Group<Told>;
  readonly entry: Entry<Told>;
  /** Its place in the group. */
  readonly at: number;
}

/** The text of a message while it fills: how long it is to the character, as the platform will write it. */
export class Sheet<Told> {
  readonly #opened = new Set<Part<Told>>();
  /** How many groups of a part are shown. */
  readonly #groups = new Map<Part<Told>, number>();
  /** What is shown of a group, in its order. */
  readonly #shown = new Map<Group<Told>, readonly Placed<Told>[]>();
  readonly #entries = new Set<Entry<Told>>();
  readonly #measure: Measure<Told>;
  #length: number;

  /** @param taken characters of it that are spoken for */
  constructor(measure: Measure<Told>, taken: number) {
    this.#measure = measure;
    this.#length = taken;
  }

  has(part: Part<Told>): boolean {
    return this.#opened.has(part);
  }

  shows(entry: Entry<Told>): boolean {
    return this.#entries.has(entry);
  }

  open(part: Part<Told>): void {
    if (!this.has(part)) this.#length += this.#measure.lengthOf(part.head);
    this.#opened.add(part);
  }

  /** Adds an entry if there is room for it and for `more` other characters (fewer than none: they are given back). */
  add(placed: Placed<Told>, more = 0): boolean {
    const { part, group, entry, at } = placed;
    const shown = this.#shown.get(group) ?? [];
    const place = shown.findLastIndex((other) => other.at < at) + 1;
    const growth =
      shown.length === 0 ? this.#opening(placed) : this.#lengthBetween(shown[place - 1], entry, shown[place]);
    const length = this.#length + growth + more;
    if (length > this.#measure.limit) return false;
    this.#length = length;
    this.#opened.add(part);
    if (shown.length === 0) this.#groups.set(part, (this.#groups.get(part) ?? 0) + 1);
    this.#shown.set(group, shown.toSpliced(place, 0, placed));
    this.#entries.add(entry);
    return true;
  }

  /** What the first entry of a group takes, with all that it brings. */
  #opening({ part, group: { heading }, entry: { text } }: Placed<Told>): number {
    const { lengthOf } = this.#measure;
    const head = this.has(part) ? 0 : lengthOf(part.head);
    const gap = this.#groups.has(part) ? part.gap.length : 1;
    return head + gap + (heading === null ? 0 : lengthOf(heading) + 1) + lengthOf(text);
  }

  /** What an entry takes between two others of its group. */
  #lengthBetween(
    above: Placed<Told> | undefined,
    entry: Entry<Told>,
    below: Placed<Told> | undefined,
  ): number {
    const between = (one?: Entry<Told>, other?: Entry<Told>): number =>
      one && other ? this.#measure.between(one, other) : 0;
    const gaps =
      between(above?.entry, entry) + between(entry, below?.entry) - between(above?.entry, below?.entry);
    return this.#measure.lengthOf(entry.text) + gaps;
  }
}
