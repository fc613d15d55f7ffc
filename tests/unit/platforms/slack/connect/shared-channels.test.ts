import type { AuthorizeSourceData, Receiver } from '@slack/bolt';
import { expect, test } from 'vitest';
import type { Asked } from '../../../../../src/platforms/slack/asked.ts';
import { createBoltApp } from '../../../../../src/platforms/slack/connect/bolt-app.ts';
import { createBoltLogger } from '../../../../../src/platforms/slack/connect/bolt-logger.ts';
import { listLog } from '../../../../support/list-log.ts';

const nowhere: Receiver = {
  init: () => {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

test('what comes out of a channel shared with another workspace belongs to the one that has the app', async () => {
  const { log } = listLog();
  const askedFor: (string | undefined)[] = [];
  const taken: Asked[] = [];
  const app = createBoltApp({
    receiver: nowhere,
    workspaces: {
      authorize: async ({ teamId }: AuthorizeSourceData<boolean>) => {
        askedFor.push(teamId);
        return { teamId: 'T0OURS', botId: 'B1', botUserId: 'U9' };
      },
      remove: () => Promise.resolve(),
    },
    receiving: {
      take: async (reading, acknowledge) => {
        if (reading !== null && reading !== 'nothing') taken.push(reading.asked);
        await acknowledge();
      },
      idle: () => Promise.resolve(),
    },
    log,
    logger: createBoltLogger(log),
  });
  const ours = { enterprise_id: null, team_id: 'T0OURS', user_id: 'U9', is_bot: true };
  await app.processEvent({
    body: {
      type: 'event_callback',
      team_id: 'T0THEIRS',
      event_id: 'Ev1',
      authorizations: [{ ...ours, is_enterprise_install: false }],
      is_ext_shared_channel: true,
      event: {
        type: 'app_mention',
        team: 'T0THEIRS',
        user: 'U1',
        text: '<@U9> harbour',
        channel: 'C1',
        ts: '1.1',
      },
    },
    ack: () => Promise.resolve(),
  });
  expect(askedFor).toEqual(['T0OURS']);
  expect(taken).toMatchObject([{ kind: 'mention', teamId: 'T0OURS', userId: 'U1' }]);
});
