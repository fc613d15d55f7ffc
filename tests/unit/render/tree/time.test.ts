import { describe, expect, it } from 'vitest';
import { timeOfInstant, timeOfWhen, timeSpan } from '../../../../src/render/tree/time.ts';

const day = { precision: 'day', stated: true, text: '' } as const;

describe('timeOfWhen', () => {
  it('keeps the day and the time of day apart', () => {
    const when = { value: '2022-03-09T23:30-05:00', precision: 'time', stated: true, text: '' } as const;
    expect(timeOfWhen(when, 'Europe/Oslo')).toEqual({
      type: 'time',
      value: '2022-03-09T23:30-05:00',
      day: 'Thu, 10 Mar 2022',
      clock: '05:30 (Europe/Oslo)',
    });
  });

  it('has no time of day where none is known', () => {
    expect(timeOfWhen({ ...day, value: '2022-03-09' }, 'Europe/Oslo')).toMatchObject({
      day: 'Wed, 9 Mar 2022',
      clock: null,
    });
  });

  it('tells a time without a zone as local', () => {
    const when = { value: '2022-03-09T10:00', precision: 'time', stated: true, text: '' } as const;
    expect(timeOfWhen(when, 'Asia/Tokyo')).toMatchObject({
      day: 'Wed, 9 Mar 2022',
      clock: '10:00 local time',
    });
  });

  it('lets no control character of a broken value through', () => {
    expect(timeOfInstant('\u001b[31m2022', 'UTC')).toMatchObject({ value: '2022', day: '2022' });
  });
});

describe('timeSpan', () => {
  it('names the last day after the first', () => {
    const span = timeSpan({ ...day, value: '2022-03-09' }, { ...day, value: '2022-03-11' }, 'UTC');
    expect(span.map((node) => (node.type === 'time' ? node.day : node.type))).toEqual([
      'Wed, 9 Mar 2022',
      'text',
      'Fri, 11 Mar 2022',
    ]);
  });

  it('does not say the same day twice', () => {
    expect(timeSpan({ ...day, value: '2022-03-09' }, { ...day, value: '2022-03-09' }, 'UTC')).toHaveLength(1);
  });
});
