import type { App } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';
import { reasonOf } from './without-secrets.ts';

type Process = App['processEvent'];
type Acknowledge = Parameters<Process>[0]['ack'];

/**
 * Stands before Bolt: whatever comes is acknowledged, once, even where Bolt knows no listener for it or one fails. What
 * goes wrong is logged; nothing is thrown where nobody could catch it.
 */
export function guardAcknowledgements(app: App, log: Log): void {
  const process: Process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    let done = false;
    const ack: Acknowledge = async (said?: unknown) => {
      if (done) return log.warn({}, 'something was acknowledged twice; the first one counts');
      done = true;
      try {
        await event.ack(said);
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'an acknowledgement came too late, or did not reach Slack');
      }
    };
    try {
      await process({ ...event, ack });
    } catch (error) {
      log.error({ reason: reasonOf(error) }, 'what Slack sent could not be handled');
    }
    if (done) return;
    log.info({ type: typeOf(event.body) }, 'nothing here answers what Slack sent; it is left');
    await ack();
  };
}

function typeOf(body: unknown): string | undefined {
  const { type }: { type?: unknown } = Object(body);
  return typeof type === 'string' ? type.slice(0, 50) : undefined;
}
