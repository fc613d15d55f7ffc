import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isArray, isObject, type Json, type JsonObject } from '../local-server/json.ts';
import type { Problem } from './problems.ts';
import type { Route } from './route.ts';

/** Discord's OpenAPI description of its API, where it lies beside the checkout. */
const file = path.resolve(import.meta.dirname, '../../../../shared/specs/discord-openapi.json');

export const specificationIsThere = existsSync(file);

const requestSchema = ['requestBody', 'content', 'application/json', 'schema'];

/** Checks bodies against Discord's OpenAPI description; schemas are compiled when they are first needed. */
export class Specification {
  readonly #ajv: Ajv2020;
  readonly #paths: JsonObject;
  readonly #compiled = new Map<string, ValidateFunction | null>();

  constructor(description: JsonObject) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: false });
    formats.default(this.#ajv);
    for (const name of ['snowflake', 'nonce', 'int32', 'int64']) this.#ajv.addFormat(name, true);
    this.#ajv.addSchema(description, 'discord');
    this.#paths = isObject(description['paths']) ? description['paths'] : {};
  }

  /** Compiles what a route's requests are held against, so that the first of them does not have to wait for it. */
  prepare({ template, method }: Pick<Route, 'template' | 'method'>): void {
    this.#validator([template, method.toLowerCase(), ...requestSchema]);
  }

  /** What is wrong with a request's body. */
  checkRequest({ template, method }: Route, body: Json): readonly Problem[] {
    return this.#check(template, method, requestSchema, withoutFalseAlarms(body));
  }

  /** What is wrong with an answer of ours. */
  checkAnswer({ template, method }: Route, status: number, body: Json): readonly Problem[] {
    return this.#check(
      template,
      method,
      ['responses', String(status), 'content', 'application/json', 'schema'],
      body,
    );
  }

  #check(template: string, method: string, pointer: readonly string[], body: Json): readonly Problem[] {
    const validate = this.#validator([template, method.toLowerCase(), ...pointer]);
    if (!validate || validate(body)) return [];
    return furthest(validate.errors ?? []).map(({ instancePath, message, params }) => ({
      path: instancePath.split('/').slice(1),
      code: 'SPECIFICATION',
      message: `${message ?? 'is wrong'} ${JSON.stringify(params)}`,
    }));
  }

  #validator(steps: readonly string[]): ValidateFunction | null {
    const pointer = ['paths', ...steps]
      .map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))
      .join('/');
    const known = this.#compiled.get(pointer);
    if (known !== undefined) return known;
    const there = steps.reduce<Json | undefined>(
      (node, step) => (isObject(node) ? node[step] : undefined),
      this.#paths,
    );
    const validate =
      there === undefined ? null : this.#ajv.compile({ $ref: `discord#/${encodeURI(pointer)}` });
    this.#compiled.set(pointer, validate);
    return validate;
  }
}

let read: Specification | null | undefined;

/** The description beside the checkout; null where there is none. Read once a process. */
export function specification(): Specification | null {
  if (read === undefined) {
    const description: unknown = specificationIsThere ? JSON.parse(readFileSync(file, 'utf8')) : null;
    read = isObject(description) ? new Specification(description) : null;
  }
  return read;
}

/** Alternatives fail in many places: the ones that came furthest say best what is wrong. */
function furthest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const most = Math.max(...errors.map(depth));
  return errors.filter((error) => depth(error) === most).slice(0, 5);
}

/** Permissions in a string are documented, but the description does not know them. */
function withoutFalseAlarms(body: Json): Json {
  if (isArray(body)) return body.map(withoutFalseAlarms);
  if (!isObject(body) || typeof body['default_member_permissions'] !== 'string') return body;
  return { ...body, default_member_permissions: null };
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}
