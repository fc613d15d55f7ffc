import { childElements, type Element } from './element.ts';

/** An element's children by the name of their field. */
export type Fields = ReadonlyMap<string, readonly Element[]>;

export function fieldsOf(element: Element): Fields {
  const fields = new Map<string, Element[]>();
  for (const child of childElements(element)) {
    const before = fields.get(child.name);
    if (before) before.push(child);
    else fields.set(child.name, [child]);
  }
  return fields;
}
