import { expect, it } from 'vitest';
import { slackFaults } from '../../../src/config/slack-variables.ts';
import { faultLine } from '../../../src/core/fault.ts';

const bot = 'xoxb-204600000001-3046000000001-abcDEF';
const app = 'xapp-1-A0246-3046000000001-0123abcd';
const secret = '0123456789abcdef0123456789abcdef';

const told = (variables: Parameters<typeof slackFaults>[0]): readonly string[] =>
  slackFaults(variables).map(faultLine);

it.each([
  {},
  { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app },
  { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret },
  { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret.toUpperCase() },
])('variables of the right shape have no fault: %o', (variables) => {
  expect(told(variables)).toEqual([]);
});

it('swapped tokens are told as swapped', () => {
  expect(told({ SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot })).toEqual([
    expect.stringMatching(
      /^SLACK_BOT_TOKEN holds an app-level token\. That one belongs into SLACK_APP_TOKEN\./,
    ),
    expect.stringMatching(/^SLACK_APP_TOKEN holds the bot's token\. That one belongs into SLACK_BOT_TOKEN\./),
  ]);
});

it.each([
  ['SLACK_BOT_TOKEN', 'xoxp-1-2-3', /^SLACK_BOT_TOKEN holds a person's token\. Copy the bot token, .* xoxb-/],
  [
    'SLACK_BOT_TOKEN',
    'xoxe.xoxb-1-abc',
    /^SLACK_BOT_TOKEN holds a token that runs out .*token_rotation_enabled: false/,
  ],
  ['SLACK_BOT_TOKEN', 'xoxb-1 2', /^SLACK_BOT_TOKEN has not the right shape\. .* xoxb-/],
  ['SLACK_APP_TOKEN', 'hunter2', /^SLACK_APP_TOKEN has not the right shape\. .* xapp-/],
  [
    'SLACK_SIGNING_SECRET',
    `${secret}0`,
    /^SLACK_SIGNING_SECRET has not the right shape\. .*signing secret, 32 /,
  ],
  ['SLACK_SIGNING_SECRET', 'g'.repeat(32), /^SLACK_SIGNING_SECRET has not the right shape\./],
  ['SLACK_SIGNING_SECRET', app, /^SLACK_SIGNING_SECRET holds an app-level token\. .*SLACK_APP_TOKEN\./],
] as const)('%s is refused where it is something else, without being shown: %s', (name, value, message) => {
  const lines = told({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, [name]: value });
  expect(lines).toEqual([expect.stringMatching(message)]);
  expect(lines.join()).not.toContain(value);
});

it.each([
  [
    { SLACK_BOT_TOKEN: bot },
    /^SLACK_BOT_TOKEN alone does not connect\. Set SLACK_APP_TOKEN .*SLACK_SIGNING_SECRET/,
  ],
  [{ SLACK_APP_TOKEN: app }, /^SLACK_APP_TOKEN alone does not connect\. Set SLACK_BOT_TOKEN/],
  [{ SLACK_SIGNING_SECRET: secret }, /^SLACK_SIGNING_SECRET alone does not connect\. Set SLACK_BOT_TOKEN/],
])('one variable without the other does not connect', (variables, message) => {
  expect(told(variables)).toEqual([expect.stringMatching(message)]);
});
