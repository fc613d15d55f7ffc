import type { Environment } from './environment.ts';

/** One line of at most 80 columns for each chat platform: whether it is on, and which variables switch it on. */
export function platformLines(environment: Environment): string[] {
  return [
    environment.DISCORD_TOKEN
      ? 'Discord is on: the log tells when it is connected, and then /briefing answers.'
      : 'Discord is off: set DISCORD_TOKEN to switch it on.',
    environment.SLACK_BOT_TOKEN
      ? 'Slack: SLACK_BOT_TOKEN is set, but this version does not speak to Slack yet.'
      : 'Slack is off: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.',
  ];
}
