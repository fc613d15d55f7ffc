import { digestSlots } from '../app.ts';
import { configuredDigests, type DigestEntry, scheduleFault } from '../config/digest-entries.ts';
import type { DigestWish } from '../core/digests/desk.ts';
import { Fault } from '../core/fault.ts';
import type { Topic } from '../core/model/topic.ts';

const anyInstant = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * The subscriptions that a settings file wishes for, and what is wrong with the others: topics that are none, times that
 * cannot be read.
 */
export async function configuredWishes(
  entries: readonly DigestEntry[],
  topics: readonly Topic[],
): Promise<{ readonly wishes: readonly DigestWish[]; readonly faults: readonly Fault[] }> {
  const { digests, faults } = configuredDigests(entries, topics);
  const ofSchedules = new Map<DigestEntry, readonly Fault[]>();
  for (const entry of entries) ofSchedules.set(entry, await scheduleFaults(entry));
  return {
    wishes: digests.filter(({ entry }) => ofSchedules.get(entry)?.length === 0).map(({ wish }) => wish),
    faults: [...faults, ...[...ofSchedules.values()].flat()],
  };
}

/** Each part is read by itself: one that is wrong does not hide another. */
async function scheduleFaults(entry: DigestEntry): Promise<readonly Fault[]> {
  const { at, days = 'daily', timezone = 'UTC' } = entry;
  const sound = { at: '9:00', days: 'daily', timezone: 'UTC' };
  const found = await Promise.all([
    readingFault(entry, { ...sound, at }),
    readingFault(entry, { ...sound, days }),
    readingFault(entry, { ...sound, timezone }),
  ]);
  return found.filter((fault) => fault !== null);
}

async function readingFault(
  entry: DigestEntry,
  written: Parameters<typeof digestSlots>[0],
): Promise<Fault | null> {
  try {
    await digestSlots(written, anyInstant);
    return null;
  } catch (error) {
    if (error instanceof Fault) return scheduleFault(error, entry);
    throw error;
  }
}
