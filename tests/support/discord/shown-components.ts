import { isObject, type Json, type JsonObject, numberOf, objectsOf, stringOf } from '../local-server/json.ts';
import type { LocalFile } from './message.ts';
import type { World } from './world.ts';

/** What Discord fills in where a component leaves it out, by type. */
const defaults: Readonly<Record<number, JsonObject>> = {
  3: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** Components as Discord gives them back: each with an id, what they left out filled in, files with their addresses. */
export function shownComponents(
  world: World,
  components: readonly JsonObject[],
  files: readonly LocalFile[],
): readonly JsonObject[] {
  let last = 0;
  const show = (component: JsonObject): JsonObject => {
    last += 1;
    const { components: children, accessory, items } = component;
    return {
      ...defaults[numberOf(component['type'])],
      ...component,
      id: numberOf(component['id']) || last,
      ...mediaParts(world, component, files),
      ...(children !== undefined && { components: objectsOf(children).map(show) }),
      ...(isObject(accessory) && { accessory: show(accessory) }),
      ...(items !== undefined && {
        items: objectsOf(items).map((item) => ({
          ...defaults[11],
          ...item,
          ...mediaParts(world, item, files),
        })),
      }),
    };
  };
  return components.map(show);
}

/** The `file` or `media` of a component with the address that it got. */
function mediaParts(world: World, part: JsonObject, files: readonly LocalFile[]): { [key: string]: Json } {
  const key = 'file' in part ? 'file' : 'media';
  const media = part[key];
  if (!isObject(media)) return {};
  const url = stringOf(media['url']);
  const found = files.find(({ name }) => url === `attachment://${name}`);
  if (!found) return { [key]: { id: world.nextId(), url, proxy_url: url } };
  const address = `https://cdn.discordapp.com/attachments/${world.applicationId}/${found.id}/${found.name}`;
  const shown = { id: world.nextId(), url: address, proxy_url: address, attachment_id: found.id };
  return { [key]: shown, ...(key === 'file' && { name: found.name, size: found.bytes.length }) };
}
