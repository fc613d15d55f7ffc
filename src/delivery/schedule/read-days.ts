import { Fault } from '../../core/fault.ts';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

const groups: Readonly<Record<string, readonly number[]>> = {
  daily: [...workdays, ...weekend],
  everyday: [...workdays, ...weekend],
  'every day': [...workdays, ...weekend],
  'all days': [...workdays, ...weekend],
  weekday: workdays,
  weekdays: workdays,
  workday: workdays,
  workdays: workdays,
  weekend,
  weekends: weekend,
};

/**
 * Days of the week in plain forms: "weekdays", "weekends", "daily", "mon,wed", "Mondays and Thursdays", "mon-fri"; a span
 * may go over the week's end ("fri-mon").
 * @returns from 1 for Monday to 7 for Sunday
 * @throws Fault `bad-days`
 */
export function readDays(written: string): ReadonlySet<number> {
  const parts = written
    .toLowerCase()
    .replaceAll(/\s*(?:[–—-]|\bto\b|\bthrough\b)\s*/g, '-')
    .split(/\s*[,;&+]\s*|\s+and\s+|(?<!\bevery|\ball)\s+/)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .filter((part) => part !== '' && part !== 'on' && part !== 'and');
  if (parts.length === 0) throw badDays(written);
  return new Set(parts.flatMap((part) => daysOf(part) ?? badPart(written)));
}

function daysOf(part: string): readonly number[] | null {
  const group = Object.hasOwn(groups, part) ? groups[part] : undefined;
  if (group) return group;
  const [first = '', last = first, ...rest] = part.split('-');
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === null || to === null || rest.length > 0) return null;
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => ((from - 1 + at) % 7) + 1);
}

/** "mon", "tues", "Thursdays", "every friday" */
function dayOf(written: string): number | null {
  const word = written.replace(/^every /, '').replace(/\.$/, '');
  if (word.length < 2) return null;
  const at = [word, word.replace(/s$/, '')].map(placeOf).find((place) => place >= 0);
  return at === undefined ? null : at + 1;
}

function placeOf(short: string): number {
  return names.findIndex((name) => name.startsWith(short));
}

function badPart(written: string): never {
  throw badDays(written);
}

function badDays(written: string): Fault {
  return new Fault(
    'bad-days',
    `There is a day that cannot be read in "${written.trim()}".`,
    'Write weekdays, weekends, daily, or days such as mon,wed or mon-fri.',
  );
}
