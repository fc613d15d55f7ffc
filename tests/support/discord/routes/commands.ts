import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  numberOf,
  objectsOf,
  stringOf,
  textOf,
} from '../../local-server/json.ts';
import type { RegisteredCommand } from '../command-registry.ts';
import { refusal, refuseProblems } from '../refusal.ts';
import { type Answer, type Call, done, objectBody, ok, type Route, variable } from '../route.ts';
import { checkCommand, checkCommands } from '../validate/command.ts';

/** The commands' scope: a guild's id, or null for the global ones. */
function scopeOf(call: Call): string | null {
  const { world } = call.state;
  if (variable(call, 'application_id') !== world.applicationId) throw refusal('unknownApplication');
  const guildId = call.at['guild_id'];
  if (guildId === undefined) return null;
  // Commands need the app in the guild, not the bot.
  if (!world.guilds.has(guildId)) throw refusal('missingAccess');
  return guildId;
}

function commandOf(call: Call): RegisteredCommand {
  const id = variable(call, 'command_id');
  const command = call.state.commands.of(scopeOf(call)).find((one) => one.id === id);
  if (!command) throw refusal('unknownCommand');
  return command;
}

/** The command with what Discord adds to it. */
function filledIn(call: Call, body: JsonObject, known: RegisteredCommand | null): RegisteredCommand {
  const { world } = call.state;
  const guildId = scopeOf(call);
  const permissions = body['default_member_permissions'] ?? null;
  const given: JsonObject = {
    application_id: world.applicationId,
    version: world.nextId(),
    default_member_permissions: permissions === null ? null : textOf(permissions),
    name_localizations: body['name_localizations'] ?? null,
    description: stringOf(body['description']),
    description_localizations: body['description_localizations'] ?? null,
    nsfw: body['nsfw'] === true,
    ...(objectsOf(body['options']).length > 0 && { options: objectsOf(body['options']).map(optionFilledIn) }),
    ...(guildId === null && globalParts(body)),
  };
  return {
    id: known?.id ?? world.nextId(),
    name: stringOf(body['name']),
    type: numberOf(body['type'], 1),
    ...given,
    ...(guildId !== null && { guild_id: guildId }),
  };
}

/** Only global commands say where they may be used; the app is installable for guilds and for people. */
function globalParts(body: JsonObject): { [key: string]: Json } {
  const inDirectMessages = body['dm_permission'] !== false;
  return {
    contexts: body['contexts'] ?? null,
    integration_types: body['integration_types'] ?? [0, 1],
    dm_permission: isArray(body['contexts']) ? body['contexts'].includes(1) : inDirectMessages,
  };
}

/** Discord leaves out what says nothing. */
function optionFilledIn(option: JsonObject): JsonObject {
  const { required, autocomplete, choices, options, ...others } = option;
  const kept = Object.entries(others).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(kept),
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(isArray(choices) && { choices: choices.filter(isObject).map(withoutNulls) }),
    ...(isArray(options) && { options: options.filter(isObject).map(optionFilledIn) }),
  };
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Lists leave localizations out unless they are asked for. */
function listed(call: Call): readonly JsonObject[] {
  const commands = call.state.commands.of(scopeOf(call));
  return call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations);
}

function withoutLocalizations(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  const plain = (of: Json | undefined): Json | undefined =>
    isArray(of) ? of.map((one) => (isObject(one) ? withoutLocalizations(one) : one)) : of;
  return Object.fromEntries(kept.map(([key, of]) => [key, plain(of)]));
}

function replaceAll(call: Call): Answer {
  const scope = scopeOf(call);
  const before = call.state.commands.of(scope);
  refuseProblems([...checkCommands(call.json, scope), ...call.problems]);
  const commands = objectsOf(call.json).map((body) =>
    filledIn(call, body, before.find((known) => sameCommand(known, body)) ?? null),
  );
  call.state.commands.set(scope, commands);
  return ok(commands);
}

function sameCommand(known: RegisteredCommand, body: JsonObject): boolean {
  return known.name === body['name'] && known.type === numberOf(body['type'], 1);
}

/** A command of a name that is there already takes its place. */
function create(call: Call): Answer {
  const scope = scopeOf(call);
  const body = objectBody(call);
  const before = call.state.commands.of(scope);
  refuseProblems([...checkCommand(body, scope), ...call.problems]);
  const known = before.find((one) => sameCommand(one, body)) ?? null;
  if (!known && before.length >= 100) throw refusal('tooManyCommands');
  const command = filledIn(call, body, known);
  call.state.commands.set(scope, [...before.filter(({ id }) => id !== command.id), command]);
  return { status: known ? 200 : 201, body: command };
}

function edit(call: Call): Answer {
  const scope = scopeOf(call);
  const known = commandOf(call);
  const body = { ...known, ...objectBody(call) };
  const { id: _id, application_id: _app, version: _version, guild_id: _guild, ...checked } = body;
  refuseProblems([...checkCommand(checked, scope), ...call.problems]);
  const command = filledIn(call, body, known);
  const before = call.state.commands.of(scope);
  call.state.commands.set(
    scope,
    before.map((one) => (one.id === known.id ? command : one)),
  );
  return ok(command);
}

function remove(call: Call): Answer {
  const { id } = commandOf(call);
  const scope = scopeOf(call);
  call.state.commands.set(
    scope,
    call.state.commands.of(scope).filter((one) => one.id !== id),
  );
  return done;
}

const scopes = [
  '/applications/{application_id}/commands',
  '/applications/{application_id}/guilds/{guild_id}/commands',
];

/** https://docs.discord.com/developers/interactions/application-commands */
export const commandRoutes: readonly Route[] = scopes.flatMap((template): Route[] => [
  { method: 'GET', template, auth: 'bot', perform: (call) => ok(listed(call)) },
  { method: 'PUT', template, auth: 'bot', perform: replaceAll },
  { method: 'POST', template, auth: 'bot', perform: create },
  {
    method: 'GET',
    template: `${template}/{command_id}`,
    auth: 'bot',
    perform: (call) => ok(commandOf(call)),
  },
  { method: 'PATCH', template: `${template}/{command_id}`, auth: 'bot', perform: edit },
  { method: 'DELETE', template: `${template}/{command_id}`, auth: 'bot', perform: remove },
]);
