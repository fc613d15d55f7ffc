import { isObject, type Json, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';

/**
 * Blocks with what slack-blocks-to-jsx 1.1.1 leaves out although Slack shows it, in words that it does draw: the option that
 * is chosen in a list, and that an input is optional. What it shows although Slack does not is hidden by the style sheet.
 */
export function mendedBlocks(blocks: readonly JsonObject[]): readonly JsonObject[] {
  return blocks.map((block) => {
    if (block['type'] === 'input') return mendedInput(block);
    if (block['type'] !== 'actions') return block;
    return { ...block, elements: objectsOf(block['elements']).map(mendedElement) };
  });
}

function mendedInput({ label, element, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    label: rest['optional'] === true ? optional(label) : label,
    element: isObject(element) ? mendedElement(element) : element,
  };
}

function optional(label: Json | undefined): Json | undefined {
  return isObject(label) ? { ...label, text: `${stringOf(label['text'])} (optional)` } : label;
}

function mendedElement(element: JsonObject): JsonObject {
  const { type, initial_option: chosen } = element;
  if (type === 'radio_buttons' || !isObject(chosen)) return element;
  return { ...element, placeholder: chosen['text'] };
}
