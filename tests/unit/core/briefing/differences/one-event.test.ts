import { describe, expect, it } from 'vitest';
import { differencesOf } from './told-by.ts';

function told(a: string, b: string, hours = 2): readonly string[] {
  const later = `2031-05-13T${String(8 + hours).padStart(2, '0')}:00:00Z`;
  return differencesOf(['Coast Herald', '2031-05-13T08:00:00Z', a], ['North Wire', later, b]);
}

const fire = [
  'A fire broke out at the Norsk Paper mill in Halden on Monday night.',
  'The Norsk Paper mill in Halden caught fire late on Monday.',
] as const;
const ferry = [
  'A ferry hit the pier at Bodø on Monday night.',
  'The pier at Bodø was hit by a ferry late on Monday.',
] as const;
const mill = [
  'Halden Timber will close its sawmill in Arvik, the company said on Tuesday.',
  'Halden Timber is to shut the sawmill in Arvik.',
] as const;
const march = [
  'Teachers marched through Oslo on Monday against the pay offer.',
  'A march of teachers against the pay offer filled the centre of Oslo on Monday.',
] as const;
const bridge = [
  'The council approved a new bridge over the Glomma on Monday.',
  'A new bridge over the Glomma was approved by the council on Monday.',
] as const;
const deal = [
  'Norsk Paper will buy Halden Timber, the companies said on Monday.',
  'Halden Timber is to be bought by Norsk Paper.',
] as const;
const truce = [
  'Karsania and Norland agreed a truce on Monday.',
  'A truce between Norland and Karsania was agreed on Monday.',
] as const;
const ballot = [
  'Members of the rail union voted on the offer on Monday.',
  'The rail union balloted its members on the offer on Monday.',
] as const;
const islands = [
  'The coast guard of Karsania stopped fishing boats near the Tigri islands on Monday.',
  'Near the Tigri islands, the coast guard of Karsania stopped fishing boats on Monday.',
] as const;

describe('two numbers of the one event that two outlets open with', () => {
  it.each([
    [
      fire,
      'The fire killed 14 workers, police said.',
      'The hospital said 17 people were killed.',
      '14 or 17',
    ],
    [fire, 'At the mill 14 workers lost their lives.', 'The blaze left 17 people dead.', '14 or 17'],
    [ferry, '42 people were hurt.', 'Hospitals said they had treated 56 injured passengers.', '42 or 56'],
    [
      mill,
      'The closure will cost 340 jobs.',
      'Some 430 workers will be dismissed, the union said.',
      '340 or 430',
    ],
    [
      march,
      'Police estimated that 8,000 people marched.',
      'The union said 12,000 teachers had marched.',
      '8,000 or 12,000',
    ],
    [
      bridge,
      'The price of the bridge is put at $40 million.',
      'It is expected to cost $52 million.',
      '40 million or 52 million',
    ],
    [
      deal,
      'The deal is worth $1.2 billion.',
      'The price is $1.4 billion, a banker said.',
      '1.2 billion or 1.4 billion',
    ],
    [truce, 'The truce will last 30 days.', 'The ceasefire is to hold for 45 days.', '30 or 45'],
    [ballot, 'They rejected it by 62 percent.', '68 percent voted no.', '62% or 68%'],
    [islands, 'It seized five boats.', 'Seven boats were seized, the fishermen said.', '5 or 7'],
  ])('are set against one another: %s %s %s', ([one, other], a, b, numbers) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([expect.stringContaining(numbers)]);
  });

  it.each([
    ['a part', fire, 'The fire killed 14 people.', 'Nine workers were killed in the boiler room.'],
    ['a part of those before', islands, 'It stopped nine boats.', 'It seized five of them.'],
    ['another harm', fire, 'The fire damaged 120 houses.', 'The fire destroyed 90 houses.'],
    ['others', mill, '340 workers will lose their jobs.', 'Firms that supply it will cut 210 jobs.'],
    ['all of it', mill, '340 jobs will go.', 'In all the company will cut 800 jobs.'],
    ['what was before', bridge, 'The bridge will cost $40 million.', 'The old bridge cost $25 million.'],
    ['an earlier one', truce, 'The truce will last 30 days.', 'The last truce held for 12 days.'],
    ['those against', ballot, '62 percent voted for the offer.', '38 percent voted against it.'],
    ['the other side', truce, 'Norland freed 84 prisoners.', 'Karsania freed 92 prisoners.'],
    ['another month', islands, 'It seized five boats.', 'In April it seized seven boats.'],
    ['what did not happen', islands, 'It seized five boats.', 'Nine boats escaped.'],
  ])('but not %s', (_, [one, other], a, b) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([]);
  });

  it('but not a toll that has risen since', () => {
    expect(told(`${fire[0]} The fire killed 14 workers.`, `${fire[1]} It killed 17 workers.`, 10)).toEqual(
      [],
    );
  });
});

