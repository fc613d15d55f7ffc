/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The objects of a list; nothing where `value` is no list. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

/** True where a field says something: neither absent, null, false, empty text nor an empty list. */
export function isGiven(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  return !isArray(value) || value.length > 0;
}

export function numberOf(value: Json | undefined, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise;
}

export function stringOf(value: Json | undefined, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** A text or a number as text; anything else is empty. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
