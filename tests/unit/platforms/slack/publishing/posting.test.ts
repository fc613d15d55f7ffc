import { describe, expect, test } from 'vitest';
import type { PublishOutcome } from '../../../../../src/core/digests/ports.ts';
import { body, installed, into, now, post, stage, texts, to } from './on-slack.ts';

function idOf(outcome: PublishOutcome): string {
  if (outcome.kind !== 'done') throw new Error(`it was ${outcome.kind}`);
  return outcome.messageId;
}

describe('posting on Slack', () => {
  test('makes a message with its mark, without previews, and says what it is called', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const outcome = await publisher.post(post(into(channel)));
    const [message] = channel.messages;
    expect(outcome).toEqual({ kind: 'done', messageId: message?.ts });
    expect(message).toMatchObject({ text: 'The harbour opens.', threadTs: null });
    expect(message?.metadata).toEqual({
      event_type: 'readout_delivery',
      event_payload: { delivery_id: 'd1gest0fharbour', part: 0 },
    });
    expect(slack.requests.map(({ args }) => args)).toMatchObject([
      { unfurl_links: false, unfurl_media: false },
    ]);
    expect(slack.violations).toEqual([]);
  });

  test('asks once, whatever the answer is', async () => {
    const { slack, publisher } = await stage();
    const held = Promise.withResolvers<void>();
    const failures = [
      { status: 500 },
      { status: 503, commit: true },
      { error: 'internal_error' },
      { error: 'fatal_error', commit: true },
      { notJson: true },
      { notJson: true, commit: true },
      { drop: 'before' },
      { drop: 'after' },
      { late: held.promise },
      { retryAfter: 3 },
    ] as const;
    for (const [part, how] of failures.entries()) {
      slack.fail({ method: 'chat.postMessage', how });
      await publisher.post(post(into(slack.workspace.channel), { mark: { delivery: 'd1gest', part } }));
      expect(slack.requests).toHaveLength(part + 1);
    }
    held.resolve();
  });

  test('goes under a message into its thread, and into the thread that the digests are for', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const head = idOf(await publisher.post(post(into(channel))));
    await publisher.post(post(into(channel), { under: head, body: body('More.') }));
    const inThread = idOf(await publisher.post(post(into(channel, head), { body: body('Next day.') })));
    await publisher.post(post(into(channel, head), { under: inThread, body: body('More of it.') }));
    expect(channel.messages.map(({ threadTs, text }) => [threadTs, text])).toEqual([
      [null, 'The harbour opens.'],
      [head, 'More.'],
      [head, 'Next day.'],
      [head, 'More of it.'],
    ]);
    expect(inThread).not.toBe(head);
    expect(slack.violations).toEqual([]);
  });

  test('goes to a person by direct message, which is opened once', async () => {
    const { slack, publisher } = await stage();
    const { person } = slack.workspace;
    const first = await publisher.post(post(to(person)));
    await publisher.post(post(to(person), { mark: { delivery: 'd1gest', part: 1 } }));
    const direct = slack.workspace.directMessages(person);
    expect(first).toEqual({ kind: 'done', messageId: direct.messages[0]?.ts });
    expect(direct.messages).toHaveLength(2);
    expect(slack.requests.filter(({ method }) => method === 'conversations.open')).toHaveLength(1);
  });

  test('is unreached where the direct message could not be opened: nothing was posted', async () => {
    const { slack, publisher } = await stage();
    const { person } = slack.workspace;
    slack.fail({ method: 'conversations.open', how: { drop: 'after' } });
    expect(await publisher.post(post(to(person)))).toMatchObject({ kind: 'unreached' });
    expect(await publisher.post(post(to(person)))).toMatchObject({ kind: 'done' });
    expect(slack.workspace.directMessages(person).messages).toHaveLength(1);
  });

  test('carries each workspace’s own token, the one that it has at that moment', async () => {
    const { slack, publisher, installations } = await stage();
    const other = slack.addWorkspace('Grain talks');
    installations.set(other.id, installed(other));
    await Promise.all([
      publisher.post(post(into(slack.workspace.channel))),
      publisher.post(post(into(other.channel))),
    ]);
    expect(new Map(slack.requests.map(({ token, workspace }) => [workspace?.id, token]))).toEqual(
      new Map([slack.workspace, other].map(({ id, botToken }) => [id, botToken])),
    );
    expect([slack.workspace, other].map(({ channel }) => channel.messages.length)).toEqual([1, 1]);
    installations.delete(other.id);
    expect(await publisher.post(post(into(other.channel)))).toMatchObject({ kind: 'shut-out' });
    expect(slack.requests).toHaveLength(2);
  });
});

describe('updating on Slack', () => {
  test('replaces the message and leaves its mark', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const ts = idOf(await publisher.post(post(into(channel))));
    const since = now();
    expect(await publisher.edit(into(channel), ts, body('It stays shut.'))).toEqual({
      kind: 'done',
      messageId: ts,
    });
    expect(texts(channel)).toEqual(['It stays shut.']);
    expect(await publisher.find(post(into(channel)), since)).toEqual({ kind: 'found', messageId: ts });
    expect(slack.violations).toEqual([]);
  });

  test('says that a message is gone, or may not be changed any more', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const ts = idOf(await publisher.post(post(into(channel))));
    for (const message of channel.messages) message.deleted = true;
    expect(await publisher.edit(into(channel), ts, body())).toMatchObject({ kind: 'missing' });
    slack.fail({ method: 'chat.update', how: { error: 'edit_window_closed' } });
    expect(await publisher.edit(into(channel), ts, body())).toMatchObject({ kind: 'missing' });
    slack.fail({ method: 'chat.update', how: { retryAfter: 20 } });
    expect(await publisher.edit(into(channel), ts, body())).toEqual({
      kind: 'limited',
      retryAfterMs: 20_000,
      scope: 'workspace',
    });
  });
});

