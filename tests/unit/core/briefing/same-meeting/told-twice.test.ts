import { describe, expect, it } from 'vitest';
import { briefingOf, type Told } from '../differences/told-by.ts';

/** Status and day of each meeting that a briefing tells. */
function meetingsOf(...told: readonly Told[]): readonly string[] {
  const { held, upcoming, cancelled, possible } = briefingOf(...told);
  return [...held, ...upcoming, ...cancelled, ...possible]
    .map(({ status, start, movedFrom }) =>
      [status, start?.value.slice(0, 10) ?? '-', ...(movedFrom ? [movedFrom.value.slice(0, 10)] : [])].join(
        ' ',
      ),
    )
    .toSorted();
}

const onThursday: Told = [
  'Coast Wire',
  '2031-05-08T20:00:00Z',
  'Nora Beck, chief executive of Halden Steel, met union leader Tom Vinter on Thursday in Bern.',
];

describe('a meeting told without its day, and with it', () => {
  it.each([
    'How the furnace was saved. Nora Beck and Tom Vinter met for three hours in Bern. A deal was struck on Wednesday.',
    'Nora Beck and Tom Vinter have met, and the furnace will stay open.',
  ])('is one, a week later: %s', (text) => {
    expect(meetingsOf(onThursday, ['Post', '2031-05-15T09:00:00Z', text])).toEqual(['held 2031-05-08']);
  });

  it.each([
    ['in another town', '2031-05-15', 'Nora Beck and Tom Vinter met for three hours in Oslo.', 'held -'],
    ['once more', '2031-05-15', 'Nora Beck and Tom Vinter have met again in Bern.', 'held -'],
    ['of another', '2031-05-15', 'Nora Beck and Luis Rey met for three hours in Bern.', 'held -'],
    ['long after', '2031-05-20', 'Nora Beck and Tom Vinter met for three hours in Bern.', 'held -'],
    ['that is to come', '2031-05-10', 'Nora Beck and Tom Vinter will meet again soon.', 'upcoming -'],
  ])('is another %s', (_what, day, text, other) => {
    expect(meetingsOf(onThursday, ['Post', `${day}T09:00:00Z`, text])).toEqual(
      ['held 2031-05-08', other].toSorted(),
    );
  });

  it('is one where it was open until its day was told', () => {
    const open: Told = [
      'Post',
      '2031-05-02T09:00:00Z',
      'Nora Beck could meet Tom Vinter soon, the company said.',
    ];
    expect(meetingsOf(open, onThursday)).toEqual(['held 2031-05-08']);
  });

  it('is another where heads of state may meet and their countries talk', () => {
    const open: Told = [
      'Post',
      '2031-05-02T09:00:00Z',
      'The presidents of Kenya and Uganda could meet soon, officials said.',
    ];
    const talks: Told = [
      'Wire',
      '2031-05-13T09:00:00Z',
      'Experts of Kenya and Uganda held talks in Kisumu on Monday.',
    ];
    expect(meetingsOf(open, talks)).toEqual(['held 2031-05-12', 'possible -']);
  });
});

describe('a meeting that two outlets tell on two near days', () => {
  it.each([
    ['2031-05-09', 'Tom Vinter and Nora Beck met in Bern on Wednesday.', 1],
    [
      '2031-05-10',
      'Ms Beck, who runs Halden Steel, spoke on Friday. Nora Beck met Tom Vinter on Wednesday.',
      1,
    ],
    ['2031-05-09', 'Nora Beck and Tom Vinter met again in Bern on Friday.', 2],
    ['2031-05-09', 'Nora Beck and Tom Vinter met in Basel on Wednesday.', 2],
    ['2031-05-09', 'Nora Beck, Luis Rey and Tom Vinter met in Bern on Wednesday.', 2],
    ['2031-05-09', 'Nora Beck spoke by phone with Tom Vinter on Wednesday.', 2],
    ['2031-05-09', 'Nora Beck met Tom Vinter in Bern on Wednesday. Nora Beck met Tom Vinter on Thursday.', 2],
    ['2031-05-09', 'Nora Beck met Tom Vinter in Bern on Monday.', 2],
    ['2031-05-09', 'Nora Beck and Tom Vinter met over dinner in Bern on Wednesday.', 2],
    ['2031-05-07', 'Nora Beck and Tom Vinter met in Bern on Wednesday.', 2],
  ])('%s: %s', (day, text, count) => {
    expect(meetingsOf(onThursday, ['Post', `${day}T20:00:00Z`, text])).toHaveLength(count);
  });
});

