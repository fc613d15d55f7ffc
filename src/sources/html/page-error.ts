import { BytesError } from '../bytes-error.ts';

export type PageErrorCode = 'empty-page' | 'binary-page' | 'not-a-page' | 'bot-check' | 'consent-wall';

/** Why bytes give no article. */
export class PageError extends BytesError<PageErrorCode> {
  override readonly name = 'PageError';
}
