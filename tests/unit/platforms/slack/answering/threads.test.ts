import { expect, test } from 'vitest';
import { courseOf } from '../../../../../src/platforms/slack/answering/course.ts';
import { createThreads } from '../../../../../src/platforms/slack/answering/threads.ts';
import { createTurns } from '../../../../../src/platforms/slack/answering/turns.ts';
import type { Failure } from '../../../../support/slack/failures.ts';
import type { LocalSlack } from '../../../../support/slack/local-slack.ts';
import { answeringBot, mentioned, saying, standing, troubles, words } from './answering-bot.ts';

const opens = 'The harbour opens.';

/** Fails one part of the thread under way: the next post after those that stand. */
async function withPartFailing(how: Failure, times = 1) {
  const bot = await answeringBot();
  const { slack } = bot;
  await bot.answer(mentioned(slack.workspace), saying('everybody', 'One', 'Two', 'Three'));
  slack.fail({ method: 'chat.postMessage', times, how });
  await bot.threadsDone();
  return bot;
}

function posts(slack: LocalSlack): number {
  return slack.requests.filter(({ method }) => method === 'chat.postMessage').length;
}

test('an answer stands before the parts of its thread are posted', async () => {
  const { slack, answer, threadsDone } = await answeringBot();
  await answer(mentioned(slack.workspace), saying('everybody', 'One'));
  expect(standing(slack.workspace.channel)).toEqual([opens]);
  await threadsDone();
  expect(standing(slack.workspace.channel)).toEqual([opens, 'One']);
});

test.each([
  [{ status: 500 }, [opens, 'Two', 'Three']],
  [{ drop: 'after' }, [opens, 'One', 'Two', 'Three']],
  [{ error: 'internal_error', commit: true }, [opens, 'One', 'Two', 'Three']],
] as const)(
  'a part of which nobody knows is not posted again, and the others follow: %j',
  async (how, texts) => {
    const { slack, lines } = await withPartFailing(how);
    expect(standing(slack.workspace.channel)).toEqual(texts);
    expect(posts(slack)).toBe(4);
    expect(troubles(lines)).toHaveLength(1);
  },
);

test('a part that Slack did not want yet is posted after the wait', async () => {
  const { slack, lines } = await withPartFailing({ retryAfter: 0 }, 2);
  expect(standing(slack.workspace.channel)).toEqual([opens, 'One', 'Two', 'Three']);
  expect(troubles(lines)).toEqual([]);
});

test.each([
  [{ retryAfter: 61 }, ['Slack takes no more for the moment']],
  [{ error: 'is_archived' }, []],
  [{ error: 'restricted_action_thread_locked' }, []],
  [{ error: 'missing_scope' }, ['the bot’s token lacks a scope']],
  [{ error: 'account_inactive' }, ['Slack does not let the bot into a workspace; nothing is sent there']],
] as const)('a thread that nothing can be written in ends there: %j', async (how, told) => {
  const { slack, lines } = await withPartFailing(how);
  expect(standing(slack.workspace.channel)).toEqual([opens]);
  expect(posts(slack)).toBe(2);
  expect(troubles(lines)).toEqual(told);
  expect(lines.at(-1)).toMatchObject({ message: 'a thread ends early', fields: { posted: 0, of: 3 } });
});

test('a thread ends with the bot, after the part that is under way', async () => {
  const { slack, answer, parts } = await answeringBot();
  slack.fail({ method: 'chat.postMessage', how: { delayMs: 0 } });
  await answer(mentioned(slack.workspace), saying('everybody', 'One', 'Two', 'Three'));
  slack.fail({ method: 'chat.postMessage', how: { delayMs: 40 } });
  await slack.until(() => posts(slack) === 2 || slack.failuresLeft === 0, 'the first part is on its way');
  await parts.threads.close();
  expect(standing(slack.workspace.channel)).toEqual([opens, 'One']);
  await answer(mentioned(slack.workspace), saying('everybody', 'Four'));
  await parts.threads.idle();
  expect(posts(slack)).toBe(3);
});

test('threads of two channels are written side by side, each in its order', async () => {
  const { slack, answer, threadsDone, lines } = await answeringBot();
  const other = slack.workspace.addChannel('other');
  const plan = saying('everybody', 'One', 'Two', 'Three');
  const both = [slack.workspace.channel, other];
  await Promise.all(both.map((channel) => answer(mentioned(slack.workspace, channel), plan)));
  await threadsDone();
  expect(both.map((channel) => standing(channel))).toEqual(both.map(() => [opens, 'One', 'Two', 'Three']));
  expect(troubles(lines)).toEqual([]);
  expect(slack.violations).toEqual([]);
});

test('messages of one channel keep their distance, those of others do not wait for them', () => {
  let now = 0;
  const turn = createTurns(() => now, 1_000);
  expect([turn.take('a'), turn.take('a'), turn.take('b')]).toEqual([1_000, 2_000, 1_000]);
  expect(['a', 'b', 'c'].map((one) => turn.taken(one))).toEqual([2_000, 1_000, 0]);
  now = 2_500;
  // The channel's last turn came 500 ms ago, the other one's 1,500 ms.
  expect([turn.take('a'), turn.take('a'), turn.take('b')]).toEqual([1_000, 2_000, 1_000]);
  now = 2_600;
  expect(turn.take('a')).toBe(2_900);
});

test('a channel takes a message a second, and a workspace some two hundred a minute', async () => {
  const { parts, slack } = await answeringBot();
  const threads = createThreads(() => 0);
  const course = courseOf(parts, mentioned(slack.workspace));
  const hasRoom = (channelId: string): boolean =>
    threads.hasRoom(course.asked.teamId, { channelId, threadTs: '1.1', responseUrl: null });
  const post = (channelId: string): void =>
    threads.follow(course, { channelId, threadTs: '1.1', responseUrl: null }, [words('x')]);
  for (let count = 0; count < 4; count += 1) post('C1');
  expect(hasRoom('C1')).toBe(true);
  post('C1');
  expect([hasRoom('C1'), hasRoom('C2')]).toEqual([false, true]);
  for (let count = 5; count < 16; count += 1) post(`C${count}`);
  expect(hasRoom('C2')).toBe(true);
  post('C3');
  expect(hasRoom('C2')).toBe(false);
  await threads.close();
  expect(slack.requests).toEqual([]);
});

test('an answer goes without a thread where others’ parts would be waited for too long', async () => {
  const { slack, answer, parts, lines } = await answeringBot({ pauses: { channel: 3_000, workspace: 1 } });
  const asked = mentioned(slack.workspace);
  for (let time = 0; time < 3; time++) await answer(asked, saying('everybody', 'One', 'Two'));
  expect(standing(slack.workspace.channel)).toEqual([opens, opens, opens]);
  const told = 'too much is being posted for a thread; the buttons hold all of it';
  expect(lines.filter(({ message }) => message === told)).toHaveLength(1);
  const other = { channelId: slack.workspace.addChannel('other').id, threadTs: null, responseUrl: null };
  expect(parts.threads.hasRoom(slack.workspace.id, other)).toBe(true);
  await parts.threads.close();
});
