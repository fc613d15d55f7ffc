import { BytesError } from '../bytes-error.ts';

export type FeedErrorCode = 'empty-feed' | 'binary-feed' | 'html-feed' | 'not-a-feed';

/** Why bytes give no feed at all. */
export class FeedError extends BytesError<FeedErrorCode> {
  override readonly name = 'FeedError';
}
