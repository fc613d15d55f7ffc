import { Fault } from '../core/fault.ts';

/** The variables by which Slack is switched on. */
interface SlackVariables {
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
}

type Name = keyof SlackVariables;

/** What each variable holds, and where it is found. */
const kinds: Readonly<Record<Name, { right: RegExp; mend: string }>> = {
  SLACK_BOT_TOKEN: {
    right: /^xoxb-[\w-]+$/,
    mend: "Copy the bot token, which begins with xoxb-, from the app's OAuth & Permissions.",
  },
  SLACK_APP_TOKEN: {
    right: /^xapp-[\w-]+$/,
    mend: "Copy an app-level token, which begins with xapp-, from the app's Basic Information.",
  },
  SLACK_SIGNING_SECRET: {
    right: /^[\da-f]{32}$/i,
    mend: "Copy the signing secret, 32 digits and letters from a to f, from the app's Basic Information.",
  },
};

/** What people take for something else, by how it begins. */
const tokens = [
  {
    begins: 'xoxb-',
    what: "the bot's token",
    name: 'SLACK_BOT_TOKEN',
    mend: 'That one belongs into SLACK_BOT_TOKEN.',
  },
  {
    begins: 'xapp-',
    what: 'an app-level token',
    name: 'SLACK_APP_TOKEN',
    mend: 'That one belongs into SLACK_APP_TOKEN.',
  },
  { begins: 'xoxp-', what: "a person's token", name: null, mend: null },
  {
    begins: 'xoxe',
    what: 'a token that runs out within 12 hours',
    name: null,
    mend: 'Make the app anew, with token_rotation_enabled: false.',
  },
] as const;

/** Faults in the variables for Slack that are set; values are never shown. */
export function slackFaults(variables: SlackVariables): readonly Fault[] {
  const names: readonly Name[] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];
  return [...names.flatMap((name) => shapeFaults(name, variables[name])), ...aloneFaults(variables)];
}

function shapeFaults(name: Name, value: string | undefined): readonly Fault[] {
  const { right, mend } = kinds[name];
  if (!value || right.test(value)) return [];
  const mistaken = tokens.find((token) => value.startsWith(token.begins) && token.name !== name);
  if (!mistaken) return [new Fault('bad-environment', `${name} has not the right shape.`, mend)];
  const mends = mistaken.mend ? `${mistaken.mend} ${mend}` : mend;
  return [new Fault('bad-environment', `${name} holds ${mistaken.what}.`, mends)];
}

function aloneFaults(variables: SlackVariables): readonly Fault[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = variables;
  if (bot && !app && !secret) {
    const mend = 'Set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) as well.';
    return [new Fault('bad-environment', 'SLACK_BOT_TOKEN alone does not connect.', mend)];
  }
  if (bot || !(app || secret)) return [];
  const mend = `Set SLACK_BOT_TOKEN as well. ${kinds.SLACK_BOT_TOKEN.mend}`;
  const set = app ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
  return [new Fault('bad-environment', `${set} alone does not connect.`, mend)];
}
