import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPModuleFunctions } from '@slack/bolt';
import type { Clock, Log } from '../../../core/ports.ts';
import { bodyOf } from './request-body.ts';
import { createReplays, earliest, isSigned, oldest, type Signature, signatureIn } from './signed-request.ts';

export interface RequestsParts {
  readonly signingSecret: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Bolt's own listener, which checks the signature once more. */
  readonly listener: RequestListener;
  /** Whether anything can be answered: who the bot is has to be known first, and it must not be closing. */
  readonly isReady: () => boolean;
}

/** The one address that Slack sends everything to. */
const path = '/slack/events';

/** What a request is refused for, and how. */
interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly mend?: string;
}

/** What is refused is told once in so many ms for each reason: others may knock as often as they like. */
const toldEvery = 60_000;

/** Lets through to Bolt what Slack has just signed and sends for the first time; the rest is refused and logged. */
export function createRequests(parts: RequestsParts): RequestListener {
  const gate = { ...parts, isFirst: createReplays(), tell: createTelling(parts.log) };
  return (request, response) => {
    response.on('error', () => response.destroy());
    void serve(gate, request, response).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      gate.tell({ reason: 'broken off', code });
      response.destroy();
    });
  };
}

/** The requests' parts, and what they have in common. */
interface Gate extends RequestsParts {
  readonly isFirst: ReturnType<typeof createReplays>;
  readonly tell: (why: { readonly reason: string; readonly [field: string]: unknown }) => void;
}

function createTelling(log: Log): Gate['tell'] {
  const toldAt = new Map<string, number>();
  return (why) => {
    const now = performance.now();
    const last = toldAt.get(why.reason);
    const isTold = last !== undefined && now - last < toldEvery;
    if (!isTold) toldAt.set(why.reason, now);
    log[isTold ? 'debug' : 'warn'](why, 'a request to Slack’s address was refused');
  };
}

async function serve(gate: Gate, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [asked] = (request.url ?? '').split('?');
  if (asked !== path || request.method !== 'POST') return end(response, 404);
  const body = await bodyOf(request);
  if (body === null) return refuse(gate, response, tooLarge);
  // Slack tries an address so, without a signature.
  if (isCertificateCheck(request, body)) return end(response, 200);
  const refusal = refusalOf(gate, request, body);
  if (refusal) return refuse(gate, response, refusal);
  gate.listener(Object.assign(request, { rawBody: body }), response);
}

function refusalOf(
  { signingSecret, clock, isFirst, isReady }: Gate,
  request: IncomingMessage,
  body: Buffer,
): Refusal | null {
  const signature = signatureIn(request.headers);
  if (!signature || !isSigned(body.toString(), signature, signingSecret)) return notSigned;
  const now = clock.now().epochMilliseconds / 1_000;
  const untimely = untimelyness(signature, now);
  if (untimely) return untimely;
  // Before it is remembered: Slack may send it again within the second, signed alike.
  if (!isReady()) return notReady;
  if (!isFirst(signature, now)) return replay;
  return isReadable(request, body) ? null : unreadable;
}

function untimelyness({ seconds }: Signature, now: number): Refusal | null {
  if (now - seconds > oldest) return { status: 401, reason: 'stale', mend: clockMend };
  if (seconds - now > earliest) return { status: 401, reason: 'from the future', mend: clockMend };
  return null;
}

const clockMend =
  'Where it happens again and again, this machine’s clock is off: have it set over the network (NTP).';
const secretMend =
  'Where Slack sent it, copy the signing secret of the app’s “Basic Information” page to SLACK_SIGNING_SECRET.';
const tooLarge: Refusal = { status: 413, reason: 'too large' };
const notSigned: Refusal = { status: 401, reason: 'not signed by Slack', mend: secretMend };
const replay: Refusal = { status: 401, reason: 'sent before, just so' };
const unreadable: Refusal = { status: 400, reason: 'unreadable' };
const notReady: Refusal = { status: 503, reason: 'not ready' };

function refuse({ tell }: Gate, response: ServerResponse, { status, ...why }: Refusal): void {
  tell({ status, ...why });
  if (status === 413) response.setHeader('connection', 'close');
  end(response, status);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function isCertificateCheck({ headers }: IncomingMessage, body: Buffer): boolean {
  if (headers['x-slack-signature'] !== undefined || body.length > 1_000) return false;
  return new URLSearchParams(body.toString()).get('ssl_check') === '1';
}

/** Bolt takes for granted that a body which can be read is an object. */
function isReadable({ headers }: IncomingMessage, rawBody: Buffer): boolean {
  try {
    const read: unknown = HTTPModuleFunctions.parseHTTPRequestBody(
      Object.assign(Object.create(null), { headers, rawBody }),
    );
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}
