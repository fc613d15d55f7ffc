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
  /** The call waits, in ms, and is then carried out. */
  | { readonly delayMs: number }
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

/** Failures that are still to come, each for the first calls that fit. */
export class Failures {
  #plans: { readonly plan: FailurePlan; left: number }[] = [];

  add(plan: FailurePlan): void {
    this.#plans.push({ plan, left: plan.times ?? 1 });
  }

  /** The failure that this call meets; null where it goes well. */
  take(method: string): Failure | null {
    const found = this.#plans.find(({ plan, left }) => left > 0 && (plan.method ?? method) === method);
    if (!found) return null;
    found.left -= 1;
    return found.plan.how;
  }

  /** How many failures nobody met yet. */
  get left(): number {
    return this.#plans.reduce((sum, { left }) => sum + left, 0);
  }
}

/** True where the call is carried out before it fails. */
export function isAfter(failure: Failure): boolean {
  if ('drop' in failure) return failure.drop === 'after';
  return 'commit' in failure && (failure.commit ?? false);
}
