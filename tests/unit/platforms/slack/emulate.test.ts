import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../../../src/config/clock.ts';
import type { Desk } from '../../../../src/core/desk.ts';
import { answer } from '../../../../src/platforms/slack/answering/answer.ts';
import { createThreads } from '../../../../src/platforms/slack/answering/threads.ts';
import type { Asked, Place } from '../../../../src/platforms/slack/asked.ts';
import type { Plan } from '../../../../src/platforms/slack/plan.ts';
import { startSlack } from '../../../../src/platforms/slack/start-slack.ts';
import { line, notice } from '../../../../src/platforms/slack/surfaces/notice.ts';
import type { Modal } from '../../../../src/platforms/slack/view.ts';
import { createWorkspaces, oneInstallation } from '../../../../src/platforms/slack/workspaces.ts';
import { encodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import type { SlackAnswer } from '../../../../src/render/slack/payload.ts';
import { listLog } from '../../../support/list-log.ts';
import { topicOf } from '../../../support/topics.ts';
import { harbour, saying, troubles, words } from './answering/answering-bot.ts';
import { now, signedPost } from './connect/signed-post.ts';
import {
  botToken,
  botUserId,
  type Emulated,
  emulated,
  emulatedTeam,
  responseUrls,
  signingSecret,
} from './emulated.ts';

const opens = expect.stringContaining('The harbour opens.');

/** What carries plans out, against the emulator. */
async function bot(token = botToken) {
  const slack = await emulated();
  const { log, lines } = listLog();
  const { apiUrl } = slack;
  const installations = oneInstallation(token, { apiUrl, log });
  const workspaces = createWorkspaces({ installations, apiUrl, log });
  const threads = createThreads(() => performance.now(), { channel: 1, workspace: 1 });
  onTestFinished(() => threads.close());
  const parts = { workspaces, log, threads, patienceMs: 5, longestMs: 2_000 };
  const who = { id: 'Ev0EMULATE7', teamId: emulatedTeam, userId: slack.personId };
  return {
    slack,
    lines,
    threads,
    installations,
    workspaces,
    who,
    ask: (asked: Asked, plan: Plan) => answer(parts, asked, plan),
    mention: (place: Partial<Place> = {}): Asked => ({
      ...who,
      kind: 'mention',
      text: 'harbour',
      place: { channelId: slack.channelId, threadTs: null, responseUrl: null, ...place },
    }),
  };
}

function modal(text: string): Modal {
  return {
    type: 'modal',
    callback_id: 'topics',
    title: { type: 'plain_text', text: 'Topics', emoji: false },
    close: { type: 'plain_text', text: 'Close', emoji: false },
    blocks: notice('calm', [line(text)]).blocks,
  };
}

describe('a Slack that others wrote', () => {
  test('says whose the token is', async () => {
    const { installations } = await bot();
    expect(await installations.learn()).toEqual({
      teamId: emulatedTeam,
      botToken,
      botId: 'B0READOUT',
      botUserId,
    });
  });

  test('holds an answer and the parts of its thread', async () => {
    const { slack, ask, mention, threads, lines } = await bot();
    await ask(mention(), saying('everybody', 'One', 'Two'));
    await threads.idle();
    const [first, ...parts] = await slack.read(slack.channelId);
    expect(first).toMatchObject({ text: opens, user: botUserId, blocks: [expect.anything()] });
    expect(parts).toMatchObject([
      { text: expect.stringContaining('One'), thread_ts: first?.ts },
      { text: expect.stringContaining('Two'), thread_ts: first?.ts },
    ]);
    expect(troubles(lines)).toEqual([]);
  });

  test('shows the asker alone what is for the asker', async () => {
    const { slack, ask, mention, lines } = await bot();
    await ask(mention(), saying('asker'));
    expect(await slack.read(slack.channelId)).toEqual([]);
    const page = await slack.page(`tab=messages&channel=${slack.channelId}`);
    expect(page.slice(page.indexOf('Ephemeral'))).toContain('The harbour opens.');
    expect(troubles(lines)).toEqual([]);
  });

  test('takes a file into the direct messages', async () => {
    const { slack, ask, mention, lines } = await bot();
    const file = { name: 'harbour.md', content: 'Häfen öffnen', title: 'the whole briefing' };
    await ask(mention(), { kind: 'file', make: () => Promise.resolve(file) });
    const [sent, ...others] = await slack.read(await slack.direct());
    expect(others).toEqual([]);
    expect(sent?.files).toMatchObject([{ name: 'harbour.md', title: 'the whole briefing' }]);
    expect(await slack.download(sent?.files?.[0]?.url_private ?? '')).toBe('Häfen öffnen');
    expect(await slack.page(`tab=messages&channel=${slack.channelId}`)).toContain(
      'Sent to you in a direct message',
    );
    expect(troubles(lines)).toEqual([]);
  });

  test('opens a modal with a stand-in, and changes it by its hash', async () => {
    const { slack, ask, who, lines } = await bot();
    const place = { channelId: slack.channelId, threadTs: null, responseUrl: null };
    const asked: Asked = {
      ...who,
      kind: 'command',
      name: '/briefing',
      text: '',
      place,
      triggerId: await slack.trigger(),
    };
    const { promise, resolve } = Promise.withResolvers<Modal>();
    const make = async (): Promise<Modal> => {
      await vi.waitFor(async () => expect(await slack.page('tab=views')).toContain('One moment'));
      resolve(modal('Harbour talks'));
      return promise;
    };
    await ask(asked, { kind: 'modal', how: 'open', make, meanwhile: modal('One moment') });
    const page = await slack.page('tab=views');
    expect(page).toContain('Harbour talks');
    expect(page).not.toContain('One moment');
    expect(troubles(lines)).toEqual([]);
    await ask(asked, { kind: 'modal', how: 'open', make: () => modal('Again'), meanwhile: null });
    expect(lines).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ kind: 'expired' }) }),
    );
    expect(await slack.page(`tab=messages&channel=${slack.channelId}`)).toContain('That took too long.');
  });

  test('shows a Home', async () => {
    const { slack, ask, who, lines } = await bot();
    const home = { type: 'home', blocks: notice('calm', [line('Harbour talks')]).blocks } as const;
    await ask({ ...who, kind: 'home-opened' }, { kind: 'home', make: () => Promise.resolve(home) });
    expect(await slack.page('tab=views')).toContain('Harbour talks');
    expect(troubles(lines)).toEqual([]);
  });

  test('refuses a channel that is not there, or archived, which the asker is told by direct message', async () => {
    const { slack, ask, mention, lines } = await bot();
    await ask(mention({ channelId: 'C0NOWHERE' }), saying('everybody'));
    await slack.archive();
    await ask(mention(), saying('everybody'));
    const codes = lines.flatMap(({ fields }) => ('code' in fields ? [fields.code] : []));
    expect(codes).toEqual(['channel_not_found', 'is_archived']);
    const told = (await slack.read(await slack.direct())).map(({ text }) => text);
    expect(told).toEqual(
      Array(2).fill(expect.stringContaining('Slack does not let me write where you asked.')),
    );
    expect(troubles(lines)).toEqual([]);
  });

  test('refuses what the token may not do, and the log says which scope it takes', async () => {
    const { slack, ask, mention, lines } = await bot('xoxp-silent');
    await ask(mention(), saying('everybody'));
    expect(await slack.read(slack.channelId)).toEqual([]);
    expect(lines.find(({ level }) => level === 'error')?.fields).toMatchObject({
      code: 'missing_scope',
      problems: ['needed: chat:write'],
    });
  });
});

