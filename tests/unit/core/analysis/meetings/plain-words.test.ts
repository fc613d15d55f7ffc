import { describe, expect, it } from 'vitest';
import { daysTold as told } from './told-on-thursday.ts';

describe('invitations', () => {
  it.each([
    'Foreign Minister Ana Ruiz invited her colleague to visit Oslo at a time that suits both.',
    'The Norwegian leader, Ida Holm, invited her host to visit Bergen.',
    'Foreign Minister Ana Ruiz accepted an invitation to visit Bratislava.',
    'The premier is considering an invitation from Lima to visit Peru.',
  ])('may lead to a meeting: %s', (text) => {
    expect(told(text)).toEqual([['possible', undefined]]);
  });

  it.each([
    'The museum invites visitors to come to Oslo.',
    'The singer accepted an invitation to sing.',
    'Foreign Minister Ana Ruiz declined an invitation to visit Bratislava.',
  ])('lead to none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('meetings in plain words', () => {
  it.each([
    [
      'Norwegian and Russian officials spent six hours on Tuesday at a hotel in Bergen haggling over cod.',
      'held',
      '2026-03-03',
    ],
    ['The treasurer, Ida Roe, spent two days with Vice Premier Jun Mori last week.', 'held', '2026-W09'],
    ['The two sides have not bargained since 3 February.', 'held', '2026-02-03'],
    ['The two leaders had not spoken since January.', 'held', '2026-01'],
    ['A mediator sat in on the last session, March 3.', 'held', '2026-03-03'],
    ['Port operators and dockers broke off wage bargaining in Houston on Tuesday.', 'held', '2026-03-03'],
    [
      'The planemaker and its machinists opened bargaining on a contract in Wichita on Tuesday.',
      'held',
      '2026-03-03',
    ],
    [
      'The opposition leader, Yoav Stern, told the president by telephone late on Tuesday that he had won.',
      'held',
      '2026-03-03',
    ],
    [
      'The Angolan president had received, on the previous day, the ambassador of Portugal, Duarte Melo.',
      'held',
      undefined,
    ],
    [
      'The council received in Khartoum on Tuesday a joint delegation from Peru and Chile.',
      'held',
      '2026-03-03',
    ],
    [
      'The talks were the first since the two presidents agreed in Lima on Dec. 1 to wait.',
      'held',
      '2025-12-01',
    ],
    [
      'The home secretary, Anjali Meh, convened police chiefs and the agencies on Tuesday.',
      'held',
      '2026-03-03',
    ],
    ['Negotiators met one last time at the chancellery on Tuesday.', 'held', '2026-03-03'],
    [
      'Trustees of the district voted 4-3 Tuesday to keep the week, ending a meeting that ran past midnight.',
      'held',
      '2026-03-03',
    ],
    ['The commissioners last met in New Delhi in May 2023.', 'held', '2023-05'],
    [
      'The next round of collective bargaining for the clerks will take place on March 26 in Bonn.',
      'upcoming',
      '2026-03-26',
    ],
    [
      'Nurses’ leaders in Wales say they’ll see the health secretary tomorrow in Cardiff.',
      'upcoming',
      '2026-03-06',
    ],
    ['Leading figures in the party will meet on Sunday in Vienna.', 'upcoming', '2026-03-08'],
    [
      'The party’s leader, Anucha Thep, says he will phone the leader of the Greens tomorrow.',
      'upcoming',
      '2026-03-06',
    ],
    [
      'The U.N. will have a separate sitting with Afghan teachers on Tuesday in Doha.',
      'upcoming',
      '2026-03-10',
    ],
    [
      'Peru’s cabinet agreed to send negotiators to Doha for a further round of talks.',
      'upcoming',
      undefined,
    ],
    [
      'Peru and Chile signed a deal in Lima. Their presidents are expected to meet there in the coming months.',
      'upcoming',
      undefined,
    ],
    ['An envoy of the bloc is to go to Dakar in June to see all the parties.', 'upcoming', '2026-06'],
    ['The council of ministers may be convened in Lima in April.', 'possible', '2026-04'],
  ])('%s', (text, status, day) => {
    expect(told(text)).toContainEqual([status, day]);
  });

  it.each([
    'The singer told Xinhua by phone from Manokwari that he was well.',
    '“I am done,” the president told Fox Business by phone.',
    'It is a pleasure to welcome my colleague from Lisbon on her first visit.',
    'The president wished to welcome Sweden as soon as possible.',
    'The trustee had been on conference calls with teenagers.',
    'Shares ended little changed in the last session.',
    'The agency had gained access to all Peruvian mobile phone calls.',
    'The couple spent three hours on Tuesday at a hotel in Bergen.',
    'The advisory panel will not be convened on Friday.',
  ])('tell of none that is held or to come in: %s', (text) => {
    expect(told(text).filter(([status]) => status !== 'cancelled')).toEqual([]);
  });

  it.each([
    'The foreign secretary met President Arben Kras of Kosovo and the prime minister of Serbia, Mila Stojan, in separate meetings on Tuesday.',
    'Minister Kemal Ersoy also had separate meetings with his counterparts from Hungary and Iraq on Tuesday.',
  ])('are two of one day where they were separate: %s', (text) => {
    expect(told(text)).toEqual([
      ['held', '2026-03-03'],
      ['held', '2026-03-03'],
    ]);
  });

  it('are one where a board met and approved what is for a later month', () => {
    expect(
      told('Norvang’s board met on Tuesday and approved the purchase of two vessels for delivery in May.'),
    ).toEqual([['held', '2026-03-03']]);
  });

  it('were held where those who went back to work were "meeting" that day', () => {
    expect(
      told(
        'Negotiators for Peru and Chile went back to work on Thursday, meeting for about four hours in an office.',
      ),
    ).toEqual([['held', '2026-03-05']]);
  });

  it('are told as planned where one is invited to what is planned', () => {
    expect(
      told(
        'Baku invited the minister to take part in the session of the joint commission which is planned in Ganja on March 17.',
      ),
    ).toEqual([['upcoming', '2026-03-17']]);
  });
});
