import { digestSlots, hasLedger, openLedger } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import { loadSettings } from '../../config/settings.ts';
import type { DigestStore } from '../../core/digests/ports.ts';
import { Fault } from '../../core/fault.ts';
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
/** Of each state that wants somebody to look. */
const troublesShown = 20;
const indent = '  ';

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
      ? `The ${configured} of the settings file begin with \`readout start\`.`
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
  const { id, topic, destination, schedule } = subscription;
  const line = `${id}  ${topic} to ${placeInWords(destination)}: ${stateInWords(subscription)}`;
  await sayWrapped(stdout, line);
  await sayWrapped(stdout, wishInWords(subscription), indent);
  if (subscription.state === 'active') {
    await sayWrapped(stdout, await nextInWords(subscription, now), `${indent}next  `);
  }
  // What lies ahead are reminders; what comes next stands above them.
  const past = (await store.deliveries(id, deliveriesShown * 10)).filter(({ state }) => state !== 'planned');
  for (const [at, delivery] of past.slice(0, deliveriesShown).entries()) {
    const lead = at === 0 ? 'last  ' : '      ';
    const what = `${deliveryInWords(delivery, schedule.timezone)}: ${outcomeInWords(delivery)}`;
    await sayWrapped(stdout, what, `${indent}${lead}`);
  }
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
    return `not known: ${error.message} ${error.mend}`;
  }
}

/** @returns whether there are any */
async function sayTroubles(
  { stdout }: Context,
  store: DigestStore,
  zones: ReadonlyMap<string, string>,
): Promise<boolean> {
  const unknown = await store.deliveriesIn('unknown', troublesShown);
  const failed = await store.deliveriesIn('failed', troublesShown);
  if (unknown.length > 0) {
    await sayWrapped(
      stdout,
      'Nobody knows whether these were posted. Look in the channel; what is not there is sent again by `readout digests retry ID`:',
    );
    for (const delivery of unknown) await sayTrouble(stdout, delivery, zones);
  }
  if (failed.length > 0) {
    await sayWrapped(
      stdout,
      'These failed. Mend what is said of each, and have it sent by `readout digests retry ID`:',
    );
    for (const delivery of failed) await sayTrouble(stdout, delivery, zones);
  }
  return unknown.length + failed.length > 0;
}

async function sayTrouble(
  stdout: Context['stdout'],
  delivery: Delivery,
  zones: ReadonlyMap<string, string>,
): Promise<void> {
  const { id, subscription, topic, target } = delivery;
  const zone = zones.get(subscription) ?? 'UTC';
  const what = `${deliveryInWords(delivery, zone)} (${zone}), ${topic} to ${placeInWords(target)}`;
  await sayWrapped(stdout, `${what}: ${outcomeInWords(delivery)}`, `${indent}${id}  `);
}
