import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and town of each meeting of a text of Thursday, 5 March 2026. */
export function townsTold(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, place }) => [status, start?.value.slice(0, 10), place],
  );
}

/** Status and day of each meeting of a text of that Thursday. */
export function daysTold(text: string): (string | undefined)[][] {
  return townsTold(text).map(([status, day]) => [status, day]);
}
