import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { clientOf, clientOptions, errorOf, posted, silent, started } from './connected.ts';

/** The error that a post meets. */
function errorOfPost(client: webApi.WebClient, channel: string): Promise<string | null> {
  return errorOf(posted(client, { channel, text: 'A summary' }));
}

describe('tokens', () => {
  test('say whose they are', async () => {
    const slack = await started();
    const { workspace } = slack;
    expect(await clientOf(slack).auth.test()).toMatchObject({
      ok: true,
      team_id: workspace.id,
      user_id: workspace.bot.id,
      bot_id: workspace.botId,
      response_metadata: { scopes: [...workspace.scopes] },
    });
  });

  test.each([
    ['no', undefined, 'not_authed'],
    ['a strange', 'xoxb-1-2-3', 'invalid_auth'],
  ])('open nothing with %s token', async (_what, token, error) => {
    const slack = await started();
    const client = new webApi.WebClient(token, { ...clientOptions(slack), logLevel: webApi.LogLevel.ERROR });
    expect(await errorOf(client.auth.test())).toBe(error);
    expect(slack.violations).toMatchObject([{ where: 'auth.test', error }]);
  });

  test('of apps and of bots do not stand in for each other', async () => {
    const slack = await started();
    const { botToken, appToken } = slack.workspace;
    const client = clientOf(slack);
    expect(await errorOf(client.apps.connections.open({ token: botToken }))).toBe('not_allowed_token_type');
    expect(await errorOf(client.auth.test({ token: appToken }))).toBe('not_allowed_token_type');
    expect(await client.apps.connections.open({ token: appToken })).toMatchObject({ ok: true });
  });

  test('of two workspaces never reach each other', async () => {
    const slack = await started();
    const other = slack.addWorkspace('Bridge talks');
    expect(await errorOfPost(clientOf(slack), slack.workspace.channel.id)).toBeNull();
    expect(await errorOfPost(clientOf(slack, other), other.channel.id)).toBeNull();
    expect(await errorOfPost(clientOf(slack, other), slack.workspace.channel.id)).toBe('channel_not_found');
    expect(slack.requests.map(({ workspace }) => workspace)).toEqual([slack.workspace, other, other]);
    expect(slack.violations).toMatchObject([{ where: 'chat.postMessage', teamId: other.id }]);
    const teamed = clientOf(slack).apiCall('auth.test', { team_id: other.id });
    expect(await errorOf(teamed)).toBe('LOCAL_OTHER_TEAM');
  });

  test('open what they were granted alone', async () => {
    const slack = await started({ scopes: ['chat:write'] });
    const channel = slack.workspace.channel.id;
    const client = clientOf(slack);
    expect(await errorOf(posted(client, { channel, text: 'A summary' }))).toBeNull();
    await expect(client.conversations.history({ channel })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'channels:history', provided: 'chat:write' },
    });
    expect(await errorOf(client.users.info({ user: slack.workspace.person.id }))).toBe('missing_scope');
    expect(() => slack.command('/briefing')).toThrow('not offered');
    expect(() => slack.mention('harbour')).toThrow('does not hear');
  });
});

