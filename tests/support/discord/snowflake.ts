import type { Clock } from '../../../src/core/ports.ts';

/** Discord counts from the first second of 2015. */
const epoch = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in the upper bits, a counter in the lower ones. */
export function snowflakeMaker(clock: Clock): () => string {
  let counter = 0n;
  return () => {
    const milliseconds = BigInt(clock.now().epochMilliseconds) - epoch;
    counter += 1n;
    return String((milliseconds << 22n) | (counter & 0x3fffffn));
  };
}
