import type { Document } from '../document/document.ts';
import type { Cast } from './cast.ts';

const cityOf =
  /\b(?:[Cc]ity|[Tt]own|[Bb]orough|[Mm]unicipality|[Vv]illage)\sof\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu;
const towns = new WeakMap<Document, ReadonlySet<string>>();

/** The town that a mayor speaks for: "Mayor Ida Moor |of Lund|", or the only "city of Lund" that the article names. */
export function townOf({ document }: Cast, name: string): string | null {
  const after = `${name} of `;
  const at = document.text.indexOf(after);
  const own = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/u.exec(
    at < 0 ? '' : document.text.slice(at + after.length, at + after.length + 40),
  )?.[0];
  if (own !== undefined) return own;
  const named =
    towns.get(document) ?? new Set(Array.from(document.text.matchAll(cityOf), ([, town = '']) => town));
  towns.set(document, named);
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}
