import { describe, expect, test } from 'vitest';
import { line, notice } from '../../../../../src/platforms/slack/surfaces/notice.ts';
import type { Failure } from '../../../../support/slack/failures.ts';
import {
  answeringBot,
  commanded,
  harbour,
  mentioned,
  pressed,
  saying,
  standing,
  troubles,
  whispered,
  words,
  written,
} from './answering-bot.ts';

const opens = 'The harbour opens.';
const unsure =
  'The answer may not have arrived.Slack did not say whether it took it. Ask again if you do not see it.';
const silent = { unfurl_links: false, unfurl_media: false };

describe('a command', () => {
  test('is answered for everybody by its response_url, where the bot need not be', async () => {
    const { slack, answer } = await answeringBot();
    const channel = slack.workspace.addChannel('elsewhere', { joined: false, private: true });
    await answer(await commanded(slack, channel), saying('everybody'));
    expect(standing(channel)).toEqual([opens]);
    expect(slack.requests.map(({ method, token }) => ({ method, token }))).toEqual([
      { method: 'response_url', token: null },
    ]);
    expect(slack.requests[0]?.args).toMatchObject({
      response_type: 'in_channel',
      replace_original: false,
      ...silent,
    });
    expect(slack.violations).toEqual([]);
  });

  test('is answered for the asker alone', async () => {
    const { slack, answer } = await answeringBot();
    await answer(await commanded(slack), saying('asker', 'never'));
    expect(standing(slack.workspace.channel)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([opens]);
    expect(slack.requests).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('is posted by the bot where its long parts go into the thread, in order', async () => {
    const { slack, answer, threadsDone } = await answeringBot();
    await answer(await commanded(slack), saying('everybody', 'One', 'Two', 'Three'));
    await threadsDone();
    const { channel } = slack.workspace;
    expect(standing(channel)).toEqual([opens, 'One', 'Two', 'Three']);
    const [first, ...others] = channel.messages;
    expect(others.map(({ threadTs }) => threadTs)).toEqual([first?.ts, first?.ts, first?.ts]);
    expect(slack.requests.every(({ args }) => args['unfurl_links'] === false && args['text'] !== '')).toBe(
      true,
    );
    expect(slack.violations).toEqual([]);
  });

  test.each(['not_in_channel', 'channel_not_found', 'restricted_action'] as const)(
    'falls back on its response_url where posting is refused: %s',
    async (error) => {
      const { slack, answer, threadsDone, lines } = await answeringBot();
      slack.fail({ method: 'chat.postMessage', how: { error } });
      await answer(await commanded(slack), saying('everybody', 'One'));
      await threadsDone();
      expect(standing(slack.workspace.channel)).toEqual([opens]);
      expect(troubles(lines)).toEqual([]);
    },
  );

  test('is posted where its response_url has run out', async () => {
    const { slack, answer } = await answeringBot({ times: { responseUrlLivesMs: -1 } });
    await answer(await commanded(slack), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([opens]);
  });
});

describe('an answer of which Slack does not say whether it took it', () => {
  const ways: readonly (readonly [string, Failure, number])[] = [
    ['the server fails', { status: 500 }, 0],
    ['the server fails after it was carried out', { status: 503, commit: true }, 1],
    ['Slack names an inner error', { error: 'internal_error' }, 0],
    ['Slack names a fatal error too late', { error: 'fatal_error', commit: true }, 1],
    ['the wire is cut before', { drop: 'before' }, 0],
    ['the wire is cut after', { drop: 'after' }, 1],
    ['a page comes back', { notJson: true }, 0],
    ['a page comes back after it was carried out', { notJson: true, commit: true }, 1],
  ];

  test.each(ways)('is not posted again, and the asker is told once: %s', async (_what, how, count) => {
    const { slack, answer, threadsDone, lines } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how });
    await answer(await commanded(slack), saying('everybody', 'One', 'Two'));
    await threadsDone();
    expect(standing(slack.workspace.channel)).toEqual(Array.from({ length: count }, () => opens));
    expect(whispered(slack.workspace.channel)).toEqual([unsure]);
    expect(slack.failuresLeft).toBe(0);
    expect(troubles(lines)).toEqual(['Slack did not say whether it took an answer; it is not sent again']);
    expect(slack.violations).toEqual([]);
  });

  test.each(ways)('is not sent again by a response_url either: %s', async (_what, how, count) => {
    const { slack, answer } = await answeringBot();
    slack.fail({ method: 'response_url', how });
    await answer(await commanded(slack), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual(Array.from({ length: count }, () => opens));
    expect(whispered(slack.workspace.channel)).toEqual([unsure]);
    expect(slack.requests.some(({ method }) => method === 'chat.postMessage')).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  test.each(ways)(
    'is not posted again to a mention, whose asker is told ephemerally: %s',
    async (_w, how, count) => {
      const { slack, answer } = await answeringBot();
      slack.fail({ method: 'chat.postMessage', how });
      await answer(mentioned(slack.workspace), saying('everybody'));
      expect(standing(slack.workspace.channel)).toEqual(Array.from({ length: count }, () => opens));
      expect(whispered(slack.workspace.channel)).toEqual([unsure]);
      expect(slack.violations).toEqual([]);
    },
  );

  test('says nothing more where the notice meets the same fate', async () => {
    const { slack, answer } = await answeringBot();
    slack.fail({ times: 2, how: { drop: 'after' } });
    await answer(await commanded(slack), saying('everybody'));
    expect(slack.requests).toHaveLength(2);
    expect(standing(slack.workspace.channel)).toEqual([opens]);
    expect(whispered(slack.workspace.channel)).toEqual([unsure]);
  });
});

describe('Slack that wants to be left alone', () => {
  test('is asked again after a short wait, as nothing was carried out', async () => {
    const { slack, answer } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { retryAfter: 0 } });
    await answer(mentioned(slack.workspace), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([opens]);
    expect(slack.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  test('is left alone for long, and a command is answered by its response_url', async () => {
    const { slack, answer } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { retryAfter: 60 } });
    await answer(await commanded(slack), saying('everybody', 'One'));
    expect(standing(slack.workspace.channel)).toEqual([opens]);
  });

  test('is left alone for long, and who mentioned the bot is told', async () => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { retryAfter: 60 } });
    await answer(mentioned(slack.workspace), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([
      'Slack takes no more messages here for the moment.Please ask again in a minute.',
    ]);
    expect(troubles(lines)).toEqual(['Slack takes no more for the moment']);
  });

  test('is asked three times at most', async () => {
    const { slack, answer } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', times: 9, how: { retryAfter: 0 } });
    await answer(mentioned(slack.workspace), saying('everybody'));
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(3);
    expect(whispered(slack.workspace.channel)).toHaveLength(1);
  });

  test('is asked again by a response_url too', async () => {
    const { slack, answer } = await answeringBot();
    slack.fail({ method: 'response_url', how: { retryAfter: 0 } });
    await answer(await commanded(slack), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([opens]);
  });
});

describe('a mention', () => {
  test('is answered in the channel, and in the thread where it was asked in one', async () => {
    const { slack, answer, threadsDone } = await answeringBot();
    const { workspace } = slack;
    const first = slack.post({ text: 'Earlier' });
    await answer(mentioned(workspace), saying('everybody'));
    await answer(mentioned(workspace, workspace.channel, first.ts), saying('everybody', 'One'));
    await threadsDone();
    const threads = workspace.channel.messages.slice(1).map(({ threadTs }) => threadTs);
    expect(threads).toEqual([null, first.ts, first.ts]);
    expect(slack.violations).toEqual([]);
  });

  test('is answered for the asker alone in its thread', async () => {
    const { slack, answer } = await answeringBot();
    const first = slack.post({ text: 'Earlier' });
    await answer(mentioned(slack.workspace, slack.workspace.channel, first.ts), saying('asker'));
    expect(slack.workspace.channel.messages.at(-1)).toMatchObject({ ephemeral: true, threadTs: first.ts });
    expect(slack.violations).toEqual([]);
  });

  test.each(['is_archived', 'restricted_action', 'channel_not_found', 'not_in_channel'] as const)(
    'where nothing can be written is told of by direct message, once: %s',
    async (trouble) => {
      const { slack, answer, lines } = await answeringBot();
      slack.workspace.channel.trouble = trouble;
      await answer(mentioned(slack.workspace), saying('everybody'));
      expect(slack.workspace.channel.messages).toEqual([]);
      expect(slack.requests.map(({ method }) => method)).toEqual([
        'chat.postMessage',
        'chat.postEphemeral',
        'conversations.open',
        'chat.postMessage',
      ]);
      expect(standing(slack.workspace.directMessages(slack.workspace.person))).toEqual([
        'Slack does not let me write where you asked.Ask me in a direct message, or in a channel that I am in.',
      ]);
      expect(troubles(lines)).toEqual([]);
    },
  );
});

test.each(['everybody', 'asker'] as const)('words to the bot alone are answered there: %s', async (to) => {
  const { slack, answer } = await answeringBot();
  const asked = written(slack.workspace);
  await answer(asked, saying(to));
  expect(standing(slack.workspace.directMessages(slack.workspace.person))).toEqual([opens]);
  expect(slack.violations).toEqual([]);
});

describe('a pressed button', () => {
  const said = { type: 'plain_text', text: 'Said', emoji: false } as const;
  const button = { type: 'button', text: said, action_id: 'said', value: 'v' } as const;
  const choose = notice('calm', [line('Choose')], [button]);

  test('on a message for everybody answers the presser alone, and leaves the message', async () => {
    const { slack, answer } = await answeringBot();
    await answer(mentioned(slack.workspace), {
      kind: 'say',
      to: 'everybody',
      make: () => ({ message: choose, thread: [] }),
    });
    const [message] = slack.workspace.channel.messages;
    if (!message) throw new Error('there is no message');
    await answer(await pressed(slack, message, 'Said'), saying('in-place'));
    expect(standing(slack.workspace.channel)).toEqual(['ChooseSaid']);
    expect(whispered(slack.workspace.channel)).toEqual([opens]);
    expect(slack.violations).toEqual([]);
  });

  test.each(['asker', 'everybody'] as const)('in a thread is answered there: %s', async (to) => {
    const { slack, answer } = await answeringBot();
    const first = slack.post({ text: 'Earlier' });
    await answer(mentioned(slack.workspace, slack.workspace.channel, first.ts), {
      kind: 'say',
      to: 'everybody',
      make: () => ({ message: choose, thread: [] }),
    });
    const message = slack.workspace.channel.messages.at(-1);
    if (!message) throw new Error('there is no message');
    await answer(await pressed(slack, message, 'Said'), saying(to));
    expect(slack.workspace.channel.messages.at(-1)).toMatchObject({
      words: expect.stringContaining(opens),
      ephemeral: to === 'asker',
      threadTs: first.ts,
    });
    expect(slack.requests.at(-1)).toMatchObject({ method: 'response_url' });
    expect(slack.violations).toEqual([]);
  });

  test('on a message for the presser alone changes that one', async () => {
    const { slack, answer } = await answeringBot();
    await answer(await commanded(slack), {
      kind: 'say',
      to: 'asker',
      make: () => ({ message: choose, thread: [] }),
    });
    const [first] = slack.workspace.channel.messages;
    if (!first) throw new Error('there is no notice');
    await answer(await pressed(slack, first, 'Said'), saying('in-place'));
    expect(whispered(slack.workspace.channel)).toEqual([opens]);
    expect(first.words).toContain(opens);
    expect(slack.violations).toEqual([]);
  });

  test('that asks for everybody takes the notice away that it stood on', async () => {
    const { slack, answer } = await answeringBot();
    await answer(await commanded(slack), {
      kind: 'say',
      to: 'asker',
      make: () => ({ message: choose, thread: [] }),
    });
    const [first] = slack.workspace.channel.messages;
    if (!first) throw new Error('there is no notice');
    await answer(await pressed(slack, first, 'Said'), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([opens]);
    expect(whispered(slack.workspace.channel)).toEqual([]);
    expect(slack.violations).toEqual([]);
  });
});

describe('an answer that cannot be made', () => {
  test.each([
    ['throws', () => Promise.reject(new Error('no store')), 'an answer could not be made'],
    [
      'takes too long',
      () => new Promise<never>(() => {}),
      'an answer took too long to make; it was given up',
    ],
    [
      'breaks the rules of Slack',
      () => ({ message: { ...words('x'), blocks: [] }, thread: [] }),
      'an answer breaks the rules of Slack; it was not sent',
    ],
  ])('because it %s is told to the asker with a reference that the log has', async (_what, make, message) => {
    const { slack, answer, lines } = await answeringBot({ longestMs: 50 });
    const asked = await commanded(slack);
    await answer(asked, { kind: 'say', to: 'everybody', make });
    const reference = asked.id.slice(-6);
    expect(standing(slack.workspace.channel)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([
      expect.stringContaining('That did not work, and it is not your doing.'),
    ]);
    expect(whispered(slack.workspace.channel)[0]).toContain(reference);
    expect(troubles(lines)).toEqual([message]);
    expect(lines[0]?.fields).toMatchObject({ reference, team: slack.workspace.id });
  });

  test('because Slack refuses it is told to the asker, and not sent again', async () => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { error: 'invalid_blocks' } });
    await answer(mentioned(slack.workspace), saying('everybody'));
    expect(standing(slack.workspace.channel)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([expect.stringContaining('v0harbour7'.slice(-6))]);
    expect(troubles(lines)).toEqual(['Slack refused an answer']);
  });

  test('because Slack refuses what is in it does not go another way', async () => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { error: 'invalid_blocks' } });
    await answer(await commanded(slack), saying('everybody', 'One'));
    expect(standing(slack.workspace.channel)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([expect.stringContaining('That did not work')]);
    expect(troubles(lines)).toEqual(['Slack refused an answer']);
  });

  test('because the token lacks a scope is told to the asker, and logged with its mend', async () => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method: 'chat.postMessage', how: { error: 'missing_scope' } });
    await answer(mentioned(slack.workspace), saying('everybody'));
    expect(whispered(slack.workspace.channel)).toEqual([
      expect.stringContaining('tell whoever runs this bot the reference'),
    ]);
    const failed = lines.filter(({ level }) => level === 'error');
    expect(failed).toMatchObject([
      { message: 'the bot’s token lacks a scope', fields: { code: 'missing_scope' } },
    ]);
    expect(failed[0]?.fields).toHaveProperty('mend', expect.stringContaining('config/slack-manifest.yaml'));
  });

  test('does without the parts of its thread that break the rules', async () => {
    const { slack, answer, threadsDone } = await answeringBot();
    const broken = { ...words('x'), blocks: [] };
    const make = () => ({ ...harbour(), thread: [broken, words('Two')] });
    await answer(await commanded(slack), { kind: 'say', to: 'everybody', make });
    await threadsDone();
    expect(standing(slack.workspace.channel)).toEqual([opens, 'Two']);
  });
});

