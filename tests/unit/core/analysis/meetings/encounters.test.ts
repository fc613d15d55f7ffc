import { describe, expect, it } from 'vitest';
import { townsTold as told } from './told-on-thursday.ts';

describe('rarer ways of coming together', () => {
  it.each([
    [
      'The ministers of Peru and Chile faced each other across a table in Lima on Tuesday.',
      ['held', '2026-03-03', 'Lima'],
    ],
    [
      'Ida Roe took a chair opposite Chile’s premier, Paul Dorn, in Arica on Tuesday.',
      ['held', '2026-03-03', 'Arica'],
    ],
    [
      'Some forty envoys of Peru and Chile will be shut up there from Friday.',
      ['upcoming', '2026-03-06', undefined],
    ],
    [
      'The clubs’ owners will be locked in a hotel in Ghent on Friday until they agree.',
      ['upcoming', '2026-03-06', 'Ghent'],
    ],
    [
      'Kigali and Goma were summoned to Nairobi on 12 March for talks on the border.',
      ['upcoming', '2026-03-12', 'Nairobi'],
    ],
    [
      'The mediator hopes to bring all eight ministers to Nuuk on Friday.',
      ['possible', '2026-03-06', undefined],
    ],
    [
      'For most of Tuesday afternoon Jon Ager was closeted with the man who would follow him.',
      ['held', '2026-03-03', undefined],
    ],
    [
      'A joint panel of officials, sitting in Bonn last Tuesday, agreed on most of it.',
      ['held', '2026-03-03', 'Bonn'],
    ],
    [
      'Chile’s envoy, whom Peru’s foreign minister, Ana Ruiz, received on Tuesday, was calm.',
      ['held', '2026-03-03', undefined],
    ],
    [
      'The forty-one delegations that gathered in Oslo on Tuesday left early.',
      ['held', '2026-03-03', 'Oslo'],
    ],
    ['G20 finance ministers talk by video on Monday.', ['upcoming', '2026-03-09', undefined]],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual([want]);
  });

  it.each([
    'The two boxers faced off on Saturday for the title.',
    'The captains of Peru and Chile, one with a groin strain, met in Lima on Tuesday.',
    'The triple jumpers of Peru and Chile met in Lima on Tuesday.',
    'The hikers were locked in a room by the landlord on Monday.',
    'The dog was shut up there on Monday.',
    'Fire crews were called to Harbour Road on Tuesday.',
    'The actor, whom she met in 2010, is her husband.',
    'He gets the two trains to Oslo on Monday.',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('plain verbs between two', () => {
  it.each([
    ['The climate envoys of Peru and Chile spoke on Tuesday.', 'held', '2026-03-03'],
    [
      'The foreign ministers of Peru and Chile are to talk on Friday, officials said.',
      'upcoming',
      '2026-03-06',
    ],
    ['Envoys of the six powers have been talking in Vienna since Monday.', 'held', '2026-03-02'],
    ['The mediators shuttled between the two delegations’ hotels in Doha on Tuesday.', 'held', '2026-03-03'],
    ['Pilots’ leaders and airline bosses return to Acas on Friday.', 'upcoming', '2026-03-06'],
    ['The chairman sat across from the strikers’ leader on Tuesday.', 'held', '2026-03-03'],
    ['Peru’s commissioner had an hour with the Chinese vice premier on Tuesday.', 'held', '2026-03-03'],
    ['Ida Roe briefed the bloc’s ambassadors on Tuesday.', 'held', '2026-03-03'],
    ['Growers put their case to the minister in Lima on Monday.', 'held', '2026-03-02'],
    ['Ministers of the coast will thrash out quotas in London on Friday.', 'upcoming', '2026-03-06'],
    ['Minister Ana Ruiz will co-chair the joint commission in Lima on Friday.', 'upcoming', '2026-03-06'],
    ['Minister Ana Ruiz attended the council of ministers in Riga on Tuesday.', 'held', '2026-03-03'],
    ['The envoy saw the rebels’ leader in Aden on Monday.', 'held', '2026-03-02'],
    ['The bishops sat for six hours on Monday.', 'held', '2026-03-02'],
    ['Peru’s and Chile’s ministers shook hands on a deal in Lima on Tuesday.', 'held', '2026-03-03'],
    ['Minister Ana Ruiz discussed the canal with the Chilean ambassador on Tuesday.', 'held', '2026-03-03'],
    ['The minister gave the bank’s boss a dressing-down on Tuesday.', 'held', '2026-03-03'],
    ['The minister will haul in rail bosses on Friday.', 'upcoming', '2026-03-06'],
    ['The premier and the mayor patched things up over lunch on Tuesday.', 'held', '2026-03-03'],
    ['The Eurogroup sits on Monday.', 'upcoming', '2026-03-09'],
    ['Fishing ministers reached a deal on quotas in Brussels early on Tuesday.', 'held', '2026-03-03'],
    ['Peru’s and Chile’s negotiators failed to reach an agreement in Lima on Tuesday.', 'held', '2026-03-03'],
    ['The bloc’s leaders linked up by video on Tuesday.', 'held', '2026-03-03'],
    ['Premier Jon Ager took a call from President Ida Roe on Tuesday.', 'held', '2026-03-03'],
    ['The mediator has called the sides to Nairobi on March 20.', 'upcoming', '2026-03-20'],
    ['The foreign minister of Peru is due in Santiago on Friday.', 'upcoming', '2026-03-06'],
    ['The pilots’ executive will decide on Friday whether to ballot.', 'upcoming', '2026-03-06'],
    ['Her counterpart received her at the palace on Tuesday.', 'held', '2026-03-03'],
    ['An envoys’ team will visit Lima on March 9 to discuss the loan.', 'upcoming', '2026-03-09'],
  ])('%s', (text, status, day) => {
    expect(told(text).map(([one, two]) => [one, two])).toEqual([[status, day]]);
  });

  it.each([
    'The minister spoke on Tuesday.',
    'The minister discussed the film with reporters on Tuesday.',
    'The minister discussed her illness on Tuesday.',
    'The firm reached a deal on Tuesday.',
    'The climber reached an agreement with herself in Lima on Tuesday.',
    'Heads of state are expected in Rome on Friday for the ceremony.',
    'The coach gave the players a grilling on Tuesday in the gym.',
    'Pupils and teachers return to school on Monday.',
    'The police chief briefed reporters on Tuesday.',
    'The minister attended the council’s concert in Riga.',
    'The dog sat for six hours on Monday.',
    'Ana Ruiz had an hour with her book on Tuesday.',
    'Sailors will thrash out of the bay in London on Friday.',
  ])('tell of none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the last time', () => {
  it.each([
    ['Ana Ruiz and Jon Ager had not been alone together since November.', '2025-11'],
    ['Peru’s premier and Chile’s president have not met since January.', '2026-01'],
    ['Ana Ruiz and Jon Ager have not spoken since March 1, her office said.', '2026-03-01'],
    ['The two sides last spoke on March 1.', '2026-03-01'],
  ])('%s', (text, day) => {
    expect(told(text).map(([status, one]) => [status, one])).toEqual([['held', day]]);
  });

  it.each([
    'The film has not been seen since May.',
    'Peru’s premier and Chile’s president have not met since 2019.',
    'The strikers have not eaten since Monday.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('entries of a week ahead', () => {
  it('are the meetings of a body, of people of office and of a range of days', () => {
    const text = [
      'THE WEEK AHEAD',
      'Mon 9: Eurogroup, Brussels.',
      'Tue 10–Thu 12: Lima Metals Forum; many delegates expected.',
      'Wed 11: Finance ministers of the 27.',
      'Thu 12: Retail sales, Norland.',
      'Fri 13: G7 energy ministers and central bankers, Banff (to March 15).',
      'Sat 14: Ministers of Peru release a report.',
    ].join('\n\n');
    expect(told(text)).toEqual([
      ['upcoming', '2026-03-09', 'Brussels'],
      ['upcoming', '2026-03-10', undefined],
      ['upcoming', '2026-03-11', undefined],
      ['upcoming', '2026-03-13', 'Banff'],
    ]);
  });
});

describe('several under one name', () => {
  it.each([
    'The group met in Oslo on Tuesday.',
    'The jury of the Moor Prize met in Oslo on Tuesday.',
    'The Dialogue on Rivers convened in Oslo on Tuesday.',
    'The working party met in Oslo on Tuesday.',
    'Officers of both armies met in Oslo on Tuesday.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([['held', '2026-03-03', 'Oslo']]);
  });

  it('takes officers told of before for those who meet again', () => {
    expect(told('The officers will meet again on March 20.')).toEqual([
      ['upcoming', '2026-03-20', undefined],
    ]);
  });

  it.each([
    'The jury met on Monday to consider its verdict in the murder case.',
    'The group met its targets in Oslo on Tuesday.',
    'The alliance met with derision on Tuesday.',
    'Police officers met in Oslo on Tuesday.',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('journeys to talks', () => {
  it.each([
    [
      'The firms’ bosses were in Ghent on Tuesday to argue before the cartel office.',
      ['held', '2026-03-03', 'Ghent'],
    ],
    ['The envoy travels to Brussels on Monday to brief the council.', ['upcoming', '2026-03-09', 'Brussels']],
    [
      'Elders of three villages will be in Arica on Monday to talk about nets.',
      ['upcoming', '2026-03-09', 'Arica'],
    ],
    [
      'The canal’s director, Jon Ager, will come and talk to us on 12 March.',
      ['upcoming', '2026-03-12', undefined],
    ],
    [
      'Chile’s premier, Ida Roe, is in Lima on Monday for shuttle diplomacy.',
      ['upcoming', '2026-03-09', 'Lima'],
    ],
    [
      'The Peruvian foreign minister, Ana Ruiz, visits Oman on Monday.',
      ['upcoming', '2026-03-09', undefined],
    ],
    [
      'They will go on when the foreign minister visits Tokyo on 20 March.',
      ['upcoming', '2026-03-20', undefined],
    ],
  ])('%s', (text, want) => {
    expect(told(text).map(([status, day, place]) => [status, day, want[2] && place])).toEqual([want]);
  });

  it.each([
    'The novelist is in Paris on Tuesday to talk about her new book.',
    'The minister flew to Lima on Tuesday.',
    'The tourists travelled to Oslo on Monday to hear the choir.',
    'The president visits the flood area on Friday.',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('only lead to the meeting that the next sentence tells', () => {
    const text =
      'Chile’s premier, Ida Roe, travels to Lima on Monday to talk about nets. She will meet Ana Ruiz in Lima on Tuesday.';
    expect(told(text)).toEqual([['upcoming', '2026-03-10', 'Lima']]);
  });
});

describe('a body that acts', () => {
  it.each([
    ['The Government of Chile adopted today at its session the rules on salt.', ['held', '2026-03-05']],
    ['The council last tackled the question in November, by screen.', ['held', '2025-11']],
    [
      'The plan goes back to the scrutiny committee, which will look at it on March 16.',
      ['upcoming', '2026-03-16'],
    ],
    ['Norland’s central bank held its benchmark rate at 4.5 percent on Tuesday.', ['held', '2026-03-03']],
    ['A vote by the full council is due on Friday.', ['upcoming', '2026-03-06']],
    ['The full council has the final say on Friday.', ['upcoming', '2026-03-06']],
    ['The pier was thrown out by planning councillors on Tuesday night.', ['held', '2026-03-03']],
    ['The matter will be decided by the harbour board on Friday.', ['upcoming', '2026-03-06']],
    ['The harbour council spent three hours on Tuesday night on the new pier.', ['held', '2026-03-03']],
  ])('%s', (text, [status, day]) => {
    expect(told(text).map(([one, two]) => [one, two])).toEqual([[status, day]]);
  });

  it.each([
    'The cabinet voted 14-3 on Sunday night to approve the deal.',
    'The national assembly adopted the law on Monday night.',
    'The commission approved the drug in May.',
    'The plan was approved by the commission on Monday.',
    'The bank cut rates on mortgages on Monday.',
    'A vote by members of the public is due on Friday.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
