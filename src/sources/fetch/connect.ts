import { type LookupFunction, Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { Guard, HostAddress } from './guard.ts';

/**
 * How a client connects: the host's addresses are looked up once, judged, and those judged well are the ones connected to.
 * @param signal ends an attempt that is under way
 */
export function guardedConnector(
  url: URL,
  guard: Guard,
  timeoutMs: number,
  signal: AbortSignal,
): buildConnector.connector {
  return async (options, callback) => {
    try {
      const addresses = await guard.addresses(url);
      signal.throwIfAborted();
      const connect = buildConnector({
        allowH2: false,
        maxCachedSessions: 0,
        timeout: timeoutMs,
        lookup: answering(addresses),
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: attemptTimeoutMs,
      });
      endWith(signal, connect(options, callback));
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), null);
    }
  };
}

/** @param socket a connector returns it, although its type does not say so */
function endWith(signal: AbortSignal, socket: unknown): void {
  if (!(socket instanceof Socket)) return;
  const end = (): void => void socket.destroy();
  signal.addEventListener('abort', end, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', end));
}

/** A lookup that knows its answer; it is not asked for hosts that are addresses. */
function answering(addresses: readonly HostAddress[]): LookupFunction {
  return (_name, options, callback) => {
    const [first] = addresses;
    if (options.all === true || first === undefined) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

/** One of several addresses of a host has so long before the next is tried: Node's own 250 ms are too short for a slow line. */
const attemptTimeoutMs = 2000;
