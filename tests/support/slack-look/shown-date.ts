/** Who looks: dates are shown for them. */
export interface Viewer {
  readonly zone: string;
  readonly locale: string;
  readonly now: Temporal.Instant;
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  date: { month: 'long', day: 'numeric', year: 'numeric' },
  date_short: { month: 'short', day: 'numeric', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
};

/**
 * What Slack shows in the place of a date: https://docs.slack.dev/reference/block-kit/block-elements/date-element.
 * @param timestamp seconds from 1970
 * @param format `{date_short_pretty} {time}`
 * @param fallback shown where the format has a token that is not known
 */
export function shownDate(timestamp: number, format: string, fallback: string, viewer: Viewer): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(timestamp * 1_000);
  const parts = format.split(/(\{[^{}]*\})/);
  const shown = parts.map((part) =>
    part.startsWith('{') ? token(part.slice(1, -1), instant, viewer) : part,
  );
  // The package loses a fallback of rich text: then the format tells what is amiss.
  if (shown.includes(null)) return fallback || format;
  const words = shown.join('');
  // "yesterday" has a capital where a format begins with it.
  return format.startsWith('{') ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
}

function token(name: string, instant: Temporal.Instant, viewer: Viewer): string | null {
  if (name === 'ago') return ago(instant, viewer);
  const near = name.endsWith('_pretty') ? nearDay(instant, viewer) : null;
  const style = styles[name.replace(/_pretty$/, '')];
  if (near !== null || !style) return near;
  const { locale, zone: timeZone } = viewer;
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone });
  const isOrdinal = locale.startsWith('en') && style.month === 'long';
  return format
    .formatToParts(instant.epochMilliseconds)
    .map(({ type, value }) => (type === 'day' && isOrdinal ? `${value}${ordinalEnd(Number(value))}` : value))
    .join('');
}

function nearDay(instant: Temporal.Instant, { zone, now }: Viewer): string | null {
  const [today, day] = [now, instant].map((one) => one.toZonedDateTimeISO(zone).toPlainDate());
  if (!today || !day) return null;
  return ['yesterday', 'today', 'tomorrow'][today.until(day).days + 1] ?? null;
}

function ordinalEnd(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** Each unit in seconds, the longest first. */
const units = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function ago(instant: Temporal.Instant, { now, locale }: Viewer): string {
  const seconds = (instant.epochMilliseconds - now.epochMilliseconds) / 1_000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  // What is now is told as past, which zero alone would not be.
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / length) || -0, unit);
}