describe('the sides of a meeting', () => {
  it('are one under a short name, an abbreviation and a name with other marks', () => {
    const planned: Told = [
      'Wire',
      '2031-05-09T09:00:00Z',
      'Halden Steel and the National Union of Forge Workers will meet on Monday in Bergby.',
    ];
    const held: Told = ['Post', '2031-05-13T09:00:00Z', 'The NUFW and Halden Steel met in Bergby on Monday.'];
    expect(meetingsOf(planned, held)).toEqual(['held 2031-05-12']);
    expect(briefingOf(planned, held).held.flatMap(({ parties }) => parties)).toEqual([
      'Halden Steel',
      'National Union of Forge Workers',
    ]);
  });

  it('are one where an outlet misspells a last name', () => {
    expect(
      meetingsOf(
        [
          'Wire',
          '2031-05-12T09:00:00Z',
          'Governor Hana Solberg will call Nora Beck of Halden Steel on Wednesday.',
        ],
        ['Post', '2031-05-15T09:00:00Z', 'Nora Beck spoke by phone on Wednesday with Governor Hana Solburg.'],
      ),
    ).toEqual(['held 2031-05-14']);
  });
});

describe('a meeting of which an article tells the day alone', () => {
  const planned: Told = [
    'Wire',
    '2031-05-12T09:00:00Z',
    'Norway and Chile will hold talks in Doha on Thursday.',
  ];
  const invited: Told = [
    'Post',
    '2031-05-13T09:00:00Z',
    'The Red Cross has been invited to Thursday’s talks as an observer.',
  ];

  it('is the only one of its day, and whoever is bidden to it no side', () => {
    expect(meetingsOf(planned, invited)).toEqual(['upcoming 2031-05-15']);
    expect(briefingOf(planned, invited).upcoming.flatMap(({ parties }) => parties)).toEqual([
      'Norway',
      'Chile',
    ]);
  });

  it('is none of several', () => {
    const other: Told = [
      'Radio',
      '2031-05-12T10:00:00Z',
      'The mayor, Lise Aker, will meet Tom Vinter of the Harbour Union in Bergen on Thursday.',
    ];
    expect(meetingsOf(planned, other, invited)).toHaveLength(3);
  });

  it('is none that several came to of whom only their trade is told', () => {
    const owners: Told = ['Radio', '2031-05-13T10:00:00Z', 'The owners of the yard will meet on Thursday.'];
    expect(meetingsOf(planned, owners)).toHaveLength(2);
  });
});

describe('two meetings of one day', () => {
  it('stay two where somebody speaks with people of two states', () => {
    expect(
      meetingsOf(
        [
          'Wire',
          '2031-05-12T09:00:00Z',
          'Finland’s premier, Aino Salmi, spoke by phone with Estonia’s premier, Mart Kask, on Sunday.',
        ],
        [
          'Post',
          '2031-05-12T10:00:00Z',
          'Finland’s premier, Aino Salmi, spoke by phone with Sweden’s premier, Eva Lind, on Sunday.',
        ],
      ),
    ).toEqual(['held 2031-05-11', 'held 2031-05-11']);
  });

  it('stay two where one is on the sidelines of the other', () => {
    expect(
      meetingsOf(
        ['Wire', '2031-05-12T09:00:00Z', 'Leaders of the Nordic Council meet in Oslo on Tuesday.'],
        [
          'Post',
          '2031-05-14T09:00:00Z',
          'Finland’s premier, Aino Salmi, met Sweden’s premier, Eva Lind, in Oslo on Tuesday on the sidelines of the Nordic Council.',
        ],
      ),
    ).toEqual(['held 2031-05-13', 'held 2031-05-13']);
  });
});