const topic = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: [] });

const desk: Desk<SlackAnswer> = {
  topics: () => [topic],
  records: () => Promise.resolve([]),
  message: (_topic, { view }) =>
    Promise.resolve(view === 'full' ? harbour('One', 'Two') : { message: words(`View ${view}`), thread: [] }),
  file: (_topic, format) => Promise.resolve(`${format} of the harbour`),
};

/** The whole bot: Bolt over signed requests on one side, the emulator on the other. */
async function wholeBot() {
  const slack = await emulated();
  const urls = await responseUrls();
  const { log, lines } = listLog();
  const platform = await startSlack({
    botToken,
    way: { kind: 'http', signingSecret, host: '127.0.0.1', port: 0 },
    apiUrl: slack.apiUrl,
    desk,
    log,
    clock: systemClock,
    cooldown: { requests: 10, per: 'PT1S' },
  });
  onTestFinished(() => platform.close());
  await vi.waitFor(() => expect(lines.map(({ message }) => message)).toContain('listening for Slack'));
  const port = platform.address?.port ?? 0;
  const send = (body: string, type: string, retry = 0) =>
    signedPost({
      port,
      secret: signingSecret,
      body,
      seconds: now() - retry,
      headers: { 'content-type': type, 'x-slack-retry-num': retry === 0 ? '' : String(retry) },
    });
  return {
    slack,
    urls,
    lines,
    event: (id: string, event: object, retry = 0) =>
      send(eventBody(slack, id, event), 'application/json', retry),
    command: (text: string, triggerId = `1.2.${text.length}`) =>
      send(commandBody(slack, { text, triggerId, responseUrl: urls.url }), form),
    choice: (value: string) =>
      send(new URLSearchParams({ payload: choiceBody(slack, value, urls.url) }).toString(), form),
  };
}

function eventBody({ personId }: Emulated, id: string, event: object): string {
  return JSON.stringify({
    type: 'event_callback',
    team_id: emulatedTeam,
    api_app_id: 'A000000001',
    event_id: id,
    event_time: now(),
    authorizations: [
      { team_id: emulatedTeam, user_id: botUserId, is_bot: true, is_enterprise_install: false },
    ],
    event: { user: personId, ts: `${now()}.000100`, event_ts: `${now()}.000100`, ...event },
  });
}

const form = 'application/x-www-form-urlencoded';

