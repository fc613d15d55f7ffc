import { describe, expect, it } from 'vitest';
import { briefingOf } from './differences/told-by.ts';

const remarks =
  'Ida Holm, the minister, said: “The port stays ours.”\n\n' +
  '“The decision has been taken,” a source in the ministry said. According to the source, 340 jobs would go.\n\n' +
  '“Nobody asked us,” a union official said.\n\n';

function toldBeside(note: string): readonly string[] {
  return briefingOf(['Coast Herald', '2031-05-12T10:00:00Z', `${remarks}${note}`]).statements.map(
    ({ text }) => text,
  );
}

describe('a note that takes back all words of somebody', () => {
  it.each([
    'WITHDRAWN, 12 May: The Herald withdraws the report that “the decision has been taken”, together with all words of the source in the ministry.',
    'EDITOR’S NOTE, 12 May: We withdraw the claim and the source’s words.',
  ])('leaves none of them, and all words of others: %s', (note) => {
    const told = toldBeside(note);
    expect(told).toContain('The port stays ours.');
    expect(told).toContain('Nobody asked us');
    expect(told.join()).not.toMatch(/decision|340/);
  });

  it('leaves the others of a person by name', () => {
    const told = toldBeside('EDITOR’S NOTE, 12 May: We withdraw the remarks attributed to Ida Holm.');
    expect(told.join()).not.toContain('stays ours');
    expect(told).toContain('The decision has been taken');
  });

  it('takes nothing where another outlet withdraws', () => {
    const told = toldBeside('The Tribune withdrew all words of the source in the ministry.');
    expect(told).toContain('The decision has been taken');
  });

  it('is told as a withdrawal where it is new, not as a correction', () => {
    const { changes } = briefingOf(
      ['Northern Wire', '2031-05-11T10:00:00Z', 'Talks were held in Oslo.'],
      [
        'Coast Herald',
        '2031-05-12T10:00:00Z',
        `${remarks}EDITOR’S NOTE, 12 May: We withdraw the claim and the source’s words.`,
      ],
    );
    expect(changes.filter(({ what }) => what === 'correction').map(({ text }) => text)).toEqual([
      'Coast Herald withdrew words of an article',
    ]);
  });
});
