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

/** What came of an event. */
interface Left {
  /** Which installations were removed, and why. */
  readonly removed: readonly string[];
  /** Keys of what is gone. */
  readonly gone: readonly string[];
}

/** @param isInstalled left out: the workspace has no token any more */
async function leftBy(event: object, isInstalled = false): Promise<Left> {
  const { log } = listLog();
  const removed: string[] = [];
  const gone: string[] = [];
  let acknowledged = 0;
  const app = createBoltApp({
    receiver: nowhere,
    workspaces: {
      authorize: () =>
        isInstalled
          ? Promise.resolve({ teamId: 'T7' })
          : Promise.reject(new SlackFailure('authorize', 'unauthorised')),
      remove: async (teamId, why) => {
        removed.push(`${teamId} ${why}`);
      },
    },
    receiving: { take: (_reading, acknowledge) => acknowledge(), idle: () => Promise.resolve() },
    onGone: (key) => {
      gone.push(key);
    },
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
  return { removed, gone };
}

test('an app that is uninstalled forgets the workspace, whose token is gone already', async () => {
  expect(await leftBy({ type: 'app_uninstalled' })).toEqual({
    removed: ['T7 app_uninstalled'],
    gone: ['slack:T7'],
  });
});

test('a bot token that is revoked ends the installation', async () => {
  const tokens = { oauth: ['U1'], bot: ['U9'] };
  expect(await leftBy({ type: 'tokens_revoked', tokens })).toEqual({
    removed: ['T7 tokens_revoked'],
    gone: ['slack:T7'],
  });
});

test.each([
  ['a person', { oauth: ['U1'], bot: [] }],
  ['a person, no bot being named', { oauth: ['U1'] }],
  ['nobody', {}],
])('tokens of %s that are revoked end nothing', async (_whose, tokens) => {
  expect(await leftBy({ type: 'tokens_revoked', tokens })).toEqual({ removed: [], gone: [] });
});

test.each(['channel_archive', 'channel_deleted', 'group_archive', 'group_deleted'])(
  'a %s tells which channel is gone',
  async (type) => {
    const event = { type, channel: 'C5', user: 'U1' };
    expect(await leftBy(event, true)).toEqual({ removed: [], gone: ['slack:T7/C5'] });
    expect(await leftBy({ type }, true)).toEqual({ removed: [], gone: [] });
  },
);
