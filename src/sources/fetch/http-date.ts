/** An HTTP date in each of the three forms that RFC 9110, 5.6.7, has; null where it is none of them. */
export function httpDate(text: string): Temporal.Instant | null {
  const { day, month, year, hour, minute, second } =
    forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined) ?? {};
  const monthNumber = months.indexOf(month ?? '') + 1;
  if (monthNumber === 0) return null;
  try {
    return Temporal.PlainDateTime.from(
      {
        year: fullYear(year ?? ''),
        month: monthNumber,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
      },
      { overflow: 'reject' },
    )
      .toZonedDateTime('UTC')
      .toInstant();
  } catch {
    return null;
  }
}

const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
const forms = [
  new RegExp(String.raw`^\w{3}, (?<day>\d\d?) (?<month>\w{3}) (?<year>\d{4}) ${time} (?:GMT|UTC|[+-]0000)$`),
  new RegExp(String.raw`^\w+, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) ${time} GMT$`),
  new RegExp(String.raw`^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) ${time} (?<year>\d{4})$`),
];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Two digits stand for a year of this century, or of the last where that lies far ahead. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
}
