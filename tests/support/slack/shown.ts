import { isArray, isObject, type Json, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';

/** A text that blocks show. */
export interface ShownText {
  readonly text: string;
  /** `plain` is shown as it stands; in the others Slack reads marks, mentions and links. */
  readonly format: 'plain' | 'mrkdwn' | 'markdown';
  /** From the blocks' root. */
  readonly path: readonly (string | number)[];
}

/** Something in blocks that a person can use. */
export interface ShownElement {
  /** `button`, `overflow`, `static_select`, … */
  readonly type: string;
  readonly blockId: string;
  readonly actionId: string;
  /** A button's label; a menu's placeholder. */
  readonly label: string;
  readonly value: string | null;
  readonly url: string | null;
  readonly options: readonly ShownOption[];
  /** As it was written. */
  readonly json: JsonObject;
}

interface ShownOption {
  readonly label: string;
  readonly value: string;
  readonly url: string | null;
  readonly json: JsonObject;
}

const formats: Readonly<Record<string, ShownText['format']>> = {
  plain_text: 'plain',
  mrkdwn: 'mrkdwn',
  markdown: 'markdown',
  raw_text: 'plain',
  text: 'plain',
  link: 'plain',
};

/** Every text in blocks, in order: of text objects, Markdown blocks, tables and rich text. */
export function shownTexts(value: Json | undefined, path: ShownText['path'] = []): readonly ShownText[] {
  if (isArray(value)) return value.flatMap((one, index) => shownTexts(one, [...path, index]));
  if (!isObject(value)) return [];
  const { text } = value;
  const format = formats[stringOf(value['type'])];
  const own: readonly ShownText[] =
    typeof text === 'string' && format ? [{ text, format, path: [...path, 'text'] }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => shownTexts(one, [...path, key]))];
}

/** What a person can use in blocks, in order. */
export function shownElements(blocks: readonly JsonObject[]): readonly ShownElement[] {
  return blocks.flatMap((block) =>
    [...objectsOf(block['elements']), block['accessory'], block['element']]
      .filter(isObject)
      .filter((element) => typeof element['action_id'] === 'string')
      .map((element) => shownElement(element, stringOf(block['block_id']))),
  );
}

function shownElement(element: JsonObject, blockId: string): ShownElement {
  const groups = objectsOf(element['option_groups']).flatMap((group) => objectsOf(group['options']));
  return {
    type: stringOf(element['type']),
    blockId,
    actionId: stringOf(element['action_id']),
    label: labelOf(element['text'] ?? element['placeholder']),
    value: typeof element['value'] === 'string' ? element['value'] : null,
    url: typeof element['url'] === 'string' ? element['url'] : null,
    options: [...objectsOf(element['options']), ...groups].map((option) => ({
      label: labelOf(option['text']),
      value: stringOf(option['value']),
      url: typeof option['url'] === 'string' ? option['url'] : null,
      json: option,
    })),
    json: element,
  };
}

function labelOf(text: Json | undefined): string {
  return isObject(text) ? stringOf(text['text']) : '';
}
