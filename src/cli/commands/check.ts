import { checkStore, inviteUrl, slackNeeds } from '../../app.ts';
import { clockOf, environmentFaults, type SlackWay, slackWay } from '../../config/environment.ts';
import { loadSettings, type Settings } from '../../config/settings.ts';
import { manifestFaults } from '../../config/slack-manifest.ts';
import { type LoadedTopics, loadTopics, noTopics } from '../../config/topics.ts';
import { Fault, faultLine } from '../../core/fault.ts';
import type { Clock } from '../../core/ports.ts';
import { configuredWishes } from '../configured-wishes.ts';
import { type Context, type ExitStatus, say } from '../context.ts';
import { checkPattern } from '../reread-pattern.ts';

/** `readout check`: every fault in settings, environment, topics, Slack's manifest and store, a line each, with its mend. */
export async function runCheck(context: Context): Promise<ExitStatus> {
  const { environment, options, cwd, stdout } = context;
  const faults: Fault[] = environmentFaults(environment);
  const collect = <Result>(work: () => Result | Promise<Result>): Promise<Result | null> =>
    collected(faults, work);
  await collect<Clock>(() => clockOf(environment));
  const settings = await collect<Settings>(() =>
    loadSettings(options, environment, cwd, (fault) => faults.push(fault)),
  );
  const loaded = settings && (await collect<LoadedTopics>(() => topicsOf(settings)));
  faults.push(...(loaded?.faults ?? []));
  faults.push(...(await manifestFaults(cwd, slackNeeds)));
  if (settings) await collect(() => checkPattern(settings.reread));
  if (settings && loaded) faults.push(...(await configuredWishes(settings.digests, loaded.topics)).faults);
  if (settings) await collect(() => checkStore(settings));
  for (const fault of faults) await say(stdout, faultLine(fault));
  if (faults.length > 0) return 2;
  const ids = loaded?.topics.map(({ id }) => id).join(', ');
  await say(stdout, `No faults. Topics: ${ids || 'none'}. Store: ${settings?.data.shownAs}.`);
  if (environment.DISCORD_TOKEN) await say(stdout, inviteLine(environment.DISCORD_TOKEN));
  const way = settings && environment.SLACK_BOT_TOKEN ? slackWay(environment, settings) : null;
  if (way) await say(stdout, slackLine(way));
  return 0;
}

function inviteLine(token: string): string {
  const url = inviteUrl(token);
  return url
    ? `Discord: invite Readout to your server with ${url}`
    : 'Discord: DISCORD_TOKEN does not tell whose it is; find the invite link under Installation in the developer portal.';
}

function slackLine(way: SlackWay): string {
  if (way.kind === 'socket')
    return 'Slack: Socket Mode, by SLACK_APP_TOKEN; nothing has to be reachable from outside.';
  const address = `http://${way.host.includes(':') ? `[${way.host}]` : way.host}:${way.port}/slack/events`;
  return `Slack: signed requests at ${address}. Put the https address that leads there into the app as its Request URL, for events, interactivity, menus and /briefing, and switch its Socket Mode off.`;
}

async function topicsOf({ briefings, window }: Settings): Promise<LoadedTopics> {
  const loaded = await loadTopics(briefings.path, briefings.shownAs, window);
  if (loaded.topics.length > 0 || loaded.faults.length > 0) return loaded;
  throw noTopics(briefings.shownAs);
}

async function collected<Result>(
  faults: Fault[],
  work: () => Result | Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(error);
    return null;
  }
}
