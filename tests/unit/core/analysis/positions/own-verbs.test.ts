import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('whose verb it is', () => {
  it.each([
    ['Norway, its envoy said, wants a cap on fees.', 'Norway demands: a cap on fees'],
    ['Norway and its allies rejected the draft.', 'Norway rejects: the draft'],
    ['Norway and its European allies and partners rejected the draft.', 'Norway rejects: the draft'],
    [
      'It was a call in which Norway asked for a longer truce with Iceland.',
      'Norway demands: a longer truce with Iceland',
    ],
    ['Norway “will reject any draft without a cap”.', 'Norway rejects: any draft without a cap'],
    ['Norway called on Friday for a longer truce.', 'Norway demands: a longer truce'],
    [
      'Norway pressed for an answer. The demands include an end to the ban.',
      'Norway demands: an end to the ban',
    ],
    [
      'Norway repeated the demands it made in May, that Iceland close the port.',
      'Norway demands: that Iceland close the port',
    ],
    [
      'Norway published a draft that would bar Iceland from the strait.',
      'Norway demands: would bar Iceland from the strait',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'It was a report according to which Norway has agreed to the fee.',
    'Norway called what it got “demands for a cap”.',
    'Norway was told to “reject any draft”.',
    'Norway published a draft that would bar cars from the strait.',
    'Norway published a bill that would cut fees.',
    'The talks failed. The demands are old.',
    'Norway called on Norway to leave.',
  ])('is nobody’s in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the two leaders', () => {
  const before = 'Norwegian Prime Minister Ida Holm rang Chilean President Bo Lind.';

  it('are those whom the sentence before names', () => {
    expect(read(`${before} The two leaders called for a longer truce.`)).toEqual([
      'Norway demands: a longer truce',
      'Chile demands: a longer truce',
    ]);
  });

  it('are nobody where one alone is named', () => {
    expect(
      read('Norwegian Prime Minister Ida Holm spoke. The two leaders called for a longer truce.'),
    ).toEqual([]);
  });
});

describe('a minister without a country', () => {
  it('is of the one whose capital the article is told from', () => {
    expect(
      read('OSLO, 4 May - The talks failed.\n\nFisheries Minister Ida Holm rejected the draft.'),
    ).toEqual(['Norway rejects: the draft']);
  });

  it('is of no country where all countries’ ministers meet', () => {
    expect(
      read('BRUSSELS, 4 May - The talks failed.\n\nFisheries Minister Ida Holm rejected the draft.'),
    ).toEqual(['Ida Holm rejects: the draft']);
  });
});

describe('a threat, a denial, a demand', () => {
  it.each([
    [
      'Norway is ready to impose sanctions if the port stays shut.',
      'Norway warns: to impose sanctions if the port stays shut',
    ],
    ['Norway would answer any raid with sanctions.', 'Norway warns: would answer any raid with sanctions'],
    ['Norway has no plans to attack Iceland.', 'Norway denies: has no plans to attack Iceland'],
    ['Norway will make no concessions.', 'Norway rejects: will make no concessions'],
    ['Norway agreed that Iceland must pay first.', 'Norway demands: that Iceland must pay first'],
    ['Norway wants “firm, written” guarantees.', 'Norway demands: “firm, written” guarantees'],
    [
      'Norway’s envoy, Ida Holm, said an end to the ban was indispensable.',
      'Norway demands: an end to the ban was indispensable',
    ],
    [
      'Norway’s envoy, Ida Holm, said neither the cap nor the fee was open to negotiation.',
      'Norway rejects: neither the cap nor the fee was open to negotiation',
    ],
    [
      'Norway’s envoy, Ida Holm, said another raid would come at a heavy price.',
      'Norway warns: another raid would come at a heavy price',
    ],
    [
      'Norway’s envoy, Ida Holm, said the terms had to be written down.',
      'Norway demands: the terms had to be written down',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway is ready to strike a chord.',
    'Norway would meet any shortfall with its own gas.',
    'Norway will make no fuss.',
    'Norway’s envoy, Ida Holm, said this was a must.',
    'Norway’s envoy, Ida Holm, said the crew had to be rescued.',
    'Norway asks nobody for advice.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
