import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('what one side offers another', () => {
  it.each([
    'The minister has offered to meet the union.',
    'The bishops have invited both sides to talks.',
    'The employers said they were willing to meet the pilots’ union.',
    'The farm minister has offered to bring growers and millers back to the table.',
    'Refuse workers could be back round the table with the council within days.',
  ])('is possible though nobody has a name: %s', (text) => {
    expect(daysTold(text)).toEqual([['possible', undefined]]);
  });

  it('comes where somebody will bring both there', () => {
    const text = 'The mediator will bring the council and the union back to the table on Monday.';
    expect(daysTold(text)).toEqual([['upcoming', '2026-03-09']]);
  });

  it.each([
    'The mediator failed to bring the council and the union back to the table.',
    'The minister refused to meet the union.',
    'The rules allow employees to meet managers.',
    'Parents may meet teachers after class.',
    'The company hopes to meet customers.',
    'Visitors can meet Santa in the Town Hall until 7pm.',
  ])('is nothing where nobody offers it to a side: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
