import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import type { Clock } from '../core/ports.ts';
import { standingClock, systemClock } from './clock.ts';
import { slackFaults } from './slack-variables.ts';

/**
 * An empty variable counts as one that is not set, as `.env` files and compose write it; a secret read from a file may
 * bring its line's end along.
 */
const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined);

/** A token as people paste it: in quotation marks that nothing took off, or with the word that goes before it in headers. */
const secret = text.transform(
  (value) => value?.replace(/^(["'])(.*)\1$/s, '$2').replace(/^(?:Bot|Bearer)\s+/, '') || undefined,
);

const environmentSchema = z.object({
  DISCORD_TOKEN: secret,
  DISCORD_GUILD_ID: text,
  // Its addresses are made by joining paths to it.
  DISCORD_API_URL: text.transform((base) => base?.replace(/\/$/, '')),
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  READOUT_KEY: text,
  SLACK_API_URL: text.transform((base) => base?.replace(/\/?$/, '/')),
  DATABASE_URL: text,
  HOST: text,
  PORT: text,
  READOUT_NOW: text,
  NO_COLOR: text,
  INIT_CWD: text,
});

/** The variables that Readout knows; what they mean stands in README. */
export type Environment = z.infer<typeof environmentSchema>;

/** The process's environment: the one place that reads it. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return environmentSchema.parse(variables);
}

/**
 * Has the process count in UTC, whatever zone its machine is in: in a zone whose clocks are turned back, node-cron misses
 * the ticks of the hour that comes twice.
 */
export function countInUtc(): void {
  process.env['TZ'] = 'UTC';
}

/**
 * The clock that this environment asks for: the machine's, or one that stands at `READOUT_NOW`.
 * @throws Fault `bad-environment` where READOUT_NOW is no instant, or would falsify what a real platform shows
 */
export function clockOf(environment: Environment): Clock {
  const now = environment.READOUT_NOW;
  if (!now) return systemClock;
  const live = livePlatform(environment);
  if (live) {
    throw new Fault(
      'bad-environment',
      `READOUT_NOW is set together with ${live.token}, and ${live.name} would be told a false time.`,
      `Unset one of the two, or point ${live.base} at a local double.`,
    );
  }
  try {
    return standingClock(Temporal.Instant.from(now));
  } catch (cause) {
    const mend = 'Write it with its offset, like 2022-01-10T21:00:00Z.';
    throw new Fault('bad-environment', `READOUT_NOW is no instant: "${now}".`, mend, { cause });
  }
}

function livePlatform(environment: Environment): { name: string; token: string; base: string } | null {
  if (environment.DISCORD_TOKEN && !isLocal(environment.DISCORD_API_URL)) {
    return { name: 'Discord', token: 'DISCORD_TOKEN', base: 'DISCORD_API_URL' };
  }
  if (environment.SLACK_BOT_TOKEN && !isLocal(environment.SLACK_API_URL)) {
    return { name: 'Slack', token: 'SLACK_BOT_TOKEN', base: 'SLACK_API_URL' };
  }
  return null;
}

/** How Slack reaches the bot. */
export type SlackWay =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly host: string; readonly port: number };

/** How Slack is to reach the bot: Socket Mode goes before signed requests; null where neither is set. */
export function slackWay(
  { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret }: Environment,
  { host, port }: { readonly host: string; readonly port: number },
): SlackWay | null {
  if (appToken) return { kind: 'socket', appToken };
  return signingSecret ? { kind: 'http', signingSecret, host, port } : null;
}

const isAddress = (value: string): boolean => URL.canParse(value);

function isLocal(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** Faults in the shape of variables that are set, for `readout check`; values are never shown. */
export function environmentFaults(environment: Environment): Fault[] {
  const faults: Fault[] = [];
  const check = (name: keyof Environment, right: (value: string) => boolean, mend: string): void => {
    const value = environment[name];
    if (value && !right(value))
      faults.push(new Fault('bad-environment', `${name} has not the right shape.`, mend));
  };
  check(
    'DISCORD_TOKEN',
    (token) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token),
    'Copy the bot token from the Discord developer portal: three parts with dots between them.',
  );
  check('DISCORD_GUILD_ID', (id) => /^\d{15,21}$/.test(id), "Copy the server's id: digits only.");
  check('DISCORD_API_URL', isAddress, 'Write a web address such as http://127.0.0.1:3000/api.');
  check('SLACK_API_URL', isAddress, 'Write a web address such as http://127.0.0.1:3000/api/.');
  faults.push(...slackFaults(environment));
  return faults;
}
