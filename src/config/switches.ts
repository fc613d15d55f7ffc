import type { Environment } from './environment.ts';

/** One line of at most 80 columns for each chat platform: whether it is on, and which variables switch it on. */
export function platformLines(environment: Environment): string[] {
  return [
    environment.DISCORD_TOKEN
      ? 'Discord is on: the log tells when it is connected, and then /briefing answers.'
      : 'Discord is off: set DISCORD_TOKEN to switch it on.',
    slackLine(environment),
  ];
}

function slackLine(environment: Environment): string {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = environment;
  if (!botToken) return 'Slack is off: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.';
  if (appToken) return 'Slack is on: the log tells when it is connected, and then /briefing answers.';
  return environment.SLACK_SIGNING_SECRET
    ? 'Slack is on: it takes signed requests at /slack/events, and /briefing answers.'
    : 'Slack is off: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET as well.';
}
