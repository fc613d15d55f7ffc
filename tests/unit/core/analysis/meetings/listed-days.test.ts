import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting. */
function told(text: string, publishedAt: string): (string | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start }) => [status, start?.value]);
}

describe('a list that names its days by their weekdays alone', () => {
  it('gives the days that follow where it looks ahead', () => {
    const text =
      'THE WEEK AHEAD\n\nMONDAY: Ministers of the Alpine League meet in Turin. Earnings of a brewer.\n\nWEDNESDAY: Norway’s foreign minister, Ola Berg, receives his Danish counterpart, Pia Lund, in Oslo.';
    expect(told(text, '2026-10-02')).toEqual([
      ['upcoming', '2026-10-05'],
      ['upcoming', '2026-10-07'],
    ]);
  });

  it('goes on into the next week where a weekday comes round again', () => {
    const text =
      'Political diary\n\nSUNDAY: Peru’s premier meets Chile’s president in Lima.\n\nMONDAY: Chile’s foreign minister, Ana Ruiz, meets Norway’s premier, Ola Berg, in Oslo.\n\nSUNDAY: Leaders of the Alpine League gather in Turku.';
    expect(told(text, '2026-10-04').map(([, day]) => day)).toEqual([
      '2026-10-04',
      '2026-10-05',
      '2026-10-11',
    ]);
  });

  it('knows them by their first letters before a colon', () => {
    const text =
      'The week ahead\n\nMon: Ministers of the Alpine League meet in Turin.\n\nWed 11–Fri 13: Leaders of ASEAN gather in Lima.';
    expect(told(text, '2026-03-06')).toEqual([
      ['upcoming', '2026-03-09'],
      ['upcoming', '2026-03-11'],
    ]);
  });

  it('takes the first of its days from the span told above it', () => {
    const text =
      'DIARY — Monday, March 16 to Wednesday, March 18\n\nMONDAY\n\nGHENT – Meeting of EU foreign ministers (start 0930)\n\nTUESDAY\n\nRABAT – Spanish Interior Minister Elena Vidal meets Moroccan counterpart Driss Amrani';
    expect(told(text, '2026-03-06')).toEqual([
      ['upcoming', '2026-03-16T09:30+00:00'],
      ['upcoming', '2026-03-17'],
    ]);
  });

  it.each(['The week in review', 'How the week unfolded'])('keeps days that are past: %s', (title) => {
    const text = `${title}\n\nMONDAY: Ministers of the Alpine League meet in Turin.\n\nWEDNESDAY: Envoys of Peru and Chile hold talks in Quito.`;
    expect(told(text, '2026-10-02')).toEqual([
      ['held', '2026-09-28'],
      ['held', '2026-09-30'],
    ]);
  });
});
