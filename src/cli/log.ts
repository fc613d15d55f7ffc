import { pino } from 'pino';
import { z } from 'zod';
import type { Terminal } from '../app.ts';
import type { LogLevel } from '../config/log-levels.ts';
import type { Log } from '../core/ports.ts';
import { plainText } from '../render/tree/plain-text.ts';

/**
 * A log to stderr: a JSON line each, and on a terminal words. Written at once: a line must not be lost when the process
 * ends.
 */
export function createLog(level: LogLevel, { interactive }: Pick<Terminal, 'interactive'>): Log {
  const destination = pino.destination({ dest: 2, sync: true });
  if (!interactive) return pino({ level, serializers }, destination);
  return pino(
    { level, base: null, serializers },
    { write: (line) => destination.write(`${logWords(line)}\n`) },
  );
}

const serializers = { err: (error: unknown) => toldError(error) };

interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly mend?: unknown;
  readonly stack?: string | undefined;
  readonly cause?: ToldError;
}

/** An error can be its own cause. */
const deepestCause = 4;

/** What an error may tell: its other fields can hold addresses with secrets in them, and what a person wrote. */
export function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    ...('code' in error && { code: error.code }),
    ...('mend' in error && { mend: error.mend }),
    stack,
    ...(cause !== undefined && depth < deepestCause && { cause: toldError(cause, depth + 1) }),
  };
}

const logLine = z.looseObject({ level: z.number(), time: z.number(), msg: z.string() });
const failure = z.object({ message: z.string() });

/** A log line for a person: `2031-03-05T08:00:00Z the sources changed (topic harbour, added 2)`. */
export function logWords(line: string): string {
  const { level: _level, time, msg, ...fields } = logLine.parse(JSON.parse(line));
  const at = Temporal.Instant.fromEpochMilliseconds(time).toString({ smallestUnit: 'second' });
  const told = Object.entries(fields).map(([key, value]) => {
    const failed = failure.safeParse(value);
    if (failed.success) return failed.data.message;
    return `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  });
  return plainText(`${at} ${msg}${told.length > 0 ? ` (${told.join(', ')})` : ''}`);
}
