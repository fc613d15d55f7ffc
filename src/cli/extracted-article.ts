import { Fault } from '../core/fault.ts';

/** The contract's `extract`, without `file`. */
export interface ExtractedArticle {
  readonly title: string;
  readonly text: string;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** Stands until the extraction of files is here. */
export async function extractedArticle(file: string, _absolute: string): Promise<ExtractedArticle | Fault> {
  return new Fault('unreadable', 'Article files cannot be read yet.', 'Give JSON Lines.', {
    place: { file },
  });
}
