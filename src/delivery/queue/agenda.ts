interface Entry<Item> {
  readonly at: number;
  readonly item: Item;
}

/** Items by the moment at which their turn comes: a binary heap. */
export class Agenda<Item> {
  readonly #heap: Entry<Item>[] = [];

  /** The moment of the first; null where there is none. */
  get firstAt(): number | null {
    return this.#heap[0]?.at ?? null;
  }

  add(at: number, item: Item): void {
    const heap = this.#heap;
    let place = heap.length;
    heap.push({ at, item });
    for (;;) {
      const above = (place - 1) >> 1;
      if (above < 0 || !this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  /** Takes the first item whose moment has come; null where none has. */
  takeDue(now: number): Item | null {
    const [first] = this.#heap;
    if (first === undefined || first.at > now) return null;
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first.item;
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const lesser = this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(lesser, place)) return;
      this.#swap(lesser, place);
      place = lesser;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    return first !== undefined && second !== undefined && first.at < second.at;
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined) return;
    this.#heap[one] = second;
    this.#heap[other] = first;
  }
}
