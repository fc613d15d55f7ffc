import { hasLedger, openLedger } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import { loadSettings } from '../../config/settings.ts';
import { Fault } from '../../core/fault.ts';
import { openStates } from '../../core/model/delivery.ts';
import type { Context, ExitStatus } from '../context.ts';
import { placeInWords } from '../digest-words.ts';
import { sayWrapped } from '../say-wrapped.ts';

/** `readout digests retry ID`: has a delivery that failed, or of which nobody knows, tried again by the service. */
export async function runDigestsRetry(context: Context, id: string): Promise<ExitStatus> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  const now = clockOf(context.environment).now().toString();
  if (!(await hasLedger(settings))) throw unknownDelivery(id);
  const store = await openLedger(settings);
  try {
    const delivery = await store.delivery(id);
    if (!delivery) throw unknownDelivery(id);
    const { state, topic, target, parts } = delivery;
    if (!(await store.retry(id, now))) {
      const what = openStates.includes(state) ? 'is on its way' : `is ${state}`;
      const mend = 'Only what failed or is unknown can be tried again; `readout digests` lists it.';
      throw new Fault('not-retriable', `The delivery "${id}" ${what}.`, mend);
    }
    const sent = parts.filter((part) => part.state === 'sent').length;
    const rest =
      sent > 0 ? `the ${parts.length - sent} of its ${parts.length} parts that were not sent` : 'it';
    await sayWrapped(
      context.stdout,
      `The service sends ${rest} to ${placeInWords(target)} (${topic}) as soon as it runs.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

function unknownDelivery(id: string): Fault {
  return new Fault(
    'unknown-delivery',
    `There is no delivery "${id}".`,
    '`readout digests` lists those that can be retried.',
  );
}
