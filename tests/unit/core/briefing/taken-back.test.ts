import { describe, expect, it } from 'vitest';
import { briefingOf } from './differences/told-by.ts';

const radio =
  'PRESENTER: Yesterday in this programme we said that the ministers would meet in Arvik. It is in Bolstad, and we should have checked.';

describe('words that an outlet takes back', () => {
  it('stand nowhere but in the corrections, with the day of the broadcast that takes them back', () => {
    const briefing = briefingOf([
      'Fjord FM',
      '2031-05-12T08:00:00Z',
      `The ferry is late.\n\nIn our newsletter of May 2 we said that the plant had 11 permit violations since 2029. The state’s list shows seven. We’re sorry for the error.`,
    ]);
    expect(briefing.corrections).toEqual([
      expect.objectContaining({
        was: 'the plant had 11 permit violations since 2029',
        now: 'The state’s list shows seven',
        at: '2031-05-12T08:00:00Z',
      }),
    ]);
    expect(JSON.stringify({ ...briefing, corrections: [] })).not.toContain('11 permit violations');
  });

  it('stay where another outlet has somebody say so in words of their own', () => {
    const briefing = briefingOf(
      [
        'Northern Wire',
        '2031-05-11T08:00:00Z',
        'The ministers will still meet in Arvik, said Ida Holm, a spokeswoman for the ministry.',
      ],
      ['Fjord FM', '2031-05-12T08:00:00Z', `The ferry is late.\n\n${radio}`],
    );
    expect(briefing.corrections).toHaveLength(1);
    expect(briefing.statements).toEqual([
      expect.objectContaining({ text: 'The ministers will still meet in Arvik' }),
    ]);
  });
});
