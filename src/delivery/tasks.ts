/** What is on its way. */
export class Tasks {
  readonly #running = new Set<Promise<unknown>>();

  /** @param task one that does not reject */
  add<Result>(task: Promise<Result>): Promise<Result> {
    this.#running.add(task);
    const over = (): void => void this.#running.delete(task);
    task.then(over, over);
    return task;
  }

  /** Resolves when nothing is on its way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