describe('messages', () => {
  test('are posted, changed and deleted', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const channel = slack.workspace.channel.id;
    const ts = await posted(client, { channel, text: 'First' });
    const [message] = slack.workspace.channel.messages;
    expect(message).toMatchObject({ ts, text: 'First', writes: 1 });
    await client.chat.update({ channel, ts, text: 'Second' });
    expect(message).toMatchObject({ text: 'Second', writes: 2 });
    await client.chat.delete({ channel, ts });
    expect(message?.deleted).toBe(true);
    expect(await errorOf(client.chat.update({ channel, ts, text: 'Third' }))).toBe('message_not_found');
  });

  test('keep their blocks unless a text alone replaces them', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const channel = slack.workspace.channel.id;
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'Two meetings' } }];
    const ts = await posted(client, { channel, text: 'Two', blocks });
    const [message] = slack.workspace.channel.messages;
    expect(message?.blocks).toMatchObject([{ type: 'section', block_id: expect.any(String) }]);
    await client.chat.update({ channel, ts, text: 'Three' });
    expect(message?.blocks).toEqual([]);
    expect(message?.words).toBe('Three');
  });

  test('are cut beyond 40,000 characters, which is a fault', async () => {
    const slack = await started();
    const channel = slack.workspace.channel.id;
    const post = (length: number): Promise<unknown> =>
      posted(clientOf(slack), { channel, text: 'x'.repeat(length) });
    await post(40_000);
    expect(slack.violations).toEqual([]);
    await post(40_001);
    expect(slack.workspace.channel.messages[1]?.text).toHaveLength(40_000);
    expect(slack.violations).toMatchObject([{ error: 'LOCAL_TEXT_CUT' }]);
  });

  test('tell what is wrong with their blocks', async () => {
    const slack = await started();
    const channel = slack.workspace.channel.id;
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    const call = posted(clientOf(slack), { channel, text: 'A summary', blocks });
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: {
          messages: expect.arrayContaining([
            '[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]',
          ]),
        },
      },
    });
    expect(slack.workspace.channel.messages).toEqual([]);
  });

  test('go only where the bot may write', async () => {
    const slack = await started({ scopes: ['chat:write', 'channels:join'] });
    const { workspace } = slack;
    const client = clientOf(slack);
    const post = (channel: string): Promise<string | null> =>
      errorOf(posted(client, { channel, text: 'A summary' }));
    const open = workspace.addChannel('open', { joined: false });
    const closed = workspace.addChannel('closed', { joined: false, private: true });
    const old = workspace.addChannel('old', { archived: true });
    const strict = workspace.addChannel('strict');
    strict.trouble = 'restricted_action';
    expect(await post(open.id)).toBe('not_in_channel');
    expect(await post(closed.id)).toBe('channel_not_found');
    expect(await post(old.id)).toBe('is_archived');
    expect(slack.violations).toHaveLength(3);
    expect(await post(strict.id)).toBe('restricted_action');
    expect(slack.violations).toHaveLength(3);
    await client.conversations.join({ channel: open.id });
    expect(await post(open.id)).toBeNull();
  });

  test('for one person are seen by them alone, and by no timestamp', async () => {
    const slack = await started();
    const { workspace } = slack;
    const client = clientOf(slack);
    const channel = workspace.channel.id;
    const { message_ts: ts = '' } = await client.chat.postEphemeral({
      channel,
      user: workspace.person.id,
      text: 'For you',
    });
    expect(workspace.channel.messages[0]?.start.visibleTo).toBe(workspace.person.id);
    expect(await errorOf(client.chat.update({ channel, ts, text: 'Again' }))).toBe('message_not_found');
    const { messages } = await client.conversations.history({ channel });
    expect(messages).toEqual([]);
    const stranger = client.chat.postEphemeral({ channel, user: 'U0NOBODY', text: 'For you' });
    expect(await errorOf(stranger)).toBe('user_not_in_channel');
  });

  test('are misspelt in no argument', async () => {
    const slack = await started();
    const channel = slack.workspace.channel.id;
    const call = clientOf(slack).apiCall('chat.postMessage', {
      channel,
      text: 'A summary',
      unfurl_link: false,
      ...silent,
    });
    expect(await errorOf(call)).toBe('invalid_arguments');
    expect(await errorOf(clientOf(slack).apiCall('chat.postMesage', {}))).toBe('unknown_method');
  });
});

describe('reading', () => {
  test('goes back through a channel in pages, with metadata for who asks for all of it', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const channel = slack.workspace.channel.id;
    for (const id of ['1', '2', '3']) {
      const metadata = { event_type: 'briefing', event_payload: { delivery_id: id } };
      await posted(client, { channel, text: `Briefing ${id}`, metadata });
    }
    const page = await client.conversations.history({ channel, limit: 2, include_all_metadata: true });
    expect(page.messages?.map(({ text }) => text)).toEqual(['Briefing 3', 'Briefing 2']);
    expect(page.messages?.[0]).toMatchObject({ metadata: { event_payload: { delivery_id: '3' } } });
    const cursor = page.response_metadata?.next_cursor ?? '';
    const last = await client.conversations.history({ channel, limit: 2, cursor });
    expect(last.messages).toMatchObject([{ text: 'Briefing 1', metadata: { event_type: 'briefing' } }]);
    expect(last.messages?.[0]).not.toHaveProperty('metadata.event_payload');
    expect(last.has_more).toBe(false);
    const [first] = slack.workspace.channel.messages;
    const since = await client.conversations.history({ channel, oldest: first?.ts ?? '' });
    expect(since.messages).toHaveLength(2);
  });

  test('goes through threads, which the channel itself does not show', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const channel = slack.workspace.channel.id;
    const ts = await posted(client, { channel, text: 'Overview' });
    await posted(client, { channel, text: 'Part', thread_ts: ts });
    const { messages } = await client.conversations.replies({ channel, ts });
    expect(messages?.map(({ text }) => text)).toEqual(['Overview', 'Part']);
    expect((await client.conversations.history({ channel })).messages).toHaveLength(1);
    expect(await errorOf(client.conversations.replies({ channel, ts: '1.000001' }))).toBe('thread_not_found');
  });

  test('is slow and short for apps that are given out outside the Marketplace', async () => {
    const slack = await started({ app: { distribution: 'unlisted' } });
    const channel = slack.workspace.channel.id;
    for (let count = 0; count < 16; count += 1) slack.post({ text: `Briefing ${count}` });
    const client = clientOf(slack);
    expect((await client.conversations.history({ channel, limit: 100 })).messages).toHaveLength(15);
    await expect(client.conversations.history({ channel })).rejects.toMatchObject({
      code: webApi.ErrorCode.RateLimitedError,
    });
  });

  test('finds channels and people', async () => {
    const slack = await started();
    const { workspace } = slack;
    const client = clientOf(slack);
    workspace.addChannel('closed', { private: true, joined: false });
    workspace.addChannel('old', { archived: true });
    const { channels } = await client.conversations.list({
      types: 'public_channel,private_channel',
      exclude_archived: true,
    });
    expect(channels?.map(({ name }) => name)).toEqual(['briefings']);
    const { channel } = await client.conversations.info({ channel: workspace.channel.id });
    expect(channel).toMatchObject({ name: 'briefings', is_member: true, is_archived: false });
    const direct = await client.conversations.open({ users: workspace.person.id });
    expect(direct.channel?.id).toBe(workspace.directMessages(workspace.person).id);
    const { user } = await client.users.info({ user: workspace.person.id });
    expect(user).toMatchObject({ tz: 'Europe/Amsterdam', is_bot: false });
    expect(user).not.toHaveProperty('locale');
    const asked = await client.users.info({ user: workspace.person.id, include_locale: true });
    expect(asked.user?.locale).toBe('en-US');
  });
});

