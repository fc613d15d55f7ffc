import { fingerprint } from '../../core/fingerprint.ts';
import type { Briefing } from '../../core/model/briefing.ts';
import type { Edition } from '../../core/model/edition.ts';
import type { ChatPlatform } from '../../core/model/subscription.ts';
import type { Drawing } from './drawing.ts';

type Drawn = ReturnType<Drawing['digest']>;

/** Stands for the delivery while a digest is drawn for all channels that get the same; as long as a delivery's id. */
const anyDelivery = '0anydelivery00';
/** Digests of one briefing that are kept: by zone, sections, what is new … */
const mostKept = 32;

/** By the briefing that they tell, so that they go with it. */
const kept = new WeakMap<Briefing, Map<string, string>>();

/**
 * A digest as `draw` draws it. Channels that are due at once mostly get the same one, but for the delivery that its button
 * names: it is drawn once for all of them.
 * @param briefing what the edition was made from
 */
export function drawnOnce(
  briefing: Briefing,
  platform: ChatPlatform,
  edition: Edition,
  draw: (edition: Edition) => Drawn,
): Drawn {
  const { briefing: told, delivery: _delivery, ...look } = edition;
  const { topic, since, changes } = told;
  const key = JSON.stringify([platform, topic, since, fingerprint([JSON.stringify(changes)]), look]);
  const drawings = kept.get(briefing) ?? new Map<string, string>();
  kept.set(briefing, drawings);
  const written = drawings.get(key) ?? JSON.stringify(draw({ ...edition, delivery: anyDelivery }));
  drawings.delete(key);
  drawings.set(key, written);
  const [oldest] = drawings.keys();
  if (drawings.size > mostKept && oldest !== undefined) drawings.delete(oldest);
  const drawn: Drawn = JSON.parse(written.replaceAll(anyDelivery, edition.delivery));
  return drawn;
}
