import { HTTPReceiver, type Logger } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';

/** Slack waits so long for an acknowledgement, ms. */
const acknowledgeWithin = 3_000;

/** Bolt's receiver of requests, of which the listener alone is used: it checks signatures and reads what Slack sends. */
export function createHttpReceiver(
  { signingSecret, log, logger }: { signingSecret: string; log: Log; logger: Logger },
  within = acknowledgeWithin,
): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    logger,
    processEventErrorHandler: () => Promise.resolve(false),
    unhandledRequestTimeoutMillis: within,
    unhandledRequestHandler: ({ response }) => {
      log.error({}, 'something was not acknowledged in time; Slack gives it up');
      if (!response.headersSent) response.writeHead(404).end();
    },
  });
}
