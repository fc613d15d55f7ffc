import {
  anything,
  array,
  assert,
  asyncProperty,
  dictionary,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { failureOf } from '../../../../../src/platforms/slack/errors.ts';
import { check } from '../../../../../src/platforms/slack/publishing/check.ts';
import { createFinder } from '../../../../../src/platforms/slack/publishing/find.ts';
import { outcomeOf } from '../../../../../src/platforms/slack/publishing/outcome.ts';
import { createSlackPublisher } from '../../../../../src/platforms/slack/publishing/publisher.ts';
import type { WebApi } from '../../../../../src/platforms/slack/web-api.ts';
import { now, post } from './on-slack.ts';

const mark = { delivery: 'd1gest0fharbour', part: 0 };

/** Whatever may stand in Slack's answer beside `ok`. */
const answer = oneof(
  dictionary(string(), jsonValue()),
  record({
    messages: array(record({ ts: string(), metadata: jsonValue() })),
    response_metadata: record({ next_cursor: string() }),
  }),
  record({ channel: jsonValue(), ts: jsonValue() }),
);

function answering(values: readonly object[]): WebApi {
  let at = 0;
  return {
    call: () => {
      at += 1;
      return Promise.resolve({ ...values[(at - 1) % values.length] });
    },
  };
}

const answers = array(answer, { minLength: 1, maxLength: 3 });

test('whatever is answered, looking for a message ends, and finds none of another mark', async () => {
  await assert(
    asyncProperty(answers, async (values) => {
      const search = { api: answering(values), channelId: 'C1', threadTs: null, mark, since: now() };
      expect(['absent', 'unknowable', 'unknown']).toContain((await createFinder()(search)).kind);
    }),
  );
});

test('whatever is answered, a post that Slack took is done or unknown, and nobody rejects', async () => {
  await assert(
    asyncProperty(answers, async (values) => {
      const publisher = createSlackPublisher({ workspaces: { api: () => answering(values) } });
      const target = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;
      expect(['done', 'unknown']).toContain((await publisher.post(post(target))).kind);
      expect(['done', 'forbidden', 'gone', 'unreached']).toContain(
        (await check(answering(values), 'C1')).kind,
      );
    }),
  );
});

test('whatever a call is rejected with has an outcome, which is never that it was done', () => {
  assert(
    property(anything(), (error) => {
      expect(outcomeOf(failureOf('chat.postMessage', error)).kind).toBe('unknown');
    }),
  );
});
