import { Engine } from './engine.ts';
import type { DeliveryParts } from './parts.ts';

/** Delivers what is due, until it is closed. */
export interface Deliveries {
  /** Plans the slots that are due and begins what can be sent; resolves when that is begun. Ticks may overlap. */
  tick(): Promise<void>;
  /** A topic's articles, or edits of them, changed: alerts, reminders and corrections are planned. */
  topicChanged(topic: string): Promise<void>;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
  /** Begins nothing more and resolves when what is on its way has ended, after a few seconds at the latest. */
  close(): Promise<void>;
}

export function createDeliveries(parts: DeliveryParts): Deliveries {
  const engine = new Engine(parts);
  return {
    tick: () => engine.tick(),
    topicChanged: (topic) => engine.topicChanged(topic),
    idle: () => engine.idle(),
    close: () => engine.close(),
  };
}
