import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../../src/core/digests/ports.ts';
import { SlackFailure } from '../../../../../src/platforms/slack/errors.ts';
import { createFinder } from '../../../../../src/platforms/slack/publishing/find.ts';
import type { WebApi } from '../../../../../src/platforms/slack/web-api.ts';
import type { LocalSlack } from '../../../../support/slack/local-slack.ts';
import { into, now, post, stage, texts, to } from './on-slack.ts';

describe('a message whose answer was lost', () => {
  test.each([
    ['the socket was cut', { drop: 'after' }],
    ['Slack failed after it', { status: 500, commit: true }],
    ['Slack named an error of its own after it', { error: 'internal_error', commit: true }],
    ['a page came in the place of the answer', { notJson: true, commit: true }],
  ] as const)('is found by its mark: %s', async (_what, how) => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const since = now();
    slack.fail({ method: 'chat.postMessage', how });
    expect(await publisher.post(post(into(channel)))).toMatchObject({ kind: 'unknown' });
    const found = await publisher.find(post(into(channel)), since);
    expect(found).toEqual({ kind: 'found', messageId: channel.messages[0]?.ts });
    expect(texts(channel)).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('that was not carried out is absent, and is then posted', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const since = now();
    slack.fail({ method: 'chat.postMessage', how: { drop: 'before' } });
    expect(await publisher.post(post(into(channel)))).toMatchObject({ kind: 'unknown' });
    expect(await publisher.find(post(into(channel)), since)).toEqual({ kind: 'absent' });
    await publisher.post(post(into(channel)));
    expect(texts(channel)).toHaveLength(1);
  });

  test('and that is carried out late is found once it is there', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const since = now();
    const late = Promise.withResolvers<void>();
    slack.fail({ method: 'chat.postMessage', how: { late: late.promise } });
    expect(await publisher.post(post(into(channel)))).toMatchObject({ kind: 'unknown' });
    late.resolve();
    await slack.until(() => channel.messages.length > 0, 'the message comes late');
    expect(await publisher.find(post(into(channel)), since)).toMatchObject({ kind: 'found' });
  });

  test('is found in its thread, and in a direct message', async () => {
    const { slack, publisher } = await stage();
    const { channel, person } = slack.workspace;
    const since = now();
    const head = slack.post({ text: 'The briefing' }, channel);
    slack.fail({ method: 'chat.postMessage', times: 2, how: { drop: 'after' } });
    const inThread = post(into(channel), { under: head.ts });
    const direct = post(to(person));
    await publisher.post(inThread);
    await publisher.post(direct);
    expect(await publisher.find(inThread, since)).toMatchObject({ kind: 'found' });
    expect(await publisher.find(post(into(channel, head.ts)), since)).toMatchObject({ kind: 'found' });
    // It stands in the thread alone.
    expect(await publisher.find(post(into(channel)), since)).toEqual({ kind: 'absent' });
    expect(await publisher.find(direct, since)).toMatchObject({ kind: 'found' });
  });
});

