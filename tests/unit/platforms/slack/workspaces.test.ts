import { describe, expect, test } from 'vitest';
import {
  createWorkspaces,
  type Installation,
  type KnownWorkspaces,
  oneInstallation,
} from '../../../../src/platforms/slack/workspaces.ts';
import { type LogLine, listLog } from '../../../support/list-log.ts';
import type { LocalSlack } from '../../../support/slack/local-slack.ts';
import type { Workspace } from '../../../support/slack/world.ts';
import { started } from '../../support/slack/connected.ts';
import { listening } from '../../support/slack/listening.ts';

/** Installations as a test sets them. */
function known(slack: LocalSlack): {
  readonly workspaces: KnownWorkspaces;
  readonly installations: Map<string, Installation>;
  readonly removed: string[];
  readonly lines: readonly LogLine[];
} {
  const installations = new Map(slack.world.workspaces.map((one) => [one.id, installationOf(one)]));
  const removed: string[] = [];
  const { log, lines } = listLog();
  const workspaces = createWorkspaces({
    installations: {
      find: (teamId) => Promise.resolve(installations.get(teamId) ?? null),
      remove: (teamId, why) => {
        installations.delete(teamId);
        removed.push(`${teamId} ${why}`);
        return Promise.resolve();
      },
    },
    apiUrl: slack.apiUrl,
    log,
  });
  return { workspaces, installations, removed, lines };
}

function installationOf({ id, botToken, botId, bot }: Workspace): Installation {
  return { teamId: id, botToken, botId, botUserId: bot.id };
}

function message({ channel }: Workspace, text: string): Record<string, unknown> {
  return { channel: channel.id, text, unfurl_links: false, unfurl_media: false };
}

/** Posts, and says what became of it. */
function posting(workspaces: KnownWorkspaces, workspace: Workspace, text = 'A summary'): Promise<string> {
  return workspaces
    .api(workspace.id)
    .call('chat.postMessage', message(workspace, text))
    .then(
      () => 'posted',
      (error: unknown) => String(error),
    );
}

function errors(lines: readonly LogLine[]): readonly LogLine[] {
  return lines.filter(({ level }) => level === 'error');
}

describe('a call', () => {
  test('whose answer is lost is not made again', async () => {
    const slack = await started();
    const { workspaces } = known(slack);
    slack.fail({ method: 'chat.postMessage', how: { drop: 'after' } });
    expect(await posting(workspaces, slack.workspace)).toContain('SlackFailure');
    expect(slack.workspace.channel.messages).toHaveLength(1);
    expect(slack.requests).toHaveLength(1);
  });

  test('that comes too soon is told so at once, and not held back', async () => {
    const slack = await started();
    const { workspaces } = known(slack);
    slack.fail({ how: { retryAfter: 600 } });
    const call = workspaces.api(slack.workspace.id).call('auth.test', {});
    await expect(call).rejects.toMatchObject({ kind: 'limited', retryAfterMs: 600_000 });
    await workspaces.api(slack.workspace.id).call('auth.test', {});
  });

  test('carries the token that its workspace has at that moment', async () => {
    const slack = await started();
    const { workspaces, installations, lines } = known(slack);
    const successor = slack.addWorkspace('Later');
    await posting(workspaces, slack.workspace);
    // The same workspace with another token.
    installations.set(slack.workspace.id, {
      ...installationOf(slack.workspace),
      botToken: successor.botToken,
    });
    await workspaces.api(slack.workspace.id).call('auth.test', {});
    expect(slack.requests.map(({ token }) => token)).toEqual([slack.workspace.botToken, successor.botToken]);
    expect(errors(lines)).toEqual([]);
  });

  test('in a workspace that nobody knows is not made', async () => {
    const slack = await started();
    const { workspaces } = known(slack);
    await expect(workspaces.api('T0ELSEWHERE').call('auth.test', {})).rejects.toMatchObject({
      kind: 'unauthorised',
    });
    expect(slack.requests).toEqual([]);
  });
});

