import { isObject, type Json, type JsonObject, numberOf, objectsOf, stringOf, textOf } from './json.ts';
import { type LocalFile, LocalMessage, type MessageStart, messageFlags } from './message.ts';
import type { Upload } from './rest-request.ts';
import type { World } from './world.ts';

/** A new message without contents. */
export function startMessage(
  world: World,
  start: Pick<MessageStart, 'channelId' | 'guildId' | 'flags'> & Partial<MessageStart>,
): LocalMessage {
  return new LocalMessage({
    id: world.nextId(),
    authorId: world.bot.id,
    createdAt: world.timestamp(),
    visibleTo: null,
    interactionMetadata: null,
    nonce: null,
    ...start,
  });
}

/** Writes what the body says into the message; what it leaves out stays. */
export function writeMessage(
  world: World,
  message: LocalMessage,
  body: JsonObject,
  uploads: readonly Upload[],
): void {
  const changeable = messageFlags.isComponentsV2 | messageFlags.suppressEmbeds;
  message.flags |= numberOf(body['flags']) & changeable;
  message.flags &= ~messageFlags.loading;
  message.files = filesAfter(world, message, body, uploads);
  if ('content' in body) message.content = stringOf(body['content']);
  if ('embeds' in body) message.embeds = objectsOf(body['embeds']);
  if ('components' in body) message.components = shownComponents(objectsOf(body['components']), message);
  message.writes += 1;
}

/** The files of the message: those that the body keeps, then those that it brings. */
function filesAfter(
  world: World,
  message: LocalMessage,
  body: JsonObject,
  uploads: readonly Upload[],
): readonly LocalFile[] {
  const listed = objectsOf(body['attachments']);
  const kept =
    'attachments' in body
      ? message.files.filter(({ id }) => listed.some((of) => of['id'] === id))
      : message.files;
  const brought = uploads.map(({ index, name, contentType, bytes }) => {
    const entry = listed.find(({ id }) => textOf(id) === String(index));
    return {
      id: world.nextId(),
      name: stringOf(entry?.['filename'], name),
      contentType,
      bytes,
      description: typeof entry?.['description'] === 'string' ? entry['description'] : null,
    };
  });
  return [...kept, ...brought];
}

/** Components as Discord gives them back: each with an id, files with their addresses. */
function shownComponents(components: readonly JsonObject[], message: LocalMessage): readonly JsonObject[] {
  let last = 0;
  const show = (component: JsonObject): JsonObject => {
    last += 1;
    const id = numberOf(component['id']) || last;
    const { components: children, accessory, file } = component;
    return {
      ...component,
      id,
      ...(children !== undefined && { components: objectsOf(children).map(show) }),
      ...(isObject(accessory) && { accessory: show(accessory) }),
      ...(isObject(file) && fileParts(file, message)),
    };
  };
  return components.map(show);
}

function fileParts(file: JsonObject, message: LocalMessage): { [key: string]: Json } {
  const url = stringOf(file['url']);
  const found = message.files.find(({ name }) => url === `attachment://${name}`);
  if (!found) return {};
  const address = `https://cdn.discordapp.com/attachments/${message.channelId}/${found.id}/${found.name}`;
  return { file: { ...file, url: address, proxy_url: address }, name: found.name, size: found.bytes.length };
}
