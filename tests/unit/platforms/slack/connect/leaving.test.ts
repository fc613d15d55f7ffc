import type { Receiver } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createBoltApp } from '../../../../../src/platforms/slack/connect/bolt-app.ts';
import { createBoltLogger } from '../../../../../src/platforms/slack/connect/bolt-logger.ts';
import { SlackFailure } from '../../../../../src/platforms/slack/errors.ts';
import { listLog } from '../../../../support/list-log.ts';

const nowhere: Receiver = {
  init: () => {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** Tells Bolt of an event of a workspace that has no token any more. @returns which installations it removed, and why */
async function removedBy(event: object): Promise<readonly string[]> {
  const { log } = listLog();
  const removed: string[] = [];
  let acknowledged = 0;
  const app = createBoltApp({
    receiver: nowhere,
    workspaces: {
      authorize: () => Promise.reject(new SlackFailure('authorize', 'unauthorised')),
      remove: async (teamId, why) => {
        removed.push(`${teamId} ${why}`);
      },
    },
    receiving: { take: (_reading, acknowledge) => acknowledge(), idle: () => Promise.resolve() },
    log,
    logger: createBoltLogger(log),
  });
  await app.processEvent({
    body: { type: 'event_callback', team_id: 'T7', event_id: 'Ev1', api_app_id: 'A1', event },
    ack: async () => {
      acknowledged += 1;
    },
  });
  expect(acknowledged).toBe(1);
  return removed;
}

test('an app that is uninstalled forgets the workspace, whose token is gone already', async () => {
  expect(await removedBy({ type: 'app_uninstalled' })).toEqual(['T7 app_uninstalled']);
});

test('a bot token that is revoked ends the installation', async () => {
  const tokens = { oauth: ['U1'], bot: ['U9'] };
  expect(await removedBy({ type: 'tokens_revoked', tokens })).toEqual(['T7 tokens_revoked']);
});

test.each([
  ['a person', { oauth: ['U1'], bot: [] }],
  ['a person, no bot being named', { oauth: ['U1'] }],
  ['nobody', {}],
])('tokens of %s that are revoked end nothing', async (_whose, tokens) => {
  expect(await removedBy({ type: 'tokens_revoked', tokens })).toEqual([]);
});
