import type { TaskOptions } from 'node-cron';
import type { Log } from '../core/ports.ts';

/** What the scheduler says, such as that a task takes longer than the time between two ticks. */
export function cronLogger(log: Log): NonNullable<TaskOptions['logger']> {
  const tell = (what: string | Error): void => log.debug({ what: String(what) }, 'the schedule tells');
  const tellError = (what: string | Error): void => log.error({ err: what }, 'the schedule failed');
  return { info: tell, debug: tell, warn: tell, error: tellError };
}
