import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../src/core/ports.ts';

/** What an id stands for, by its first letters, as Slack writes them. */
type IdPrefix = 'A' | 'B' | 'C' | 'D' | 'Ev' | 'F' | 'T' | 'U' | 'V';

/** Makes ids of the shape that Slack's have, no two alike. */
export class Ids {
  #made = 0;

  next(prefix: IdPrefix): string {
    this.#made += 1;
    return `${prefix}0${this.#made.toString(36).toUpperCase().padStart(8, '0')}`;
  }
}

/** Makes the timestamps that are messages' ids: seconds and microseconds, each later than the last. */
export function timestampMaker(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(clock.now().epochMilliseconds) * 1_000n;
    last = now > last ? now : last + 1n;
    return `${last / 1_000_000n}.${String(last % 1_000_000n).padStart(6, '0')}`;
  };
}

/** A secret in hexadecimal digits. */
export function secret(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** A number in digits, as parts of tokens are. */
export function digits(count: number): string {
  return Array.from(randomBytes(count), (byte) => String(byte % 10)).join('');
}
