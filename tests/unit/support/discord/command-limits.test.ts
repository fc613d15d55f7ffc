import { describe, expect, test } from 'vitest';
import { checkCommand, checkCommands } from '../../../support/discord/validate/command.ts';
import type { JsonObject } from '../../../support/local-server/json.ts';

function codes(body: JsonObject, guildId: string | null = null): readonly string[] {
  return checkCommand(body, guildId).map(({ code }) => code);
}

function command(more: JsonObject = {}): JsonObject {
  return { name: 'briefing', description: 'What was said', ...more };
}

function option(more: JsonObject = {}): JsonObject {
  return { type: 3, name: 'topic', description: 'Which one', ...more };
}

function withOption(more: JsonObject): JsonObject {
  return command({ options: [option(more)] });
}

function times(count: number, make: (index: number) => JsonObject): JsonObject[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function many(count: number): JsonObject[] {
  return times(count, (index) => command({ name: `c${index}` }));
}

function choices(count: number): JsonObject[] {
  return times(count, (index) => ({ name: `n${index}`, value: `v${index}` }));
}

/** A command of `size` characters: 100 for itself, 19 options of 400, and one with the rest. */
function commandOf(size: number): JsonObject {
  const long = { name: 'n'.repeat(100), value: 'v'.repeat(100) };
  const full = times(19, (index) =>
    option({
      name: `o${String(index).padStart(4, '0')}`,
      description: 'd'.repeat(95),
      choices: [long, { name: 'm'.repeat(50), value: 'w'.repeat(50) }],
    }),
  );
  const rest = option({ name: 'other', description: 'd'.repeat(size - 7_905), choices: [long] });
  return command({ name: 'brief', description: 'd'.repeat(95), options: [...full, rest] });
}

const languages = (more: JsonObject): JsonObject => command({ name_localizations: more });

/** What it is, a command at the limit, one beyond it, and the code that refuses that. */
const table: readonly (readonly [string, JsonObject, JsonObject, string])[] = [
  ['a name', command({ name: 'x'.repeat(32) }), command({ name: 'x'.repeat(33) }), 'BASE_TYPE_BAD_LENGTH'],
  [
    'a name with a capital',
    command({ name: 'огляд' }),
    command({ name: 'Огляд' }),
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a name with a space',
    command({ name: 'two-words' }),
    command({ name: 'two words' }),
    'STRING_TYPE_REGEX',
  ],
  ['no name', command(), { description: 'x' }, 'BASE_TYPE_REQUIRED'],
  [
    'a description',
    command({ description: 'x'.repeat(100) }),
    command({ description: 'x'.repeat(101) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty description', command({ description: 'x' }), command({ description: '' }), 'BASE_TYPE_REQUIRED'],
  [
    'options',
    command({ options: times(25, (n) => option({ name: `o${n}` })) }),
    command({ options: times(26, (n) => option({ name: `o${n}` })) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'one option twice',
    command({ options: [option(), option({ name: 'view' })] }),
    command({ options: [option(), option()] }),
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a required option after another',
    command({ options: [option({ required: true }), option({ name: 'view' })] }),
    command({ options: [option(), option({ name: 'view', required: true })] }),
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'choices',
    withOption({ choices: choices(25) }),
    withOption({ choices: choices(26) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    "a choice's name",
    withOption({ choices: [{ name: 'x'.repeat(100), value: 'v' }] }),
    withOption({ choices: [{ name: 'x'.repeat(101), value: 'v' }] }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    "a choice's value",
    withOption({ choices: [{ name: 'x', value: 'v'.repeat(100) }] }),
    withOption({ choices: [{ name: 'x', value: 'v'.repeat(101) }] }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    "a choice's value of another kind",
    withOption({ type: 4, choices: [{ name: 'x', value: 1 }] }),
    withOption({ type: 4, choices: [{ name: 'x', value: '1' }] }),
    'NUMBER_TYPE_COERCE',
  ],
  [
    'one choice twice',
    withOption({ choices: choices(2) }),
    withOption({ choices: [...choices(1), ...choices(1)] }),
    'APPLICATION_COMMAND_CHOICES_DUPLICATE',
  ],
  [
    'autocomplete beside choices',
    withOption({ autocomplete: true, choices: [] }),
    withOption({ autocomplete: true, choices: choices(1) }),
    'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
  ],
  [
    'autocomplete of a switch',
    withOption({ type: 5 }),
    withOption({ type: 5, autocomplete: true }),
    'LOCAL_UNKNOWN_FIELD',
  ],
  ['an unknown kind of option', withOption({ type: 11 }), withOption({ type: 12 }), 'BASE_TYPE_CHOICES'],
  [
    'a subcommand in a subcommand',
    withOption({ type: 1, options: [option()] }),
    withOption({ type: 1, options: [option({ type: 1 })] }),
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a subcommand beside an option',
    command({ options: [option({ type: 1 })] }),
    command({ options: [option({ type: 1 }), option({ name: 'view' })] }),
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  ['a language', languages({ uk: 'огляд' }), languages({ ua: 'огляд' }), 'BASE_TYPE_CHOICES'],
  [
    'a name in a language',
    languages({ uk: 'о'.repeat(32) }),
    languages({ uk: 'о'.repeat(33) }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a capital in a language',
    languages({ uk: 'огляд' }),
    languages({ uk: 'Огляд' }),
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a description in a language',
    command({ description_localizations: { uk: 'о'.repeat(100) } }),
    command({ description_localizations: { uk: 'о'.repeat(101) } }),
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['places of use', command({ contexts: [0, 1, 2] }), command({ contexts: [0, 3] }), 'BASE_TYPE_CHOICES'],
  ['no place of use', command({ contexts: [0] }), command({ contexts: [] }), 'BASE_TYPE_BAD_LENGTH'],
  [
    'one place of use twice',
    command({ contexts: [0, 1] }),
    command({ contexts: [0, 0] }),
    'SET_TYPE_ALREADY_CONTAINS_VALUE',
  ],
  [
    'ways to install',
    command({ integration_types: [0, 1] }),
    command({ integration_types: [2] }),
    'BASE_TYPE_CHOICES',
  ],
  [
    'permissions',
    command({ default_member_permissions: '8' }),
    command({ default_member_permissions: 'all' }),
    'NUMBER_TYPE_COERCE',
  ],
  ['a field that there is not', command(), command({ nameLocalizations: {} }), 'LOCAL_UNKNOWN_FIELD'],
];

describe('a command', () => {
  test.each(table)('is taken at the limit and refused beyond it: %s', (_what, within, beyond, code) => {
    expect(codes(within)).toEqual([]);
    expect(codes(beyond)).toContain(code);
  });

  test('holds 8,000 characters in all, of which the longest language counts', () => {
    expect(codes(commandOf(8_000))).toEqual([]);
    expect(codes(commandOf(8_001))).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
    const localized = { ...commandOf(8_000), name_localizations: { uk: 'огляди' } };
    expect(codes(localized)).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
  });

  test.each(['contexts', 'integration_types'])('of a guild has no %s', (key) => {
    expect(codes(command({ [key]: [0] }))).toEqual([]);
    expect(codes(command({ [key]: [0] }), '1')).toEqual(['LOCAL_GLOBAL_ONLY']);
  });

  test('has its name for itself, in its kind', () => {
    const menu = { type: 3, name: 'briefing' };
    expect(checkCommands([command(), menu], null)).toEqual([]);
    expect(checkCommands([command(), command()], null).map(({ code }) => code)).toEqual([
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    ]);
  });

  test('is one of a hundred at most', () => {
    expect(checkCommands(many(100), null)).toEqual([]);
    expect(checkCommands(many(101), null).map(({ code }) => code)).toEqual(['BASE_TYPE_MAX_LENGTH']);
  });
});
