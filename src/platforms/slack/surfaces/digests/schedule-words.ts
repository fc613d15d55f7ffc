import type { Word } from '../word.ts';

/** The zones that what was typed may mean, likeliest first. */
export type Zones = (typed: string, most: number) => readonly string[];

/** Words that tell when digests come: how many there are, and what they are as the desk reads them. */
export interface ScheduleWords {
  readonly kind: 'time' | 'days' | 'zone';
  readonly written: string;
  readonly count: number;
}

/** "9", "9:00", "9.30", "0900", "21h30", "9am", "8:30p.m": wrong ones too, so that their mend can be told. */
const timeLike = /^\d{1,2}(?:[:.h]\d{0,2}|\d{2})?(?:[ap]\.?m?\.?)?$/;
const half = /^[ap]\.?m\.?$/;
/** Behind a number that is no time: "2 days", "30 minutes". */
const unit = /^(?:s|m|h|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|times|x)$/;
const ordinals = new Set(['second', 'third', 'other']);

const day =
  /^(?:mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)s?\.?$/;
const group = /^(?:daily|everyday|weekdays?|workdays?|weekends?)$/;
const span = /^([a-z]+\.?)[-–—]([a-z]+\.?)$/;
const through = new Set(['to', 'through', 'till', 'until', 'thru', '-', '–', '—']);

/** What the words from `at` on tell of a schedule; null where they tell nothing of one. */
export function scheduleAt(words: readonly Word[], at: number, zones: Zones): ScheduleWords | null {
  return timeAt(words, at) ?? daysAt(words, at) ?? zoneAt(words, at, zones);
}

/** Whether a word tells when, so that it names nothing else. */
export function tellsWhen(word: Word): boolean {
  return timeAt([word], 0) !== null || daysAt([word], 0) !== null;
}

function timeAt(words: readonly Word[], at: number): ScheduleWords | null {
  const [key = '', next = '', before = ''] = [words[at]?.key, words[at + 1]?.key, words[at - 1]?.key];
  if (key === 'noon' || key === 'midnight') return { kind: 'time', written: key, count: 1 };
  if (!timeLike.test(key)) return null;
  if (half.test(next)) return { kind: 'time', written: `${key} ${next}`, count: 2 };
  const isBare = /^\d+$/.test(key);
  if (isBare && (unit.test(next) || ordinals.has(next) || before === 'every' || before === 'each'))
    return null;
  return { kind: 'time', written: key, count: 1 };
}

function daysAt(words: readonly Word[], at: number): ScheduleWords | null {
  const [key = '', next = '', last = ''] = [0, 1, 2].map((ahead) => words[at + ahead]?.key ?? '');
  if ((key === 'every' && next === 'day') || (key === 'all' && next === 'days')) {
    return { kind: 'days', written: 'daily', count: 2 };
  }
  if (group.test(key)) return { kind: 'days', written: key, count: 1 };
  const [, from = '', to = ''] = span.exec(key) ?? [];
  if (day.test(from) && day.test(to)) return { kind: 'days', written: `${from}-${to}`, count: 1 };
  if (!day.test(key) || words[at]?.bare === 'we') return null;
  if (through.has(next) && day.test(last)) return { kind: 'days', written: `${key}-${last}`, count: 3 };
  return { kind: 'days', written: key, count: 1 };
}

/** Zones that people call by letters: the desk knows which ones are meant. */
const letters = new Set(
  'est edt cst cdt mst mdt pst pdt gmt bst cet cest eet eest msk ist jst kst aest'.split(' '),
);

/** Words of the longest name of a city. */
const longestZone = 3;

function zoneAt(words: readonly Word[], at: number, zones: Zones): ScheduleWords | null {
  for (let count = Math.min(longestZone, words.length - at); count > 0; count--) {
    const written = words
      .slice(at, at + count)
      .map(({ bare }) => bare)
      .join(' ');
    if (isZone(written, zones)) return { kind: 'zone', written, count };
  }
  const { bare = '', key = '' } = words[at] ?? {};
  const [called] = letters.has(key) ? zones(bare, 1) : [];
  if (called !== undefined) return { kind: 'zone', written: called, count: 1 };
  // Mistyped, it is a zone all the same: the desk knows which one may be meant.
  const isMeant = /^[A-Za-z_]+\/[A-Za-z_+\-/0-9]+$/.test(bare) || /^(?:utc|gmt)[+-]\d/i.test(bare);
  return isMeant ? { kind: 'zone', written: bare, count: 1 } : null;
}

/** A zone's name, or a city that names one. */
function isZone(written: string, zones: Zones): boolean {
  if (written.length < 3 || written.length > 40) return false;
  const name = asZone(written);
  return zones(written, 5).some((zone) => {
    const one = asZone(zone);
    return one === name || one.endsWith(`/${name}`);
  });
}

function asZone(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]+/g, '_');
}