describe('a live page', () => {
  it('tells once what it announces below and has begun above', () => {
    expect(
      meetingsOf([
        'Live',
        '2031-05-13T22:00:00Z',
        '22:00 That is all from the talks.\n\n10:05 The delegations of Norway and Chile have sat down at the Hotel Sol in Lima. Nobody spoke.\n\n09:30 Norway and Chile are to open talks in Lima this morning.',
      ]),
    ).toEqual(['held 2031-05-13']);
  });
});

describe('a house and its town', () => {
  const hall: Told = [
    'Wire',
    '2031-05-12T09:00:00Z',
    'The council’s negotiators will sit down with refuse collectors on Thursday at the Guildhall in Porth.',
  ];

  it('are one place', () => {
    const text = 'Thursday’s talks at the Guildhall ended without a deal, the refuse collectors’ union said.';
    expect(meetingsOf(hall, ['Post', '2031-05-16T09:00:00Z', text])).toEqual(['held 2031-05-15']);
  });

  it('are told together where one article has the one and another the other', () => {
    const { held } = briefingOf(
      ['Wire', '2031-05-09T09:00:00Z', 'Executives of Halden Steel will meet Nora Beck in Oslo on Monday.'],
      [
        'Post',
        '2031-05-13T09:00:00Z',
        'Executives of Halden Steel met Nora Beck on Monday at Harbour House.',
      ],
    );
    expect(held.map(({ place }) => place)).toEqual(['Harbour House, Oslo']);
  });
});

describe('a town given up for another', () => {
  const planned: Told = [
    'Wire',
    '2031-05-12T09:00:00Z',
    'The ministers of Peru and Chile will meet for a second round on 16 May in Vienna.',
  ];

  it('is no other meeting, and the new one is told', () => {
    const moved: Told = [
      'Post',
      '2031-05-14T09:00:00Z',
      'Chile said a delegation would travel to Graz for Friday’s talks with Peru. The round would take place in Graz rather than Vienna, it said.',
    ];
    expect(meetingsOf(planned, moved)).toEqual(['upcoming 2031-05-16']);
    expect(briefingOf(planned, moved).upcoming.map(({ place }) => place)).toEqual(['Graz']);
  });
});

describe('a summit told from one day to another', () => {
  const both: Told = [
    'Wire',
    '2031-05-15T09:00:00Z',
    'Leaders of the Alpine Union will hold a summit in Bern on 20 and 21 May.',
  ];

  it('is one with what is told of its first and of its last day', () => {
    expect(
      meetingsOf(
        both,
        [
          'Post',
          '2031-05-21T09:00:00Z',
          'The Alpine Union’s summit in Bern opened on Tuesday with a quarrel.',
        ],
        ['Radio', '2031-05-21T20:00:00Z', 'Alpine Union leaders ended their Bern summit on Wednesday.'],
      ),
    ).toEqual(['held 2031-05-20']);
  });
});

describe('a plan told beside another', () => {
  it('is no old day of it where both were known at once', () => {
    const plans: Told = [
      'Post',
      '2031-05-12T09:00:00Z',
      'The mediator, Ida Holm, has invited the delegations to a session on 16 May. She will brief the Security Council on 22 May.',
    ];
    const still: Told = [
      'Radio',
      '2031-05-14T09:00:00Z',
      'The front would still attend Friday’s session with Ida Holm, it said.',
    ];
    expect(meetingsOf(plans, still)).toEqual(['upcoming 2031-05-16', 'upcoming 2031-05-22']);
  });
});
