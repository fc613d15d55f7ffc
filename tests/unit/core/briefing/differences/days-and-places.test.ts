import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two days that two outlets give for one event to come', () => {
  it.each([
    [
      'Ida Holm, the chief negotiator, said the two sides would meet again in Arvik on 24 May.',
      'Holm said a new session had been set for 25 May in Arvik.',
    ],
    [
      'Trade Minister Jan Kowal will visit Oslo on 20 May to sign the protocol.',
      'Kowal will travel to Oslo on 21 May, where he is to sign the protocol.',
    ],
    ['The front will release the hostages on 20 May.', 'The hostages are to be freed on 22 May.'],
    ['The talks end on 22 May.', 'The talks in Bonn, attended by 180 delegations, are due to end on 21 May.'],
    [
      'Talks will resume on Thursday, the mediator, Hanna Smit, said.',
      'Hanna Smit, the mediator, said the parties would meet again on Friday.',
    ],
  ])('are told: %s', (a, b) => {
    const found = differencesOfTwo(a, b);
    expect(found).toEqual([expect.stringMatching(/^Date: /)]);
    expect(found[0]).toContain(b);
  });

  it.each([
    [
      'other people',
      'Ida Holm will meet Jan Kowal in Geneva on 20 May.',
      'Peter Lund will meet Ana Vell in Geneva on 22 May.',
    ],
    ['other towns', 'Ida Holm will visit Warsaw on 20 May.', 'Ida Holm will visit Berlin on 22 May.'],
    [
      'other ranks',
      'The foreign ministers of Norway and Chile will meet in Geneva on 20 May.',
      'The presidents of Norway and Chile will meet in Geneva on 22 May.',
    ],
    [
      'a beginning and a day of it',
      'Talks between Norway and Chile begin in Geneva on 20 May.',
      'Norway and Chile will hold talks in Geneva on 22 May.',
    ],
    ['a beginning and an end', 'The talks begin on 20 May.', 'The talks end on 22 May.'],
    [
      'a move',
      'Norway and Chile will hold talks in Geneva on 20 May.',
      'The talks of Norway and Chile in Geneva have been moved to 22 May.',
    ],
    [
      'an article that has both days',
      'Norway and Chile will hold talks in Geneva on 20 May.',
      'Norway and Chile will hold talks in Geneva on 22 May. Their experts meet on 20 May.',
    ],
    [
      'a round and the next',
      'The second round of talks between Norway and Chile is due in Geneva on 20 May.',
      'The third round of talks between Norway and Chile is due in Geneva on 22 May.',
    ],
    [
      'two things that are made known',
      'The utility will release its figures on 20 May.',
      'Harbour police said that they would release more details on 22 May.',
    ],
    [
      'a walk and a strike',
      'Another walk through the harbour is planned on 20 May.',
      'A new strike at the mill is planned on 21 May.',
    ],
    ['a talk and a vote', 'The boards of both banks will meet on 20 May.', 'Parliament will vote on 21 May.'],
  ])('are none with %s', (_why, a, b) => {
    expect(differencesOfTwo(a, b).filter((text) => text.startsWith('Date'))).toEqual([]);
  });

  it('are none where one of them had passed when the other was told', () => {
    const first = 'Norway and Chile will hold talks in Geneva on 13 May.';
    const second = 'Norway and Chile will hold talks in Geneva on 16 May.';
    expect(
      differencesOf(
        ['Northern Wire', '2031-05-12T10:00:00Z', first],
        ['Coast Herald', '2031-05-14T10:00:00Z', second],
      ),
    ).toEqual([]);
  });
});

describe('two places of one meeting', () => {
  it('are told where the same people met in two towns on one day', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Zurich on Sunday.',
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Geneva on Sunday.',
    );
    expect(found).toEqual([expect.stringMatching(/^Place: .*Zurich \/ .*Geneva$/)]);
  });

  it.each([
    ['Zurich', 'Geneva'],
    ['Tromsø', 'Łódź'],
  ])('are none where an article has both towns, %s and %s', (a, b) => {
    const met = 'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in';
    expect(differencesOfTwo(`${met} ${a} on Sunday.`, `${met} ${b} on Sunday, after talks in ${a}.`)).toEqual(
      [],
    );
  });

  it('are none for meetings with two different people', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Zurich on Sunday.',
      'Ines Paredes, the chief executive of Corvane, met Otto Brandis, the German finance minister, in Geneva on Sunday.',
    );
    expect(found).toEqual([]);
  });
});

