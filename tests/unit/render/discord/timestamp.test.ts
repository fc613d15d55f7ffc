import { describe, expect, it } from 'vitest';
import { timestamp } from '../../../../src/render/discord/timestamp.ts';
import { timeOfInstant, timeOfWhen } from '../../../../src/render/tree/time.ts';

describe('timestamp', () => {
  it.each([
    ['2022-03-09T10:00+01:00', '<t:1646816400:F>'],
    ['2022-03-09T09:00:00Z', '<t:1646816400:F>'],
    ['2022-03-09T09:00:00.999Z', '<t:1646816400:F>'],
    ['1969-12-31T23:59:59.5Z', '<t:-1:F>'],
  ])('tells the instant %j in each reader’s own zone', (value, expected) => {
    expect(timestamp(timeOfInstant(value, 'Europe/Oslo'), 'F')).toBe(expected);
  });

  it.each([
    '2022-03-09',
    '2022-03-09T10:00',
    '2022-03-09TEV',
    'never',
    '2022-13-45T10:00Z',
    '@everyone T10:00Z',
  ])('leaves %j in words: it is no instant', (value) => {
    expect(timestamp(timeOfInstant(value, 'Europe/Oslo'), 'R')).toBeNull();
  });

  it('makes no instant of a day, whatever its value looks like', () => {
    const when = { value: '2022-03-09T10:00Z', precision: 'day', stated: true, text: 'Wednesday' } as const;
    expect(timestamp(timeOfWhen(when, 'Europe/Oslo'), 'F')).toBeNull();
  });

  it('leaves instants that Discord cannot show in words', () => {
    const node = { type: 'time', day: 'x', clock: '10:00', value: '+275760-09-13T00:00:01Z' } as const;
    expect(timestamp(node, 'F')).toBeNull();
    expect(timestamp({ ...node, value: '+275760-09-13T00:00:00Z' }, 'F')).toBe('<t:8640000000000:F>');
  });
});
