import { type Logger, pino } from 'pino';
import { z } from 'zod';
import type { Terminal } from '../app.ts';
import type { LogLevel } from '../config/log-levels.ts';
import { plainText } from '../render/tree/plain-text.ts';

/** A static message with fields, to stderr: a JSON line each, and on a terminal words. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Written at once: a line must not be lost when the process ends. */
export function createLog(level: LogLevel, { interactive }: Pick<Terminal, 'interactive'>): Log {
  const destination = pino.destination({ dest: 2, sync: true });
  if (!interactive) return pino({ level }, destination);
  return pino({ level, base: null }, { write: (line) => destination.write(`${logWords(line)}\n`) });
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