test('no log line holds a token, a response_url or a text', async () => {
  const { slack, answer, lines, threadsDone } = await answeringBot();
  for (const how of [
    { status: 500 },
    { notJson: true },
    { error: 'invalid_blocks' },
    { drop: 'after' },
  ] as const) {
    slack.fail({ how });
    const asked = { ...(await commanded(slack)), text: 'harbour, in words of mine' };
    await answer(asked, saying('everybody', 'One'));
    const told = JSON.stringify(lines);
    expect(told).not.toContain(asked.place.responseUrl);
  }
  await threadsDone();
  const told = JSON.stringify(lines);
  expect(lines.length).toBeGreaterThan(4);
  for (const secret of [
    slack.workspace.botToken,
    slack.apiUrl,
    opens,
    'words of mine',
    'http://',
    '<html>',
  ]) {
    expect(told).not.toContain(secret);
  }
});

test('a call that takes too long is one of which nobody knows what became of it', async () => {
  const { slack, answer } = await answeringBot({ timeoutMs: 250 });
  slack.fail({ method: 'chat.postMessage', how: { delayMs: 500 } });
  await answer(mentioned(slack.workspace), saying('everybody'));
  expect(whispered(slack.workspace.channel)).toEqual([unsure]);
  await slack.until(() => standing(slack.workspace.channel).length > 0, 'the late answer stands');
  expect(standing(slack.workspace.channel)).toEqual([opens]);
  expect(slack.requests.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postEphemeral']);
});
