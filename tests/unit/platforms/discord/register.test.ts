import { describe, expect, it } from 'vitest';
import { commands } from '../../../../src/platforms/discord/commands/all.ts';
import type { CommandDefinition } from '../../../../src/platforms/discord/commands/command.ts';
import type { RegisteredCommand } from '../../../support/discord/command-registry.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../../support/local-server/json.ts';
import { connectedBot, type RunningBot, stage } from './running-bot.ts';

type Described = Pick<
  CommandDefinition,
  'name' | 'name_localizations' | 'description' | 'description_localizations'
>;
type Part = Described & { readonly options?: readonly Described[] };

const registered = 'the commands are registered';

function puts({ discord }: RunningBot): readonly string[] {
  return discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

/** A command as it is told, with keys in another order, lists of numbers too, and fields that nobody stated. */
function asDiscordMayTell(command: RegisteredCommand): RegisteredCommand {
  return { ...command, ...objectOf(inOtherOrder(command)) };
}

function objectOf(told: Json): JsonObject {
  return isObject(told) ? told : {};
}

function inOtherOrder(told: Json): Json {
  if (isArray(told)) {
    const items = told.map(inOtherOrder);
    return told.every((one) => typeof one === 'number') ? items.toReversed() : items;
  }
  if (!isObject(told)) return told;
  const entries = Object.entries(told).toReversed();
  const inner = entries.map(([key, value]) => {
    const isWords = value === undefined || key.endsWith('_localizations');
    return [key, isWords ? value : inOtherOrder(value)] as const;
  });
  return { ...Object.fromEntries(inner), added_by_discord: 1 };
}

function withoutOneOfChannelTypes(command: RegisteredCommand): RegisteredCommand {
  const changed = JSON.stringify(command).replace('"channel_types":[0,5,', '"channel_types":[0,');
  return JSON.parse(changed);
}

describe('registering the commands', () => {
  it('tells Discord of them everywhere, for servers, persons and direct messages', async () => {
    const bot = await connectedBot();
    const known = bot.discord.commands.of(null);
    expect(known.map(({ name }) => name).sort()).toEqual(['briefing', 'digest', 'help', 'topics']);
    for (const { name, contexts, integration_types } of known.filter((one) => one.name !== 'digest')) {
      expect({ name, contexts, integration_types }).toEqual({
        name,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      });
    }
    expect(bot.discord.violations).toEqual([]);
  });

  it('tells of /digest for servers alone, and for those who may manage channels there', async () => {
    const { discord } = await connectedBot();
    const digest = discord.commands.of(null).find(({ name }) => name === 'digest');
    expect(digest).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: String(1 << 4),
    });
    expect(discord.violations).toEqual([]);
  });

  it('tells nothing on the next start, and everything again where something differs', async () => {
    const bot = await stage();
    let starts = 0;
    const again = async () => {
      const platform = await bot.start();
      starts += 1;
      await bot.logged(registered, starts);
      await platform.close();
      return puts(bot).length;
    };
    expect(await again()).toBe(1);
    expect(await again()).toBe(1);
    const known = bot.discord.commands.of(null);
    bot.discord.commands.set(
      null,
      known.map((command) => ({ ...command, name_localizations: { uk: 'інше' } })),
    );
    expect(await again()).toBe(2);
    // What Discord gives back may be in another order of its own, and with what it adds.
    bot.discord.commands.set(null, known.toReversed().map(asDiscordMayTell));
    expect(await again()).toBe(2);
    bot.discord.commands.set(null, known.map(withoutOneOfChannelTypes));
    expect(await again()).toBe(3);
    bot.discord.commands.set(null, known.slice(1));
    expect(await again()).toBe(4);
    bot.discord.commands.set(null, [...known, { id: '1', type: 1, name: 'old', description: 'Old' }]);
    expect(await again()).toBe(5);
    expect(await again()).toBe(5);
    expect(bot.discord.commands.of(null)).toHaveLength(4);
    expect(bot.discord.violations).toEqual([]);
  });

  it('tells one guild alone where there is one to tell', async () => {
    const bot = await stage();
    const guildId = bot.discord.guild.id;
    const platform = await bot.start({ guildId });
    await bot.logged(registered);
    expect(bot.discord.commands.of(guildId)).toHaveLength(4);
    expect(bot.discord.commands.of(null)).toEqual([]);
    await platform.close();
    await bot.start({ guildId });
    await bot.logged(registered, 2);
    expect(puts(bot)).toHaveLength(1);
    expect(bot.discord.violations).toEqual([]);
  });

  it('says what to do where the bot is not in that guild, and answers all the same', async () => {
    const bot = await connectedBot();
    const platform = await bot.start({ guildId: '123456789012345678' });
    bot.discord.fail({ path: '123456789012345678', how: { status: 403, code: 50001 } });
    const line = await bot.logged('could not be registered');
    expect(line.level).toBe('error');
    expect(JSON.stringify(line.fields)).toContain('discord.com/oauth2/authorize?client_id=');
    expect((await bot.discord.command('help').answered()).ephemeral).toBe(true);
    await platform.close();
  });

  it('is tried again where Discord fails', async () => {
    const bot = await stage();
    bot.discord.fail({ method: 'PUT', path: '/commands', how: { status: 503 } });
    await bot.start();
    expect((await bot.logged('it is tried again')).level).toBe('warn');
    await bot.logged(registered);
    expect(bot.discord.commands.of(null)).toHaveLength(4);
  });
});

/** A command, its subcommands and what is filled in. */
function everyPart(definition: CommandDefinition): readonly Described[] {
  const parts: readonly Part[] = definition.options ?? [];
  return [definition, ...parts, ...parts.flatMap(({ options = [] }) => options)];
}

describe('the commands', () => {
  it('are within what Discord takes of a command in all', () => {
    for (const { definition } of commands) {
      // Names, descriptions and values, of each the longest language.
      const texts = everyPart(definition).map(
        (part) =>
          Math.max(part.name.length, part.name_localizations.uk.length) +
          Math.max(part.description.length, part.description_localizations.uk.length),
      );
      expect(texts.reduce((sum, length) => sum + length, 0)).toBeLessThan(7_000);
    }
  });

  const name = /^[-_'\p{L}\p{N}]{1,32}$/u;

  it.each(commands.map(({ definition }) => [definition.name, definition] as const))(
    '/%s has names and descriptions that Discord takes, in English and Ukrainian',
    (_, definition) => {
      for (const one of everyPart(definition)) {
        for (const called of [one.name, one.name_localizations.uk]) {
          expect(called).toMatch(name);
          expect(called).toBe(called.toLowerCase());
        }
        expect(one.name_localizations.uk).toMatch(/[а-яіїєґ]/);
        for (const words of [one.description, one.description_localizations.uk]) {
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(100);
        }
      }
    },
  );
});
