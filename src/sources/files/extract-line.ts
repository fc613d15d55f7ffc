import type { FileArticle } from './read-article.ts';

/** A line of `extract`: absent fields are what the article does not state. */
export interface ExtractLine {
  readonly file: string;
  readonly url?: string;
  readonly title: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly lang?: string;
  readonly text: string;
  readonly canonicalUrl?: string;
  /** What of the file could not be used, with the mend; the rest was read. */
  readonly problems?: readonly string[];
}

/**
 * An article as `readout extract` tells it.
 * @param problems what of it could not be used, with the mend
 */
export function extractLine(
  file: string,
  article: Omit<FileArticle, 'outletStated' | 'faults'>,
  problems: readonly string[] = [],
): ExtractLine {
  return {
    file,
    ...(article.url !== null && { url: article.url }),
    title: article.title,
    ...(article.outlet !== null && { outlet: article.outlet }),
    ...(article.byline !== null && { byline: article.byline }),
    ...(article.publishedAt !== null && { publishedAt: article.publishedAt }),
    ...(article.modifiedAt !== null && { modifiedAt: article.modifiedAt }),
    ...(article.lang !== null && { lang: article.lang }),
    text: article.text,
    ...(article.canonicalUrl !== null && { canonicalUrl: article.canonicalUrl }),
    ...(problems.length > 0 && { problems }),
  };
}
