import { Fault } from '../core/fault.ts';

/**
 * Tries the cron pattern of the setting `reread`, whose shape alone is checked when settings are read.
 * @throws Fault where one of its fields is out of range
 */
export async function checkPattern(pattern: string): Promise<void> {
  const { validate } = await import('node-cron');
  if (validate(pattern)) return;
  const mend = 'Write five or six fields, such as "*/30 * * * * *" for every 30 seconds.';
  throw new Fault('bad-value', `reread: "${pattern}" is no cron pattern.`, mend);
}
