/** Runs a job for every item, at most so many at once; the results stand in the items' order. Stops at the first failure. */
export async function inParallel<T, R>(
  items: readonly T[],
  mostAtOnce: number,
  job: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [at, item] of waiting) results[at] = await job(item);
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, work));
  return results;
}
