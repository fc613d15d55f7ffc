import { webApi } from '@slack/bolt';
import { z } from 'zod';

/**
 * What a failed call means for the one who made it:
 * - `limited`: Slack wants to be left alone for a while; the call was not carried out
 * - `unreached`: no connection was had; nothing was sent
 * - `refused-place`: nothing can be written there, or not by the bot
 * - `unauthorised`: the app is not installed there (any more), or its token is not valid
 * - `missing-scope`: the token may not do this
 * - `expired`: a trigger or response_url has run out or is used up
 * - `outdated`: what was to be changed has been changed or closed meanwhile
 * - `ours`: the call breaks a rule of Slack's, which is a bug of ours
 * - `refused`: refused for another reason
 * - `unknown-outcome`: no answer, or none that tells; the call may have been carried out all the same
 */
export type FailureKind =
  | 'limited'
  | 'unreached'
  | 'refused-place'
  | 'unauthorised'
  | 'missing-scope'
  | 'expired'
  | 'outdated'
  | 'ours'
  | 'refused'
  | 'unknown-outcome';

interface FailureFacts {
  /** Slack's name for it, or the network's. */
  readonly code?: string;
  /** Of HTTP. */
  readonly status?: number;
  /** For how long Slack wants to be left alone. */
  readonly retryAfterMs?: number;
  /** What Slack says is wrong with the arguments; the scope that is missing. */
  readonly problems?: readonly string[];
}

/** A call to Slack that failed. It holds nothing that was sent: neither address, nor token, nor body. */
export class SlackFailure extends Error {
  override readonly name = 'SlackFailure';
  readonly kind: FailureKind;
  /** A method of the Web API, `response_url` or `upload`. */
  readonly method: string;
  readonly facts: FailureFacts;

  constructor(method: string, kind: FailureKind, facts: FailureFacts = {}) {
    super(`${method} failed: ${facts.code ?? facts.status ?? kind}`);
    this.method = method;
    this.kind = kind;
    this.facts = facts;
  }

  /** How long to wait before the same may be asked again, ms. */
  get retryAfterMs(): number {
    return this.facts.retryAfterMs ?? unsaidWait;
  }
}

/** Where Slack does not say how long to wait. */
const unsaidWait = 30_000;

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and its neighbours */
const kindsByCode: Readonly<Record<string, FailureKind>> = {
  ...every('limited', 'message_limit_exceeded rate_limited ratelimited'),
  ...every(
    'refused-place',
    'cannot_dm_bot cannot_reply_to_message channel_not_found ekm_access_denied external_channel_migrating is_archived',
    'messages_tab_disabled not_in_channel slack_connect_file_upload_sharing_blocked thread_not_found',
    'user_disabled user_not_found user_not_in_channel user_not_visible',
  ),
  ...every(
    'unauthorised',
    'account_inactive invalid_auth not_allowed_token_type not_authed team_access_not_granted token_expired',
    'token_revoked',
  ),
  ...every('missing-scope', 'missing_scope no_permission'),
  ...every(
    'expired',
    'exchanged_trigger_id expired_trigger_id expired_url invalid_trigger_id trigger_exchanged trigger_expired used_url',
  ),
  ...every('outdated', 'cant_update_message hash_conflict message_not_found not_found view_not_found'),
  ...every(
    'ours',
    'duplicate_external_id invalid_arg_name invalid_arguments invalid_array_arg invalid_blocks invalid_blocks_format',
    'invalid_charset invalid_form_data invalid_json invalid_payload invalid_post_type json_not_object missing_argument',
    'missing_post_type msg_blocks_too_long msg_too_long no_text unknown_method view_too_large',
  ),
  ...every('unknown-outcome', 'fatal_error internal_error request_timeout service_unavailable'),
};

function every(kind: FailureKind, ...lines: readonly string[]): Record<string, FailureKind> {
  return Object.fromEntries(lines.flatMap((line) => line.split(' ')).map((code) => [code, kind]));
}

/** What a name of Slack's for an error means. */
function kindOfCode(code: string): FailureKind {
  const known = Object.hasOwn(kindsByCode, code) ? kindsByCode[code] : undefined;
  if (known) return known;
  if (code.startsWith('restricted_action')) return 'refused-place';
  // A page in the place of an answer is no name, nor is a word (“OK”): Slack’s others have several.
  const isName = code.length <= 80 && /^[a-z][a-z\d]*(?:_[a-z\d]+)+$/.test(code);
  return isName ? 'refused' : 'unknown-outcome';
}

const platformAnswer = z.object({
  error: z.string(),
  needed: z.string().optional().catch(undefined),
  response_metadata: z
    .object({
      messages: z.array(z.string()).optional().catch(undefined),
      retryAfter: z.number().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** Sorts what a call of Slack's client was rejected with. */
export function failureOf(method: string, error: unknown): SlackFailure {
  if (error instanceof SlackFailure) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new SlackFailure(method, 'limited', { retryAfterMs: error.retryAfter * 1_000 });
  }
  if (error instanceof webApi.WebAPIPlatformError) return failureNamed(method, error.data);
  if (error instanceof webApi.WebAPIHTTPError) return failureWithStatus(method, error.statusCode);
  return failureOfNetwork(method, error instanceof webApi.WebAPIRequestError ? error.original : error);
}

/** What an answer that is not `ok` means; anything that names no error of Slack's is none. */
export function failureNamed(method: string, answer: unknown, status?: number): SlackFailure {
  const { data } = platformAnswer.safeParse(answer);
  const kind = data ? kindOfCode(data.error) : 'unknown-outcome';
  if (!data || kind === 'unknown-outcome') {
    const code = data && Object.hasOwn(kindsByCode, data.error) ? data.error : 'no-answer';
    return new SlackFailure(method, kind, { code, ...(status !== undefined && { status }) });
  }
  const { messages = [], retryAfter } = data.response_metadata ?? {};
  const problems = [...messages, ...(data.needed === undefined ? [] : [`needed: ${data.needed}`])];
  return new SlackFailure(method, kind, {
    code: data.error,
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfterMs: retryAfter * 1_000 }),
    ...(problems.length > 0 && { problems: problems.slice(0, mostProblems) }),
  });
}

const mostProblems = 5;

/**
 * What an answer of HTTP other than 200 means that names no error of Slack's.
 * @param retryAfter seconds, as the header says it
 */
export function failureWithStatus(
  method: string,
  status: number,
  retryAfter: string | null = null,
): SlackFailure {
  if (status === 429) {
    const seconds = Number.parseInt(retryAfter ?? '', 10);
    const wait = Number.isNaN(seconds) ? {} : { retryAfterMs: seconds * 1_000 };
    return new SlackFailure(method, 'limited', { status, ...wait });
  }
  const isRefusal = status >= 400 && status < 500 && status !== 408;
  return new SlackFailure(method, isRefusal ? 'refused' : 'unknown-outcome', { status });
}

/** No connection ever stood, so nothing was sent; an unreachable host may be told of later, too. */
const unreached = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']);

/** Sorts what `fetch` was rejected with. */
export function failureOfNetwork(method: string, error: unknown): SlackFailure {
  if (error instanceof SlackFailure) return error;
  const code = networkCode(error);
  return new SlackFailure(method, unreached.has(code) ? 'unreached' : 'unknown-outcome', { code });
}

/** A code or a name: messages may hold an address. */
function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error) return networkCode(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** What a log line may tell of a failure. */
export function loggedFailure({ kind, method, facts }: SlackFailure): object {
  return { kind, method, ...facts };
}