describe('members', () => {
  test('of a channel are told in pages, of a private one to who is in it', async () => {
    const slack = await started();
    const { workspace } = slack;
    const client = clientOf(slack);
    const { channel, person, bot } = workspace;
    const owner = workspace.addMember('ilse', { role: 'owner' });
    const first = await client.conversations.members({ channel: channel.id, limit: 2 });
    expect(first.members).toEqual([bot.id, person.id]);
    const cursor = first.response_metadata?.next_cursor ?? '';
    expect((await client.conversations.members({ channel: channel.id, cursor })).members).toEqual([owner.id]);
    const closed = workspace.addChannel('closed', { private: true, joined: false });
    expect(await errorOf(client.conversations.members({ channel: closed.id }))).toBe('channel_not_found');
    const { user } = await client.users.info({ user: owner.id });
    expect(user).toMatchObject({ is_admin: true, is_owner: true });
    expect((await client.users.info({ user: person.id })).user).toMatchObject({ is_admin: false });
  });

  test('are told to who was granted it', async () => {
    const slack = await started({ scopes: ['channels:read'] });
    const { workspace } = slack;
    const closed = workspace.addChannel('closed', { private: true });
    const client = clientOf(slack);
    expect(await errorOf(client.conversations.members({ channel: workspace.channel.id }))).toBeNull();
    expect(await errorOf(client.conversations.members({ channel: closed.id }))).toBe('missing_scope');
    expect(await errorOf(client.users.info({ user: workspace.person.id }))).toBe('missing_scope');
  });
});

describe('a channel that is gone', () => {
  test('takes nothing any more, and is told of to who may know', async () => {
    const slack = await started();
    const { workspace } = slack;
    const old = workspace.addChannel('old');
    expect(slack.archive(old).start.payload).toMatchObject({
      event: { type: 'channel_archive', channel: old.id },
    });
    expect(await errorOfPost(clientOf(slack), old.id)).toBe('is_archived');
    slack.deleteChannel(old);
    expect(await errorOfPost(clientOf(slack), old.id)).toBe('channel_not_found');
    const poor = await started({ scopes: ['chat:write'] });
    expect(() => poor.archive(poor.workspace.channel)).toThrow('does not hear');
  });
});

describe('files', () => {
  test('are uploaded to an address of their own, and shown', async () => {
    const slack = await started();
    const { workspace } = slack;
    const content = 'BEGIN:VCALENDAR';
    await clientOf(slack).files.uploadV2({
      channel_id: workspace.channel.id,
      filename: 'harbour.ics',
      content,
      initial_comment: 'Two meetings',
    });
    const [message] = workspace.channel.messages;
    expect(message?.files).toMatchObject([{ name: 'harbour.ics', bytes: Buffer.from(content) }]);
    expect(message?.text).toBe('Two meetings');
    expect(slack.requests.map(({ method }) => method)).toEqual([
      'files.getUploadURLExternal',
      'upload',
      'files.completeUploadExternal',
    ]);
    expect(slack.violations).toEqual([]);
  });

  test('are complete, and of this workspace', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
      filename: 'harbour.ics',
      length: 10,
    });
    const short = await fetch(url, { method: 'POST', body: 'short' });
    expect(await short.json()).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(await errorOf(client.files.completeUploadExternal({ files: [{ id, title: 'x' }] }))).toBe(
      'file_not_found',
    );
  });
});
