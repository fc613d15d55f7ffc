/** Lets tests wait for a state rather than for a time. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #closed = false;

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
  until<Found>(found: () => Found | undefined | null | false, what: string, limitMs = 5_000): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => end(() => reject(new Error(`${what}: not within ${limitMs} ms`))),
        limitMs,
      );
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        settle();
      };
      const look = (): void => {
        try {
          const value = found();
          if (value !== undefined && value !== null && value !== false) end(() => resolve(value));
          else if (this.#closed) end(() => reject(new Error(`${what}: the local Discord was closed`)));
        } catch (error) {
          end(() => reject(error instanceof Error ? error : new Error(String(error))));
        }
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#closed = true;
    this.happened();
  }
}
