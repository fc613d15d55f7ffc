import { describe, expect, test } from 'vitest';
import {
  readChoice,
  readCommand,
  readHomeOpened,
  readMention,
  readMessage,
  readSubmission,
  readTyping,
} from '../../../../../src/platforms/slack/connect/read-asked.ts';

const team = 'T1';
const responseUrl = 'https://hooks.example/commands/1';

const command = {
  command: '/briefing',
  text: 'harbour upcoming',
  team_id: 'T9',
  user_id: 'U1',
  channel_id: 'C1',
  trigger_id: '1.2.abc',
  response_url: responseUrl,
};

const message = {
  type: 'message',
  channel_type: 'im',
  user: 'U1',
  text: 'harbour',
  channel: 'D1',
  ts: '1.1',
};

function said(event: object): object {
  return { event_id: 'Ev1', event: { ...message, ...event } };
}

const pressed = {
  user: { id: 'U1' },
  trigger_id: '1.2.abc',
  response_url: responseUrl,
  actions: [{ type: 'button', action_id: 'r1:view', value: 'v' }],
  container: { type: 'message', message_ts: '2.2', channel_id: 'C1', is_ephemeral: true },
};

test('a command is read, and belongs to the workspace that Bolt was told of', () => {
  expect(readCommand(command, team)).toEqual({
    asked: {
      kind: 'command',
      id: '1.2.abc',
      teamId: 'T1',
      userId: 'U1',
      name: '/briefing',
      text: 'harbour upcoming',
      place: { channelId: 'C1', threadTs: null, responseUrl },
      triggerId: '1.2.abc',
    },
    keys: ['1.2.abc'],
  });
});

test('what others leave out or write otherwise is done without', () => {
  const bare = {
    ...command,
    text: undefined,
    response_url: 'javascript:1',
    thread_ts: 5,
    more: { than: 'this' },
  };
  expect(readCommand(bare, team)).toMatchObject({
    asked: { text: '', place: { threadTs: null, responseUrl: null } },
  });
});

test.each([
  ['a command without a trigger', readCommand, { ...command, trigger_id: '' }],
  ['a command of nobody', readCommand, { ...command, user_id: undefined }],
  ['a mention without its time', readMention, said({ ts: 5 })],
  ['an event without an id', readMention, { ...said({}), event_id: undefined }],
  ['a button on nothing', readChoice, { ...pressed, container: { type: 'message_attachment' } }],
  ['no button at all', readChoice, { ...pressed, actions: [] }],
  ['a submission without its state', readSubmission, { user: { id: 'U1' }, view: { id: 'V1' } }],
  ['letters in nothing', readTyping, { user: { id: 'U1' }, action_id: 'a', value: 'x' }],
  ['a Home of nobody', readHomeOpened, { event_id: 'Ev1', event: { tab: 'home' } }],
  ['a text', readCommand, 'command'],
  ['null', readSubmission, null],
])('%s cannot be read', (_what, read, body) => {
  expect(read(body, team)).toBeNull();
});

describe('messages', () => {
  test('a mention is told apart by its event and by its message, as which it may come too', () => {
    const mention = readMention(said({ type: 'app_mention', channel_type: undefined, channel: 'C1' }), team);
    expect(mention).toMatchObject({
      asked: { kind: 'mention', id: 'Ev1', text: 'harbour', place: { channelId: 'C1', responseUrl: null } },
      keys: ['Ev1', 'T1 C1 1.1'],
    });
    const direct = readMessage({ ...said({ channel: 'C1' }), event_id: 'Ev2' }, team);
    expect(direct).toMatchObject({ asked: { kind: 'direct-message' }, keys: ['Ev2', 'T1 C1 1.1'] });
  });

  test.each([
    ['1.0', '1.0'],
    ['1.1', null],
    [undefined, null],
  ])('a message of the thread %s is answered in %s', (thread_ts, threadTs) => {
    expect(readMessage(said({ thread_ts }), team)).toMatchObject({ asked: { place: { threadTs } } });
  });

  test.each([
    ['in a channel', { channel_type: 'channel' }],
    ['of a bot', { bot_id: 'B1' }],
    ['that was changed', { subtype: 'message_changed', hidden: true, user: undefined }],
    ['that was deleted', { subtype: 'message_deleted' }],
    ['by which somebody joined', { subtype: 'channel_join' }],
    ['that nobody sees', { hidden: true }],
  ])('a message %s asks nothing', (_what, event) => {
    expect(readMessage(said(event), team)).toBe('nothing');
  });

  test.each(['thread_broadcast', 'file_share'])('a message that is a %s asks like any other', (subtype) => {
    expect(readMessage(said({ subtype }), team)).toMatchObject({ asked: { text: 'harbour' } });
  });

  test('a bot that mentions the bot is not answered', () => {
    expect(readMention(said({ bot_id: 'B2', subtype: 'bot_message' }), team)).toBe('nothing');
  });
});

