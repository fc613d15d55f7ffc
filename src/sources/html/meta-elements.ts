import { plainCharacters } from '../clean/characters.ts';
import type { HtmlDocument, HtmlElement } from './document.ts';

/** The content of the meta element of a name, in small letters; null where the page has none. */
export type Meta = (name: string) => string | null;

/** Meta elements by name, property or itemprop; the first of each that is not empty. */
export function metaOf(document: HtmlDocument): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

/** An element's words in one line. */
export function textOf(element: HtmlElement | null): string {
  return plainCharacters(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** So many elements at most: pages list hundreds under names that are looked for. */
export function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}
