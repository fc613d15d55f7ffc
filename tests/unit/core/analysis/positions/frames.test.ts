import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('a refusal', () => {
  it.each([
    ['Norway will not reopen the contract.', 'Norway rejects: will not reopen the contract'],
    ['Norway said it would not host the talks.', 'Norway rejects: it would not host the talks'],
    ['Iceland won’t sell its boats.', 'Iceland rejects: won’t sell its boats'],
    ['Kenya is not going to arrest the general.', 'Kenya rejects: is not going to arrest the general'],
    ['Norway has no intention of leaving.', 'Norway rejects: has no intention of leaving'],
    ['Norway said there could be no talk of a pause.', 'Norway rejects: there could be no talk of a pause'],
    [
      'Norway rejected the suggestion that the boats are unsafe.',
      'Norway rejects: the suggestion that the boats are unsafe',
    ],
    ['Norway would not leave without a date.', 'Norway demands: would not leave without a date'],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway will not reach its target.',
    'Norway would not comment.',
    'Norway will not oppose the bill.',
    'Norway will not hesitate.',
    'Norway said it would not invade its neighbour.',
    'Norway’s envoy spoke. He accused Chile of raising the stakes with demands it knew to be unfair.',
    'Norway’s envoy, Ida Holm, said: “I think we won’t waste our time.”',
    'Norway would not yet say whether it can pay.',
    'Norway will not only pay but lead.',
    'Boats sailed as though there would be no deal.',
    'The agency ruled out a tsunami.',
    '“I would not hang out the flags,” Norway’s foreign minister said.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('an offer by deed', () => {
  it.each([
    ['Denmark has put 40 billion kroner on the table.', 'Denmark offers: 40 billion kroner'],
    ['The Rail Group made a final offer to the union: 5.5 per cent.', 'Rail Group offers: 5.5 per cent'],
    ['The Rail Group tabled an offer of 4%.', 'Rail Group offers: 4%'],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway put its cards on the table.',
    'Norway did not put money on the table.',
    'Norway praised the proposed wall.',
    'Norway could make an offer of 4%.',
    '“I have agreed to nothing,” Norway’s foreign minister said.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('openness', () => {
  it.each([
    ['Norway would not rule out a summit.', 'Norway open: a summit'],
    ['Norway would be willing to drop the fee.', 'Norway open: to drop the fee'],
    ['Norway is flexible on the date.', 'Norway open: flexible on the date'],
    ['Norway is ready for an exchange.', 'Norway open: an exchange'],
    ['Norway would consider a long loan.', 'Norway open: a long loan'],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway is ready for winter.',
    'Norway would consider whether to go.',
    'Analysts said Norway could live with a delay.',
    'Diplomats believe that Norway would accept a cut.',
    'A report claimed that Norway had agreed to a cut.',
    'In their scenario Norway offers joint patrols.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a speaker’s own words', () => {
  it.each([
    ['We demand action at sea', 'Norway demands: action at sea'],
    ['We want the gates kept open', 'Norway demands: the gates kept open'],
    ['We will not sign', 'Norway rejects: We will not sign'],
    ['We’re not going to pay', 'Norway rejects: We’re not going to pay'],
    ['Norway will not lift the quota', 'Norway rejects: will not lift the quota'],
    ['We’re prepared to release 40 boats', 'Norway offers: to release 40 boats'],
    [
      'We will free the crew if the fine is dropped',
      'Norway offers: We will free the crew if the fine is dropped',
    ],
  ])('“%s” are the position of whom the speaker speaks for', (words, position) => {
    expect(read(`“${words},” Norwegian Foreign Minister Ida Holm said.`)).toEqual([position]);
  });

  it.each([
    'They demand too much',
    'Iceland will not pay',
    'We are not asking for charity',
    'If we sign, they will pay',
    'I want people to think about this',
    'I want that to work',
    'We want to make sure nobody forgets',
  ])('“%s” are none', (words) => {
    expect(read(`“${words},” Norwegian Foreign Minister Ida Holm said.`)).toEqual([]);
  });
});

describe('other forms of demands, refusals and doors left open', () => {
  it.each([
    ['Norway asked Iceland for a map of the bank.', 'Norway demands: a map of the bank'],
    ['Norway is holding out for a longer term.', 'Norway demands: a longer term'],
    [
      'Norway gave Iceland until June 1 to open the bank.',
      'Norway demands: gave Iceland until June 1 to open the bank',
    ],
    ['The Cooks’ Union met. Members voted down the deal.', 'Cooks’ Union rejects: the deal'],
    [
      'The Cooks’ Union met. The union isn’t budging on pensions.',
      'Cooks’ Union rejects: isn’t budging on pensions',
    ],
    ['Norway vowed to fight the closure.', 'Norway rejects: vowed to fight the closure'],
    ['Norway does not intend to sell its boats.', 'Norway rejects: does not intend to sell its boats'],
    ['Norway said the offer was far too small.', 'Norway rejects: the offer was far too small'],
    [
      'Norway said the toll would return if one more lamp was stolen.',
      'Norway warns: the toll would return if one more lamp was stolen',
    ],
    [
      'Norway will sign no treaty that leaves the strait out.',
      'Norway rejects: will sign no treaty that leaves the strait out',
    ],
    ['Norway applied to the council for a licence to fish.', 'Norway demands: a licence to fish'],
    [
      'Norway cautioned that the boats must stay in port.',
      'Norway demands: that the boats must stay in port',
    ],
    ['Norway threatened to leave.', 'Norway warns: threatened to leave'],
    ['Norway left the door open to a meeting.', 'Norway open: a meeting'],
    ['Norway has no objection to observers.', 'Norway open: observers'],
    [
      'The Cooks’ Union said its members would strike if no deal was reached.',
      'Cooks’ Union warns: would strike if no deal was reached',
    ],
    ['The envoys spoke of a demand by Norway for a longer term.', 'Norway demands: a longer term'],
    ['An offer from Norway of 40 days came late.', 'Norway offers: 40 days'],
    ['Norway renewed its call for the return of the boats.', 'Norway demands: the return of the boats'],
  ])('are read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway asked Iceland for comment.',
    'Norway asked workers if they planned to strike.',
    'Norway vowed to fight corruption.',
    'Norway gave Iceland a map.',
    'Norway left the room.',
    'Norway intends to sell its boats.',
    'Foreign Minister Ida Holm of Norway told the crowd they would not sign the pact.',
    'Norway dropped a demand by Iceland.',
    'Norway insists he’ll be back by summer.',
    'Norway would have voted no.',
    'Whoever urges patience should wait.',
    'A gale warning from Malin Head to Loop Head is in force.',
  ])('are not in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
