import type { JsonObject } from '../local-server/json.ts';

/** What is wrong with one field of a request. */
export interface Problem {
  /** Where: keys and indices from the body's root. */
  readonly path: readonly (string | number)[];
  /** Discord's own name for it where it has one (`BASE_TYPE_MAX_LENGTH`). */
  readonly code: string;
  readonly message: string;
}

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/** Problems as the `errors` of Discord's answer: an object a step, `_errors` where a field is wrong. */
export function errorTree(problems: readonly Problem[]): JsonObject {
  const root: Tree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      const next = node[step] ?? {};
      if (Array.isArray(next)) continue;
      node[step] = next;
      node = next;
    }
    const errors = node['_errors'];
    if (Array.isArray(errors)) errors.push({ code, message });
    else node['_errors'] = [{ code, message }];
  }
  return root;
}

/** One line a problem, for a failing test's message. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, code, message }) => `${path.join('.')}: ${code} ${message}`);
}
