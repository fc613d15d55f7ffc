import type { Log } from '../core/ports.ts';

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once, as the system's default is. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  return controller.signal;
}

/** Resolves when the signal is aborted, or at once where it is. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/**
 * Logs an error that nobody caught (a promise's too) and ends the process with status 1: after one, nothing in it can be
 * relied on. Whoever supervises the process starts it again, less and less often.
 */
export function endOnUncaught(log: Log): void {
  process.once('uncaughtException', (error) => {
    log.error({ err: error }, 'an unexpected error ends the service; please report it');
    process.exit(1);
  });
}
