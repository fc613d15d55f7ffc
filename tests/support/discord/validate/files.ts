import { isObject, type JsonObject, objectsOf, stringOf, textOf } from '../../local-server/json.ts';
import { messageLimits } from '../limits/messages.ts';
import { everyComponent } from '../message.ts';
import type { Problem } from '../problems.ts';
import type { MessagePlace } from './message.ts';

type Path = Problem['path'];

/** What is wrong with the files of a message: how many, how long, and what refers to them. */
export function checkFiles(
  body: JsonObject,
  { uploads, target }: MessagePlace,
  v2: boolean,
  path: Path,
): readonly Problem[] {
  const entries = objectsOf(body['attachments']);
  const before = target?.files ?? [];
  const kept =
    'attachments' in body ? before.filter(({ id }) => entries.some((entry) => entry['id'] === id)) : before;
  const brought = uploads.map(({ index, name }) => {
    const entry = entries.find(({ id }) => textOf(id) === String(index));
    return stringOf(entry?.['filename'], name);
  });
  const indices = new Set(uploads.map(({ index }) => String(index)));
  const referred = references(body);
  const names = [...kept.map(({ name }) => name), ...brought];
  const at = [...path, 'attachments'];
  return [
    ...(names.length > messageLimits.files
      ? [fault(at, 'BASE_TYPE_BAD_LENGTH', 'Must be 10 or fewer.')]
      : []),
    ...(indices.size < uploads.length ? [fault(at, 'LOCAL_FILE_TWICE', 'Two files have one index.')] : []),
    ...uploads
      .filter(({ bytes }) => bytes.length > messageLimits.fileBytes)
      .map(({ name }) => fault(at, 'FILE_TOO_LARGE', `${name} is over 10 MiB.`)),
    ...entries
      .filter(({ id }) => !indices.has(textOf(id)) && !before.some((file) => file.id === id))
      .map(({ id }) => fault(at, 'ATTACHMENT_NOT_FOUND', `No file goes with attachment ${textOf(id)}.`)),
    ...referred
      .filter((name) => !names.includes(name))
      .map((name) =>
        fault([...path, 'components'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', name),
      ),
    ...brought
      .filter((name) => !/^[\w.-]+$/.test(name))
      .map((name) => fault(at, 'LOCAL_FILE_NAME', `Discord would rewrite the name ${JSON.stringify(name)}.`)),
    ...brought
      .filter((name) => v2 && !referred.includes(name))
      .map((name) => fault(at, 'LOCAL_FILE_UNSHOWN', `No component shows ${name}.`)),
  ];
}

function fault(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}

/** Names of the files that components and embeds refer to. */
function references(body: JsonObject): readonly string[] {
  const inComponents = everyComponent(body['components']).flatMap((component) => [
    component['file'],
    component['media'],
    ...objectsOf(component['items']).map(({ media }) => media),
  ]);
  const inEmbeds = objectsOf(body['embeds']).flatMap(({ image, thumbnail }) => [image, thumbnail]);
  return [...inComponents, ...inEmbeds].flatMap((media) => {
    const url = isObject(media) ? stringOf(media['url']) : '';
    return url.startsWith('attachment://') ? [url.slice('attachment://'.length)] : [];
  });
}
