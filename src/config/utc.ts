/**
 * Has the process count in UTC, whatever zone its machine is in: in a zone whose clocks are turned back, node-cron misses
 * the ticks of the hour that comes twice.
 */
export function countInUtc(): void {
  process.env['TZ'] = 'UTC';
}
