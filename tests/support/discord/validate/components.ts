import {
  isObject,
  type Json,
  type JsonObject,
  numberOf,
  objectsOf,
  stringOf,
  textOf,
} from '../../local-server/json.ts';
import { type ComponentRule, componentRules, topLevel, treeLimits } from '../limits/components.ts';
import type { Problem } from '../problems.ts';
import { checkFields } from './check-rule.ts';
import type { Fields } from './rule.ts';

type Path = Problem['path'];

interface Placed {
  readonly component: JsonObject;
  readonly path: Path;
}

/** What is wrong with the components of a payload, taken one by one and together. */
export function checkComponents(
  value: Json | undefined,
  kind: keyof typeof topLevel,
  path: Path,
): readonly Problem[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    return [{ path, code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used.' }];
  const { of, max } = topLevel[kind];
  const placed = flatten(value, path);
  return [
    ...length(value.length, 0, max, path),
    ...value.flatMap((component: Json, index) => checkComponent(component, of, [...path, index])),
    ...checkTotals(placed, path),
    ...twice(
      placed,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...twice(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  ];
}

function checkComponent(component: Json, allowed: readonly number[], path: Path): readonly Problem[] {
  if (!isObject(component))
    return [{ path, code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used.' }];
  const type = numberOf(component['type'], -1);
  const rule = componentRules.get(type);
  if (!rule || !allowed.includes(type)) {
    const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  return [
    ...checkOwnFields(rule, component, path),
    ...checkChildren(rule, component, path),
    ...(type === 1 ? checkRow(component, path) : []),
    ...(type === 2 ? checkButton(component, path) : []),
    ...(type === 3 ? checkSelect(component, path) : []),
  ];
}

function checkOwnFields(rule: ComponentRule, component: JsonObject, path: Path): readonly Problem[] {
  const fields: Fields = {
    type: { is: 'integer' },
    id: { is: 'integer', min: 0, max: 2 ** 31 - 1 },
    ...(rule.children && { components: { is: 'anything', required: true } }),
    ...(rule.one && { [rule.one.key]: { is: 'anything', required: true } }),
    ...rule.fields,
  };
  return checkFields(fields, component, path);
}

function checkChildren(
  { children, one }: ComponentRule,
  component: JsonObject,
  path: Path,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (children) {
    const list = Array.isArray(component['components']) ? component['components'] : [];
    const at = [...path, 'components'];
    problems.push(...length(list.length, children.min, children.max, at));
    problems.push(
      ...list.flatMap((child: Json, index) => checkComponent(child, children.of, [...at, index])),
    );
  }
  const single = one && component[one.key];
  if (one && isObject(single)) problems.push(...checkComponent(single, one.of, [...path, one.key]));
  return problems;
}

/** Five buttons, or one select (in a modal of the old kind: one text input). */
function checkRow(row: JsonObject, path: Path): readonly Problem[] {
  const types = objectsOf(row['components']).map(({ type }) => type);
  const buttons = types.filter((type) => type === 2).length;
  const others = types.length - buttons;
  if (others === 0 && buttons <= treeLimits.buttonsPerRow) return [];
  if (buttons === 0 && others <= treeLimits.selectsPerRow) return [];
  const message = 'A row holds up to 5 buttons or 1 select.';
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

/** Fields that a button of a style must have, and those that it must not have. */
const buttonStyles: Readonly<
  Record<number, { readonly needs: readonly string[]; readonly bars: readonly string[] }>
> = {
  1: { needs: ['custom_id'], bars: ['url', 'sku_id'] },
  2: { needs: ['custom_id'], bars: ['url', 'sku_id'] },
  3: { needs: ['custom_id'], bars: ['url', 'sku_id'] },
  4: { needs: ['custom_id'], bars: ['url', 'sku_id'] },
  5: { needs: ['url'], bars: ['custom_id', 'sku_id'] },
  6: { needs: ['sku_id'], bars: ['custom_id', 'url', 'label', 'emoji'] },
};

function checkButton(button: JsonObject, path: Path): readonly Problem[] {
  const style = numberOf(button['style']);
  const { needs, bars } = buttonStyles[style] ?? { needs: [], bars: [] };
  const has = (key: string): boolean => button[key] !== undefined && button[key] !== null;
  const faceless = style !== 6 && stringOf(button['label']) === '' && !has('emoji');
  return [
    ...needs
      .filter((key) => !has(key))
      .map((key) => required([...path, key], `A button of style ${style} needs it.`)),
    ...bars.filter(has).map((key) => ({
      path: [...path, key],
      code: 'BUTTON_COMPONENT_INVALID_FIELD',
      message: `A button of style ${style} may not have it.`,
    })),
    ...(faceless ? [required([...path, 'label'], 'A button needs a label or an emoji.')] : []),
  ];
}

function required(path: Path, message: string): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message };
}

function checkSelect(select: JsonObject, path: Path): readonly Problem[] {
  const values = objectsOf(select['options']).map(({ value }) => value);
  if (new Set(values).size === values.length) return [];
  const message = 'The specified option value is already used';
  return [{ path: [...path, 'options'], code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message }];
}

function checkTotals(placed: readonly Placed[], path: Path): readonly Problem[] {
  const text = placed
    .filter(({ component }) => component['type'] === 10)
    .reduce((sum, { component }) => sum + stringOf(component['content']).length, 0);
  const problems: Problem[] = [];
  if (placed.length > treeLimits.components) {
    const message = `Must be ${treeLimits.components} or fewer, nested ones included; there are ${placed.length}.`;
    problems.push({ path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  if (text > treeLimits.text) {
    const message = `Text displays may hold ${treeLimits.text} characters in all; there are ${text}.`;
    problems.push({ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return problems;
}

function length(found: number, min: number, max: number, path: Path): readonly Problem[] {
  if (found >= min && found <= max) return [];
  return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${min} and ${max} in length.` }];
}

function twice(placed: readonly Placed[], key: string, code: string, message: string): readonly Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const value = textOf(component[key]);
    // An id of 0 is none: Discord gives its own.
    if (value === '' || component[key] === 0) return [];
    if (seen.has(value)) return [{ path: [...path, key], code, message }];
    seen.add(value);
    return [];
  });
}

/** Every component with its place, nested ones and accessories included. */
function flatten(value: readonly Json[], path: Path): readonly Placed[] {
  return value.flatMap((component, index) => placedIn(component, [...path, index]));
}

function placedIn(component: Json | undefined, path: Path): readonly Placed[] {
  if (!isObject(component)) return [];
  const children = Array.isArray(component['components']) ? component['components'] : [];
  return [
    { component, path },
    ...flatten(children, [...path, 'components']),
    ...placedIn(component['accessory'], [...path, 'accessory']),
    ...placedIn(component['component'], [...path, 'component']),
  ];
}
