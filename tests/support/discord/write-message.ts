import { type JsonObject, numberOf, objectsOf, stringOf, textOf } from '../local-server/json.ts';
import { type LocalFile, LocalMessage, type MessageStart, messageFlags } from './message.ts';
import type { Upload } from './rest-request.ts';
import { shownComponents } from './shown-components.ts';
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
  if ('components' in body)
    message.components = shownComponents(world, objectsOf(body['components']), message.files);
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
