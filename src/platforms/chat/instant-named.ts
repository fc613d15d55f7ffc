import { Fault } from '../../core/fault.ts';
import type { Topic } from '../../core/model/topic.ts';
import { parseInstant } from '../../core/topics/named-instant.ts';

/** The instant that somebody’s words name, ISO 8601; null where they name none, or one beyond the years that buttons carry. */
export function instantNamed(named: string, { timezone }: Topic): string | null {
  try {
    const instant = parseInstant('as_of', named, timezone);
    const { year } = instant.toZonedDateTimeISO('UTC');
    return year >= 1970 && year < 2900 ? instant.toString() : null;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