describe('two days of one meeting that has been held', () => {
  it('are told where the same two people met', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, on Sunday.',
      'Mark Olaran, the chairman of Halden, met Ines Paredes, the chief executive of Corvane, in Geneva on Saturday.',
    );
    expect(found).toEqual([expect.stringMatching(/^Date: /)]);
  });

  it.each([
    'Mark Olaran, the chairman of Halden, met Ines Paredes, the chief executive of Corvane, again on Saturday.',
    'Ines Paredes, the chief executive of Corvane, met Otto Brandis, the German finance minister, on Saturday.',
    'Ines Paredes, the chief executive of Corvane, will meet Mark Olaran, the chairman of Halden, on Saturday.',
  ])('are none where another meeting is meant: %s', (other) => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, on Sunday.',
      other,
    );
    expect(found).toEqual([]);
  });
});

describe('two places of one sitting that is over', () => {
  it('are told of two houses in a town', () => {
    const found = differencesOfTwo(
      'The two teams, led by Ida Holm for the union and Jan Kowal for Corvane, met on Monday at the Northern Hotel in Arvik.',
      'On Monday the union and Corvane met for the second time, at the Town Hall in Arvik.',
    );
    expect(found).toEqual([expect.stringMatching(/^Place: Northern Hotel or Town Hall/)]);
  });

  it('are none where an article knows both', () => {
    const found = differencesOfTwo(
      'The union and Corvane met on Monday at the Northern Hotel in Arvik, which stands beside the Town Hall.',
      'On Monday the union and Corvane met for the second time, at the Town Hall in Arvik.',
    );
    expect(found).toEqual([]);
  });
});

describe('two days of an event that is told in other words', () => {
  it.each([
    [
      'captives handed over and swapped',
      'The captives are to be handed over at the lake on 17 May.',
      'Eleven workers will be swapped for 85 prisoners at the airport on 16 May, said Ida Holm.',
    ],
    [
      'a second stoppage',
      'The guild has voted for a second stoppage on 17 May.',
      'Its members will stop work again on 18 May, he said.',
    ],
    [
      'a body’s sitting that was moved before the other was told',
      'The meeting of the Joint Boundary Commission, due on 13 May, has been moved to 15 May.',
      'The Joint Boundary Commission will sit on 16 May in the town hall.',
    ],
    [
      'a body that is meant by what it is',
      'The conference of the Commerce Commission was put off. It will now be held on 15 May at the commission’s offices.',
      'The Commerce Commission will sit on 16 May.',
    ],
  ])('are told: %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringMatching(/^Date: /)]);
  });

  it.each([
    [
      'a move told later',
      'The Joint Boundary Commission will sit on 16 May in the town hall.',
      'The meeting of the Joint Boundary Commission has been moved to 15 May.',
    ],
    ['two unions', 'GMB members will strike again on 17 May.', 'Unite members will strike again on 18 May.'],
    ['two that decide', 'The commission will decide on 17 May.', 'The court will decide on 18 May.'],
    [
      'a body and its envoy',
      'The Joint Boundary Commission will sit on 16 May in the town hall.',
      'The envoy of the Joint Boundary Commission is to visit Arvik on 15 May.',
    ],
    [
      'an exchange and a sitting',
      'The captives are to be freed on 17 May.',
      'The Joint Boundary Commission will sit on 16 May.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b).filter((text) => text.startsWith('Date'))).toEqual([]);
  });
});

describe('two towns of one event to come', () => {
  it.each([
    [
      'a round',
      'The ministers will meet for a second round on 17 May at 10:00 in Vienna.',
      'A second round is due in Graz on 17 May, because the palace in Vienna is needed, the envoy’s office said.',
      'Vienna or Graz',
    ],
    [
      'managers',
      'The union will meet managers of both banks in Sydney on 19 May, its secretary said.',
      'Its meeting with the managers will be in Newcastle on 19 May, said delegate Jan Kowal.',
      'Sydney or Newcastle',
    ],
    [
      'a treaty',
      'Ida Holm and Jan Kowal will sign the treaty in Arvik on 20 May.',
      'Holm and Kowal are to sign the treaty in Bolstad on 20 May.',
      'Arvik or Bolstad',
    ],
  ])('are told: %s', (_what, a, b, towns) => {
    expect(differencesOfTwo(a, b).filter((text) => text.startsWith('Place'))).toEqual([
      expect.stringContaining(towns),
    ]);
  });

  it.each([
    ['two ranks', 'The ministers will meet on 17 May in Vienna.', 'The experts will meet on 17 May in Graz.'],
    [
      'a change',
      'The ministers will meet in Vienna on 17 May.',
      'The ministers will meet in Graz rather than Vienna on 17 May.',
    ],
    [
      'a town and its country',
      'The ministers will meet in Vienna on 17 May.',
      'The ministers will meet in Austria on 17 May.',
    ],
    [
      'a town and a house in it',
      'The ministers will meet in Vienna on 17 May.',
      'The ministers will meet in the Hotel Sonne on 17 May.',
    ],
    [
      'other people',
      'Ida Holm will meet Jan Kowal in Vienna on 17 May.',
      'Peter Lund will meet Ana Vell in Graz on 17 May.',
    ],
    ['other events', 'Union leaders will meet in Arvik on 17 May.', 'A strike is due in Bolstad on 17 May.'],
  ])('are none with %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b).filter((text) => text.startsWith('Place'))).toEqual([]);
  });
});

