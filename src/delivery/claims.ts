import type { Claim } from '../core/digests/ports.ts';
import type { ChatPlatform } from '../core/model/subscription.ts';
import { callPlace } from './queue/rate-queue.ts';
import type { Tasks } from './tasks.ts';
import { leaseMs } from './work/hand.ts';
import { workOn } from './work/work-on.ts';
import type { Workshop } from './work/workshop.ts';

/** Deliveries in hand at once: most of them wait for their turn. */
const mostInHand = 256;
/** Of these, how many may be of one workspace: a large one may not keep all the others from being taken up. */
const mostOfWorkspace = 64;
/** What is given back comes again at the pace at which a workspace takes it, ms apart, and after so long at the latest. */
const paceMs = { discord: 21, slack: 210 } as const;
const longestBackMs = 120_000;

/** Takes deliveries up and has them worked on, a bounded number at once. */
export class Claims {
  readonly #shop: Workshop;
  readonly #tasks: Tasks;
  /** The workspaces of deliveries in hand, by the deliveries' ids. */
  readonly #inHand = new Map<string, string>();
  /** Until when what was given back fills a workspace's time. */
  readonly #backUntil = new Map<string, number>();
  #taking: Promise<void> = Promise.resolve();
  #mayBeMore = false;

  constructor(shop: Workshop, tasks: Tasks) {
    this.#shop = shop;
    this.#tasks = tasks;
  }

  /** Takes up what is due, as far as there is room; rejects where the store fails. */
  take(): Promise<void> {
    const taken = this.#taking.then(() => this.#take());
    this.#taking = taken.catch(() => {});
    return taken;
  }

  async #take(): Promise<void> {
    const { publishers, shut } = this.#shop;
    const connected = [...publishers().keys()];
    const open = connected.filter((platform) => !shut.isShut(platform) && !shut.isToBeTried(platform));
    const limit = mostInHand - this.#inHand.size;
    this.#mayBeMore = (await this.#claim(open, limit)) === limit;
    // Where the bot was not let in, one delivery finds out whether it is now.
    for (const platform of connected.filter((one) => shut.isToBeTried(one))) {
      const isTried = [...this.#inHand.values()].some((workspace) => workspace.startsWith(`${platform}:`));
      if (!isTried) await this.#claim([platform], 1);
    }
  }

  /** @returns how many were taken */
  async #claim(platforms: readonly ChatPlatform[], limit: number): Promise<number> {
    const { store, clock, closing } = this.#shop;
    if (closing.aborted || limit <= 0 || platforms.length === 0) return 0;
    const now = clock.now().round('millisecond').toString();
    const claims = await store.claim({ now, leaseMs, limit, platforms, except: [...this.#inHand.keys()] });
    for (const claim of claims) await this.#begin(claim);
    return claims.length;
  }

  async #begin(claim: Claim): Promise<void> {
    const { id, target } = claim.delivery;
    const { workspace } = callPlace(target);
    const ofWorkspace = [...this.#inHand.values()].filter((other) => other === workspace).length;
    if (ofWorkspace >= mostOfWorkspace) return this.#giveBack(claim, workspace);
    this.#inHand.set(id, workspace);
    const over = (): void => {
      this.#inHand.delete(id);
      if (this.#mayBeMore && this.#inHand.size <= mostInHand / 2) this.#takeMore();
    };
    void this.#tasks.add(workOn(this.#shop, claim).then(over));
  }

  #takeMore(): void {
    this.#mayBeMore = false;
    const { log } = this.#shop;
    const failed = (error: unknown): void => log.error({ err: error }, 'nothing could be taken up');
    void this.#tasks.add(this.take().catch(failed));
  }

  async #giveBack({ delivery, token }: Claim, workspace: string): Promise<void> {
    const { store, clock, timers, log } = this.#shop;
    const now = timers.elapsed();
    const full = Math.max(now, this.#backUntil.get(workspace) ?? now) + paceMs[delivery.target.platform];
    const wait = Math.min(full - now, longestBackMs);
    this.#backUntil.set(workspace, now + wait);
    const until = clock.now().add({ milliseconds: Math.ceil(wait) });
    try {
      await store.postpone(delivery.id, token, until.toString(), 'others have their turn', false);
    } catch (error) {
      // It comes back when the claim has run out.
      log.error({ delivery: delivery.id, err: error }, 'a delivery could not be given back');
    }
  }
}
