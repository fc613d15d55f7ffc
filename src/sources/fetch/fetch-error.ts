import type { FetchFailure } from './fetcher.ts';

/** Why a fetch came to nothing; the fetcher makes an outcome of it. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly failure: FetchFailure;
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  /** @param message a sentence or two for whoever runs the bot, with the mend */
  constructor(
    failure: FetchFailure,
    message: string,
    more: {
      readonly status?: number | null;
      readonly retryAfterMs?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.failure = failure;
    this.status = more.status ?? null;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}
