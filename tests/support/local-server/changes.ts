/** Lets tests wait for a state rather than for a time. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  readonly #server: string;
  readonly #known: () => string;
  #closed = false;

  /**
   * @param server "the local Discord"
   * @param known what a test's failure should tell beside what did not come
   */
  constructor(server: string, known: () => string) {
    this.#server = server;
    this.#known = known;
  }

  /** Something happened: every waiting condition is looked at again. */
  happened(): void {
    for (const look of this.#waiting) look();
  }

  /**
   * Resolves with what `found` gives as soon as it is neither undefined, null nor false; looked at now and after every
   * change.
   * @param what for the message where it never comes
   * @param limitMs how long to wait before rejecting
   */
  until<Found>(
    found: () => Found | undefined | null | false,
    what: string,
    limitMs = 15_000,
  ): Promise<Found> {
    const promise = new Promise<Found>((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        settle();
      };
      const fail = (why: string): void => end(() => reject(new Error(`${what}: ${why}${this.#known()}`)));
      const timer = setTimeout(() => fail(`not within ${limitMs} ms`), limitMs);
      const look = (): void => {
        const value = found();
        if (value !== undefined && value !== null && value !== false) end(() => resolve(value));
        else if (this.#closed) fail(`${this.#server} was closed`);
      };
      this.#waiting.add(look);
      look();
    });
    // A wait that nobody awaits is no failure of its own.
    promise.catch(() => undefined);
    return promise;
  }

  close(): void {
    this.#closed = true;
    this.happened();
  }
}
