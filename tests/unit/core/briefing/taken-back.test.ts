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

const port = 'Ida Holm, the harbour master, said the port would cut 50 bus routes.\n\nShe spoke in Arvik.';

/** The remarks of three articles on the port, the last of which ends with a note. */
function toldBefore(note: string, outlet = 'Coast Herald'): readonly string[] {
  return briefingOf(
    ['Coast Herald', '2031-05-08T08:00:00Z', port],
    ['Coast Herald', '2031-05-10T08:00:00Z', port.replace('Ida Holm', 'Leif Dal')],
    [outlet, '2031-05-12T08:00:00Z', `The ferry is late.\n\n${note}`],
  ).statements.map(({ text, speaker }) => `${speaker?.name}: ${text}`);
}

describe('a note on an earlier piece of its outlet', () => {
  it.each([
    'Correction: An article on May 8 about the port misstated the number of bus routes. It is 32, not 50.',
    'Correction: A story published May 8 wrongly said the port cut 50 bus routes. It will cut 32.',
    'Correction to our report of May 8: the port will cut 32 bus routes, not 50 as stated.',
  ])('mends the piece of that day and no other: %s', (note) => {
    expect(toldBefore(note)).toEqual([
      expect.stringMatching(/^Ida Holm: the port would cut … 32/),
      'Leif Dal: the port would cut 50 bus routes',
    ]);
  });

  it.each([
    ['of another outlet', 'An article on May 8', 'Northern Wire'],
    ['where it tells no day', 'An earlier article', 'Coast Herald'],
  ])('mends no piece %s', (_why, piece, outlet) => {
    const note = `Correction: ${piece} misstated the number of bus routes. It is 32, not 50.`;
    expect(toldBefore(note, outlet)).toContain('Ida Holm: the port would cut 50 bus routes');
  });

  it('takes out the number in words of its own, and leaves another thing of that number', () => {
    const told = briefingOf(
      [
        'Coast Herald',
        '2031-05-08T08:00:00Z',
        'Ida Holm said the ferry, which carried 900 passengers on a good day, had 900 seats.',
      ],
      [
        'Coast Herald',
        '2031-05-12T08:00:00Z',
        'The ferry is late.\n\nCorrection: In a story published May 8 the Herald erroneously reported that the ferry carries 900 passengers a day. It carries about 400.',
      ],
    ).statements.map(({ text }) => text);
    expect(told).toEqual(['the ferry, which carried … 400 … passengers on a good day, had 900 seats']);
  });
});
