import type { IncomingMessage } from 'node:http';
import { isObject, type Json, type JsonObject } from '../../local-server/json.ts';
import type { ArgumentKind, MethodRule } from '../limits/methods.ts';
import { type Problem, Refusal } from '../refusal.ts';

/** What a request carries, before its arguments are read. */
export interface Carried {
  /** From a form or the query: texts; from JSON: as they stand. */
  readonly values: JsonObject;
  readonly isJson: boolean;
  /** The body as it came, for uploads. */
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** Reads a request to its end. @throws Refusal where its body is none that Slack reads */
export async function readCarried(request: IncomingMessage, query: URLSearchParams): Promise<Carried> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  const asked = Object.fromEntries(query);
  if (contentType.startsWith('application/json')) {
    return { values: { ...asked, ...parseObject(bytes.toString('utf8')) }, isJson: true, bytes, contentType };
  }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    const fields = Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
    return { values: { ...asked, ...fields }, isJson: false, bytes, contentType };
  }
  return { values: asked, isJson: false, bytes, contentType };
}

function parseObject(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    throw new Refusal('invalid_json');
  }
  throw new Refusal('json_not_object');
}

/**
 * A method's arguments by their names; neither the token nor the team, which any call may name, is among them.
 * @throws Refusal `invalid_arguments`
 */
export function readArguments(rule: MethodRule, { values, isJson }: Carried): JsonObject {
  const { token: _, team_id: __, ...given } = values;
  const problems: Problem[] = [];
  const read = Object.entries(given).map(([name, value]): [string, Json | undefined] => {
    const kind = Object.hasOwn(rule.arguments, name) ? rule.arguments[name] : undefined;
    // Slack looks past what it does not know; a misspelt argument is a fault of ours all the same.
    if (!kind)
      problems.push({ path: [name], message: 'LOCAL_ARGUMENT none that is listed in limits/methods.ts' });
    if (!kind || isJson || typeof value !== 'string') return [name, value];
    return [name, readText(kind, name, value)];
  });
  const missing = rule.required.filter((name) => (given[name] ?? '') === '');
  problems.push(...missing.map((name) => ({ path: [], message: `missing required field: ${name}` })));
  if (problems.length > 0) throw new Refusal('invalid_arguments', { problems });
  return Object.fromEntries(read);
}

function readText(kind: ArgumentKind, name: string, value: string): Json {
  switch (kind) {
    case 'text':
      return value;
    case 'boolean':
      return value === 'true' || value === '1';
    case 'integer':
      return Number(value);
    case 'json':
      return parseJson(name, value);
  }
}

function parseJson(name: string, value: string): Json {
  try {
    const parsed: Json = JSON.parse(value);
    return parsed;
  } catch {
    const error = { blocks: 'invalid_blocks_format', metadata: 'invalid_metadata_format' }[name];
    throw new Refusal(error ?? 'invalid_arguments', {
      problems: [{ path: [name], message: 'must be valid JSON' }],
    });
  }
}
