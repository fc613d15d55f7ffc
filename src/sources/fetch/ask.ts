import { Client } from 'undici';
import { guardedConnector } from './connect.ts';
import type { HeaderReader } from './freshness.ts';
import type { Guard } from './guard.ts';
import { orAborted } from './or-aborted.ts';
import { type BodyLimit, readBody, TooManyBytes } from './read-body.ts';

/** One request. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly header: HeaderReader;
  /** Decompressed; null: the answer is none that gives what was asked for. */
  readonly body: Uint8Array | null;
}

/**
 * Asks once, on a connection of its own, and follows no redirect.
 * @param timeoutMs the longest that connecting may take: the machine's own time, in case nobody aborts the signal
 * @throws the signal's reason, what connecting and reading throw, FetchError where the address is refused
 */
export async function ask(
  { url, headers, limit }: Question,
  guard: Guard,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const client = new Client(url.origin, {
    connect: guardedConnector(url, guard, timeoutMs, signal),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    return await orAborted(exchange(client, { url, headers, limit }), signal);
  } finally {
    // An abort alone reaches no request that waits for its connection.
    await client.destroy();
  }
}

async function exchange(client: Client, { url, headers, limit }: Question): Promise<Answer> {
  const response = await client.request({
    method: 'GET',
    path: `${url.pathname}${url.search}`,
    headers,
    reset: true,
  });
  const header: HeaderReader = (name) => {
    const value = response.headers[name];
    if (!Array.isArray(value)) return value ?? null;
    return (lists.has(name) ? value.join(', ') : value[0]) ?? null;
  };
  const status = response.statusCode;
  response.body.on('error', () => undefined);
  if (!withBody.has(status)) return { status, header, body: null };
  const length = Number(header('content-length') ?? 0);
  if (length > limit.bytes && limit.beyond === 'refuse') throw new TooManyBytes();
  return { status, header, body: await readBody(response.body, header('content-encoding'), limit) };
}

/** Answers that give what was asked for: RFC 9110, 15.3. */
const withBody: ReadonlySet<number> = new Set([200, 203]);

/** Headers that may be given in several lines. */
const lists: ReadonlySet<string> = new Set(['cache-control', 'content-encoding']);
