import { isObject, type Json, type JsonObject } from '../local-server/json.ts';
import type { Problem } from './problems.ts';
import { refusal } from './refusal.ts';
import type { RequestBody } from './rest-request.ts';
import type { State } from './state.ts';

/** One request as a route sees it. */
export interface Call extends RequestBody {
  /** The path's variables by name. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** `performance.now()` when its first byte was there. */
  readonly arrivedAt: number;
  readonly state: State;
  /** What Discord's own description of its API finds wrong with the body. */
  readonly problems: readonly Problem[];
  /** Where bots find the gateway. */
  readonly gatewayUrl: string;
  /** True where a failure on demand will eat the answer. */
  readonly answerIsLost: boolean;
}

/** Without a body: 204. */
export interface Answer {
  readonly status: 200 | 201 | 204;
  readonly body?: Json;
}

/** A route of the REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's OpenAPI description writes it, below `/api/v10`. */
  readonly template: string;
  /** `token`: the interaction's token in the path is all that is needed. */
  readonly auth: 'bot' | 'token';
  /** @throws Refusal */
  readonly perform: (call: Call) => Answer;
}

export const done: Answer = { status: 204 };

export function ok(body: Json): Answer {
  return { status: 200, body };
}

/**
 * The call's body as an object.
 * @throws Refusal 50035 where it is something else
 */
export function objectBody(call: Call): JsonObject {
  if (isObject(call.json)) return call.json;
  const problem = { path: [], code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used.' };
  throw refusal('invalidFormBody', { problems: [problem] });
}

/** A variable of the path. */
export function variable(call: Call, name: string): string {
  return call.at[name] ?? '';
}
