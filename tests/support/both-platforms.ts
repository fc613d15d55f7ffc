import type { LocalDiscord } from './discord/local-discord.ts';
import type { LocalSlack } from './slack/local-slack.ts';

/** The variables that switch both platforms on, against local servers. */
export function variablesOfBoth(discord: LocalDiscord, slack: LocalSlack): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
}
