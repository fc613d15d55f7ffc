import { abortReason } from '../../core/in-line.ts';

/**
 * What the promise gives, unless the signal is aborted before.
 * @throws the signal's reason
 */
export async function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const end = (): void => aborted.reject(abortReason(signal));
  aborted.promise.catch(() => undefined);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    return await Promise.race([aborted.promise, promise]);
  } finally {
    signal.removeEventListener('abort', end);
    promise.catch(() => undefined);
  }
}
