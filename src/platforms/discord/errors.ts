/**
 * What a failed request means for the one who made it:
 * - `acknowledged`: the interaction has an answer already
 * - `expired`: the interaction was not acknowledged in time, or its token has run out
 * - `deleted`: the message to edit is gone
 * - `gone`, `forbidden`: no such guild, or the bot may do nothing there
 * - `refused`: the request breaks a rule of Discord's, which is a bug of ours
 * - `unauthorised`: the token is not valid
 * - `limited`: Discord wants to be left alone for longer than the answer can wait
 * - `unreachable`: no answer, or a failure on Discord's side; the request may have been carried out all the same
 */
export type ErrorKind =
  | 'acknowledged'
  | 'expired'
  | 'deleted'
  | 'gone'
  | 'forbidden'
  | 'refused'
  | 'unauthorised'
  | 'limited'
  | 'unreachable';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const kindsByCode: Readonly<Record<number, ErrorKind>> = {
  10003: 'gone',
  10004: 'gone',
  10008: 'deleted',
  10015: 'expired',
  10062: 'expired',
  40060: 'acknowledged',
  50001: 'forbidden',
  50013: 'forbidden',
  50027: 'expired',
  50035: 'refused',
};

/** Sorts what a request of discord.js was rejected with. */
export function errorKind(error: unknown): ErrorKind {
  const { code, status, name } = fieldsOf(error);
  const known = typeof code === 'number' ? kindsByCode[code] : undefined;
  if (known) return known;
  if (status === 401) return 'unauthorised';
  if (status === 429 || (typeof name === 'string' && name.startsWith('RateLimitError'))) return 'limited';
  if (status === 403) return 'forbidden';
  if (typeof status === 'number' && status < 500) return 'refused';
  return 'unreachable';
}

/** What a log line may tell of such an error: it carries its request's address and body too, and those hold a token. */
export function loggedError(error: unknown): object {
  const { code, status } = fieldsOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: errorKind(error),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    reason,
  };
}

function fieldsOf(error: unknown): { code?: unknown; status?: unknown; name?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
