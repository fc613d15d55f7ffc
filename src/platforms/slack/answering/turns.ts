/** Places whose last message is remembered; the one written to longest ago is forgotten first. */
const mostPlaces = 1_000;

/** Keeps messages of one place, a channel or a workspace, apart. */
export interface Turns {
  /** How long to wait until it is one's turn there, ms; that turn is then taken. */
  take(place: string): number;
  /** For how long turns there are taken already, ms. */
  taken(place: string): number;
}

/**
 * A message has just been posted where nothing is known.
 * @param elapsed milliseconds since some moment, never set
 * @param pause ms
 */
export function createTurns(elapsed: () => number, pause: number): Turns {
  const lastAt = new Map<string, number>();
  return {
    take: (place) => {
      const now = elapsed();
      const at = Math.max(now, lastAt.get(place) ?? now) + pause;
      lastAt.delete(place);
      lastAt.set(place, at);
      for (const oldest of lastAt.keys()) {
        if (lastAt.size <= mostPlaces) break;
        lastAt.delete(oldest);
      }
      return at - now;
    },
    taken: (place) => Math.max(0, (lastAt.get(place) ?? 0) - elapsed()),
  };
}
