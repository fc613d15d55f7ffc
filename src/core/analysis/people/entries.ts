import type { Gender } from './named.ts';
import type { PeopleEntry } from './people.ts';

/** An organisation of no country's, by name. */
export function bodyEntry(name: string): PeopleEntry {
  return { person: { name }, kind: 'organisation', gender: null, party: null };
}

/** Somebody without a name, by words: "Ana Berg’s sister", "the two sides". */
export function namelessEntry(name: string, gender: Gender | null = null): PeopleEntry {
  return { person: { name, anonymous: true }, kind: 'anonymous', gender, party: null };
}
