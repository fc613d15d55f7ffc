import path from 'node:path';
import { type FeedLine, readFeedFile } from '../app.ts';
import type { Context } from './context.ts';
import type { InputError } from './input-error.ts';
import { callerPath } from './workplace.ts';

/** Reads one feed file as `readout feed` tells it; `file` is as it was typed. */
export async function readFeedInput(context: Context, file: string): Promise<FeedLine | InputError> {
  if (/^https?:\/\//i.test(file)) {
    const message = `${file}: addresses are read from a later version on. Save the feed and name its file.`;
    return { code: 'address', message };
  }
  // Errors name the path that is read: the typed one wherever it is the right one.
  const absolute = callerPath(context, file);
  const line = await read(path.resolve(context.cwd, file) === absolute ? file : absolute);
  return 'items' in line ? { ...line, file } : line;
}

async function read(file: string): Promise<FeedLine | InputError> {
  try {
    return await readFeedFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { code: String(error.code), message: error.message };
  }
}
