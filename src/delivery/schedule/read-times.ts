import { Fault } from '../../core/fault.ts';

/** "9am", "8:30 pm", "8.30pm", "09:00", "9", "noon", "midnight" */
const time =
  /(?:at\s+)?(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?:\s*(?<half>[ap]\.?m\.?))?|(?<name>noon|midnight))/y;
/** "9am, 5pm", "9:00 and 17:30", "9:00 17:30" */
const between = /\s*(?:[,;&+]|\band\b)\s*|\s+/y;
const named: Readonly<Record<string, number>> = { noon: 12, midnight: 0 };

/**
 * Times of day in plain forms: "9am", "09:00", "8:30 pm", "noon"; several with commas or "and" between them.
 * @returns each once, in their order
 * @throws Fault `bad-time`
 */
export function readTimes(written: string): readonly Temporal.PlainTime[] {
  const text = written.trim().toLowerCase();
  const found = new Map<string, Temporal.PlainTime>();
  for (let at = 0; at < text.length || found.size === 0; ) {
    time.lastIndex = at;
    const match = time.exec(text);
    const read = match && timeOf(match.groups ?? {});
    if (!read) throw badTime(written);
    found.set(read.toString(), read);
    at = time.lastIndex;
    if (at === text.length) break;
    between.lastIndex = at;
    if (!between.test(text)) throw badTime(written);
    at = between.lastIndex;
  }
  return [...found.values()].toSorted((one, other) => Temporal.PlainTime.compare(one, other));
}

function timeOf({
  hour,
  minute = '00',
  half,
  name,
}: Record<string, string | undefined>): Temporal.PlainTime | null {
  if (name !== undefined) return Temporal.PlainTime.from({ hour: named[name] ?? 0 });
  const of12 = half !== undefined;
  const [least, most] = of12 ? [1, 12] : [0, 23];
  const hours = Number(hour);
  if (hours < least || hours > most || Number(minute) > 59) return null;
  const since = of12 ? (hours % 12) + (half.startsWith('p') ? 12 : 0) : hours;
  return Temporal.PlainTime.from({ hour: since, minute: Number(minute) });
}

function badTime(written: string): Fault {
  return new Fault(
    'bad-time',
    `There is a time that cannot be read in "${written.trim()}".`,
    'Write times of day such as 9am, 09:00 or 8:30 pm, several with commas: "9:00, 17:30".',
  );
}
