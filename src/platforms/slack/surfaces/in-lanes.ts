import { within } from '../../chat/within.ts';

/**
 * What is made of each item, a few at once, so that others who ask meanwhile need not wait for all of them; null where it
 * fails, or is not there in time. What is late is not begun any more.
 * @param longestMs for all of them
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Promise<Result>,
  { lanes, longestMs }: { readonly lanes: number; readonly longestMs: number },
): Promise<readonly (Result | null)[]> {
  const made = items.map((): Result | null => null);
  const left = items.entries();
  const end = new AbortController();
  const lane = async (): Promise<void> => {
    for (const [at, item] of left) {
      if (end.signal.aborted) return;
      made[at] = await make(item).catch(() => null);
    }
  };
  await within(Promise.all(Array.from({ length: lanes }, lane)), longestMs);
  end.abort();
  return [...made];
}
