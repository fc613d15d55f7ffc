/** An error; `commit`: the request is carried out first, so that only its answer is lost. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  readonly commit?: boolean;
}

/** 429. */
export interface TooMany {
  /** Seconds. */
  readonly retryAfter: number;
  /** For every route of the bot. */
  readonly global?: boolean;
}

/** How a request fails that a test wants to fail. */
export type Failure =
  | ErrorAnswer
  | TooMany
  /** The socket is cut, before or after the request is carried out. */
  | { readonly drop: 'before' | 'after' }
  /** The request waits, in ms or until a promise settles, and is then carried out. */
  | { readonly delayMs: number }
  | { readonly until: Promise<unknown> }
  /** The socket is cut at once; the request is carried out all the same when the promise settles. */
  | { readonly late: Promise<unknown> };

/** Which requests fail, and how. */
export interface FailurePlan {
  /** Left out: any. */
  readonly method?: string;
  /** A part of the path below `/api/v10`, or a pattern for it; left out: any. */
  readonly path?: string | RegExp;
  /** How many requests; left out: one. */
  readonly times?: number;
  readonly how: Failure;
}

/** Whether a plan is for such a request. */
export function isPlannedFor(
  { method, path }: FailurePlan,
  requestMethod: string,
  requestPath: string,
): boolean {
  if (method !== undefined && method.toUpperCase() !== requestMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? requestPath.includes(path) : path.test(requestPath);
}
