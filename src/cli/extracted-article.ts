import path from 'node:path';
import { type ExtractLine, extract } from '../app.ts';
import type { Context } from './context.ts';
import type { InputError } from './input-error.ts';
import { callerPath } from './workplace.ts';

/** Reads one article file as `readout extract` tells it; `file` is as it was typed. */
export async function extractedArticle(context: Context, file: string): Promise<ExtractLine | InputError> {
  if (/^https?:\/\//i.test(file)) {
    const message = `${file}: addresses are read from a later version on. Save the page and name its file.`;
    return { code: 'address', message };
  }
  // Errors name the path that is read: the typed one wherever it is the right one.
  const absolute = callerPath(context, file);
  const line = await extracted(path.resolve(context.cwd, file) === absolute ? file : absolute);
  return 'text' in line ? { ...line, file } : line;
}

async function extracted(file: string): Promise<ExtractLine | InputError> {
  try {
    return await extract(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { code: String(error.code), message: error.message };
  }
}
