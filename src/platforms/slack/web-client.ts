import { webApi } from '@slack/bolt';
import type { Log } from '../../core/ports.ts';
import { failureWithStatus } from './errors.ts';

export interface ClientParts {
  /** Another base than Slack's; null: Slack's own. */
  readonly apiUrl: string | null;
  readonly log: Log;
  /** How long a call may take; left out: 10 s. What became of one that takes longer nobody knows. */
  readonly timeoutMs?: number;
}

const longestCall = 10_000;

/**
 * Slack's own client with one token. It tries nothing twice: by its defaults it would post again whatever it got no answer
 * to. No headers are given to it: it would write its token into them, and the next client would send that one.
 */
export function createWebClient(
  token: string,
  { apiUrl, log, timeoutMs = longestCall }: ClientParts,
): webApi.WebClient {
  return new webApi.WebClient(token, {
    retryConfig: { retries: 0 },
    timeout: timeoutMs,
    rejectRateLimitedCalls: true,
    fetch: fetchOnce,
    logger: sdkLogger(log),
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
  });
}

/** The client knows what to make of "too many" only where it says for how long. */
async function fetchOnce(...asked: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...asked);
  const isUnsaid = response.status === 429 && !/^\d+$/.test(response.headers.get('retry-after') ?? '');
  if (isUnsaid) throw failureWithStatus('a call', 429);
  return response;
}

/** What the client says of its own is told by our failures too, or holds what was sent. */
function sdkLogger(log: Log): webApi.Logger {
  return {
    debug() {},
    info() {},
    warn: (...said: readonly unknown[]) => log.debug({ said: inWords(said) }, 'Slack’s client warns'),
    error: (...said: readonly unknown[]) => log.debug({ said: inWords(said) }, 'Slack’s client complains'),
    setLevel() {},
    setName() {},
    getLevel: () => webApi.LogLevel.WARN,
  };
}

/** Without objects, which may hold a token. */
function inWords(said: readonly unknown[]): string {
  return said
    .filter((one) => typeof one === 'string')
    .join(' ')
    .slice(0, 300);
}
