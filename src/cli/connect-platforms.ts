import { type App, type Digests, startDiscord, startSlack } from '../app.ts';
import { systemClock } from '../config/clock.ts';
import { slackWay } from '../config/environment.ts';
import type { Publisher } from '../core/digests/ports.ts';
import type { Log } from '../core/ports.ts';
import type { Context } from './context.ts';
import { earlyDesk } from './early-desk.ts';
import type { TopicWatch } from './topic-watch.ts';
import type { Workplace } from './workplace.ts';

/** What platforms are connected to. */
export interface ConnectingParts {
  readonly context: Context;
  readonly app: App;
  readonly watch: TopicWatch;
  readonly log: Log;
  readonly digests: Digests;
  readonly workplace: Workplace;
  /** Of the topics that were never read before, by topic id, while they last. */
  readonly firstReadings: ReadonlyMap<string, Promise<unknown>>;
}

/** The bot on a platform, until it is closed. */
export interface Connected {
  readonly publisher: Publisher;
  close(): Promise<void>;
}

/** Brings the bot to each platform that is switched on; null: it is not. */
export function connectPlatforms(parts: ConnectingParts): readonly Promise<Connected | null>[] {
  return [connectDiscord(parts), connectSlack(parts)];
}

function connectDiscord({
  context: { environment },
  app,
  watch,
  log,
  digests,
  workplace: { settings, clock },
  firstReadings,
}: ConnectingParts): Promise<Connected | null> {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID, DISCORD_API_URL } = environment;
  if (!token) return Promise.resolve(null);
  return startDiscord({
    token,
    guildId: DISCORD_GUILD_ID ?? null,
    apiUrl: DISCORD_API_URL ?? null,
    desk: earlyDesk(app, (...asked) => app.discordMessage(...asked), watch, firstReadings),
    digests: digests.desk,
    onGone: digests.gone,
    log,
    clock,
    cooldown: settings.cooldown,
  });
}

function connectSlack({
  context: { environment },
  app,
  watch,
  log,
  digests,
  workplace: { settings },
  firstReadings,
}: ConnectingParts): Promise<Connected | null> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL } = environment;
  const way = slackWay(environment, settings);
  if (!botToken || !way) return Promise.resolve(null);
  return startSlack({
    botToken,
    way,
    apiUrl: SLACK_API_URL ?? null,
    desk: earlyDesk(app, (...asked) => app.slackAnswer(...asked), watch, firstReadings),
    digests: { desk: digests.desk, managers: settings.slackManagers },
    onGone: digests.gone,
    log,
    // Signed requests are of the true time, wherever READOUT_NOW stands.
    clock: systemClock,
    cooldown: settings.cooldown,
  });
}
