/** How a call fails that a test wants to fail. */
export type Failure =
  /** An HTTP status; `commit`: the call is carried out first, so that only its answer is lost. */
  | { readonly status: number; readonly commit?: boolean }
  /** `{ok: false, error}`. */
  | { readonly error: string; readonly commit?: boolean }
  /** 429; seconds. */
  | { readonly retryAfter: number }
  /** The socket is cut, before or after the call is carried out. */
  | { readonly drop: 'before' | 'after' }
  /** The call waits, in ms or until a promise settles, and is then carried out. */
  | { readonly delayMs: number }
  | { readonly until: Promise<unknown> }
  /** The socket is cut at once; the call is carried out all the same when the promise settles. */
  | { readonly late: Promise<unknown> }
  /** 200 with a page instead of JSON. */
  | { readonly notJson: true; readonly commit?: boolean };

/** Which calls fail, and how. */
export interface FailurePlan {
  /** `chat.postMessage`, `response_url`, `upload`; left out: any. */
  readonly method?: string;
  /** How many calls; left out: one. */
  readonly times?: number;
  readonly how: Failure;
}

/** True where the call is carried out before it fails. */
export function isAfter(failure: Failure): boolean {
  if ('drop' in failure) return failure.drop === 'after';
  return 'commit' in failure && (failure.commit ?? false);
}
