import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { standingClock } from '../../../src/config/clock.ts';
import { archiveAlone } from '../archive-alone.ts';
import { type LocalSlack, startLocalSlack } from '../slack/local-slack.ts';

const root = path.join(import.meta.dirname, '../../..');
const main = path.join(root, 'src/main.ts');

/** The real bot at a local Slack, with the shipped topics as they stood on a day. */
export interface ReadoutOnSlack {
  readonly slack: LocalSlack;
  /** How many messages the whole briefing comes to: one for the channel and those of its thread. */
  readonly messagesOf: (topic: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * @param now the bot's and Slack's clock stand there; articles of later days are left out
 * @throws Error where the bot ends before it is connected, with what it wrote
 */
export async function readoutOnSlack(now: Temporal.Instant): Promise<ReadoutOnSlack> {
  const directory = await mkdtemp(path.join(tmpdir(), 'readout-look-'));
  archiveAlone(directory, (file) => isWritten(path.basename(file), now));
  // Its clock stands still: whatever comes would count as coming at once.
  const slack = await startLocalSlack({ clock: standingClock(now), countsRates: false });
  const variables = { TZ: 'UTC', READOUT_NOW: now.toString() };
  const env = {
    ...variables,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const bot = spawn(process.execPath, [main, 'start'], { cwd: directory, env, stdio: 'pipe' });
  const end = new Promise<never>((_, reject) => {
    let written = '';
    bot.stderr.on('data', (text: Buffer) => {
      written += String(text);
    });
    bot.stdout.resume();
    bot.once('close', () => reject(new Error(`The bot ended:\n${written}`)));
  });
  const close = async (): Promise<void> => {
    bot.kill('SIGTERM');
    await end.catch(() => undefined);
    await slack.close();
    await rm(directory, { recursive: true });
  };
  try {
    await Promise.race([slack.sockets.connected(), end]);
  } catch (error) {
    await close();
    throw error;
  }
  const messagesOf = async (topic: string): Promise<number> => {
    const args = ['briefing', topic, '--format', 'slack', '--data', path.join(directory, 'printed')];
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
      cwd: directory,
      env: variables,
      maxBuffer: 1 << 26,
    });
    const messages: unknown = JSON.parse(stdout);
    return Array.isArray(messages) ? messages.length : 0;
  };
  return { slack, messagesOf, close };
}

/** Articles' names begin with their day. */
function isWritten(name: string, now: Temporal.Instant): boolean {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  return day === undefined || day <= now.toString().slice(0, 10);
}