test('a Slack that does not say how long to wait wants to be left alone all the same', async () => {
  const slack = await started();
  const { url } = await listening(() => ({ status: 429 }));
  const { log } = listLog();
  const apiUrl = new URL('/api/', url).href;
  const one = oneInstallation(slack.workspace.botToken, { apiUrl, log });
  await expect(one.learn()).rejects.toMatchObject({ kind: 'limited', retryAfterMs: 30_000 });
});

describe('an installation that Slack no longer lets in', () => {
  test.each(['account_inactive', 'token_revoked'] as const)(
    'is removed, told of once with a mend, and never called again: %s',
    async (gone) => {
      const slack = await started();
      const { workspaces, removed, lines } = known(slack);
      slack.workspace.gone = gone;
      await Promise.all(Array.from({ length: 5 }, () => posting(workspaces, slack.workspace)));
      const { length } = slack.requests;
      expect(await posting(workspaces, slack.workspace)).toContain('not_installed');
      expect(slack.requests).toHaveLength(length);
      expect(removed).toEqual([`${slack.workspace.id} ${gone}`]);
      expect(errors(lines)).toHaveLength(1);
      expect(errors(lines)[0]?.fields).toMatchObject({ why: gone, mend: expect.any(String) });
    },
  );

  test('stays where its token was replaced meanwhile', async () => {
    const slack = await started();
    const { workspaces, installations, removed } = known(slack);
    const { workspace } = slack;
    installations.set(workspace.id, { ...installationOf(workspace), botToken: 'xoxb-old' });
    slack.fail({ how: { delayMs: 20 } });
    const late = posting(workspaces, workspace);
    await slack.until(() => slack.requests.length === 1, 'the old token is on its way');
    installations.set(workspace.id, installationOf(workspace));
    expect(await late).toContain('invalid_auth');
    expect(await posting(workspaces, workspace)).toBe('posted');
    expect(removed).toEqual([]);
  });

  test('comes back with a new token', async () => {
    const slack = await started();
    const { workspaces, installations } = known(slack);
    const { workspace } = slack;
    installations.set(workspace.id, { ...installationOf(workspace), botToken: 'xoxb-wrong' });
    expect(await posting(workspaces, workspace)).toContain('invalid_auth');
    installations.set(workspace.id, installationOf(workspace));
    expect(await posting(workspaces, workspace)).toBe('posted');
  });

  test('is not called again even where it could not be removed', async () => {
    const slack = await started();
    const { log, lines } = listLog();
    const workspaces = createWorkspaces({
      installations: {
        find: () => Promise.resolve(installationOf(slack.workspace)),
        remove: () => Promise.reject(new Error('the disk is full')),
      },
      apiUrl: slack.apiUrl,
      log,
    });
    slack.workspace.gone = 'token_revoked';
    expect(await posting(workspaces, slack.workspace)).toContain('token_revoked');
    expect(await posting(workspaces, slack.workspace)).toContain('not_installed');
    expect(slack.requests).toHaveLength(1);
    expect(errors(lines)).toMatchObject([
      { message: 'Slack does not let the bot into a workspace; nothing is sent there' },
      { message: 'an installation could not be removed' },
    ]);
  });

  test('that was removed by an event is told of once, however many events tell it', async () => {
    const slack = await started();
    const { workspaces, removed, lines } = known(slack);
    await posting(workspaces, slack.workspace);
    await Promise.all([
      workspaces.remove(slack.workspace.id, 'tokens_revoked'),
      workspaces.remove(slack.workspace.id, 'app_uninstalled'),
    ]);
    expect(removed).toHaveLength(1);
    expect(errors(lines)).toHaveLength(1);
    await expect(
      workspaces.authorize({
        teamId: slack.workspace.id,
        enterpriseId: undefined,
        isEnterpriseInstall: false,
      }),
    ).rejects.toMatchObject({ kind: 'unauthorised' });
  });
});

