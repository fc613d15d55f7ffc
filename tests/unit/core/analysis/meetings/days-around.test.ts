import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Thursday. */
function told(text: string, publishedAt = '2026-03-05'): (string | null)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start }) => [status, start?.value ?? null]);
}

describe('a meeting held, whose day stands in a sentence beside it', () => {
  it.each([
    [
      'Peru’s army chief, Hugo Rivas, flew to Oslo on Tuesday and was greeted at the airport by President Ola Berg. The two held talks at the palace, state media said.',
      '2026-03-03',
    ],
    [
      'Chile’s president and the premier of Peru have held a working lunch in Arica, their second in a month.\n\nPresident Ana Ruiz arrived on Wednesday with her army chief.',
      '2026-03-04',
    ],
    [
      'Peru’s Ines Barto and Chile’s Bo Lund settled the quarrel over the dam on Monday. The two met at a school in Arica.',
      '2026-03-02',
    ],
    [
      'Leaders of the Alpine League ended a summit in Turin on Wednesday, and Norway’s premier, Ola Berg, met Chile’s president, Ana Ruiz, on its sidelines.',
      '2026-03-04',
    ],
    [
      'The chancellor gave the president dinner at an inn on Friday. Norway’s Ola Berg and Chile’s Ana Ruiz had been at odds since autumn. Aides say the two talked for three hours.',
      '2026-02-27',
    ],
  ])('is of that day: %s', (text, day) => {
    expect(told(text).map(([, one]) => one)).toContain(day);
    expect(told(text).filter(([, one]) => one === null)).toEqual([]);
  });

  it.each([
    // Of another time.
    'A storm closed the port on Tuesday. Norway’s premier, Ola Berg, and Chile’s president, Ana Ruiz, had met in Lima.',
    // Two days to choose from.
    'The bridge was hit on Monday and again on Tuesday. The two presidents, Ola Berg and Ana Ruiz, held talks in Lima.',
    // The day of a remark.
    'Norway would not yield, its spokesman said on Tuesday. The two presidents, Ola Berg and Ana Ruiz, held talks in Lima.',
    // A day to come.
    'A general strike begins on Monday. The two presidents, Ola Berg and Ana Ruiz, held talks in Lima.',
  ])('has none where another time may be meant: %s', (text) => {
    expect(told(text).filter(([, one]) => one !== null)).toEqual([]);
  });
});

describe('the article’s own day', () => {
  it.each([
    [
      'BAKU. March 5. The minister of energy of Azerbaijan, Elchin Aliyev, has met with Norway’s premier, Ola Berg, the press service reported.',
      'held',
      '2026-03-05',
    ],
    [
      '14:32 The premiers of Peru and Chile have just sat down together on the margins of the summit.',
      'held',
      '2026-03-05',
    ],
    [
      '10.42 Norway’s Ola Berg and Chile’s Ana Ruiz broke off at nine, but they are now sitting down again on the fourth floor.',
      'held',
      '2026-03-05',
    ],
    [
      '12.05 A recap for late risers.\n\nThe Peruvian and Chilean finance ministers had breakfast together at the lake.',
      'held',
      '2026-03-05',
    ],
    [
      '12.05 A recap for late risers.\n\nNorway’s premier, Ola Berg, is to see Chile’s president, Ana Ruiz, at three.',
      'upcoming',
      '2026-03-05',
    ],
    [
      'The envoys of Peru and Chile are meeting in Oslo right now and not letting anyone in.',
      'held',
      '2026-03-05',
    ],
    [
      'The union’s leader, Sipho Radebe, spent most of the afternoon with the mine’s director, Ida Moor.',
      'held',
      '2026-03-05',
    ],
    [
      '13:52 A reminder of how today works: the ministers of Peru and Chile began with a working lunch at 1pm, then go into closed session at 2.30.',
      'held',
      '2026-03-05T13:00+00:00',
    ],
  ])('is that of what it tells as it goes: %s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'BAKU. March 5. The minister of energy of Azerbaijan, Elchin Aliyev, has met with Norway’s premier, Ola Berg, three times.',
    'Norway’s premier, Ola Berg, has met with Chile’s president, Ana Ruiz, an aide said.',
    '12.05 A recap for late risers.\n\nThe Peruvian and Chilean finance ministers had met before in Lima.',
    '12.05 A recap for late risers.\n\nNorway’s premier, Ola Berg, will see Chile’s president, Ana Ruiz, in Lima.',
  ])('is not that of what may be of another: %s', (text) => {
    expect(told(text).filter(([, one]) => one !== null)).toEqual([]);
  });

  it('holds nothing for past whose hour is still to come', () => {
    const text = '13:52 The ministers of Peru and Chile will hold talks at 3pm.';
    expect(told(text)).toEqual([['upcoming', '2026-03-05T15:00+00:00']]);
  });
});

describe('a day at the edge of a meeting', () => {
  it.each([
    [
      'She leaves on Friday for Lima, where she is to be received by the Peruvian president, Ines Barto.',
      '2026-03-06',
    ],
    ['The dairy congress, to be held in Aarhus from 22 to 24 September, is booked out.', '2026-09-22'],
  ])('is its first: %s', (text, day) => {
    expect(told(text)).toEqual([['upcoming', day]]);
  });

  it('is not its first where it only closes then', () => {
    expect(
      told('The two-week conference of the Alpine League in Turin is scheduled to close on Friday.'),
    ).toEqual([]);
  });
});

describe('“today” in what appeared a day after it was written', () => {
  it.each([
    [
      'Readout of the president’s call\n\nMarch 4, 2026\n\nPresident Ana Ruiz spoke today with Prime Minister Ola Berg of Norway.',
      '2026-03-04',
    ],
    [
      'FOR IMMEDIATE RELEASE – 4 March 2026\n\nMinister Ana Ruiz met today with the Norwegian minister, Ola Berg, in Lima.',
      '2026-03-04',
    ],
    [
      'LIMA, March 4 (Agency) – Minister Ana Ruiz meets the Norwegian minister, Ola Berg, tomorrow.',
      '2026-03-05',
    ],
    ['LIMA, March 4. The Speaker hosted the Norwegian minister, Ola Berg.', '2026-03-04'],
  ])('is the day of its own line: %s', (text, day) => {
    expect(told(text).map(([, one]) => one)).toEqual([day]);
  });

  it.each([
    ['The siege of 1 March\n\nMinister Ana Ruiz met the Norwegian minister, Ola Berg, today.', '2026-03-05'],
    [
      'LIMA, March 5 (Agency) – Minister Ana Ruiz meets the Norwegian minister, Ola Berg, tomorrow.',
      '2026-03-06',
    ],
    [
      'LIMA, January 4 (Agency) – Minister Ana Ruiz met the Norwegian minister, Ola Berg, today.',
      '2026-03-05',
    ],
  ])('is else the day on which it appeared: %s', (text, day) => {
    expect(told(text).map(([, one]) => one)).toEqual([day]);
  });
});
