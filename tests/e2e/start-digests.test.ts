import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type Destination,
  defaultDigestOptions,
  type Subscription,
} from '../../src/core/model/subscription.ts';
import { openSqliteDigestStore } from '../../src/store/sqlite/digests/store.ts';
import { variablesOfBoth } from '../support/both-platforms.ts';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import {
  articleFile,
  ended,
  readout,
  smallArchive,
  startReadout,
  untilWritten,
  workplace,
} from '../support/readout.ts';
import { type LocalSlack, startLocalSlack } from '../support/slack/local-slack.ts';

const quick = { 'own.yaml': 'reread: "* * * * * *"\n' };

interface Places {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
  readonly cwd: string;
}

async function places(): Promise<Places> {
  const [discord, slack] = await Promise.all([startLocalDiscord(), startLocalSlack()]);
  onTestFinished(async () => {
    await Promise.all([discord.close(), slack.close()]);
  });
  return { discord, slack, cwd: workplace({ ...smallArchive, ...quick }) };
}

/** A subscription whose slot was due half an hour ago. */
function overdue(id: string, destination: Destination): Subscription {
  const now = Temporal.Now.instant();
  const slot = now.subtract({ minutes: 30 }).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return {
    id,
    topic: 'harbour',
    destination,
    schedule: {
      at: slot.toZonedDateTimeISO('UTC').toPlainTime().toString().slice(0, 5),
      days: 'daily',
      timezone: 'UTC',
    },
    options: defaultDigestOptions,
    origin: 'command',
    state: 'active',
    why: null,
    createdBy: null,
    createdAt: now.subtract({ hours: 24 }).toString(),
    nextAt: slot.toString(),
  };
}

/** As somebody would have set them up on each platform before the service was down. */
async function subscribed({ discord, slack, cwd }: Places): Promise<void> {
  const store = openSqliteDigestStore(path.join(cwd, 'data'), 'data');
  await store.putSubscription(
    overdue('disco', { platform: 'discord', guildId: discord.guild.id, channelId: discord.channel.id }),
  );
  const { id: teamId, channel } = slack.workspace;
  await store.putSubscription(
    overdue('slack', { platform: 'slack', teamId, channelId: channel.id, threadTs: null }),
  );
  await store.close();
}

function started({ discord, slack, cwd }: Places) {
  const child = startReadout(['start', '--config', 'own.yaml'], {
    cwd,
    variables: variablesOfBoth(discord, slack),
  });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, end };
}

const inChannel = ({ discord, slack }: Places) => ({
  discord: discord.channel.messages.filter(({ deleted }) => !deleted),
  slack: slack.workspace.channel.messages.filter(({ threadTs, deleted }) => threadTs === null && !deleted),
});

describe('readout start with digests', () => {
  it('delivers what came due while it was down, mends it when a source or an editor does, and does nothing twice over a kill', async () => {
    const all = await places();
    const { discord, slack, cwd } = all;
    await subscribed(all);
    const first = started(all);
    await Promise.all([
      discord.until(() => inChannel(all).discord.length > 0, 'a digest on Discord'),
      slack.until(() => inChannel(all).slack.length > 0, 'a digest on Slack'),
    ]);
    const [onDiscord] = inChannel(all).discord;
    const [onSlack] = inChannel(all).slack;
    for (const text of [onDiscord?.text, JSON.stringify(onSlack?.blocks)]) {
      expect(text).toContain('We expect hard talks');
      expect(text).toContain('Late');
    }

    const mended =
      'OSLO (Harbour Gazette) — "We expect brief talks," Foreign Minister Ida Ross of Norway told reporters in Oslo on Tuesday.';
    writeFileSync(path.join(cwd, 'briefings/harbour/b.md'), articleFile('2031-03-04T10:00:00Z', mended));
    await Promise.all([
      discord.until(() => onDiscord?.editedAt !== null, 'an edit on Discord'),
      slack.until(() => onSlack?.editedTs !== null, 'an edit on Slack'),
    ]);
    for (const text of [onDiscord?.text, JSON.stringify(onSlack?.blocks)]) {
      expect(text).not.toContain('We expect hard talks');
      expect(text).toContain('corrected');
    }
    first.child.kill('SIGKILL');
    await first.end;

    const second = started(all);
    await untilWritten(second.child, 'watching the sources', 'stderr');
    const items = await readout(['edit', 'items', 'harbour'], { cwd });
    const line = items.stdout.split('\n').find((one) => one.includes('brief talks')) ?? '';
    const id = /\bs-\w+/.exec(line)?.[0] ?? 'none';
    const hidden = await readout(['edit', 'hide', 'harbour', id, '--reason', 'not ours'], { cwd });
    expect(hidden).toMatchObject({ status: 0, stderr: '' });

    second.child.kill('SIGTERM');
    const { status, stderr } = await second.end;
    expect({ status, errors: stderr.split('\n').filter((one) => one.includes('"level":50')) }).toEqual({
      status: 0,
      errors: [],
    });
    expect(inChannel(all).discord).toHaveLength(1);
    expect(inChannel(all).slack).toHaveLength(1);
    expect([...discord.violations, ...slack.violations]).toEqual([]);
  }, 60_000);
});
