import { isArray, isObject, type Json, type JsonObject, stringOf } from '../../local-server/json.ts';
import type { Problem } from '../refusal.ts';
import type { Fields, Rule } from './rule.ts';

type Path = Problem['path'];

function problem(path: Path, message: string): readonly Problem[] {
  return [{ path, message }];
}

/** What is wrong with an object's fields; a field that no rule knows is wrong too. */
export function checkFields(fields: Fields, object: JsonObject, path: Path): readonly Problem[] {
  const unknown = Object.keys(object).filter((key) => !(key in fields) && object[key] !== undefined);
  return [
    ...unknown.flatMap((key) => problem(path, `invalid additional property: ${key}`)),
    ...Object.entries(fields).flatMap(([key, rule]) => checkField(rule, object[key], path, key)),
  ];
}

function checkField(rule: Rule, value: Json | undefined, path: Path, key: string): readonly Problem[] {
  if (value !== undefined && value !== null) return checkRule(rule, value, [...path, key]);
  return rule.required ? problem(path, `missing required field: ${key}`) : [];
}

/** What is wrong with a value. */
export function checkRule(rule: Rule, value: Json, path: Path): readonly Problem[] {
  switch (rule.is) {
    case 'text':
      return checkText(rule, value, path);
    case 'integer':
      return checkInteger(rule, value, path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : problem(path, 'must provide a boolean');
    case 'one of':
      return rule.values.includes(stringOf(value)) ? [] : problem(path, 'must be a valid enum value');
    case 'address':
      return checkAddress(rule, value, path);
    case 'list':
      return checkList(rule, value, path);
    case 'object':
      return isObject(value)
        ? checkFields(rule.fields, value, path)
        : problem(path, 'must provide an object');
    case 'typed':
      return checkTyped(rule, value, path);
    case 'anything':
      return [];
  }
}

function checkText(
  { min = 0, max, pattern }: Rule & { is: 'text' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (typeof value !== 'string') return problem(path, 'must provide a string');
  if (value.length < min) return problem(path, `must be more than ${min - 1} characters`);
  if (value.length > max) return problem(path, `must be less than ${max + 1} characters`);
  return pattern && !pattern.test(value) ? problem(path, 'must match the expected pattern') : [];
}

function checkInteger(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Rule & { is: 'integer' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (typeof value !== 'number' || !Number.isInteger(value)) return problem(path, 'must provide an integer');
  if (value < min) return problem(path, `must be greater than or equal to ${min}`);
  return value > max ? problem(path, `must be less than or equal to ${max}`) : [];
}

function checkAddress({ max }: Rule & { is: 'address' }, value: Json, path: Path): readonly Problem[] {
  if (typeof value !== 'string') return problem(path, 'must provide a string');
  if (value.length > max) return problem(path, `must be less than ${max + 1} characters`);
  const url = URL.parse(value);
  const schemes = ['http:', 'https:', 'mailto:', 'slack:'];
  return url && schemes.includes(url.protocol) && !/\s/.test(value)
    ? []
    : problem(path, 'must be a valid URL');
}

function checkList(
  { of, min = 0, max = Number.POSITIVE_INFINITY }: Rule & { is: 'list' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (!isArray(value)) return problem(path, 'must provide an array');
  if (value.length < min) return problem(path, `no less than ${min} items allowed`);
  if (value.length > max) return problem(path, `no more than ${max} items allowed`);
  return value.flatMap((one, index) => checkRule(of, one, [...path, index]));
}

function checkTyped({ types }: Rule & { is: 'typed' }, value: Json, path: Path): readonly Problem[] {
  if (!isObject(value)) return problem(path, 'must provide an object');
  const type = stringOf(value['type']);
  const fields = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!fields) return problem([...path, 'type'], `unsupported type: ${type}`);
  return checkFields({ type: { is: 'anything' }, ...fields }, value, path);
}
