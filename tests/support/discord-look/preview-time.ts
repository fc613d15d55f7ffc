/** Who looks at a message: timestamps are shown for them. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
  readonly now: Temporal.Instant;
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** What Discord shows in the place of `<t:unix:style>`; null for a style that it does not know. */
export function shownTime(unix: number, style: string, reader: Reader): string | null {
  if (style === 'R') return relativeTime(unix, reader);
  const format = styles[style];
  return format ? formatted(unix * 1_000, format, reader) : null;
}

/** The time beside an author's name. */
export function sentTime(reader: Reader): string {
  return formatted(reader.now.epochMilliseconds, { timeStyle: 'short' }, reader);
}

function formatted(
  milliseconds: number,
  format: Intl.DateTimeFormatOptions,
  { locale, zone }: Reader,
): string {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: zone }).format(milliseconds);
}

/** Each unit in seconds, and the count from which the next one is taken. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ['second', 1, 45],
  ['minute', 60, 45],
  ['hour', 3_600, 22],
  ['day', 86_400, 26],
  ['month', 2_629_746, 11],
];

function relativeTime(unix: number, { now, locale }: Reader): string {
  const seconds = unix - now.epochMilliseconds / 1_000;
  const [unit, length] = units.find(([, size, most]) => Math.abs(seconds) / size < most) ?? [
    'year',
    31_556_952,
  ];
  const count = Math.round(seconds / length) || Math.sign(seconds);
  const words = new Intl.RelativeTimeFormat(locale).format(count, unit);
  return locale.startsWith('en')
    ? words.replace(/\b1 (h)?/, (_, hour?: string) => (hour ? 'an h' : 'a '))
    : words;
}