describe('buttons and menus', () => {
  test('a button on a message says where the message stands', () => {
    expect(readChoice(pressed, team)).toMatchObject({
      asked: {
        kind: 'choice',
        actionId: 'r1:view',
        value: 'v',
        triggerId: '1.2.abc',
        on: {
          kind: 'message',
          place: { channelId: 'C1', threadTs: null, responseUrl },
          isEphemeral: true,
        },
      },
      keys: ['1.2.abc'],
    });
  });

  test.each([
    ['in a thread', '1.0', '1.0'],
    ['that a thread begins with', '2.2', null],
  ])('a message %s', (_what, thread_ts, threadTs) => {
    const container = { type: 'message', message_ts: '2.2', channel_id: 'C1' };
    const read = readChoice({ ...pressed, container, message: { thread_ts } }, team);
    expect(read).toMatchObject({ asked: { on: { place: { threadTs }, isEphemeral: false } } });
  });

  test('what was chosen from a menu is its value', () => {
    const action = { type: 'overflow', action_id: 'more', selected_option: { value: 'r1:file' } };
    expect(readChoice({ ...pressed, actions: [action] }, team)).toMatchObject({
      asked: { value: 'r1:file' },
    });
  });

  test('a link asks nothing: the browser has opened it', () => {
    const link = { action_id: 'more', selected_option: { value: 'web-page' } };
    expect(readChoice({ ...pressed, actions: [link] }, team)).toBe('nothing');
    expect(readChoice({ ...pressed, actions: [{ action_id: 'page', value: 'web-page' }] }, team)).toBe(
      'nothing',
    );
  });

  test('a button on a view says which, and how it stands', () => {
    const view = { id: 'V1', type: 'home', hash: '1.h', private_metadata: 'm' };
    expect(readChoice({ ...pressed, container: { type: 'view' }, view }, team)).toMatchObject({
      asked: { on: { kind: 'home', viewId: 'V1', hash: '1.h', privateMetadata: 'm' } },
    });
  });
});

test('what is typed is read each time, the same letters again as well', () => {
  const typed = { user: { id: 'U1' }, action_id: 'topic', value: 'harb', view: { id: 'V1' } };
  expect(readTyping(typed, team)).toEqual({
    asked: { kind: 'typing', id: 'V1 harb', teamId: team, userId: 'U1', actionId: 'topic', typed: 'harb' },
    keys: [],
  });
});

test('a submission holds what was filled in, and nothing of what was not', () => {
  const state = {
    values: {
      a: { topic: { type: 'external_select', selected_option: { value: 'harbour' } } },
      b: { day: { type: 'plain_text_input', value: null }, view: { selected_option: null } },
      c: { where: { selected_conversation: 'C1' }, when: { selected_date: '2031-03-05' }, odd: 5 },
    },
  };
  const view = { id: 'V1', hash: '1.h', callback_id: 'briefing', private_metadata: 'm', state };
  expect(readSubmission({ user: { id: 'U1' }, trigger_id: '9.9', view }, team)).toEqual({
    asked: {
      kind: 'submission',
      id: '9.9',
      teamId: team,
      userId: 'U1',
      callbackId: 'briefing',
      privateMetadata: 'm',
      values: new Map([
        ['topic', 'harbour'],
        ['where', 'C1'],
        ['when', '2031-03-05'],
      ]),
    },
    keys: ['9.9'],
  });
});

function keysOf(value: string): readonly string[] {
  const values = { day: { day: { type: 'plain_text_input', value } } };
  const view = { id: 'V1', hash: '1.h', callback_id: 'ask', private_metadata: '', state: { values } };
  const read = readSubmission({ user: { id: 'U1' }, view }, team);
  return read !== null && read !== 'nothing' ? read.keys : [];
}

test('without a trigger, a form that was corrected is submitted anew, and the same one again is the same', () => {
  expect(keysOf('never')).toHaveLength(1);
  expect(keysOf('never')).toEqual(keysOf('never'));
  expect(keysOf('2031-03-05')).not.toEqual(keysOf('never'));
});

test('the Home is asked for where it is looked at, and not the messages beside it', () => {
  expect(readHomeOpened({ event_id: 'Ev1', event: { user: 'U1', tab: 'home' } }, team)).toEqual({
    asked: { kind: 'home-opened', id: 'Ev1', teamId: team, userId: 'U1' },
    keys: ['Ev1'],
  });
  expect(readHomeOpened({ event_id: 'Ev1', event: { user: 'U1', tab: 'messages' } }, team)).toBe('nothing');
});
