import { isArray, isObject, type Json, type JsonObject } from '../../local-server/json.ts';
import { locales } from '../limits/locales.ts';
import type { Problem } from '../problems.ts';
import type { Fields, Rule, TextRule } from './rule.ts';

type Path = Problem['path'];

function problem(path: Path, code: string, message: string): readonly Problem[] {
  return [{ path, code, message }];
}

/** What is wrong with an object's fields; a field that no rule knows is wrong too. */
export function checkFields(fields: Fields, object: JsonObject, path: Path): readonly Problem[] {
  const unknown = Object.keys(object).filter((key) => !(key in fields) && object[key] !== undefined);
  return [
    ...unknown.flatMap((key) =>
      problem([...path, key], 'LOCAL_UNKNOWN_FIELD', 'Discord knows no such field.'),
    ),
    ...Object.entries(fields).flatMap(([key, rule]) => checkRule(rule, object[key], [...path, key])),
  ];
}

/** What is wrong with a value. */
export function checkRule(rule: Rule, value: Json | undefined, path: Path): readonly Problem[] {
  if (value === undefined || value === null) {
    return rule.required ? problem(path, 'BASE_TYPE_REQUIRED', 'This field is required') : [];
  }
  switch (rule.is) {
    case 'text':
      return checkText(rule, value, path);
    case 'integer':
    case 'number':
      return checkNumber(rule, value, path);
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : problem(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    case 'one of':
      return rule.values.some((one) => one === value)
        ? []
        : problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${rule.values.join(', ')}}.`);
    case 'digits':
      return typeof value === 'string' && /^\d{1,20}$/.test(value)
        ? []
        : problem(path, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`);
    case 'address':
      return checkAddress(rule, value, path);
    case 'list':
      return checkList(rule, value, path);
    case 'object':
      return isObject(value) ? checkFields(rule.fields, value, path) : notAnObject(path);
    case 'localizations':
      return checkLocalizations(rule.of, value, path);
    case 'anything':
      return [];
  }
}

function notAnObject(path: Path): readonly Problem[] {
  return problem(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
}

function checkText(rule: TextRule, value: Json, path: Path): readonly Problem[] {
  const { min = 0, max, pattern, notBlank } = rule;
  if (typeof value !== 'string')
    return problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
  if (min > 0 && value === '') return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  if (notBlank && value.trim() === '') return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  if (value.length < min || value.length > max) {
    return problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
  if (pattern && !pattern.test(value)) {
    return problem(path, 'STRING_TYPE_REGEX', 'String value did not match validation regex.');
  }
  return [];
}

function checkNumber(
  { is, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Rule & { is: 'integer' | 'number' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (typeof value !== 'number' || (is === 'integer' && !Number.isInteger(value))) {
    return problem(path, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not ${is}.`);
  }
  if (value < min)
    return problem(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${min}.`);
  return value > max ? problem(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`) : [];
}

function checkAddress(
  { max, schemes }: Rule & { is: 'address' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (typeof value !== 'string')
    return problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
  if (value.length > max) {
    return problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  }
  const url = URL.parse(value);
  if (!url || /\s/.test(value)) return problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  return schemes.includes(url.protocol.slice(0, -1))
    ? []
    : problem(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${schemes.join(', ')}).`);
}

function checkList(
  { of, min = 0, max = Number.POSITIVE_INFINITY, unique }: Rule & { is: 'list' },
  value: Json,
  path: Path,
): readonly Problem[] {
  if (!isArray(value)) return problem(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  if (value.length < min || value.length > max) {
    return problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
  const twice = unique && new Set(value).size < value.length;
  return [
    ...(twice
      ? problem(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value.')
      : []),
    ...value.flatMap((one, index) => checkRule({ ...of, required: true }, one, [...path, index])),
  ];
}

function checkLocalizations(of: TextRule, value: Json, path: Path): readonly Problem[] {
  if (!isObject(value)) return notAnObject(path);
  return Object.entries(value).flatMap(([locale, text]) => {
    const at = [...path, locale];
    if (!locales.has(locale))
      return problem(at, 'BASE_TYPE_CHOICES', 'Value must be one of the known locales.');
    return checkRule({ ...of, required: true }, text, at);
  });
}
