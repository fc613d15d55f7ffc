import { describe, expect, it } from 'vitest';
import { differencesOf } from './told-by.ts';

function daysOf(a: string, b: string): readonly string[] {
  const all = differencesOf(
    ['Northern Wire', '2031-05-14T10:00:00Z', a],
    ['Coast Herald', '2031-05-15T16:00:00Z', b],
  );
  return all.filter((told) => told.startsWith('Date: '));
}

describe('two days of one deed that is done', () => {
  it.each([
    [
      'Transport Minister Ida Holm of Norway telephoned Jan Kowal on Monday evening to press for an end of the Kelm strike.',
      'The minister, Ida Holm, also spoke to Jan Kowal, who runs the Kelm yard, by phone on Tuesday in Norway.',
    ],
    [
      'Ida Holm was arrested at the port of Arvik on Monday, the Estrian police said.',
      'Estrian police detained Ida Holm at the Arvik port on Tuesday, a lawyer said.',
    ],
    [
      'On Monday the Estrian navy seized eleven men of the trawler Kelm off Arvik.',
      'The eleven men of the trawler Kelm were captured off Arvik by the Estrian navy on Sunday.',
    ],
    [
      'The painter Rolf Vik died on Sunday at his home in Arvik, the Kelm gallery said.',
      'Rolf Vik, the painter, died at home in Arvik on Monday, according to the Kelm gallery.',
    ],
  ])('are told: %s', (a, b) => {
    expect(daysOf(a, b)).toHaveLength(1);
  });

  it.each([
    [
      'one day',
      'Ida Holm was arrested at the port of Arvik on Monday, the Estrian police said.',
      'Estrian police detained Ida Holm at the Arvik port on 12 May, a lawyer said.',
    ],
    [
      'two people',
      'Ida Holm was arrested at the port of Arvik on Monday, the Estrian police said.',
      'Estrian police detained Rolf Vik at the Arvik port on Tuesday, a lawyer said.',
    ],
    [
      'another one',
      'Ida Holm met Jan Kowal in Arvik on Monday.',
      'Ida Holm met Jan Kowal again in Arvik on Tuesday.',
    ],
    [
      'what had been planned',
      'Ida Holm met Jan Kowal in Arvik on Tuesday.',
      'Ida Holm had been due in Arvik on Monday when Jan Kowal met the Kelm guild.',
    ],
    [
      'another deed of the day',
      'Estrian police arrested Ida Holm in Arvik on Monday.',
      'Ida Holm, who was arrested in Arvik, was charged by an Estrian court on Tuesday.',
    ],
    [
      'both days in one outlet',
      'Ida Holm met Jan Kowal in Arvik on Monday. Ida Holm met Jan Kowal in Arvik on Tuesday, too.',
      'Ida Holm met Jan Kowal in Arvik on Tuesday.',
    ],
  ])('are none of %s', (_why, a, b) => {
    expect(daysOf(a, b)).toEqual([]);
  });
});