test('neither of two workspaces ever sends with the other one’s token, though one of them leaves', async () => {
  const slack = await started({ countsRates: false });
  const other = slack.addWorkspace('Bridge talks');
  const { workspaces, lines } = known(slack);
  const both = [slack.workspace, other];
  for (let round = 0; round < 60; round += 1) {
    // Many are under way at once, begun in turn; in the middle one workspace throws the bot out.
    if (round === 30) slack.workspace.gone = 'account_inactive';
    await Promise.all(
      both.flatMap((workspace) => [
        posting(workspaces, workspace, `For ${workspace.id}`),
        workspaces.api(workspace.id).call('views.publish', homeOf(workspace)).catch(String),
        workspaces.api(workspace.id).call('auth.test', {}).catch(String),
      ]),
    );
  }
  for (const { workspace, token, args } of slack.requests) {
    const meant = both.find(({ channel, person }) =>
      [args['channel'], args['user_id']].some((id) => id === channel.id || id === person.id),
    );
    expect(token).toBe((meant ?? workspace ?? slack.workspace).botToken);
  }
  expect(other.channel.messages.map(({ text }) => text)).toEqual(Array(60).fill(`For ${other.id}`));
  expect(slack.workspace.channel.messages.map(({ text }) => text)).toEqual(
    Array(30).fill(`For ${slack.workspace.id}`),
  );
  const dead = slack.requests.filter(({ error }) => error === 'account_inactive');
  expect(dead.length).toBeLessThanOrEqual(3);
  expect(slack.requests.length).toBeGreaterThan(270);
  expect(errors(lines)).toHaveLength(1);
  expect(slack.violations).toEqual([]);
});

function homeOf({ person }: Workspace): Record<string, unknown> {
  return { user_id: person.id, view: { type: 'home', blocks: [] } };
}

describe('the one installation of a bot token', () => {
  test('learns its workspace from Slack, once', async () => {
    const slack = await started();
    const { log } = listLog();
    const one = oneInstallation(slack.workspace.botToken, { apiUrl: slack.apiUrl, log });
    const found = await Promise.all([one.find(slack.workspace.id), one.find('T0ELSEWHERE'), one.learn()]);
    expect(found).toEqual([installationOf(slack.workspace), null, installationOf(slack.workspace)]);
    expect(slack.requests).toHaveLength(1);
  });

  test('asks again where Slack did not tell', async () => {
    const slack = await started();
    const { log } = listLog();
    const one = oneInstallation(slack.workspace.botToken, { apiUrl: slack.apiUrl, log });
    slack.fail({ how: { status: 500 } });
    await expect(one.learn()).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect(await one.find(slack.workspace.id)).not.toBeNull();
  });

  test('does not ask again where Slack does not know the token', async () => {
    const slack = await started();
    const { log } = listLog();
    const one = oneInstallation('xoxb-wrong', { apiUrl: slack.apiUrl, log });
    await expect(one.learn()).rejects.toMatchObject({ kind: 'unauthorised' });
    await expect(one.find(slack.workspace.id)).rejects.toMatchObject({ kind: 'unauthorised' });
    expect(slack.requests).toHaveLength(1);
  });

  test('is gone for good once it is removed', async () => {
    const slack = await started();
    const { log } = listLog();
    const one = oneInstallation(slack.workspace.botToken, { apiUrl: slack.apiUrl, log });
    await one.remove(slack.workspace.id, 'app_uninstalled');
    expect(await one.find(slack.workspace.id)).toBeNull();
    expect(slack.requests).toEqual([]);
  });
});

test('what the client says of its own holds no token', async () => {
  const slack = await started();
  const { workspaces, lines } = known(slack);
  slack.fail({ how: { drop: 'before' } });
  await posting(workspaces, slack.workspace);
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(lines)).not.toContain(slack.workspace.botToken);
});
