import type { JsonObject } from '../local-server/json.ts';

/** What is wrong with one place of a request. */
export interface Problem {
  /** Keys and indices from the arguments' root. */
  readonly path: readonly (string | number)[];
  /** In Slack's words; a rule of our own starts with its name (`LOCAL_…`). */
  readonly message: string;
}

/** Slack's answer to a call that it does not carry out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Slack's name for it: `channel_not_found`. */
  readonly error: string;
  readonly problems: readonly Problem[];
  /** The test arranged it: no fault of the bot's. */
  readonly arranged: boolean;
  /** Fields beside `ok` and `error`. */
  readonly details: JsonObject;

  constructor(
    error: string,
    {
      problems = [],
      arranged = false,
      details = {},
    }: { problems?: readonly Problem[]; arranged?: boolean; details?: JsonObject } = {},
  ) {
    super(error);
    this.error = error;
    this.problems = problems;
    this.arranged = arranged;
    this.details = details;
  }

  /** The answer's JSON. */
  get body(): JsonObject {
    const body = { ok: false, error: this.error, ...this.details };
    if (this.problems.length === 0) return body;
    const errors = problemLines(this.problems);
    const messages = errors.map((line) => `[ERROR] ${line}`);
    return { ...body, errors, response_metadata: { messages } };
  }
}

/** One line a problem, as Slack writes it: what, and where as a JSON pointer. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, message }) =>
    path.length === 0 ? message : `${message} [json-pointer:/${path.join('/')}]`,
  );
}
