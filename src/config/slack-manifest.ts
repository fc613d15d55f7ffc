import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { readYaml } from './yaml-file.ts';

/** What a Slack app has to be given. */
export interface SlackNeeds {
  /** Each scope with what it is for. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
  readonly events: readonly string[];
  readonly commands: readonly string[];
}

const manifestFile = 'config/slack-manifest.yaml';

const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, 'it is no list | Write one a line, each after "- ".').optional();
const text = z.string('it must be text | Write its name here.');
const flag = z.boolean('it is neither true nor false | Write true or false.').optional();

/** The part of a manifest that decides what reaches the bot: https://docs.slack.dev/reference/app-manifest */
const manifestSchema = z.object({
  features: z
    .object({
      app_home: z
        .object({
          home_tab_enabled: flag,
          messages_tab_enabled: flag,
          messages_tab_read_only_enabled: flag,
        })
        .optional(),
      slash_commands: list(z.object({ command: text, url: text.optional() })),
    })
    .optional(),
  oauth_config: z.object({ scopes: z.object({ bot: list(text) }).optional() }).optional(),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: list(text), request_url: text.optional() }).optional(),
      interactivity: z
        .object({
          is_enabled: flag,
          request_url: text.optional(),
          message_menu_options_url: text.optional(),
        })
        .optional(),
      socket_mode_enabled: flag,
      token_rotation_enabled: flag,
    })
    .optional(),
});

type Manifest = z.infer<typeof manifestSchema>;

/** Something that is wrong, at a path of the manifest. */
interface Wrong {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

/**
 * What keeps an app made from `config/slack-manifest.yaml` from doing all that is needed, and what it asks for in vain.
 * @param directory in which Readout runs; where there is no such file, there is nothing to say
 */
export async function manifestFaults(directory: string, needs: SlackNeeds): Promise<readonly Fault[]> {
  let content: string;
  try {
    content = await readFile(path.join(directory, manifestFile), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    const place = { file: manifestFile };
    return [new Fault('unreadable', 'The file cannot be read.', 'Check its permissions.', { place, cause })];
  }
  const schema = manifestSchema.superRefine((manifest, context) => {
    for (const { path: at, what, mend } of wrongIn(manifest, needs)) {
      context.addIssue({ code: 'custom', path: [...at], message: `${what} | ${mend}` });
    }
  });
  return readYaml(manifestFile, content, schema, () => []).faults;
}

function wrongIn(manifest: Manifest, needs: SlackNeeds): readonly Wrong[] {
  return [
    ...wrongScopes(manifest, needs),
    ...wrongNames(
      'event',
      ['settings', 'event_subscriptions', 'bot_events'],
      manifest.settings?.event_subscriptions?.bot_events ?? [],
      needs.events,
    ),
    ...wrongNames(
      'command',
      ['features', 'slash_commands'],
      (manifest.features?.slash_commands ?? []).map(({ command }) => command),
      needs.commands,
    ),
    ...wrongSwitches(manifest),
    ...(manifest.settings?.socket_mode_enabled === true ? [] : missingAddresses(manifest)),
  ];
}

function wrongScopes(manifest: Manifest, { scopes }: SlackNeeds): readonly Wrong[] {
  const at = ['oauth_config', 'scopes', 'bot'];
  const given = manifest.oauth_config?.scopes?.bot ?? [];
  const missing = [...scopes].filter(([scope]) => !given.includes(scope));
  return [
    ...missing.map(([scope, uses]) => ({
      path: at,
      what: `the scope ${scope} is missing, which ${uses.join(', ')} takes`,
      mend: `Add the line "- ${scope}".`,
    })),
    ...unused('scope', at, given, [...scopes.keys()]),
  ];
}

function wrongNames(
  kind: string,
  at: readonly string[],
  given: readonly string[],
  needed: readonly string[],
): readonly Wrong[] {
  const missing = needed.filter((name) => !given.includes(name));
  return [
    ...missing.map((name) => ({
      path: at,
      what: `the ${kind} ${name} is missing, and would not reach Readout`,
      mend: `Add the ${kind} ${name}.`,
    })),
    ...unused(kind, at, given, needed),
  ];
}

/** What is asked for in vain: whoever installs the app would grant more than is used. */
function unused(
  kind: string,
  at: readonly string[],
  given: readonly string[],
  needed: readonly string[],
): readonly Wrong[] {
  return given.flatMap((name, index) =>
    needed.includes(name)
      ? []
      : [{ path: [...at, index], what: `nothing uses the ${kind} ${name}`, mend: 'Take it out.' }],
  );
}

function wrongSwitches({ features, settings }: Manifest): readonly Wrong[] {
  const home = features?.app_home;
  const switches = [
    [['features', 'app_home', 'home_tab_enabled'], home?.home_tab_enabled, true, 'the Home is switched off'],
    [
      ['features', 'app_home', 'messages_tab_enabled'],
      home?.messages_tab_enabled,
      true,
      'direct messages are switched off, and with them the files that people ask for',
    ],
    [
      ['features', 'app_home', 'messages_tab_read_only_enabled'],
      home?.messages_tab_read_only_enabled,
      false,
      'nobody can write to the bot',
    ],
    [
      ['settings', 'interactivity', 'is_enabled'],
      settings?.interactivity?.is_enabled,
      true,
      'buttons and forms are switched off',
    ],
    [
      ['settings', 'token_rotation_enabled'],
      settings?.token_rotation_enabled ?? false,
      false,
      'the token would run out within 12 hours',
    ],
  ] as const;
  return switches.flatMap(([at, is, right, what]) =>
    is === right ? [] : [{ path: at, what, mend: `Write ${right}.` }],
  );
}

/** Without Socket Mode Slack has to be told where each kind of request goes. */
function missingAddresses({ features, settings }: Manifest): readonly Wrong[] {
  const addresses: readonly (readonly [readonly (string | number)[], string | undefined])[] = [
    [['settings', 'event_subscriptions', 'request_url'], settings?.event_subscriptions?.request_url],
    [['settings', 'interactivity', 'request_url'], settings?.interactivity?.request_url],
    [
      ['settings', 'interactivity', 'message_menu_options_url'],
      settings?.interactivity?.message_menu_options_url,
    ],
    ...(features?.slash_commands ?? []).map(
      ({ url }, index) => [['features', 'slash_commands', index, 'url'], url] as const,
    ),
  ];
  return addresses.flatMap(([at, url]) =>
    url?.startsWith('https://')
      ? []
      : [
          {
            path: at,
            what: 'it is no https address',
            mend: 'Without Socket Mode, write the https address of /slack/events; or set socket_mode_enabled to true.',
          },
        ],
  );
}
