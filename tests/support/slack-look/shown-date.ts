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
  const parts = format.split(/(\{[^{}]*\})/);
  const shown = parts.map((part) =>
    part.startsWith('{') ? token(part.slice(1, -1), timestamp, viewer) : part,
  );
  if (shown.includes(null)) return fallback;
  const words = shown.join('');
  // "yesterday" is written large where a format begins with it.
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function token(name: string, timestamp: number, viewer: Viewer): string | null {
  const near = name.endsWith('_pretty') ? nearDay(timestamp, viewer) : null;
  const style = styles[name.replace(/_pretty$/, '')];
  if (near !== null || !style) return near;
  const { locale, zone: timeZone } = viewer;
  const parts = new Intl.DateTimeFormat(locale, { ...style, timeZone }).formatToParts(timestamp * 1_000);
  const isOrdinal = locale.startsWith('en') && style.month === 'long';
  return parts
    .map(({ type, value }) => (type === 'day' && isOrdinal ? `${value}${ordinalEnd(Number(value))}` : value))
    .join('');
}

function nearDay(timestamp: number, { zone, now }: Viewer): string | null {
  const instant = Temporal.Instant.fromEpochMilliseconds(timestamp * 1_000);
  const [today, day] = [now, instant].map((one) => one.toZonedDateTimeISO(zone).toPlainDate());
  if (!today || !day) return null;
  return ['yesterday', 'today', 'tomorrow'][today.until(day).days + 1] ?? null;
}

function ordinalEnd(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
