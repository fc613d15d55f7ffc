import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import {
  type FailureKind,
  failureNamed,
  failureOf,
  failureOfNetwork,
  failureWithStatus,
  loggedFailure,
  SlackFailure,
} from '../../../../src/platforms/slack/errors.ts';

const method = 'chat.postMessage';

function kindOf(error: string): FailureKind {
  return failureOf(method, new webApi.WebAPIPlatformError({ ok: false, error })).kind;
}

describe('an error that Slack names', () => {
  test.each<readonly [FailureKind, readonly string[]]>([
    [
      'refused-place',
      [
        'channel_not_found',
        'is_archived',
        'not_in_channel',
        'restricted_action',
        'restricted_action_thread_locked',
        'thread_not_found',
        'messages_tab_disabled',
        'user_disabled',
        'user_not_found',
      ],
    ],
    ['unauthorised', ['account_inactive', 'token_revoked', 'token_expired', 'invalid_auth', 'not_authed']],
    ['missing-scope', ['missing_scope', 'no_permission']],
    [
      'ours',
      [
        'invalid_blocks',
        'msg_too_long',
        'msg_blocks_too_long',
        'invalid_arguments',
        'no_text',
        'view_too_large',
      ],
    ],
    ['unknown-outcome', ['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']],
    ['expired', ['expired_trigger_id', 'exchanged_trigger_id', 'trigger_expired', 'used_url', 'expired_url']],
    ['outdated', ['hash_conflict', 'message_not_found', 'not_found', 'view_not_found']],
    ['limited', ['ratelimited', 'rate_limited', 'message_limit_exceeded']],
    ['refused', ['some_new_error', 'team_added_to_org']],
  ])('is %s', (kind, errors) => {
    expect(errors.map(kindOf)).toEqual(errors.map(() => kind));
  });

  test('tells what is wrong with the arguments, and which scope is missing', () => {
    const wrong = {
      ok: false as const,
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] no'] },
    };
    expect(failureOf(method, new webApi.WebAPIPlatformError(wrong)).facts.problems).toEqual(['[ERROR] no']);
    const missing = { ok: false, error: 'missing_scope', needed: 'im:write', provided: 'chat:write' };
    expect(failureNamed(method, missing).facts.problems).toEqual(['needed: im:write']);
  });
});

describe('an answer that names no error', () => {
  test.each([
    ['a page', new webApi.WebAPIPlatformError({ ok: false, error: '<html>Bad gateway</html>' })],
    ['a word', new webApi.WebAPIPlatformError({ ok: false, error: 'OK' })],
    ['another word', new webApi.WebAPIPlatformError({ ok: false, error: 'maintenance' })],
    ['a word of JavaScript’s', new webApi.WebAPIPlatformError({ ok: false, error: 'constructor' })],
    ['an empty one', new webApi.WebAPIPlatformError({ ok: false, error: '' })],
    ['a status of the server’s', new webApi.WebAPIHTTPError(502, 'Bad', {}, 'a page')],
    ['a timeout', new webApi.WebAPIRequestError(new DOMException('late', 'TimeoutError'))],
    ['a cut', new webApi.WebAPIRequestError(wire('ECONNRESET'))],
    ['a way that is gone', new webApi.WebAPIRequestError(wire('EHOSTUNREACH'))],
    ['a cut in the middle of the answer', wire('UND_ERR_SOCKET')],
    ['something else', new Error('what')],
    ['nothing at all', undefined],
  ])('leaves open what became of the call: %s', (_what, error) => {
    expect(failureOf(method, error).kind).toBe('unknown-outcome');
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'was not sent where no connection was had: %s',
    (code) => {
      expect(failureOf(method, new webApi.WebAPIRequestError(wire(code)))).toMatchObject({
        kind: 'unreached',
        facts: { code },
      });
      expect(failureOfNetwork('upload', wire(code)).kind).toBe('unreached');
    },
  );

  test.each([
    [400, 'refused'],
    [403, 'refused'],
    [408, 'unknown-outcome'],
    [302, 'unknown-outcome'],
    [500, 'unknown-outcome'],
    [504, 'unknown-outcome'],
    [429, 'limited'],
  ] as const)('is sorted by its status: %i', (status, kind) => {
    expect(failureWithStatus('response_url', status).kind).toBe(kind);
  });
});

test('a limit says how long to wait', () => {
  const limited = { kind: 'limited', retryAfterMs: 7_000 };
  expect(failureOf(method, new webApi.WebAPIRateLimitedError(7))).toMatchObject(limited);
  expect(failureWithStatus('upload', 429, '2').retryAfterMs).toBe(2_000);
  expect(failureWithStatus('upload', 429, 'soon').retryAfterMs).toBe(30_000);
  expect(failureNamed(method, { ok: false, error: 'ratelimited' }).retryAfterMs).toBe(30_000);
});

test('a failure of ours stays what it is', () => {
  const failure = new SlackFailure('upload', 'expired');
  expect(failureOf(method, failure)).toBe(failure);
});

test('a log line holds nothing of what was sent', () => {
  const secret = 'xoxb-secret';
  const told = [
    new webApi.WebAPIHTTPError(500, secret, { authorization: secret }, secret),
    new webApi.WebAPIPlatformError({ ok: false, error: `<html>${secret}</html>` }),
    new webApi.WebAPIRequestError(Object.assign(new Error(secret), { cause: wire('ECONNRESET', secret) })),
    new Error(secret),
  ].map((error) => failureOf(method, error));
  expect(JSON.stringify([told.map(loggedFailure), told.map(String)])).not.toContain(secret);
});

function wire(code: string, message = 'cut'): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}
