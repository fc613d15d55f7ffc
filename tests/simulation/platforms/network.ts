import type { Chance } from '../../../bench/soak/chance.ts';
import type { PublishOutcome } from '../../../src/core/digests/ports.ts';
import { type Life, never } from '../world/life.ts';
import type { VirtualTime } from '../world/virtual-time.ts';

/** How often calls go wrong, each a share of all. */
export interface Weather {
  /** Nothing leaves the machine. */
  readonly unreached: number;
  /** The platform answers 5xx and has done nothing. */
  readonly failed: number;
  /** The platform does it; its answer is lost, or is a 5xx. */
  readonly answerLost: number;
  /** The client gives up; the platform does it only then. */
  readonly doneLater: number;
  /** The platform wants to be left alone (429). */
  readonly limited: number;
}

/** Time after which a client waits for an answer no longer. Both publishers give up after about so long. */
const patience = 10_000;
/** A call that was given up is carried out within so long, or never: a platform drops what waits for longer. */
const latest = 15_000;

type Lost = Extract<PublishOutcome, { readonly kind: 'unreached' | 'unknown' }>;

export interface NetworkParts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: () => Weather;
  /** Told of each call that did not go well. */
  readonly onTrouble: (place: string, what: string, until: number) => void;
}

/** Carries calls to a platform, and what it answers back; what was sent arrives although the sender has died. */
export class Network {
  readonly #parts: NetworkParts;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
  }

  /** @param carryOut what the platform does when the call arrives */
  call<Answer>(life: Life, place: string, carryOut: () => Answer): Promise<Answer | Lost> {
    if (!life.step()) return never();
    const { time, chance, onTrouble } = this.#parts;
    const fate = this.#fate();
    const way = chance.between(5, 200);
    return new Promise((resolve) => {
      const answer = (after: number, given: Answer | Lost): void =>
        life.after(after, () => {
          if (life.step()) resolve(given);
        });
      const trouble = (after: number): void => onTrouble(place, fate, time.now + after);
      if (fate === 'unreached') {
        trouble(way);
        return answer(way, { kind: 'unreached', why: 'connect ECONNREFUSED' });
      }
      if (fate === 'failed') {
        trouble(2 * way);
        return answer(2 * way, { kind: 'unknown', why: 'HTTP 502' });
      }
      if (fate === 'answerLost') {
        const until = chance.happens(0.5) ? patience : 2 * way;
        trouble(until);
        time.after(way, carryOut);
        return answer(until, { kind: 'unknown', why: 'socket hang up' });
      }
      if (fate === 'doneLater') {
        trouble(patience + latest);
        time.after(chance.between(patience, patience + latest), carryOut);
        return answer(patience, { kind: 'unknown', why: 'timed out' });
      }
      time.after(way, () => answer(way, carryOut()));
    });
  }

  #fate(): Exclude<keyof Weather, 'limited'> | 'fine' {
    const { chance, weather } = this.#parts;
    const { unreached, failed, answerLost, doneLater } = weather();
    const drawn = chance.next();
    if (drawn < unreached) return 'unreached';
    if (drawn < unreached + failed) return 'failed';
    if (drawn < unreached + failed + answerLost) return 'answerLost';
    return drawn < unreached + failed + answerLost + doneLater ? 'doneLater' : 'fine';
  }
}