const strike = [
  'Ferry crews in Bodø will strike over pay, their union said on Tuesday.',
  'A strike over pay will stop the ferries of Bodø, the union of the crews said on Tuesday.',
] as const;
const vote = [
  'Parliament in Oslo will vote on the fishing bill this week.',
  'The fishing bill goes to a vote in the Oslo parliament this week.',
] as const;

describe('two days of the one event that two outlets open with', () => {
  it.each([
    [strike, 'The strike will begin on Thursday.', 'Crews are to stop work on Friday.'],
    [strike, 'Crews will walk out on Thursday.', 'The stoppage starts on Friday.'],
    [vote, 'The vote is set for Wednesday.', 'Lawmakers vote on Thursday, the speaker said.'],
    [vote, 'Lawmakers will vote on Wednesday.', 'The vote will be held on Thursday.'],
  ])('are set against one another: %s %s %s', ([one, other], a, b) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([expect.stringContaining('Date: ')]);
  });

  it.each([
    ['its end', strike, 'The strike will begin on Thursday.', 'The strike will end on Saturday.'],
    ['another one', strike, 'The strike will begin on Thursday.', 'A second strike is planned for Saturday.'],
    ['others', strike, 'The strike will begin on Thursday.', 'Dockers will strike on Friday.'],
    ['elsewhere', strike, 'The strike will begin on Thursday.', 'Crews in Tromsø will strike on Friday.'],
    ['a move', strike, 'The strike will begin on Thursday.', 'It was moved from Thursday to Friday.'],
    ['another vote', vote, 'The vote is set for Wednesday.', 'A vote on the budget follows on Thursday.'],
    ['another body', vote, 'The vote is set for Thursday.', 'The committee votes on Wednesday.'],
  ])('but not %s', (_, [one, other], a, b) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([]);
  });
});

const wreck = [
  'A ferry sank near Bodø with 12 people on board.',
  'Near Bodø a ferry with 12 people on board has sunk.',
] as const;
const resigned = [
  'The trade minister of Norland, Ida Holm, has resigned over the fishing pact.',
  'Ida Holm, the trade minister of Norland, has quit over the fishing pact.',
] as const;

describe('two days on which one thing befell somebody', () => {
  it.each([
    [wreck, 'It capsized on Sunday night.', 'The ferry sank on Monday, the coast guard said.'],
    [resigned, 'She resigned on Sunday.', 'Holm resigned on Monday.'],
  ])('are set against one another: %s %s %s', ([one, other], a, b) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([expect.stringContaining('Date: ')]);
  });

  it.each([
    ['another’s', wreck, 'The ferry sank on Sunday.', 'A trawler sank off Tromsø on Monday.'],
    ['a second', wreck, 'The ferry sank on Sunday.', 'A second boat sank on Monday.'],
    ['both told by one', wreck, 'The ferry sank on Sunday. Another sank on Monday.', 'It sank on Monday.'],
    ['somebody else’s', resigned, 'She resigned on Sunday.', 'Her deputy, Jan Kowal, resigned on Monday.'],
  ])('but not %s', (_, [one, other], a, b) => {
    expect(told(`${one} ${a}`, `${other}\n\n${b}`)).toEqual([]);
  });
});
