// Texts made to be slow: what four times as much of each costs, against four times the time. 1.00 is linear.
import { performance } from 'node:perf_hooks';
import { analyse } from '../src/core/analysis/analyse.ts';
import { cleanText } from '../src/sources/clean/clean.ts';

const units: Readonly<Record<string, string>> = {
  'full stops': 'A. ',
  'opening marks': '“ ',
  'straight marks': '" ',
  apostrophes: "rock 'n' roll ",
  cues: 'he said ',
  'quoted cues': '“a,” he said, ',
  capitals: 'Lena Oru ',
  titles: 'deputy foreign minister ',
  initials: 'J. ',
  dates: '10 January 2022 ',
  weekdays: 'on Monday and ',
  numbers: '1,000 ',
  meetings: 'met with ',
  demands: 'demands that ',
  corrections: 'An earlier version (corrects the ',
  labels: 'A: b\n',
  'one word': 'a',
  brackets: '([{',
  spaces: '  \t',
  ellipses: '… ',
};
const small = 100_000;

/** One row a text: milliseconds for the small and the large one, and their growth against the text's. */
export function hostileRows(): readonly (readonly string[])[] {
  return Object.entries(units).map(([name, unit]) => {
    const [short, long] = [timed(unit, small), timed(unit, 4 * small)];
    return [name, short.toFixed(0), long.toFixed(0), (long / Math.max(short, 1) / 4).toFixed(2)];
  });
}

function timed(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    const { text: cleaned } = cleanText(text, null);
    analyse({ text: cleaned, publishedAt: '2022-01-10', timezone: 'UTC' });
    return performance.now() - start;
  });
  return runs.toSorted((a, b) => a - b)[1] ?? 0;
}
