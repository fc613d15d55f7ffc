import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A file of labelled texts: its name without the ending, and what it holds. */
export interface LabelledFile<Held> {
  readonly name: string;
  readonly held: Held;
}

/** Reads every JSON file of a folder, in the order of their names; throws on a field that the schema has not. */
export function readLabelledFiles<Held>(folder: URL, schema: z.ZodType<Held>): LabelledFile<Held>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      held: schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    }));
}
