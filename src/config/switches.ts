import type { Environment } from './environment.ts';

/** One line for each chat platform: whether it is on, and which variables switch it on. */
export function platformLines(environment: Environment): string[] {
  return [
    environment.DISCORD_TOKEN
      ? 'Discord: DISCORD_TOKEN is set, but this version does not speak to Discord yet.'
      : 'Discord is off: DISCORD_TOKEN switches it on (DISCORD_GUILD_ID: for one server alone).',
    environment.SLACK_BOT_TOKEN
      ? 'Slack: SLACK_BOT_TOKEN is set, but this version does not speak to Slack yet.'
      : 'Slack is off: SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) switches it on.',
  ];
}
