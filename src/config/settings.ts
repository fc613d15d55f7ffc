import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { type DigestEntry, digestSchema, toEntries } from './digest-entries.ts';
import type { Environment } from './environment.ts';
import { type FetchingSettings, fetchingSchema, toFetching } from './fetching.ts';
import { type LogLevel, logLevels } from './log-levels.ts';
import { durationSchema } from './topic-schema.ts';
import { readYaml } from './yaml-file.ts';

const port = z.coerce
  .number('it is no port | Write a number from 0 to 65535.')
  .int('it is no port | Write a whole number from 0 to 65535.')
  .min(0, 'it is no port | Write a number from 0 to 65535.')
  .max(65_535, 'it is no port | Write a number from 0 to 65535.');

const words = (what: string) =>
  z.string(`it must be text | Put ${what} here.`).min(1, `it is empty | Put ${what} here.`);

const slackManagers = ['members', 'admins'] as const;

const cronPattern = /^\s*(?:[\d*/,\-A-Za-z]+\s+){4,5}[\d*/,\-A-Za-z]+\s*$/;

/** Every option of `config/default.yaml`; a file of one's own may leave any of them out. */
const settingsFileSchema = z.strictObject({
  logLevel: z.enum(logLevels, `it is no log level | Write one of ${logLevels.join(', ')}.`).optional(),
  host: words('an address such as 127.0.0.1').optional(),
  port: port.optional(),
  briefings: words('a directory').optional(),
  data: words('a directory').optional(),
  reread: words('a cron pattern')
    .regex(
      cronPattern,
      'it is no cron pattern | Write five or six fields, such as "*/30 * * * * *" for every 30 seconds.',
    )
    .optional(),
  window: durationSchema.optional(),
  since: durationSchema.optional(),
  cooldown: z
    .strictObject({
      requests: z
        .int('it is no number | Write a whole number such as 5.')
        .min(1, 'it is too small | Write 1 or more.')
        .optional(),
      per: durationSchema.optional(),
    })
    .optional(),
  fetching: fetchingSchema.optional(),
  delivery: z
    .strictObject({ catchUp: durationSchema.optional(), mendFor: durationSchema.optional() })
    .optional(),
  digests: z.array(digestSchema, 'it must be a list | Begin each digest with "- topic: …".').optional(),
  slackManagers: z
    .enum(slackManagers, `it is no group of people | Write one of ${slackManagers.join(', ')}.`)
    .optional(),
});

type SettingsFile = z.infer<typeof settingsFileSchema>;

/** The keys that may stand at a path of a settings file. */
function keysAt([first]: readonly PropertyKey[]): readonly string[] {
  if (first === 'cooldown') return ['requests', 'per'];
  if (first === 'fetching') return Object.keys(fetchingSchema.shape);
  if (first === 'delivery') return ['catchUp', 'mendFor'];
  return Object.keys((first === 'digests' ? digestSchema : settingsFileSchema).shape);
}

/** A directory with the way in which its user named it. */
export interface NamedDirectory {
  /** Absolute. */
  readonly path: string;
  readonly shownAs: string;
  /** The same directory as seen from the process's own where it lies in it, else absolute: short enough for messages. */
  readonly near: string;
}

export interface Settings {
  readonly logLevel: LogLevel;
  readonly host: string;
  readonly port: number;
  readonly briefings: NamedDirectory;
  readonly data: NamedDirectory;
  readonly reread: string;
  readonly window: string;
  readonly since: string;
  /** How many briefings one person may ask for in one channel within a time, an ISO 8601 duration. */
  readonly cooldown: { readonly requests: number; readonly per: string };
  readonly fetching: FetchingSettings;
  /** How late a digest may still come, and how long what was posted is mended: ISO 8601 durations. */
  readonly delivery: { readonly catchUp: string; readonly mendFor: string };
  /** Subscriptions of those who prefer files, as they were written. */
  readonly digests: readonly DigestEntry[];
  /** Who may change digests in a channel of Slack: its members, or the workspace's admins alone. */
  readonly slackManagers: (typeof slackManagers)[number];
}

