import { within } from '../../chat/within.ts';

/**
 * What is made of each item, a few at once, so that others who ask meanwhile need not wait for all of them; null where it
 * fails, or is not there in time. What is late is not begun any more.
 * @param options `longestMs` for all of them; `failed` is told of each that fails
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Promise<Result>,
  {
    lanes,
    longestMs,
    failed,
  }: {
    readonly lanes: number;
    readonly longestMs: number;
    readonly failed: (item: Item, error: unknown) => void;
  },
): Promise<readonly (Result | null)[]> {
  const made = items.map((): Result | null => null);
  const left = items.entries();
  const end = new AbortController();
  const lane = async (): Promise<void> => {
    for (const [at, item] of left) {
      if (end.signal.aborted) return;
      made[at] = await make(item).catch((error: unknown) => {
        failed(item, error);
        return null;
      });
    }
  };
  await within(Promise.all(Array.from({ length: lanes }, lane)), longestMs);
  end.abort();
  return [...made];
}
