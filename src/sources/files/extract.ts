import { readFile, stat } from 'node:fs/promises';
import { errorInFile, inFile } from './article-error.ts';
import { type ExtractLine, extractLine } from './extract-line.ts';
import { largestFile, readArticle, tooLarge } from './read-article.ts';

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
    return extractLine(path, article, problems);
  } catch (error) {
    throw errorInFile(path, error);
  }
}