/** What the command line says about settings; paths are as they were typed. */
export interface SettingsOptions {
  readonly briefings?: string | undefined;
  readonly data?: string | undefined;
  readonly config?: string | undefined;
  readonly logLevel?: LogLevel | undefined;
}

const defaultsFile = path.join(import.meta.dirname, '../../config/default.yaml');

/**
 * Settings from `config/default.yaml`, the file that --config names, the environment and the command line, each going
 * before the one ahead of it.
 * @param cwd what paths in settings files are relative to; paths of the command line are relative to INIT_CWD
 * @param tellOther told of each fault of the file after the first
 * @throws Fault where a file cannot be read or says something wrong: the first such fault
 */
export async function loadSettings(
  options: SettingsOptions,
  environment: Environment,
  cwd: string,
  tellOther: (fault: Fault) => void = () => undefined,
): Promise<Settings> {
  const callerDirectory = environment.INIT_CWD ?? cwd;
  const defaults = await settingsFile(defaultsFile, 'config/default.yaml', tellOther);
  const own = options.config
    ? await settingsFile(path.resolve(callerDirectory, options.config), options.config, tellOther)
    : nothing;
  const file = { ...defaults.value, ...own.value };
  const directory = (typed: string | undefined, set: string): NamedDirectory => {
    const absolute = typed === undefined ? path.resolve(cwd, set) : path.resolve(callerDirectory, typed);
    const relative = path.relative(process.cwd(), absolute);
    const near = relative === '' || relative.startsWith('..') ? absolute : relative;
    return { path: absolute, shownAs: typed ?? set, near };
  };
  return {
    logLevel: options.logLevel ?? file.logLevel ?? 'info',
    host: environment.HOST ?? file.host ?? '127.0.0.1',
    port: environment.PORT ? environmentPort(environment.PORT) : (file.port ?? 8080),
    briefings: directory(options.briefings, file.briefings ?? 'briefings'),
    data: directory(options.data, file.data ?? 'data'),
    reread: file.reread ?? '*/30 * * * * *',
    window: file.window ?? 'P14D',
    since: file.since ?? 'P1D',
    cooldown: {
      requests: own.value.cooldown?.requests ?? defaults.value.cooldown?.requests ?? 5,
      per: own.value.cooldown?.per ?? defaults.value.cooldown?.per ?? 'PT15S',
    },
    fetching: toFetching({ ...defaults.value.fetching, ...own.value.fetching }),
    delivery: {
      catchUp: own.value.delivery?.catchUp ?? defaults.value.delivery?.catchUp ?? 'PT6H',
      mendFor: own.value.delivery?.mendFor ?? defaults.value.delivery?.mendFor ?? 'P7D',
    },
    digests: own.value.digests ? own.digests : defaults.digests,
    slackManagers: file.slackManagers ?? 'members',
  };
}

/** What a settings file says. */
interface ReadSettings {
  readonly value: SettingsFile;
  readonly digests: readonly DigestEntry[];
}

const nothing: ReadSettings = { value: {}, digests: [] };

async function settingsFile(
  absolute: string,
  shownAs: string,
  tellOther: (fault: Fault) => void,
): Promise<ReadSettings> {
  let text: string;
  try {
    text = await readFile(absolute, 'utf8');
  } catch (cause) {
    const mend = 'Name a file that exists with --config FILE, or leave the option out.';
    throw new Fault('unreadable', 'The configuration file cannot be read.', mend, {
      place: { file: shownAs },
      cause,
    });
  }
  const read = readYaml(shownAs, text, settingsFileSchema, keysAt);
  const [first, ...others] = read.faults;
  for (const fault of others) tellOther(fault);
  if (first) throw first;
  if (read.value === null) return nothing;
  return { value: read.value, digests: toEntries(read.value.digests ?? [], read.placeOf) };
}

function environmentPort(value: string): number {
  const parsed = port.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Fault('bad-environment', `PORT is no port: "${value}".`, 'Write a number from 0 to 65535.');
}
