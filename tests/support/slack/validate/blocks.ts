import {
  isArray,
  isGiven,
  isObject,
  type Json,
  type JsonObject,
  objectsOf,
  stringOf,
} from '../../local-server/json.ts';
import { surfaces } from '../limits/blocks.ts';
import type { Problem } from '../refusal.ts';
import { checkRule } from './check-rule.ts';

type Path = Problem['path'];

/** What is wrong with blocks, taken one by one and together. */
export function checkBlocks(
  value: Json | undefined,
  surface: keyof typeof surfaces,
  path: Path,
): readonly Problem[] {
  if (value === undefined || value === null) return [];
  const { types, max } = surfaces[surface];
  const problems = checkRule({ is: 'list', of: { is: 'typed', types }, max }, value, path);
  if (!isArray(value)) return problems;
  return [
    ...problems.flatMap(withSchema),
    ...value.flatMap((block, index) => (isObject(block) ? checkBlock(block, [...path, index]) : [])),
    ...twice(value, 'block_id', path),
    ...focusTwice(value, path),
  ];
}

/** Slack first says that the text object fits no schema, and then why. */
function withSchema(problem: Problem): readonly Problem[] {
  const { path } = problem;
  if (path.at(-1) !== 'text' || path.at(-2) !== 'text') return [problem];
  return [{ path: path.slice(0, -1), message: 'failed to match all allowed schemas' }, problem];
}

/** What one block needs beyond its fields. */
function checkBlock(block: JsonObject, path: Path): readonly Problem[] {
  const elements = [...objectsOf(block['elements']), block['accessory'], block['element']].filter(isObject);
  const textless = block['type'] === 'section' && !isGiven(block['text']) && !isGiven(block['fields']);
  return [
    ...(textless ? [{ path, message: 'must define either `text` or `fields`' }] : []),
    ...(block['type'] === 'image' ? exactlyOne(block, ['image_url', 'slack_file'], path) : []),
    ...twice(objectsOf(block['elements']), 'action_id', [...path, 'elements']),
    ...elements.flatMap((element) => checkElement(element, path)),
  ];
}

function checkElement(element: JsonObject, path: Path): readonly Problem[] {
  switch (stringOf(element['type'])) {
    case 'image':
      return exactlyOne(element, ['image_url', 'slack_file'], path);
    case 'static_select':
    case 'multi_static_select':
      return exactlyOne(element, ['options', 'option_groups'], path);
    default:
      return [];
  }
}

function exactlyOne(object: JsonObject, keys: readonly [string, string], path: Path): readonly Problem[] {
  const given = keys.filter((key) => isGiven(object[key]));
  if (given.length === 1) return [];
  return [{ path, message: `must define either \`${keys[0]}\` or \`${keys[1]}\`` }];
}

function twice(objects: readonly Json[], key: string, path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return objects.flatMap((object, index) => {
    const id = isObject(object) ? stringOf(object[key]) : '';
    if (id === '') return [];
    if (seen.has(id)) return [{ path: [...path, index, key], message: `\`${key}\` must be unique: ${id}` }];
    seen.add(id);
    return [];
  });
}

/** One element alone may have the focus when blocks are shown. */
function focusTwice(value: readonly Json[], path: Path): readonly Problem[] {
  const focused = value
    .filter(isObject)
    .flatMap((block) => [...objectsOf(block['elements']), block['accessory'], block['element']])
    .filter((element) => isObject(element) && element['focus_on_load'] === true);
  return focused.length <= 1 ? [] : [{ path, message: 'only one element may have `focus_on_load`' }];
}
