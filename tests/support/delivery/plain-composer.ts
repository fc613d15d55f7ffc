import type { Composed, Composer, PlannedDelivery, Posted } from '../../../src/core/digests/ports.ts';
import type { Delivery, PartAct } from '../../../src/core/model/delivery.ts';
import type { Subscription } from '../../../src/core/model/subscription.ts';

/** Composes digests of some parts, each behind the first in its thread, without any briefing. */
export class PlainComposer implements Composer {
  /** How many parts deliveries have. */
  parts = 1;
  readonly composed: string[] = [];
  nothing: (delivery: Delivery) => { readonly nothing: string; readonly state: 'quiet' | 'folded' } | null =
    () => null;
  failing: () => Error | null = () => null;
  watched: (subscription: Subscription) => readonly PlannedDelivery[] = () => [];
  amended: (posted: Posted, subscription: Subscription) => PlannedDelivery | null = () => null;

  async compose(
    delivery: Delivery,
  ): Promise<Composed | { readonly nothing: string; readonly state: 'quiet' | 'folded' }> {
    const error = this.failing();
    if (error) throw error;
    const nothing = this.nothing(delivery);
    if (nothing) return nothing;
    this.composed.push(delivery.id);
    const parts = delivery.kind === 'correction' ? mending(delivery) : this.#posts(delivery);
    return { parts, edition: null, outline: new Map(), asOf: delivery.dueAt };
  }

  async watch(
    subscription: Subscription,
  ): Promise<{ readonly deliveries: readonly PlannedDelivery[]; readonly meetings: object }> {
    return { deliveries: this.watched(subscription), meetings: {} };
  }

  async amend(
    posted: Posted,
    subscription: Subscription,
  ): Promise<{ readonly planned: PlannedDelivery } | null> {
    const planned = this.amended(posted, subscription);
    return planned && { planned };
  }

  #posts({ kind, key }: Delivery): readonly PartAct[] {
    return Array.from({ length: this.parts }, (_, n) => ({
      kind: 'post',
      body: { text: `${kind} ${key} ${n}` },
      under: n === 0 ? null : { part: 0 },
    }));
  }
}

/** The payload of a correction names the message that it mends. */
function mending({ payload, key }: Delivery): readonly PartAct[] {
  const messageId = payload && 'message' in payload ? String(payload.message) : '';
  return [
    { kind: 'edit', body: { text: `mended ${key}` }, messageId },
    { kind: 'post', body: { text: `what changed ${key}` }, under: { messageId } },
  ];
}
