import { digestSlots } from '../app.ts';
import { configuredDigests, scheduleFault } from '../config/configured-digests.ts';
import type { DigestEntry } from '../config/digest-entries.ts';
import { Fault } from '../core/fault.ts';
import type { Topic } from '../core/model/topic.ts';

const anyInstant = Temporal.Instant.fromEpochMilliseconds(0);

/** What is wrong with the digests of a settings file: topics that are none, times that cannot be read. */
export async function digestFaults(
  entries: readonly DigestEntry[],
  topics: readonly Topic[],
): Promise<readonly Fault[]> {
  const { faults } = configuredDigests(entries, topics);
  const ofSchedules = await Promise.all(entries.map(scheduleFaults));
  return [...faults, ...ofSchedules.flat()];
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
