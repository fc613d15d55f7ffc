export type PageErrorCode = 'empty-page' | 'binary-page' | 'not-a-page' | 'bot-check' | 'consent-wall';

/** Why bytes give no article: what they are instead, and what whoever named the page can do. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: PageErrorCode;
  /** What the reader can do, an imperative sentence. */
  readonly mend: string;

  constructor(code: PageErrorCode, message: string, mend: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}
