export type FeedErrorCode = 'empty-feed' | 'binary-feed' | 'html-feed' | 'not-a-feed';

/** Why bytes give no feed at all: what they are instead, and what whoever named them can do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** What the reader can do, an imperative sentence. */
  readonly mend: string;

  constructor(code: FeedErrorCode, message: string, mend: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.mend = mend;
  }
}
