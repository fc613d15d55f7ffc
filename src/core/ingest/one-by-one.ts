/** Lets other work run before it resolves; what it throws ends the work that waits for it. */
export type Pause = () => Promise<void>;

/** The results of `work` on each item in order, with a pause after each: a long list keeps nobody waiting. */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  pause: Pause | undefined,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    await pause?.();
  }
  return results;
}
