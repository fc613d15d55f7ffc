import { expect, test } from 'vitest';
import { createSlackPublisher } from '../../../../../src/platforms/slack/publishing/publisher.ts';
import { createWorkspaces, oneInstallation } from '../../../../../src/platforms/slack/workspaces.ts';
import { listLog } from '../../../../support/list-log.ts';
import { botToken, emulated, emulatedTeam } from '../emulated.ts';
import { body, now, post } from './on-slack.ts';

async function onEmulator() {
  const slack = await emulated();
  const parts = { apiUrl: slack.apiUrl, log: listLog().log };
  const installations = oneInstallation(botToken, parts);
  const publisher = createSlackPublisher({ workspaces: createWorkspaces({ ...parts, installations }) });
  const channel = {
    platform: 'slack',
    teamId: emulatedTeam,
    channelId: slack.channelId,
    threadTs: null,
  } as const;
  const person = { platform: 'slack', teamId: emulatedTeam, userId: slack.personId } as const;
  return { slack, publisher, channel, person };
}

test('a Slack that others wrote holds a digest, finds it by its mark, and changes it', async () => {
  const { slack, publisher, channel } = await onEmulator();
  const since = now();
  expect(await publisher.find(post(channel), since)).toEqual({ kind: 'absent' });
  const posted = await publisher.post(post(channel));
  expect(posted).toMatchObject({ kind: 'done' });
  expect(await publisher.find(post(channel), since)).toEqual({ ...posted, kind: 'found' });
  const id = posted.kind === 'done' ? posted.messageId : '';
  const more = post(channel, {
    under: id,
    body: body('More.'),
    mark: { delivery: 'd1gest0fharbour', part: 1 },
  });
  const answered = await publisher.post(more);
  expect(await publisher.find(more, since)).toEqual({ ...answered, kind: 'found' });
  expect(await publisher.edit(channel, id, body('It stays shut.'))).toEqual(posted);
  expect((await slack.read(slack.channelId)).map(({ text, thread_ts: thread }) => [text, thread])).toEqual([
    ['It stays shut.', undefined],
    ['More.', id],
  ]);
});

test('a Slack that others wrote tells channels that are gone from those that are open', async () => {
  const { slack, publisher, channel, person } = await onEmulator();
  expect(await publisher.post(post(person))).toMatchObject({ kind: 'done' });
  expect(await publisher.post(post({ ...channel, channelId: 'C0NOWHERE' }))).toMatchObject({ kind: 'gone' });
  await slack.archive();
  expect(await publisher.post(post(channel))).toMatchObject({ kind: 'gone' });
  expect(await publisher.check(channel)).toMatchObject({ kind: 'gone' });
});
