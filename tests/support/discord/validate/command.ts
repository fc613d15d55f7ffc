import {
  isArray,
  isGiven,
  isObject,
  type Json,
  type JsonObject,
  numberOf,
  objectsOf,
  stringOf,
} from '../../local-server/json.ts';
import {
  commandFields,
  commandLimits,
  fieldsOfOption,
  globalFields,
  optionFields,
} from '../limits/commands.ts';
import type { Problem } from '../problems.ts';
import { checkFields } from './check-rule.ts';

type Path = Problem['path'];

/** What is wrong with a whole list of commands. @param guildId null: they are global */
export function checkCommands(body: Json, guildId: string | null): readonly Problem[] {
  if (!isArray(body))
    return [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used.' }];
  const keys = objectsOf(body).map(
    (command) => `${numberOf(command['type'], 1)} ${stringOf(command['name'])}`,
  );
  const tooMany = Object.entries(commandLimits.perScope).filter(
    ([type, most]) => keys.filter((key) => key.startsWith(`${type} `)).length > most,
  );
  return [
    ...body.flatMap((command, index) =>
      isObject(command)
        ? checkCommand(command, guildId, [index])
        : [{ path: [index], code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used.' }],
    ),
    ...tooMany.map(([type, most]) =>
      fault([], 'BASE_TYPE_MAX_LENGTH', `Over ${most} commands of type ${type}.`),
    ),
    ...twice(keys).map((index) =>
      fault(
        [index, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      ),
    ),
  ];
}

/** What is wrong with one command. */
export function checkCommand(
  command: JsonObject,
  guildId: string | null,
  path: Path = [],
): readonly Problem[] {
  const slash = numberOf(command['type'], 1) === 1;
  // A list of what is registered goes back with `id`: it names the command that is meant.
  const fields = {
    ...commandFields[slash ? 'slash' : 'menu'],
    ...globalFields,
    id: { is: 'digits' },
  } as const;
  return [
    ...checkFields(fields, command, path),
    ...checkCase(command, slash, path),
    ...checkPermissions(command['default_member_permissions'], [...path, 'default_member_permissions']),
    ...(guildId === null ? [] : checkGuildScope(command, path)),
    ...checkOptions(command['options'], 'command', [...path, 'options']),
    ...checkSize(command, path),
  ];
}

function fault(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}

/** Names are lower case in scripts that have it. */
function checkCase(named: JsonObject, slash: boolean, path: Path): readonly Problem[] {
  const { name, name_localizations: localized } = named;
  const names: readonly (readonly [Path, Json | undefined])[] = [
    [[...path, 'name'], name],
    ...Object.entries(isObject(localized) ? localized : {}).map(
      ([locale, text]) => [[...path, 'name_localizations', locale], text] as const,
    ),
  ];
  return names
    .filter(([, text]) => slash && typeof text === 'string' && text !== text.toLowerCase())
    .map(([at]) => fault(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

function checkPermissions(value: Json | undefined, path: Path): readonly Problem[] {
  if (value === undefined || value === null || (typeof value === 'number' && value >= 0)) return [];
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return [];
  return [fault(path, 'NUMBER_TYPE_COERCE', 'Permissions are a number, or digits in a string.')];
}

function checkGuildScope(command: JsonObject, path: Path): readonly Problem[] {
  return ['contexts', 'integration_types', 'dm_permission']
    .filter((key) => command[key] !== undefined && command[key] !== null)
    .map((key) => fault([...path, key], 'LOCAL_GLOBAL_ONLY', 'Only global commands may have it.'));
}

/** What may stand among the options of what. */
const nesting = {
  command: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  group: [1],
  subcommand: [3, 4, 5, 6, 7, 8, 9, 10, 11],
} as const satisfies Record<string, readonly number[]>;

function checkOptions(value: Json | undefined, within: keyof typeof nesting, path: Path): readonly Problem[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) return [fault(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];
  const options = objectsOf(value);
  const sub = options.filter(({ type }) => type === 1 || type === 2).length;
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  const late = options.findIndex((option, index) => option['required'] === true && index > firstOptional);
  return [
    ...(value.length > 25
      ? [fault(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.')]
      : []),
    ...options.flatMap((option, index) => checkOption(option, nesting[within], [...path, index])),
    ...twice(options.map(({ name }) => stringOf(name))).map((index) =>
      fault(
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name is taken',
      ),
    ),
    ...(sub > 0 && sub < options.length
      ? [
          fault(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-commands stand beside none but their like',
          ),
        ]
      : []),
    ...(firstOptional >= 0 && late >= 0
      ? [
          fault(
            [...path, late],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]
      : []),
  ];
}

function checkOption(option: JsonObject, allowed: readonly number[], path: Path): readonly Problem[] {
  const type = numberOf(option['type']);
  const choices = objectsOf(option['choices']);
  const misplaced = !allowed.includes(type);
  return [
    ...checkFields({ ...optionFields, ...fieldsOfOption[type] }, option, path),
    ...checkCase(option, true, path),
    ...(misplaced ? [fault([...path, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Not here.')] : []),
    ...(option['autocomplete'] === true && isGiven(option['choices'])
      ? [
          fault(
            [...path, 'choices'],
            'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
            'Autocomplete goes without choices.',
          ),
        ]
      : []),
    ...twice(choices.map(({ name }) => stringOf(name))).map((index) =>
      fault(
        [...path, 'choices', index, 'name'],
        'APPLICATION_COMMAND_CHOICES_DUPLICATE',
        'Choice name is taken',
      ),
    ),
    ...checkOptions(option['options'], type === 2 ? 'group' : 'subcommand', [...path, 'options']),
  ];
}

/** All of a command's words together. */
function checkSize(command: JsonObject, path: Path): readonly Problem[] {
  const size = sizeOf(command);
  if (size <= commandLimits.text) return [];
  const message = `Command exceeds maximum size (${commandLimits.text}): ${size}.`;
  return [fault(path, 'APPLICATION_COMMAND_TOO_LARGE', message)];
}

function sizeOf(part: JsonObject): number {
  const { value } = part;
  return (
    longest(part, 'name') +
    longest(part, 'description') +
    (typeof value === 'string' ? value.length : 0) +
    [...objectsOf(part['options']), ...objectsOf(part['choices'])].reduce(
      (sum, inner) => sum + sizeOf(inner),
      0,
    )
  );
}

function longest(part: JsonObject, key: 'name' | 'description'): number {
  const localized = part[`${key}_localizations`];
  const texts = [part[key], ...Object.values(isObject(localized) ? localized : {})];
  return Math.max(...texts.map((text) => stringOf(text).length));
}

/** Indices of the entries that stood before. */
function twice(keys: readonly string[]): readonly number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
