import { monthNumber } from '../months.ts';

/** Beginnings of months' names in languages whose feeds write dates of their own, accents left out: Hungarian, Greek, Polish, Czech, Turkish, Nordic. */
const beginnings: readonly (readonly [beginning: string, month: number])[] = [
  ...'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ...'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ...'stycz lut marz kwie maj czerw lip sierp wrze pazdz listopad grud'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ...'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ...'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ').map((name, at) => [name, at + 1] as const),
  ['μαϊ', 5],
  ['maj', 5],
  ['mayo', 5],
  ['maj', 5],
  ['aug', 8],
  ['sept', 9],
  ['des', 12],
];

/** 1 to 12, in any of the languages that feeds write their months in; 0 for what is no month. */
export function feedMonth(name: string): number {
  const known = monthNumber(name);
  if (known > 0) return known;
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return beginnings.find(([beginning]) => bare.startsWith(beginning))?.[1] ?? 0;
}
