import { Fault } from '../../core/fault.ts';
import { nearest } from '../../core/topics/nearest.ts';

/**
 * A time zone as somebody wrote it, letter case and blanks aside: `Europe/Kyiv`, `europe/kyiv`, `America/New York`, `UTC`; a
 * city that names one alone: `Kyiv`.
 * @throws Fault `bad-zone`
 */
export function readZone(written: string): string {
  const name = written.trim().replaceAll(/\s+/g, '_');
  const zones = [
    ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Kiev'),
    'Europe/Kyiv',
  ];
  const ofCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  const [only, ...others] = ofCity;
  if (only !== undefined && others.length === 0 && name !== '') return only;
  const known = knownZone(name);
  if (known !== null) return known;
  const near = nearest(name, zones);
  throw new Fault(
    'bad-zone',
    `There is no time zone "${written.trim()}".`,
    `Write a zone such as Europe/Kyiv or America/New_York${near ? `; ${near} may be meant` : ''}.`,
  );
}

/** An offset would go wrong twice a year: only zones that have a name are taken. */
function knownZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return Temporal.PlainDateTime.from('2000-01-01').toZonedDateTime(name).timeZoneId;
  } catch {
    return null;
  }
}
