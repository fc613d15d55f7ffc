import { Fault } from '../fault.ts';

/**
 * The instant that a person means by an option's value: an instant with offset, a time of day in the topic's zone, or a
 * plain date, which stands for the end of that day in the topic's zone.
 * @param option named in the fault
 * @throws Fault `bad-date`
 */
export function parseInstant(option: string, value: string, timezone: string): Temporal.Instant {
  // A year of more digits, or before our era, lies beyond what news can be of.
  if (!/^\d{4}-/.test(value)) throw badDate(option, value, timezone);
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return endOfDay(Temporal.PlainDate.from(value), timezone);
    if (/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(value) && value.includes(':'))
      return Temporal.Instant.from(value);
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/.test(value)) {
      return Temporal.PlainDateTime.from(value.replace(' ', 'T')).toZonedDateTime(timezone).toInstant();
    }
  } catch (cause) {
    throw badDate(option, value, timezone, cause);
  }
  throw badDate(option, value, timezone);
}

/** The last second of a day in a zone. */
function endOfDay(date: Temporal.PlainDate, timezone: string): Temporal.Instant {
  return date.add({ days: 1 }).toZonedDateTime(timezone).toInstant().subtract({ seconds: 1 });
}

function badDate(option: string, value: string, timezone: string, cause?: unknown): Fault {
  return new Fault(
    'bad-date',
    `${option} is no date: "${value}".`,
    `Write a day of ${timezone} (2022-01-10), a time there (2022-01-10T21:00) or an instant (2022-01-10T21:00:00Z).`,
    { cause },
  );
}
