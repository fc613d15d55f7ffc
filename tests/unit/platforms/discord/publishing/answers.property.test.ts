import { DiscordAPIError, HTTPError } from 'discord.js';
import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../../src/config/clock.ts';
import { check } from '../../../../../src/platforms/discord/publishing/check.ts';
import { failureOf } from '../../../../../src/platforms/discord/publishing/failure.ts';
import { find } from '../../../../../src/platforms/discord/publishing/find.ts';
import { marked, markOf } from '../../../../../src/platforms/discord/publishing/mark.ts';
import { outcomeOf } from '../../../../../src/platforms/discord/publishing/outcome.ts';
import type { Requests } from '../../../../../src/platforms/discord/publishing/requests.ts';
import { now } from './on-discord.ts';

const mark = { delivery: 'd1gest0fharbour', part: 0 };

/** Whatever may stand in the place of Discord's answer. */
const answer = oneof(
  jsonValue(),
  array(record({ id: string(), author: record({ id: constantFrom('9', '8') }), components: jsonValue() })),
  record({ id: string(), type: integer(), guild_id: string(), permission_overwrites: jsonValue() }),
);

function answering(values: readonly unknown[]): Requests {
  let at = 0;
  const next = (): Promise<{ ok: true; value: unknown }> => {
    at += 1;
    return Promise.resolve({ ok: true, value: values[(at - 1) % values.length] });
  };
  return { get: next, post: next, patch: next };
}

test('whatever is answered, looking for a message ends, and finds none of another mark', async () => {
  await assert(
    asyncProperty(array(answer, { minLength: 1, maxLength: 4 }), async (values) => {
      const search = { channelId: '5', under: null, mark, since: now(), self: '9' };
      const found = await find(answering(values), search);
      expect(['absent', 'unknowable', 'unreached']).toContain(found.kind);
    }),
  );
});

test('whatever is answered, nobody is told that the bot could post where that cannot be read', async () => {
  await assert(
    asyncProperty(array(answer, { minLength: 1, maxLength: 4 }), async (values) => {
      const asking = { requests: answering(values), clock: systemClock, self: '9' };
      const outcome = await check(asking, { channelId: '5' });
      expect(['done', 'forbidden', 'unreached']).toContain(outcome.kind);
    }),
  );
});

test('whatever a request is rejected with has an outcome, which is never that it was done', () => {
  const url = 'http://127.0.0.1/api/v10/channels/1/messages';
  const request = { files: undefined, body: { hidden: 'secret' } };
  const refusal = record({
    code: integer({ min: 0, max: 300_000 }),
    status: integer({ min: 400, max: 499 }),
  }).map(
    ({ code, status }) => new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', url, request),
  );
  const failure = integer({ min: 500, max: 599 }).map(
    (status) => new HTTPError(status, 'Bad', 'POST', url, request),
  );
  assert(
    property(oneof(refusal, failure, anything()), (error) => {
      const outcome = outcomeOf(failureOf(error));
      expect(outcome.kind).toMatch(/^(limited|unreached|unknown|gone|forbidden|shut-out|missing|refused)$/);
      expect(JSON.stringify(outcome)).not.toMatch(/secret|127\.0\.0\.1/);
    }),
  );
});

test('whatever a body is, its mark stands in it once, or it bears none', () => {
  assert(
    property(oneof(record({ components: jsonValue() }), record({ content: string() })), (body) => {
      const result = marked(body, mark);
      if (result === null) return;
      expect(JSON.stringify(result).split(`"id":${markOf(mark)}`)).toHaveLength(2);
    }),
  );
});
