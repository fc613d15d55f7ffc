import { readFile, stat } from 'node:fs/promises';
import { withMend } from '../../core/fault.ts';
import { FeedError } from '../feed/feed-error.ts';
import { type FeedLine, feedLine } from '../feed/feed-line.ts';
import { readFeed } from '../feed/read-feed.ts';
import { errorInFile } from './article-error.ts';
import { largestFile, tooLarge } from './read-article.ts';

/**
 * Reads one feed file.
 * @param path named in the line and in messages as it is given
 * @throws an Error with a `code` and a message that names the file, the fault and the mend
 */
export async function readFeedFile(path: string): Promise<FeedLine> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) throw tooLarge(size);
    return feedLine(path, readFeed(await readFile(path), { contentType: null, url: null }));
  } catch (error) {
    if (!(error instanceof FeedError)) throw errorInFile(path, error);
    throw new FeedError(error.code, `${path}: ${withMend(error)}`, error.mend, error);
  }
}
