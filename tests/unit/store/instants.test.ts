import { describe, expect, it } from 'vitest';
import type { When } from '../../../src/core/model/finding.ts';
import { noFindings } from '../../../src/core/model/no-findings.ts';
import { openUntil, publicationPeriod } from '../../../src/store/instants.ts';
import { meetingOf } from '../../support/articles.ts';

const at = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
const when = (value: string, precision: When['precision']): When => ({
  value,
  precision,
  stated: true,
  text: value,
});
const until = (...meetings: Parameters<typeof meetingOf>[0][]) =>
  openUntil({ ...noFindings, meetings: meetings.map(meetingOf) });

describe('the period of a publication date', () => {
  it('is the point that an instant names', () => {
    const point = at('2031-03-04T10:00:00Z');
    expect(publicationPeriod('2031-03-04T12:00+02:00', 'UTC')).toEqual({ from: point, to: point });
  });

  it('is the whole day of a plain date in the zone, also one of 23 hours', () => {
    expect(publicationPeriod('2031-03-30', 'Europe/Kyiv')).toEqual({
      from: at('2031-03-29T22:00:00Z'),
      to: at('2031-03-30T20:59:59Z'),
    });
  });

  it.each([null, 'soon', '2031-13-01', '2031-03-04T10:00'])('is none for %s', (value) => {
    expect(publicationPeriod(value, 'UTC')).toBeNull();
  });
});

describe('an article with meetings', () => {
  it('stays open until the last of them is over in every zone', () => {
    const open = until({ start: when('2031-03-09', 'day') }, { start: when('2031-03-12', 'day') });
    expect(open).toBeGreaterThanOrEqual(at('2031-03-13T12:00:00Z'));
    expect(open).toBeLessThan(at('2031-03-14T00:00:00Z'));
  });

  it('counts a month, a week or a year to its end', () => {
    expect(until({ start: when('2031-03', 'month') })).toBeGreaterThan(at('2031-03-31T23:59:59Z'));
    expect(until({ start: when('2031-W11', 'week') })).toBeGreaterThan(at('2031-03-16T23:59:59Z'));
    expect(until({ start: when('2031', 'year') })).toBeGreaterThan(at('2031-12-31T23:59:59Z'));
  });

  it('counts to the end of a meeting of several days', () => {
    const open = until({ start: when('2031-03-09', 'day'), end: when('2031-03-20', 'day') });
    expect(open).toBeGreaterThan(at('2031-03-20T23:59:59Z'));
  });

  it('stays open for good while a meeting has no known start', () => {
    expect(until({ status: 'possible' })).toBeGreaterThan(at('9999-01-01T00:00:00Z'));
  });

  it('is not open for what was held', () => {
    expect(until({ status: 'held' }, { status: 'held', start: when('2031-03-09', 'day') })).toBeNull();
    expect(until()).toBeNull();
  });

  it('is open for what was called off, which takes back what others announced', () => {
    expect(until({ status: 'cancelled', start: when('2031-03-09', 'day') })).not.toBeNull();
  });
});
