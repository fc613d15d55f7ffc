import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('those meeting somewhere', () => {
  it.each([
    'Meeting in Oslo on Wednesday, the ministers of Peru and Chile agreed to reopen the border.',
    'Ministers meeting in Oslo on Wednesday agreed to reopen the border.',
    'Union leaders meeting in Bergen on Wednesday failed to agree on a date.',
    'Councillors backed plans to close the bridge at a meeting on Wednesday.',
  ])('did so by what they did there: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-04']]);
  });

  it.each([
    'Ministers meeting in Oslo next Wednesday will discuss the border.',
    'Meeting in Oslo next Wednesday, the ministers of Peru and Chile are to discuss the border.',
    'The council announced plans to hold a meeting in Bergen next Wednesday.',
  ])('will do so by what they will do: %s', (text) => {
    expect(daysTold(text)).toEqual([['upcoming', '2026-03-11']]);
  });
});

describe('the day of a meeting told behind it', () => {
  it.each([
    'Leaders of the regional bodies spoke after an emergency meeting in Lima that went on for hours on Wednesday.',
    'Baron Leo stormed out of a meeting with his publisher after 20 minutes. The baron jetted into Lima on Wednesday.',
    'The minister and the union met for six hours. Both left the ministry on Wednesday night without a word.',
  ])('is its own: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-04']]);
  });

  it.each(['The bridge was closed after a meeting. The mayor will leave office on Monday.'])(
    'is not where it tells of another time: %s',
    (text) => {
      expect(daysTold(text)).not.toContainEqual(['held', '2026-03-02']);
    },
  );
});
