import type { Claim, Composed, DigestStore } from '../../core/digests/ports.ts';
import type { Delivery, DeliveryPart, DeliveryState } from '../../core/model/delivery.ts';
import type { DeliveryParts } from '../parts.ts';

/** How long a delivery is claimed for, ms: a process that died gives it free after no more. */
export const leaseMs = 60_000;
const renewEveryMs = 20_000;
/** An outcome is kept in spite of a store that fails for so long, ms. */
const insistForMs = 120_000;
const insistEveryMs = 2_000;
/** What took longer to write, ms, may hold no more: the process may have stood still. Much shorter than others wait before they look. */
const longestWriting = 5_000;

/** Another process has taken the delivery over: nothing more may be written or sent. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** This process is about to end: the delivery goes back. */
export class Stopping extends Error {
  override readonly name = 'Stopping';
}

type HandParts = Pick<DeliveryParts, 'store' | 'clock' | 'timers' | 'log'>;

/**
 * A delivery that this process has claimed, until it lets go of it. Its methods write to the store, and throw ClaimLost
 * where the claim does not hold any more.
 */
export class Hand {
  readonly delivery: Delivery;
  /** Aborted once nothing more is to be begun for the delivery. */
  readonly signal: AbortSignal;
  readonly #parts: HandParts;
  readonly #token: string;
  readonly #closing: AbortSignal;
  readonly #over = new AbortController();
  #isLost = false;
  #isDone = false;
  /** What was composed, and is written with the first call. */
  #composed: Composed | null = null;

  constructor(parts: HandParts, { delivery, token }: Claim, closing: AbortSignal) {
    this.delivery = delivery;
    this.#parts = parts;
    this.#token = token;
    this.#closing = closing;
    this.signal = AbortSignal.any([this.#over.signal, closing]);
    void this.#keepClaim();
  }

  /** @throws ClaimLost or Stopping where nothing more is to be begun */
  check(): void {
    if (this.#isLost) throw new ClaimLost();
    if (this.#closing.aborted) throw new Stopping();
  }

  /** Ends the renewing of the claim. */
  letGo(): void {
    this.#over.abort();
  }

  /** Holds the claim for longer, and makes sure that it holds. */
  async renew(): Promise<void> {
    const until = this.#parts.clock.now().add({ milliseconds: leaseMs });
    await this.#write((store, id, token) => store.renew(id, token, instant(until)));
  }

  /** It is written down with the first call; where none goes out, it is composed anew another time. */
  composed(composed: Composed): void {
    this.#composed = composed;
  }

  /**
   * Once it resolves the call has to go out at once.
   * @returns the instant that was written
   */
  async trying(part: number): Promise<string> {
    const { timers } = this.#parts;
    for (;;) {
      const begun = timers.elapsed();
      const at = this.now();
      if (this.#composed) await this.#keepComposed(at);
      else await this.#write((store, id, token) => store.trying(id, token, part, at));
      // Whoever took the delivery over meanwhile may have looked already, and sent: the claim has to hold now.
      if (timers.elapsed() - begun <= longestWriting) return at;
    }
  }

  /**
   * Goes on trying for a while where the store fails: what is known now may not be learnt again.
   * @param isDone all that the delivery has to tell stands with this part
   */
  async settled(
    part: number,
    state: DeliveryPart['state'],
    messageId: string | null = null,
    isDone = false,
  ): Promise<void> {
    const { timers, log } = this.#parts;
    const until = timers.elapsed() + insistForMs;
    const doneAt = isDone ? this.now() : undefined;
    for (;;) {
      try {
        if (this.#composed) await this.#keepComposed();
        await this.#write((store, id, token) => store.settled(id, token, part, { state, messageId }, doneAt));
        this.#isDone = isDone;
        return;
      } catch (error) {
        if (error instanceof ClaimLost || this.#closing.aborted || timers.elapsed() >= until) throw error;
        log.error({ delivery: this.delivery.id, part, err: error }, 'an outcome could not be kept yet');
        await timers.sleep(insistEveryMs, this.signal);
      }
    }
  }

  /** Gives the delivery back until then. */
  async postpone(milliseconds: number, why: string, failed: boolean): Promise<void> {
    const until = instant(this.#parts.clock.now().add({ milliseconds: Math.ceil(milliseconds) }));
    await this.#write((store, id, token) => store.postpone(id, token, until, why, failed));
  }

  /** Where it was done with its last part, nothing is left to do. */
  async end(state: DeliveryState, why: string | null): Promise<void> {
    if (this.#isDone) return;
    if (this.#composed) await this.#keepComposed();
    await this.#write((store, id, token) => store.end(id, token, state, why, this.now()));
  }

  now(): string {
    return instant(this.#parts.clock.now());
  }

  /** @param tryingAt the first part goes out with it */
  async #keepComposed(tryingAt?: string): Promise<void> {
    const composed = this.#composed;
    if (composed === null) return;
    await this.#write((store, id, token) => store.composed(id, token, composed, tryingAt));
    this.#composed = null;
  }

  async #write(write: (store: DigestStore, id: string, token: string) => Promise<boolean>): Promise<void> {
    if (this.#isLost) throw new ClaimLost();
    if (await write(this.#parts.store, this.delivery.id, this.#token)) return;
    this.#isLost = true;
    this.#over.abort();
    throw new ClaimLost();
  }

  async #keepClaim(): Promise<void> {
    const { timers, log } = this.#parts;
    const { signal } = this.#over;
    for (;;) {
      await timers.sleep(renewEveryMs, signal);
      if (signal.aborted) return;
      await this.renew().catch((error: unknown) => {
        if (!(error instanceof ClaimLost)) {
          log.warn({ delivery: this.delivery.id, err: error }, 'a claim could not be renewed yet');
        }
      });
    }
  }
}

/** Whole milliseconds, as the store keeps them. */
function instant(at: Temporal.Instant): string {
  return at.round('millisecond').toString();
}
