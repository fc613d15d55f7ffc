import { readFile, stat } from 'node:fs/promises';
import { errorInFile, inFile } from './article-error.ts';
import { largestFile, readArticle, tooLarge } from './read-article.ts';

/** A line of `extract`: absent fields are what the file does not state. */
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
 * Reads one article file, as a topic's sources are read.
 * @param path named in the line and in messages as it is given
 * @throws {ArticleError} with a code and a message that names the file, the fault and the mend
 */
export async function extractFile(path: string): Promise<ExtractLine> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) throw tooLarge(size);
    const article = await readArticle(path, await readFile(path), null);
    const problems = article.faults.map((fault) => inFile(path, fault.line, fault.message));
    return {
      file: path,
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
  } catch (error) {
    throw errorInFile(path, error);
  }
}
