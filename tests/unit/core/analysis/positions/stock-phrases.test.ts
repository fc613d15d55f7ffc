import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('a stance told with words of its own', () => {
  it.each([
    ['Norway said no to the plan.', 'Norway rejects: the plan'],
    ['Norway poured cold water on the plan.', 'Norway rejects: the plan'],
    ['Norway balked at the price.', 'Norway rejects: the price'],
    ['Norway resisted calls to reopen the port.', 'Norway rejects: calls to reopen the port'],
    ['Norway gave its consent to the plan.', 'Norway accepts: the plan'],
    ['Norway has lobbied for an end to the ban.', 'Norway demands: an end to the ban'],
    ['Norway is pushing Iceland to end the ban.', 'Norway demands: Iceland to end the ban'],
    ['Norway argued for the ban to be lifted.', 'Norway demands: the ban to be lifted'],
    ['Norway stood by its demand for a bigger quota.', 'Norway demands: a bigger quota'],
    ['Norway disputes that its boats crossed the line.', 'Norway denies: that its boats crossed the line'],
    ['Norway maintains that it never signed the pact.', 'Norway denies: signed the pact'],
    ['Norway countered with an offer of 40 boats.', 'Norway offers: 40 boats'],
    ['Norway has floated a 30-day pause.', 'Norway offers: a 30-day pause'],
    ['Norway vowed to retaliate.', 'Norway warns: vowed to retaliate'],
    [
      'Norway has made the release of the crew a condition for talks.',
      'Norway demands: the release of the crew a condition for talks',
    ],
    [
      'Norway will only sign if Iceland withdraws its boats.',
      'Norway demands: will only sign if Iceland withdraws its boats',
    ],
    [
      '“If the boats stay, we will close the border,” said Ida Holm, Norway’s foreign minister.',
      'Norway warns: If the boats stay, we will close the border',
    ],
    [
      '“It is not true that we crossed the line,” said Ida Holm, Norway’s foreign minister.',
      'Norway denies: It is not true that we crossed the line',
    ],
    [
      '“We can accept a smaller quota,” said Ida Holm, Norway’s foreign minister.',
      'Norway offers: We can accept a smaller quota',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway said nothing to the press.',
    'Norway said the road to peace is long.',
    'Norway resisted the cold.',
    'Norway maintains a fleet of 40 boats.',
    'Norway disputed a match.',
    'Norway floated a bond of 2 billion kroner.',
    'Norway pushed prices to a record.',
    'Norway gave its name to the island.',
    'Norway can accept a smaller quota.',
    'The wind poured cold rain on Norway.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