describe('looking for a message', () => {
  test('takes no other part or delivery for it, nor what was written long before', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    await publisher.post(post(into(channel), { mark: { delivery: 'd1gest0fharbour', part: 1 } }));
    await publisher.post(post(into(channel), { mark: { delivery: 'd1gest0fgrain', part: 0 } }));
    expect(await publisher.find(post(into(channel)), now())).toEqual({ kind: 'absent' });
    await publisher.post(post(into(channel)));
    expect(await publisher.find(post(into(channel)), now())).toMatchObject({ kind: 'found' });
    const later = Temporal.Now.instant().add({ hours: 25 }).toString();
    expect(await publisher.find(post(into(channel)), later)).toEqual({ kind: 'absent' });
  });

  test('reads on where much was said since', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const since = now();
    await publisher.post(post(into(channel)));
    for (let count = 0; count < 450; count++) slack.post({ text: `Talk ${count}` }, channel);
    expect(await publisher.find(post(into(channel)), since)).toMatchObject({ kind: 'found' });
    expect(slack.requests.filter(({ method }) => method === 'conversations.history')).toHaveLength(3);
  });

  test('says so where the bot may not look: it is in the channel no more, or lacks the scope', async () => {
    const { slack, publisher } = await stage();
    const outside = slack.workspace.addChannel('outside', { joined: false });
    await publisher.post(post(into(outside)));
    expect(texts(outside)).toHaveLength(1);
    expect(await publisher.find(post(into(outside)), now())).toMatchObject({ kind: 'unknowable' });
    const poor = await stage({ scopes: ['chat:write', 'im:write'] });
    const { channel, person } = poor.slack.workspace;
    expect(await poor.publisher.find(post(into(channel)), now())).toMatchObject({ kind: 'unknowable' });
    expect(await poor.publisher.find(post(to(person)), now())).toMatchObject({ kind: 'unknowable' });
  });

  test.each<readonly [Found['kind'], Parameters<LocalSlack['fail']>[0]['how']]>([
    ['limited', { retryAfter: 40 }],
    ['unreached', { status: 403 }],
    ['unknown', { status: 500 }],
    ['unknown', { notJson: true }],
    ['gone', { error: 'channel_not_found' }],
    ['shut-out', { error: 'token_revoked' }],
    ['unknowable', { error: 'some_new_error' }],
  ])('says why nothing could be learnt: %s', async (kind, how) => {
    const { slack, publisher } = await stage();
    slack.fail({ method: 'conversations.history', how });
    const found = await publisher.find(post(into(slack.workspace.channel)), now());
    expect(found.kind).toBe(kind);
    // Posting is not held back by how slowly histories may be read.
    if (found.kind === 'limited') expect(found).toMatchObject({ retryAfterMs: 40_000, scope: 'channel' });
  });

  test('goes on where it had to stop, for apps that may read one small page a minute', async () => {
    const { slack, publisher } = await stage({ app: { distribution: 'unlisted' } });
    const { channel } = slack.workspace;
    const since = now();
    await publisher.post(post(into(channel)));
    for (let count = 0; count < 20; count++) slack.post({ text: `Talk ${count}` }, channel);
    const first = await publisher.find(post(into(channel)), since);
    expect(first).toMatchObject({ kind: 'limited', scope: 'channel' });
    expect(first.kind === 'limited' && first.retryAfterMs).toBeGreaterThan(50_000);
    const cursors = (): unknown[] =>
      slack.requests
        .filter(({ method }) => method === 'conversations.history')
        .map(({ args }) => args['cursor']);
    expect(cursors()).toEqual([undefined, expect.any(String)]);
    await publisher.find(post(into(channel)), since);
    expect(cursors()).toEqual([undefined, expect.any(String), cursors()[1]]);
  });
});

describe('a search that Slack interrupts', () => {
  const mark = { delivery: 'd1gest0fharbour', part: 0 };
  const search = { channelId: 'C1', threadTs: null, mark, since: '2031-03-05T09:00:00Z' };
  const marked = {
    ts: '1.2',
    metadata: { event_type: 'readout_delivery', event_payload: { delivery_id: mark.delivery, part: 0 } },
  };
  const limited = new SlackFailure('conversations.history', 'limited', { retryAfterMs: 60_000 });

  test('goes on from there, and begins anew after it has ended', async () => {
    const { api, asked } = scripted(
      page('a'),
      limited,
      page('b'),
      limited,
      page('', marked),
      page('', marked),
    );
    const find = createFinder();
    expect(await find({ ...search, api })).toMatchObject({ kind: 'limited' });
    expect(await find({ ...search, api })).toMatchObject({ kind: 'limited' });
    expect(await find({ ...search, api })).toEqual({ kind: 'found', messageId: '1.2' });
    expect(await find({ ...search, api })).toMatchObject({ kind: 'found' });
    expect(asked).toEqual([null, 'a', 'a', 'b', 'b', null]);
  });

  test('is another one for another part', async () => {
    const { api, asked } = scripted(page('a'), limited, page(''));
    const find = createFinder();
    await find({ ...search, api });
    expect(await find({ ...search, api, mark: { ...mark, part: 1 } })).toEqual({ kind: 'absent' });
    expect(asked).toEqual([null, 'a', null]);
  });

  test('ends, and says that it does not know, after so many pages', async () => {
    const { api, asked } = scripted(...Array.from({ length: 20 }, (_, at) => page(`c${at}`)));
    expect(await createFinder()({ ...search, api })).toMatchObject({ kind: 'unknowable' });
    expect(asked).toHaveLength(20);
  });
});

/** Answers in turn; a further call fails the test. */
function scripted(...answers: readonly (object | SlackFailure)[]) {
  const asked: unknown[] = [];
  const left = [...answers];
  const call: WebApi['call'] = (method, { cursor = null, limit, oldest, include_all_metadata: all }) => {
    expect([method, limit, oldest, all]).toEqual([
      'conversations.history',
      200,
      // A day before, for clocks that go wrong.
      '1930381200.000000',
      true,
    ]);
    asked.push(cursor);
    const answer = left.shift();
    if (!answer) throw new Error('nobody asks again');
    return answer instanceof SlackFailure ? Promise.reject(answer) : Promise.resolve({ ...answer });
  };
  return { api: { call }, asked };
}

function page(next: string, ...messages: readonly object[]) {
  return { messages: [{ ts: '1.1' }, ...messages], response_metadata: { next_cursor: next } };
}
