import { describe, expect, test } from 'vitest';
import type { Plan, SlackFile } from '../../../../../src/platforms/slack/plan.ts';
import type { Failure } from '../../../../support/slack/failures.ts';
import type { LocalSlack } from '../../../../support/slack/local-slack.ts';
import { answeringBot, commanded, mentioned, troubles, whispered, written } from './answering-bot.ts';

const file: SlackFile = {
  name: 'harbour-2031-03-05.md',
  content: 'Häfen öffnen',
  title: 'the whole briefing',
};
const plan: Plan = { kind: 'file', make: () => Promise.resolve(file) };
const sent = 'Sent to you in a direct message: the whole briefing (harbour-2031-03-05.md).';

function filesOf({ workspace }: LocalSlack): readonly string[] {
  return workspace
    .directMessages(workspace.person)
    .messages.flatMap(({ files }) =>
      files.map(({ name, title, bytes }) => `${name} ${title} ${bytes.toString('utf8')}`),
    );
}

const one = [`${file.name} ${file.title} ${file.content}`];

describe('a file', () => {
  test('goes to the asker by direct message, who is told so where it was asked', async () => {
    const { slack, answer } = await answeringBot();
    await answer(await commanded(slack), plan);
    expect(filesOf(slack)).toEqual(one);
    expect(whispered(slack.workspace.channel)).toEqual([sent]);
    expect(slack.requests.map(({ method }) => method)).toEqual([
      'conversations.open',
      'files.getUploadURLExternal',
      'upload',
      'files.completeUploadExternal',
      'response_url',
    ]);
    expect(slack.requests.find(({ method }) => method === 'upload')?.token).toBeNull();
    expect(slack.violations).toEqual([]);
  });

  test('needs no word more in a direct message', async () => {
    const { slack, answer } = await answeringBot();
    const asked = written(slack.workspace);
    const first = slack.post({ text: 'Earlier' }, slack.workspace.directMessages(slack.workspace.person));
    await answer({ ...asked, place: { ...asked.place, threadTs: first.ts } }, plan);
    expect(filesOf(slack)).toEqual(one);
    const { messages } = slack.workspace.directMessages(slack.workspace.person);
    expect(messages.map(({ threadTs }) => threadTs)).toEqual([null, first.ts]);
    expect(slack.violations).toEqual([]);
  });

  test('asked for by a mention is told of to the asker alone', async () => {
    const { slack, answer } = await answeringBot();
    await answer(mentioned(slack.workspace), plan);
    expect(whispered(slack.workspace.channel)).toEqual([sent]);
  });

  test('asked for in a view, where nothing can be said, tells of itself', async () => {
    const { slack, answer } = await answeringBot();
    const asked = { kind: 'choice', id: '1.2.a', triggerId: '1.2.a', actionId: 'more', value: 'v' } as const;
    const on = { kind: 'modal', viewId: 'V1', hash: '1', privateMetadata: '' } as const;
    const { id: teamId, person } = slack.workspace;
    await answer({ ...asked, teamId, userId: person.id, on }, plan);
    expect(filesOf(slack)).toEqual(one);
    expect(slack.workspace.directMessages(person).messages).toHaveLength(1);
  });

  const failure = expect.stringContaining('That did not work, and it is not your doing.');
  const unsure = expect.stringContaining('The answer may not have arrived.');
  test.each<readonly [string, string, Failure, number, unknown]>([
    ['no direct message can be opened', 'conversations.open', { status: 500 }, 0, failure],
    ['no address is given', 'files.getUploadURLExternal', { notJson: true }, 0, failure],
    ['the upload fails', 'upload', { status: 500 }, 0, failure],
    ['the upload is cut after it', 'upload', { drop: 'after' }, 0, failure],
    ['it is not shared', 'files.completeUploadExternal', { status: 503 }, 0, unsure],
    ['nobody knows whether it is shared', 'files.completeUploadExternal', { drop: 'after' }, 1, unsure],
    [
      'the scope is missing',
      'files.completeUploadExternal',
      { error: 'missing_scope' },
      0,
      expect.anything(),
    ],
  ])('is never sent twice, and what went wrong is told: %s', async (_what, method, how, count, told) => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method, how });
    await answer(await commanded(slack), plan);
    expect(filesOf(slack)).toHaveLength(count);
    expect(whispered(slack.workspace.channel)).toEqual([told]);
    expect(slack.requests.filter((request) => request.method === method)).toHaveLength(1);
    expect(troubles(lines)).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('/upload/');
  });

  test('waits where Slack wants to be left alone for a moment', async () => {
    const { slack, answer } = await answeringBot();
    for (const method of ['conversations.open', 'upload', 'files.completeUploadExternal']) {
      slack.fail({ method, how: { retryAfter: 0 } });
    }
    await answer(await commanded(slack), plan);
    expect(filesOf(slack)).toEqual(one);
  });

  test('that cannot be made is told', async () => {
    const { slack, answer, lines } = await answeringBot();
    await answer(await commanded(slack), { kind: 'file', make: () => Promise.reject(new Error('no store')) });
    expect(whispered(slack.workspace.channel)).toEqual([failure]);
    expect(troubles(lines)).toEqual(['an answer could not be made']);
    expect(slack.requests.map(({ method }) => method)).toEqual(['response_url']);
  });
});
