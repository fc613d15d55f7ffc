import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PublishOutcome } from '../../../core/digests/ports.ts';

type Limited = Extract<PublishOutcome, { readonly kind: 'limited' }>;

/**
 * Why a request came to nothing:
 * - `unreached`: it was not carried out; no connection was had, or what stands before Discord turned it away
 * - `unknown`: no answer, or a failure on Discord's side; it may have been carried out
 * - `refused`: Discord said no; `code` is its own, 0 where it gave none
 */
export type Failure =
  | Limited
  | { readonly kind: 'unreached' | 'unknown'; readonly why: string }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly why: string };

/** Where Discord does not say for how long it wants to be left alone, ms. */
const unsaidWait = 5_000;

/**
 * Limits that Discord words as errors, with whom they hold back:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
const limits: Readonly<Record<number, Limited['scope']>> = {
  20016: 'channel',
  20022: 'channel',
  20028: 'channel',
  20029: 'workspace',
  30046: 'channel',
  40003: 'channel',
  40004: 'platform',
  40062: 'channel',
};
const wordedWait = 60_000;

/** Discord is too busy to take it. */
const overloaded = 130000;

/** No connection ever stood, so nothing was sent. */
const unreached = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']);

/** Sorts what a request of discord.js was rejected with. It holds nothing that was sent: neither address nor token. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return limitOf(error);
  if (error instanceof DiscordAPIError) return refusalOf(error);
  if (error instanceof HTTPError) return { kind: 'unknown', why: `Discord answered ${error.status}.` };
  const code = networkCode(error);
  return unreached.has(code)
    ? { kind: 'unreached', why: `Discord could not be reached (${code}).` }
    : { kind: 'unknown', why: `Discord’s answer was lost (${code}).` };
}

/** An answer without any limits in its head is no bucket's: what stands before Discord turns this machine away. */
function limitOf({ global, limit, retryAfter }: RateLimitError): Limited {
  const isWide = global || limit === Number.POSITIVE_INFINITY;
  const retryAfterMs = retryAfter > 0 ? Math.ceil(retryAfter) : unsaidWait;
  return { kind: 'limited', retryAfterMs, scope: isWide ? 'platform' : 'channel' };
}

function refusalOf({ code, status, message }: DiscordAPIError): Failure {
  // A page instead of JSON comes from something that stands before Discord: it says nothing of the channel.
  if (typeof code !== 'number')
    return { kind: 'unreached', why: `Something before Discord answered ${status}.` };
  const scope = limits[code];
  if (scope) return { kind: 'limited', retryAfterMs: wordedWait, scope };
  const said = message.slice(0, longestSaid);
  if (code === overloaded) return { kind: 'unreached', why: `Discord: ${said} (${code}).` };
  return { kind: 'refused', status, code, why: `Discord: ${said} (${code}).` };
}

const longestSaid = 200;

/** A code or a name: messages may hold an address. */
function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? networkCode(error.cause) : error.name;
}
