import path from 'node:path';
import { type ExtractLine, extract, type FeedLine, openAddresses, readFeedFile } from '../app.ts';
import { clockOf } from '../config/environment.ts';
import { loadSettings } from '../config/settings.ts';
import { Fault } from '../core/fault.ts';
import type { Context } from './context.ts';
import { type InputError, inputError } from './input-error.ts';
import { callerPath } from './workplace.ts';

/** What a command is given to read: files, and addresses on the web. In what comes back, `file` is as it was typed. */
export interface Inputs {
  article(typed: string): Promise<ExtractLine | InputError>;
  feed(typed: string): Promise<FeedLine | InputError>;
  close(): Promise<void>;
}

/** Nothing of the web is loaded before the first address. */
export function openInputs(context: Context): Inputs {
  type Addresses = Awaited<ReturnType<typeof openAddresses>>;
  let opening: Promise<Addresses> | null = null;
  const addresses = (): Promise<Addresses> => {
    opening ??= loadSettings(context.options, context.environment, context.cwd).then((settings) =>
      openAddresses(settings, clockOf(context.environment)),
    );
    return opening;
  };
  const read = async <Line extends { readonly file: string }>(
    typed: string,
    ofFile: (file: string) => Promise<Line>,
    ofAddress: (address: string) => Promise<Line>,
  ): Promise<Line | InputError> => {
    const isAddress = /^https?:\/\//i.test(typed);
    const line = await orError(() => (isAddress ? ofAddress(typed) : ofFile(shownPath(context, typed))));
    return 'file' in line ? { ...line, file: typed } : line;
  };
  return {
    article: (typed) => read(typed, extract, async (address) => (await addresses()).article(address)),
    feed: (typed) => read(typed, readFeedFile, async (address) => (await addresses()).feed(address)),
    close: async () => {
      // Where they could not be opened, that was told in place of the first.
      const opened = await opening?.catch(() => null);
      await opened?.close();
    },
  };
}

/** Errors name the path that is read: the typed one wherever it is the right one. */
function shownPath(context: Context, typed: string): string {
  const absolute = callerPath(context, typed);
  return path.resolve(context.cwd, typed) === absolute ? typed : absolute;
}

async function orError<Line>(read: () => Promise<Line>): Promise<Line | InputError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Fault) return inputError(error);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { code: String(error.code), message: error.message };
  }
}
