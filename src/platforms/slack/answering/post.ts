import { z } from 'zod';
import { failureNamed, failureOfNetwork, failureWithStatus, SlackFailure } from '../errors.ts';

/** How long a response_url or an upload may take. */
const timeout = 10_000;

/**
 * Says something through a response_url. It takes no token, and is itself a secret.
 * @throws SlackFailure
 */
export async function respond(responseUrl: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const method = 'response_url';
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const { status, text, retryAfter } = await post(method, responseUrl, headers, JSON.stringify(body));
  if (status === 404) throw new SlackFailure(method, 'expired', { status });
  if (status === 429 || status >= 500) throw failureWithStatus(method, status, retryAfter);
  const answer = answerIn(text);
  if (status === 200 && acceptance.safeParse(answer).success) return;
  const failure = failureNamed(method, answer, status);
  const isNamed = failure.kind !== 'unknown-outcome' || status === 200;
  throw isNamed ? failure : failureWithStatus(method, status);
}

const acceptance = z.object({ ok: z.literal(true) });

/**
 * Sends a file's bytes to the address that Slack gave for them, which takes no token.
 * @throws SlackFailure
 */
export async function upload(uploadUrl: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream' };
  const { status, retryAfter } = await post('upload', uploadUrl, headers, bytes);
  if (status !== 200) throw failureWithStatus('upload', status, retryAfter);
}

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** Seconds. */
  readonly retryAfter: string | null;
}

async function post(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<HttpAnswer> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
    const text = await response.text();
    return { status: response.status, text, retryAfter: response.headers.get('retry-after') };
  } catch (error) {
    throw failureOfNetwork(method, error);
  }
}

/** What a response_url says: JSON, or a bare word. */
function answerIn(text: string): unknown {
  const word = text.trim();
  if (word === 'ok') return { ok: true };
  try {
    return JSON.parse(text);
  } catch {
    return { ok: false, error: word };
  }
}
