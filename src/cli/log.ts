import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config/settings.ts';

/** A static message with fields, a JSON line each, to stderr. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Written at once: a line must not be lost when the process ends. */
export function createLog(level: LogLevel): Log {
  return pino({ level }, pino.destination({ dest: 2, sync: true }));
}
