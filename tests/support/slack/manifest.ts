import { isArray, isObject, type Json, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';
import type { AppOptions } from './world.ts';

/** https://docs.slack.dev/reference/app-manifest, as data. */
const limits = {
  name: 35,
  description: 140,
  longDescription: { min: 174, max: 4_000 },
  botName: 80,
  commands: 50,
  commandName: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
} as const;

/** What an app is that was made from a manifest, and what its bot may do once it is installed. */
export interface Manifested {
  readonly app: AppOptions;
  readonly scopes: readonly string[];
  readonly socketMode: boolean;
}

/**
 * Reads a manifest as Slack does when somebody pastes it, so that a test's app is exactly what people get.
 * @throws where Slack would not take it
 */
export function readManifest(manifest: JsonObject): Manifested {
  const features = part(manifest, 'features');
  const settings = part(manifest, 'settings');
  const home = part(features, 'app_home');
  const commands = objectsOf(features['slash_commands']);
  const socketMode = settings['socket_mode_enabled'] === true;
  const problems = [
    ...checkNames(part(manifest, 'display_information'), part(features, 'bot_user')),
    ...checkCommands(commands, socketMode),
  ];
  if (problems.length > 0) throw new Error(`Slack does not take the manifest: ${problems.join('; ')}`);
  return {
    app: {
      commands: commands.map(({ command }) => stringOf(command)),
      events: texts(part(settings, 'event_subscriptions')['bot_events']),
      homeTab: home['home_tab_enabled'] === true,
      messagesTab: messagesTab(home),
      interactive: part(settings, 'interactivity')['is_enabled'] === true,
    },
    scopes: texts(part(part(manifest, 'oauth_config'), 'scopes')['bot']),
    socketMode,
  };
}

function messagesTab(home: JsonObject): NonNullable<AppOptions['messagesTab']> {
  if (home['messages_tab_enabled'] !== true) return 'none';
  return home['messages_tab_read_only_enabled'] === true ? 'read-only' : 'open';
}

function part(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function texts(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function checkNames(shown: JsonObject, bot: JsonObject): readonly string[] {
  const name = stringOf(shown['name']);
  const long = shown['long_description'];
  const { min, max } = limits.longDescription;
  const longWrong = typeof long === 'string' && (long.length < min || long.length > max);
  return [
    ...(name === '' ? ['the app needs a name'] : []),
    ...tooLong('the name', name, limits.name),
    ...tooLong('the description', shown['description'], limits.description),
    ...(longWrong ? [`the long description has ${min} to ${max} characters`] : []),
    ...(stringOf(bot['display_name']) === '' ? ['the bot needs a name'] : []),
    ...tooLong("the bot's name", bot['display_name'], limits.botName),
  ];
}

function checkCommands(commands: readonly JsonObject[], socketMode: boolean): readonly string[] {
  return [
    ...(commands.length > limits.commands ? [`there may be ${limits.commands} commands`] : []),
    ...commands.flatMap(({ command, description, usage_hint: hint, url }) => [
      ...(/^\/[a-z0-9_-]+$/.test(stringOf(command)) ? [] : ['a command starts with / and is in lower case']),
      ...tooLong('a command', command, limits.commandName),
      ...(stringOf(description) === '' ? ['a command needs a description'] : []),
      ...tooLong("a command's description", description, limits.commandDescription),
      ...tooLong("a command's hint", hint, limits.usageHint),
      ...(!socketMode && stringOf(url) === '' ? ['without Socket Mode a command needs a url'] : []),
    ]),
  ];
}

function tooLong(what: string, value: Json | undefined, max: number): readonly string[] {
  return stringOf(value).length > max ? [`${what} has ${max} characters at most`] : [];
}