/** A button for everybody, pressed, or a line of a menu, chosen. */
function choiceBody({ channelId, personId }: Emulated, value: string, responseUrl: string): string {
  return JSON.stringify({
    type: 'block_actions',
    team: { id: emulatedTeam, domain: 'harbour' },
    user: { id: personId, team_id: emulatedTeam },
    api_app_id: 'A000000001',
    is_enterprise_install: false,
    trigger_id: `1.3.${value.length}`,
    container: { type: 'message', message_ts: '1.000100', channel_id: channelId, is_ephemeral: false },
    channel: { id: channelId, name: 'briefings' },
    message: { type: 'message', ts: '1.000100', text: 'The harbour opens.' },
    response_url: responseUrl,
    actions: [{ type: 'button', block_id: 'b', action_id: 'more', value, action_ts: '1.000200' }],
  });
}

function commandBody(
  { channelId, personId }: Emulated,
  {
    text,
    triggerId,
    responseUrl,
  }: { readonly text: string; readonly triggerId: string; readonly responseUrl: string },
): string {
  return new URLSearchParams({
    team_id: emulatedTeam,
    channel_id: channelId,
    channel_name: 'briefings',
    user_id: personId,
    user_name: 'maren',
    command: '/briefing',
    text,
    api_app_id: 'A000000001',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  }).toString();
}

describe('the whole bot on it', () => {
  test('answers a mention in the channel, once however often it comes, with the long parts in its thread', async () => {
    const { slack, event } = await wholeBot();
    const mention = { type: 'app_mention', channel: slack.channelId, text: `<@${botUserId}> harbour` };
    expect((await event('Ev0ONE', mention)).status).toBe(200);
    await vi.waitFor(async () => expect(await slack.read(slack.channelId)).not.toEqual([]));
    // As Slack sends it again: signed anew.
    expect((await event('Ev0ONE', { ...mention, event_ts: `${now()}.000100` }, 1)).status).toBe(200);
    await vi.waitFor(async () => expect(await slack.read(slack.channelId)).toHaveLength(3), 5_000);
    const [first, one, two] = await slack.read(slack.channelId);
    expect([first?.text, one?.text, two?.text]).toEqual([
      opens,
      expect.stringContaining('One'),
      expect.stringContaining('Two'),
    ]);
    expect([one?.thread_ts, two?.thread_ts]).toEqual([first?.ts, first?.ts]);
  }, 10_000);

  test('answers a command: by the bot itself where there is a thread, else by the response_url', async () => {
    const { slack, urls, command, lines } = await wholeBot();
    expect((await command('harbour')).status).toBe(200);
    await vi.waitFor(async () => expect(await slack.read(slack.channelId)).toMatchObject([{ text: opens }]));
    expect(urls.taken()).toEqual([]);
    expect((await command('harbour said')).status).toBe(200);
    await vi.waitFor(() => expect(urls.taken()).toHaveLength(1));
    expect(urls.taken()).toMatchObject([
      { response_type: 'in_channel', text: expect.stringContaining('View said'), unfurl_links: false },
    ]);
    expect(troubles(lines)).toEqual([]);
  });

  test('answers a direct message there', async () => {
    const { slack, event } = await wholeBot();
    await slack.hello();
    const channel = await slack.direct();
    const message = { type: 'message', channel, channel_type: 'im', text: 'harbour said' };
    expect((await event('Ev0DIRECT', message)).status).toBe(200);
    await vi.waitFor(async () =>
      expect(await slack.read(channel)).toMatchObject([
        { text: 'Hello' },
        { text: expect.stringContaining('View said'), user: botUserId },
      ]),
    );
  });

  test('opens its modal for a command without a topic', async () => {
    const { slack, command } = await wholeBot();
    expect((await command('', await slack.trigger())).status).toBe(200);
    await vi.waitFor(async () => expect(await slack.page('tab=views')).toContain('modal'));
    expect(await slack.page('tab=views')).not.toContain('No modal views');
  });

  test('answers a button for its presser alone, and sends the file by direct message', async () => {
    const { slack, urls, choice } = await wholeBot();
    const asOf = '2031-03-05T08:00:00Z';
    await choice(
      encodeCustomId({ kind: 'view', view: 'said', page: 1, topicKey: 'harbour', asOf, since: null }),
    );
    await vi.waitFor(() => expect(urls.taken()).toHaveLength(1));
    expect(urls.taken()).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]);
    await choice(encodeCustomId({ kind: 'file', format: 'markdown', topicKey: 'harbour', asOf }));
    await vi.waitFor(() => expect(urls.taken()).toHaveLength(2));
    expect(urls.taken()[1]).toMatchObject({
      text: expect.stringContaining('Sent to you in a direct message'),
    });
    const [sent] = await slack.read(await slack.direct());
    expect(await slack.download(sent?.files?.[0]?.url_private ?? '')).toBe('markdown of the harbour');
  });

  test('shows its Home to who opens it', async () => {
    const { slack, event } = await wholeBot();
    const opened = { type: 'app_home_opened', channel: 'D0HOME', tab: 'home' };
    expect((await event('Ev0HOME', opened)).status).toBe(200);
    await vi.waitFor(async () => expect(await slack.page('tab=views')).toContain('Harbour talks'));
  });
});