describe('two hours of one event to come', () => {
  it.each([
    [
      'The truce is to begin at 6 a.m. on Thursday, mediators said.',
      'The ceasefire will take effect at noon on Thursday, according to the rebels.',
      '06:00 or 12:00',
    ],
    [
      'Talks between Norway and Chile will begin at 10:00 on Thursday in Arvik.',
      'Norway and Chile will begin their talks at 14:00 on Thursday in Arvik.',
      '10:00 or 14:00',
    ],
  ])('are told: %s', (a, b, hours) => {
    expect(differencesOfTwo(a, b)).toEqual([expect.stringContaining(`Time: ${hours}`)]);
  });

  it.each([
    [
      'a truce and talks',
      'The truce is to begin at 6 a.m. on Thursday.',
      'The talks begin at noon on Thursday.',
    ],
    [
      'an article that has both',
      'Talks between Norway and Chile will begin at 10:00 on Thursday in Arvik.',
      'Talks between Norway and Chile begin at 14:00 on Thursday, and not at 10:00 on Thursday.',
    ],
    [
      'one hour in two forms',
      'The truce is to begin at 6 a.m. on Thursday.',
      'The truce begins at 06:00 on Thursday.',
    ],
  ])('are none of %s', (_what, a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });
});

describe('two houses that two outlets give for one event of one day', () => {
  const hall = 'The guild will hold a mass meeting in the Arvik Town Hall on Saturday.';

  it('are set against one another', () => {
    expect(differencesOfTwo(hall, 'The guild will meet at the Harbour Hotel on Saturday.')).toEqual([
      expect.stringContaining('Place: Arvik Town Hall or Harbour Hotel'),
    ]);
  });

  it.each([
    ['a town and a house in it', 'The guild will meet in Arvik on Saturday.'],
    ['another day', 'The guild will meet at the Harbour Hotel on Sunday week.'],
    ['another event', 'The board will vote at the Harbour Hotel on Saturday.'],
  ])('but not %s', (_, other) => {
    expect(differencesOfTwo(hall, other).filter((about) => about.startsWith('Place'))).toEqual([]);
  });
});

describe('two days for what comes next, in other words', () => {
  const affair = 'For months Norland officials and Halden have argued over the port of Arvik.\n\n';

  it.each([
    [
      'The next session is Wednesday at 2 p.m.',
      'The next mediation session is set for Thursday, both sides said.',
    ],
    [
      'The strike will begin on 1 June, the union said.',
      'Nurses will down tools from 3 June, according to the union.',
    ],
    [
      'Under the pact the crews are to be home by Tuesday, and the ferry from Lund Quay sails again on Thursday.',
      'In return Norland will let the ferry between Lund Quay and Vik run again from Friday.',
    ],
    [
      'The two foreign ministers will meet in Lund on Thursday.',
      'Holm is to meet her Estrian counterpart in Lund on Friday.',
    ],
    [
      'The first prisoners will be freed on Thursday.',
      'The release of the first prisoners is set for Friday.',
    ],
  ])('are set against one another: %s', (a, b) => {
    expect(differencesOfTwo(affair + a, affair + b)).toEqual([expect.stringContaining('Date:')]);
  });

  it.each([
    [
      'sessions of two affairs',
      'The next session is Wednesday at 2 p.m.',
      'Lund and Vik: the next session is Thursday.',
    ],
    [
      'one of two meetings',
      'The two foreign ministers will meet in Lund on Thursday.',
      'Holm is to meet her Estrian counterpart in Lund on Friday. The bankers meet in Lund on Saturday.',
    ],
    ['a session and a vote', 'The next session is Wednesday.', 'The next vote is Thursday.'],
  ])('but not %s', (_, a, b) => {
    expect(differencesOfTwo(affair + a, b).filter((about) => about.startsWith('Date'))).toEqual([]);
  });
});