describe('what Slack says of a place', () => {
  test.each<readonly [PublishOutcome['kind'], string]>([
    ['gone', 'channel_not_found'],
    ['gone', 'is_archived'],
    ['gone', 'user_not_found'],
    ['forbidden', 'not_in_channel'],
    ['forbidden', 'restricted_action'],
    ['forbidden', 'restricted_action_read_only_channel'],
    ['forbidden', 'missing_scope'],
    ['forbidden', 'messages_tab_disabled'],
    ['forbidden', 'ekm_access_denied'],
    ['shut-out', 'account_inactive'],
    ['shut-out', 'token_revoked'],
    ['shut-out', 'invalid_auth'],
    ['refused', 'invalid_blocks'],
    ['refused', 'msg_too_long'],
    ['refused', 'some_new_error'],
    ['unknown', 'internal_error'],
    ['unknown', 'fatal_error'],
    ['limited', 'message_limit_exceeded'],
  ])('is %s where it says %s', async (kind, error) => {
    const { slack, publisher } = await stage();
    slack.fail({ how: { error } });
    expect((await publisher.post(post(into(slack.workspace.channel)))).kind).toBe(kind);
    expect(texts(slack.workspace.channel)).toEqual([]);
    expect(slack.requests).toHaveLength(1);
  });

  test('is that the message is missing where its thread is gone, or the place where digests go into it', async () => {
    const { slack, publisher } = await stage();
    const { channel } = slack.workspace;
    const gone = '1700000000.000100';
    expect(await publisher.post(post(into(channel), { under: gone }))).toMatchObject({ kind: 'missing' });
    expect(await publisher.post(post(into(channel, gone)))).toMatchObject({ kind: 'gone' });
    const both = post(into(channel, gone), { under: '1700000000.000200' });
    expect(await publisher.post(both)).toMatchObject({ kind: 'gone' });
    const same = post(into(channel, gone), { under: gone });
    expect(await publisher.post(same)).toMatchObject({ kind: 'gone' });
    expect(await publisher.find(both, now())).toEqual({ kind: 'absent' });
  });

  test.each([
    [1, 'channel'],
    [2, 'channel'],
    [30, 'workspace'],
  ] as const)('is whom a limit of %i s holds back: the %s', async (retryAfter, scope) => {
    const { slack, publisher } = await stage();
    slack.fail({ how: { retryAfter } });
    const outcome = await publisher.post(post(into(slack.workspace.channel)));
    expect(outcome).toEqual({ kind: 'limited', retryAfterMs: retryAfter * 1_000, scope });
  });

  test('is nothing where something else answers, or no connection is had', async () => {
    const { slack, publisher } = await stage();
    slack.fail({ how: { status: 403 } });
    expect(await publisher.post(post(into(slack.workspace.channel)))).toMatchObject({ kind: 'unreached' });
    await slack.close();
    expect(await publisher.post(post(into(slack.workspace.channel)))).toMatchObject({ kind: 'unreached' });
  });

  test('never holds a token, in an outcome or a log line', async () => {
    const { slack, publisher, lines } = await stage();
    const { botToken, channel } = slack.workspace;
    const outcomes: PublishOutcome[] = [];
    for (const how of [{ status: 500 }, { error: 'invalid_auth' }, { drop: 'after' }] as const) {
      slack.fail({ how });
      outcomes.push(await publisher.post(post(into(channel))));
    }
    expect(JSON.stringify([outcomes, lines])).not.toContain(botToken);
  });
});

describe('whether the bot could post', () => {
  test('is so in channels that it is in, private ones too, and in direct messages', async () => {
    const { slack, publisher } = await stage();
    const { workspace } = slack;
    const closed = workspace.addChannel('closed', { private: true });
    for (const channel of [workspace.channel, closed, workspace.directMessages(workspace.person)]) {
      expect(await publisher.check(into(channel))).toEqual({ kind: 'done', messageId: '' });
    }
    expect(workspace.channel.messages).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  test('is not so where it is not in the channel, or the channel is gone', async () => {
    const { slack, publisher } = await stage();
    const { workspace } = slack;
    const other = workspace.addChannel('other', { joined: false });
    const closed = workspace.addChannel('closed', { private: true, joined: false });
    const old = workspace.addChannel('old', { archived: true });
    expect(await publisher.check(into(other))).toMatchObject({ kind: 'forbidden' });
    expect(await publisher.check(into(closed))).toMatchObject({ kind: 'gone' });
    expect(await publisher.check(into(old))).toMatchObject({ kind: 'gone' });
    slack.fail({ how: { status: 500 } });
    expect(await publisher.check(into(workspace.channel))).toMatchObject({ kind: 'unreached' });
  });

  test('is taken to be so where the bot may not ask', async () => {
    const { slack, publisher } = await stage({ scopes: ['chat:write'] });
    expect(await publisher.check(into(slack.workspace.channel))).toMatchObject({ kind: 'done' });
  });
});
