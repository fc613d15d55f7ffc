import type { DigestWish } from '../core/digests/desk.ts';
import { Fault, type FaultPlace } from '../core/fault.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { destinationKey } from '../core/model/subscription.ts';
import type { Topic } from '../core/model/topic.ts';
import { findTopic } from '../core/topics/find-topic.ts';
import type { DigestEntry } from './digest-entries.ts';

/** A subscription of a file as it is wished for. */
export interface ConfiguredDigest {
  /** The same from start to start, as long as topic, channel and the order of entries of the same two stand. */
  readonly id: string;
  readonly wish: DigestWish;
  readonly entry: DigestEntry;
}

/** The subscriptions that a file's entries wish for; an entry with a fault gives none and does not stop the others. */
export function configuredDigests(
  entries: readonly DigestEntry[],
  topics: readonly Topic[],
): { readonly digests: readonly ConfiguredDigest[]; readonly faults: readonly Fault[] } {
  const digests: ConfiguredDigest[] = [];
  const faults: Fault[] = [];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const wish = wishOf(entry, topics);
    if (wish instanceof Fault) {
      faults.push(wish);
      continue;
    }
    const same = digests.find((other) => isSame(other.wish, wish));
    if (same) {
      faults.push(duplicate(entry, same.entry));
      continue;
    }
    const pair = [wish.topic, destinationKey(wish.destination)];
    const position = counts.get(pair.join(' ')) ?? 0;
    counts.set(pair.join(' '), position + 1);
    digests.push({ id: fingerprint(['config', ...pair, `${position}`]).slice(0, 7), wish, entry });
  }
  return { digests, faults };
}

function wishOf(
  { topic, destination, at, days, timezone, options, places: stands }: DigestEntry,
  topics: readonly Topic[],
): DigestWish | Fault {
  try {
    const { id } = findTopic(topics, topic);
    const when = { at, ...(days !== undefined && { days }), ...(timezone !== undefined && { timezone }) };
    return { topic: id, destination, ...when, options };
  } catch (error) {
    if (error instanceof Fault) return faultAt(error, stands.topic);
    throw error;
  }
}

function isSame(one: DigestWish, other: DigestWish): boolean {
  return toldShort(one) === toldShort(other);
}

function toldShort({ topic, destination, at, days, timezone }: DigestWish): string {
  return JSON.stringify([topic, destinationKey(destination), at, days, timezone]);
}

function duplicate({ places: stands }: DigestEntry, first: DigestEntry): Fault {
  const { line = 0 } = first.places.topic;
  const what = `The digest of line ${line} stands here again.`;
  return new Fault('duplicate-digest', what, 'Remove one of the two.', { place: stands.topic });
}

/** A fault of an entry's schedule, with its place in the file. */
export function scheduleFault(fault: Fault, { places: stands, days, timezone }: DigestEntry): Fault {
  if (fault.code === 'bad-days' && days !== undefined) return faultAt(fault, stands.days);
  if (fault.code === 'bad-zone' && timezone !== undefined) return faultAt(fault, stands.timezone);
  return faultAt(fault, stands.at);
}

function faultAt({ code, message, mend }: Fault, place: FaultPlace): Fault {
  return new Fault(code, message, mend, { place });
}
