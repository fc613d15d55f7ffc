import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { errorKind, loggedError } from '../../../../src/platforms/discord/errors.ts';

const url = 'http://127.0.0.1/api/v10/interactions/1/secret-token/callback';

function refused(status: number, code: number): DiscordAPIError {
  const body = { files: undefined, body: { hidden: true } };
  return new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', url, body);
}

describe('sorting errors', () => {
  it.each([
    [404, 10004, 'gone'],
    [404, 10008, 'deleted'],
    [404, 10015, 'expired'],
    [404, 10062, 'expired'],
    [401, 50027, 'expired'],
    [400, 40060, 'acknowledged'],
    [403, 50001, 'forbidden'],
    [403, 50013, 'forbidden'],
    [403, 0, 'forbidden'],
    [400, 50035, 'refused'],
    [413, 40005, 'refused'],
    [401, 0, 'unauthorised'],
    [429, 0, 'limited'],
  ])('takes %i with code %i for %s', (status, code, kind) => {
    expect(errorKind(refused(status, code))).toBe(kind);
  });

  it('takes what has no answer, and failures of Discord, for unreachable', () => {
    const lost = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
    expect(errorKind(lost)).toBe('unreachable');
    expect(errorKind(new DOMException('late', 'AbortError'))).toBe('unreachable');
    expect(errorKind(new HTTPError(502, 'Bad Gateway', 'POST', url, {}))).toBe('unreachable');
    expect(errorKind(undefined)).toBe('unreachable');
  });

  it('takes a limit that is not waited out for limited', () => {
    const limit = {
      global: false,
      hash: '',
      limit: 1,
      majorParameter: '',
      method: 'POST',
      retryAfter: 30_000,
      route: '/interactions',
      scope: 'user' as const,
      sublimitTimeout: 0,
      timeToReset: 30_000,
      url,
    };
    expect(errorKind(new RateLimitError(limit))).toBe('limited');
  });

  it('logs neither address nor body of the request', () => {
    const logged = loggedError(refused(400, 50035));
    expect(logged).toEqual({ kind: 'refused', code: 50035, status: 400, reason: 'No' });
  });
});
