/** Channels whose last message is remembered; the one written to longest ago is forgotten first. */
const mostChannels = 1_000;

/** How long to wait until it is one's turn in a channel, ms; that turn is then taken. */
export type Turns = (channel: string) => number;

/**
 * Keeps messages of one channel apart. A message has just been posted there where nothing is known.
 * @param elapsed milliseconds since some moment, never set
 * @param pause ms
 */
export function createTurns(elapsed: () => number, pause: number): Turns {
  const lastAt = new Map<string, number>();
  return (channel) => {
    const now = elapsed();
    const at = Math.max(now, lastAt.get(channel) ?? now) + pause;
    lastAt.delete(channel);
    lastAt.set(channel, at);
    for (const oldest of lastAt.keys()) {
      if (lastAt.size <= mostChannels) break;
      lastAt.delete(oldest);
    }
    return at - now;
  };
}
