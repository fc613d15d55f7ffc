import { digestSlots, hasLedger, openLedger } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import { loadSettings } from '../../config/settings.ts';
import type { DigestStore } from '../../core/digests/ports.ts';
import { Fault, withMend } from '../../core/fault.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import type { Context, ExitStatus } from '../context.ts';
import {
  deliveryInWords,
  inZone,
  outcomeInWords,
  placeInWords,
  stateInWords,
  wishInWords,
} from '../digest-words.ts';
import { sayWrapped } from '../say-wrapped.ts';

const slotsShown = 3;
const deliveriesShown = 3;
/** Of them and of what lies ahead. */
const deliveriesRead = 30;
/** Of each state that wants somebody to look. */
const troublesShown = 20;
const troubles = [
  {
    state: 'unknown',
    what: 'Nobody knows whether all of these stand in their channels. Look there; `readout digests retry ID` sends what is missing:',
  },
  { state: 'failed', what: 'These failed. Mend the cause; `readout digests retry ID` sends them again:' },
] as const;
/** Columns of a subscription's id, and of the word before a line about it. */
const idColumns = 7;
const wordColumns = 6;

/**
 * `readout digests`: the subscriptions, when each is due next by its own clock, what became of the last deliveries, and those
 * that somebody has to look at.
 */
export async function runDigests(context: Context): Promise<ExitStatus> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  const now = clockOf(context.environment).now();
  if (!(await hasLedger(settings))) return sayNone(context, settings.digests.length);
  const store = await openLedger(settings);
  try {
    const subscriptions = await store.subscriptions();
    for (const subscription of subscriptions) await saySubscription(context, store, subscription, now);
    const zones = new Map(subscriptions.map(({ id, schedule }) => [id, schedule.timezone]));
    const isTroubled = await sayTroubles(context, store, zones);
    if (subscriptions.length === 0 && !isTroubled) return await sayNone(context, settings.digests.length);
    return 0;
  } finally {
    await store.close();
  }
}

async function sayNone({ stdout }: Context, configured: number): Promise<ExitStatus> {
  const hint =
    configured > 0
      ? 'Those of the settings file begin with `readout start`.'
      : '`/digest` in a channel of Discord or Slack subscribes it; so does `digests:` in the settings file.';
  await sayWrapped(stdout, `There are no digests yet. ${hint}`);
  return 0;
}

async function saySubscription(
  { stdout }: Context,
  store: DigestStore,
  subscription: Subscription,
  now: Temporal.Instant,
): Promise<void> {
  const { id, topic, destination, schedule, state } = subscription;
  const below = (line: string, word = ''): Promise<void> =>
    sayWrapped(stdout, line, { indent: idColumns, mark: word, columns: word === '' ? 0 : wordColumns });
  const title = `${topic} to ${placeInWords(destination)}: ${stateInWords(subscription)}`;
  await sayWrapped(stdout, title, { mark: id, columns: idColumns });
  await below(wishInWords(subscription));
  if (state === 'active') await below(await nextInWords(subscription, now), 'next');
  const newest = await store.deliveries(id, deliveriesRead);
  for (const [at, delivery] of newest.filter(isBegun(now)).slice(0, deliveriesShown).entries()) {
    const word = at === 0 ? 'last' : ' ';
    await below(`${deliveryInWords(delivery, schedule.timezone)}: ${outcomeInWords(delivery)}`, word);
  }
}

/** Reminders lie ahead: what comes next is told by itself. */
function isBegun(now: Temporal.Instant): (delivery: Delivery) => boolean {
  return ({ state, dueAt }) =>
    state !== 'planned' || Temporal.Instant.compare(Temporal.Instant.from(dueAt), now) <= 0;
}

async function nextInWords({ schedule }: Subscription, now: Temporal.Instant): Promise<string> {
  try {
    const slots = await digestSlots(schedule, now.add({ nanoseconds: 1 }));
    const next = Iterator.from(slots).take(slotsShown);
    return next
      .map((slot) => inZone(slot.toString(), schedule.timezone))
      .toArray()
      .join(', ');
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return `not known: ${withMend(error)}`;
  }
}

/** @returns whether there are any */
async function sayTroubles(
  { stdout }: Context,
  store: DigestStore,
  zones: ReadonlyMap<string, string>,
): Promise<boolean> {
  let isTroubled = false;
  for (const { state, what } of troubles) {
    const found = await store.deliveriesIn(state, troublesShown);
    if (found.length === 0) continue;
    isTroubled = true;
    await stdout.write('\n');
    await sayWrapped(stdout, what);
    for (const delivery of found) {
      const { id, subscription, topic, target } = delivery;
      const zone = zones.get(subscription) ?? 'UTC';
      const name = `${deliveryInWords(delivery, zone)} (${zone}), ${topic} to ${placeInWords(target)}`;
      await sayWrapped(stdout, `${name}: ${outcomeInWords(delivery)}`, { mark: id, columns: id.length + 2 });
    }
  }
  return isTroubled;
}
