/**
 * Stands in a line until whoever keeps it takes one out and calls it.
 * @throws the signal's reason where it is aborted before, and leaves the line then
 */
export function inLine(line: (() => void)[], signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const begin = (): void => {
    signal?.removeEventListener('abort', leave);
    resolve();
  };
  const leave = (): void => {
    line.splice(line.indexOf(begin), 1);
    if (signal) reject(abortReason(signal));
  };
  if (signal?.aborted) return Promise.reject(abortReason(signal));
  signal?.addEventListener('abort', leave, { once: true });
  line.push(begin);
  return promise;
}

/** Why a signal was aborted, as an error. */
export function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error(String(reason));
}
