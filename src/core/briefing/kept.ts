/**
 * Values that take long to make: the ones that were last asked for are kept, and one that is asked for while it is being
 * made is made once. One whose making fails is not kept.
 */
export class Kept<Value> {
  readonly #most: number;
  /** Least lately asked for first. */
  readonly #entries = new Map<string, { readonly owner: string; readonly value: Promise<Value> }>();

  /** @param most values are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value that is kept under `key`, or what `make` gives. `owner`: what `forget` knows it by. */
  get(owner: string, key: string, make: () => Promise<Value>): Promise<Value> {
    const entry = this.#entries.get(key) ?? { owner, value: make() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#most && oldest !== undefined) this.#entries.delete(oldest);
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return entry.value;
  }

  /** Has all values of an owner made anew. */
  forget(owner: string): void {
    for (const [key, entry] of this.#entries) if (entry.owner === owner) this.#entries.delete(key);
  }
}
