import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
  type Document as YamlDocument,
} from 'yaml';
import type { z } from 'zod';
import { Fault, type FaultPlace } from '../core/fault.ts';
import { nearest } from '../core/topics/nearest.ts';

/** What a YAML file gave: its value, or every fault in it. */
export type YamlResult<Value> =
  | {
      readonly value: Value;
      readonly faults: readonly [];
      /** Where a value stands, for faults that show later. */
      readonly placeOf: (path: readonly PropertyKey[]) => FaultPlace;
    }
  | { readonly value: null; readonly faults: readonly Fault[] };

/**
 * Parses a YAML file of our own and checks it strictly.
 * @param file named in faults, as its reader would type it
 * @param keysAt the keys that may stand at a path, to name the nearest one where a key is unknown
 */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): YamlResult<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return { value: null, faults: document.errors.map((error) => yamlFault(file, document, lines, error)) };
  }
  const value = plainValue(document);
  if (value instanceof Error) {
    const place = { file };
    return {
      value: null,
      faults: [
        new Fault('bad-yaml', `${value.message}.`, 'Write the values out instead.', { place, cause: value }),
      ],
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const placed = (at: readonly PropertyKey[]): FaultPlace => placeOf(file, document, lines, at, false);
    return { value: parsed.data, faults: [], placeOf: placed };
  }
  const faults = parsed.error.issues.flatMap((issue) => issueFaults(file, document, lines, issue, keysAt));
  return { value: null, faults };
}

/** An alias that is used far too often, or that nothing defines, throws here. */
function plainValue(document: YamlDocument): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function yamlFault(file: string, document: YamlDocument, lines: LineCounter, error: YAMLParseError): Fault {
  const place = placeAt(file, lines, openingQuote(document, error.pos[0]) ?? error.pos[0]);
  const more = { place, cause: error };
  if (error.code === 'MULTIPLE_DOCS') {
    return new Fault('bad-yaml', 'A second document begins here.', 'Give it a file of its own.', more);
  }
  return new Fault('bad-yaml', `This is no YAML: ${ended(error.message)}`, yamlMend(error.code), more);
}

/** An unclosed quotation swallows the rest of the file and is reported at its end: its beginning is what to mend. */
function openingQuote(document: YamlDocument, at: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < at && at <= range[2]) start = range[0];
    },
  });
  return start;
}

function yamlMend(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces, not with tabs.';
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  if (code === 'MISSING_CHAR' || code === 'BAD_SCALAR_START') {
    return 'Close every quotation mark and bracket, and put a value that has ": ", "#" or a quotation mark in it between quotation marks.';
  }
  return 'Check the indentation and the colons of this line and the one before it; a value with ": " in it needs quotation marks.';
}

function issueFaults(
  file: string,
  document: YamlDocument,
  lines: LineCounter,
  issue: z.core.$ZodIssue,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const mend = near ? `Did you mean "${near}"?` : `The keys here are ${known.join(', ')}.`;
      const place = placeOf(file, document, lines, [...issue.path, key], true);
      return new Fault('unknown-key', `"${key}" is no key here.`, mend, { place });
    });
  }
  const name = issue.path.map(String).join('.');
  const place = placeOf(file, document, lines, issue.path, false);
  const [what, mend] = splitMend(document, issue);
  return [new Fault('bad-value', name ? `${name}: ${what}` : what, mend, { place })];
}

/** A schema's own messages carry the mend after a bar: `no time zone | Write …`. */
function splitMend(document: YamlDocument, issue: z.core.$ZodIssue): [what: string, mend: string] {
  const [said = '', mend = 'See config/topic.schema.json and config/default.yaml for what may stand here.'] =
    issue.message.split(' | ');
  const missing = issue.path.length > 0 && !document.hasIn(issue.path);
  return [missing ? 'it is missing.' : ended(said), mend];
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The place of a path's key or value; of the nearest parent where the path itself is missing. */
function placeOf(
  file: string,
  document: YamlDocument,
  lines: LineCounter,
  path: readonly PropertyKey[],
  ofKey: boolean,
): FaultPlace {
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const key = ofKey ? keyStart(document, steps) : undefined;
  if (key !== undefined) return placeAt(file, lines, key);
  for (let length = steps.length; length > 0; length--) {
    const found = valueStart(document.getIn(steps.slice(0, length), true));
    if (found !== undefined) return placeAt(file, lines, found);
  }
  return { file, line: 1 };
}

function placeAt(file: string, lines: LineCounter, offset: number): FaultPlace {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

function valueStart(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function keyStart(document: YamlDocument, path: readonly (string | number)[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1),
  );
  return valueStart(pair?.key);
}
