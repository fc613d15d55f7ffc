import { describe, expect, it } from 'vitest';
import { briefingOf, type Told } from './differences/told-by.ts';

/** A meeting as a reader is told it: status, day, the day it was moved from, town, and the articles that tell of it. */
type Line = readonly [
  status: string,
  day: string | undefined,
  was: string | undefined,
  town: string,
  told: string,
];

function meetingsOf(told: readonly Told[]): readonly Line[] {
  const { held, upcoming, cancelled, possible } = briefingOf(...told);
  return [...held, ...upcoming, ...cancelled, ...possible].map(
    ({ status, start, movedFrom, place, cites }) => [
      status,
      start?.value.slice(0, 10),
      movedFrom?.value.slice(0, 10),
      place?.split(', ').at(-1) ?? '',
      [...new Set(cites.map(({ source }) => source))].toSorted((a, b) => a - b).join(' '),
    ],
  );
}

/** "A, B" of each meeting, by the people who meet or else by the parties. */
function sidesOf(told: readonly Told[]): readonly string[] {
  const { held, upcoming } = briefingOf(...told);
  return [...held, ...upcoming].map(({ parties, participants }) =>
    (participants.length > 1 ? participants.map(({ name }) => name) : parties).toSorted().join(', '),
  );
}

const planned: Told = [
  'Andean Wire',
  '2031-05-16T10:00:00Z',
  'Peru and Ecuador agreed on Friday to hold a second round of talks on river traffic in Iquitos on 21 May.',
];

describe('a plan and what came of it, told by several outlets', () => {
  it('is one meeting, with the mediator whom one of them guessed at no side of it', () => {
    const told: Told[] = [
      planned,
      [
        'Harbour Herald',
        '2031-05-17T10:00:00Z',
        '“I have seen worse beginnings,” said Luis Prado, the Chilean who is mediating. Clara Benitez of the Andean Community, who chaired the session in Lima, agreed.\n\nThe Peruvian and Ecuadorean ministers meet again in Iquitos next Wednesday.',
      ],
    ];
    expect(meetingsOf(told)).toContainEqual(['upcoming', '2031-05-21', undefined, 'Iquitos', '1 2']);
    expect(sidesOf(told)).toContain('Ecuador, Peru');
  });

  it('was moved where one tells the new day alone, as not the one planned', () => {
    const told: Told[] = [
      planned,
      [
        'Selva Post',
        '2031-05-22T20:00:00Z',
        'Peru’s and Ecuador’s negotiators sat down in Iquitos on Thursday, a day later than planned.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([['held', '2031-05-22', '2031-05-21', 'Iquitos', '1 2']]);
  });

  it('was moved where the new day is told by how much later it is', () => {
    const told: Told[] = [
      planned,
      [
        'Selva Live',
        '2031-05-22T12:00:00Z',
        'The Peruvian and Ecuadorean negotiators have sat down in Iquitos. It is their second round, and it begins a day later than planned.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([['held', '2031-05-22', '2031-05-21', 'Iquitos', '1 2']]);
  });

  it('was moved where it was brought forward', () => {
    const told: Told[] = [
      [
        'North Wire',
        '2031-05-08T08:00:00Z',
        'The leaders of Canada and Mexico will meet in Monterrey on 20 May.',
      ],
      [
        'Plaza',
        '2031-05-12T08:00:00Z',
        'The summit between Canada’s prime minister and Mexico’s president in Monterrey has been brought forward by two days, to 18 May.',
      ],
      [
        'North Wire',
        '2031-05-18T20:00:00Z',
        'Canadian Prime Minister Anne Dubois and Mexican President Jorge Vela met in Monterrey on Sunday.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([['held', '2031-05-18', '2031-05-20', 'Monterrey', '1 2 3']]);
    expect(sidesOf(told)).toEqual(['Anne Dubois, Jorge Vela']);
  });

  it('was moved twice where short articles tell it by last names and by offices', () => {
    const told: Told[] = [
      [
        'Baltic Wire',
        '2031-05-10T10:00:00Z',
        'Finland’s president, Aino Salmi, will meet Estonia’s prime minister, Jaan Kask, in Tallinn on 20 May.',
      ],
      [
        'Gulf Times',
        '2031-05-14T10:00:00Z',
        'The meeting between Salmi and Kask, which had been due on 20 May in Tallinn, has been put back to 22 May because of a strike.',
      ],
      [
        'Baltic Wire',
        '2031-05-18T10:00:00Z',
        'Finland’s president and Estonia’s prime minister will now meet in Tallinn on 29 May rather than 22 May, their offices said.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([['upcoming', '2031-05-29', '2031-05-22', 'Tallinn', '1 2 3']]);
    expect(sidesOf(told)).toEqual(['Aino Salmi, Jaan Kask']);
  });

  it('is held where it was called off and took place after all', () => {
    const told: Told[] = [
      [
        'Strait Wire',
        '2031-05-10T10:00:00Z',
        'Morocco and Spain will hold talks in Malaga on Thursday on fishing licences.',
      ],
      [
        'Sur Diario',
        '2031-05-13T10:00:00Z',
        'Spain has called off Thursday’s talks with Morocco in Malaga, the foreign ministry in Madrid said on Tuesday.',
      ],
      [
        'Strait Wire',
        '2031-05-15T20:00:00Z',
        'Morocco and Spain held their talks in Malaga on Thursday after all, two days after Madrid had called them off.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([['held', '2031-05-15', undefined, 'Malaga', '1 2 3']]);
    expect(meetingsOf(told.slice(0, 2))).toEqual([['cancelled', '2031-05-15', undefined, 'Malaga', '1 2']]);
  });

  it('has a new day where it was put off without one', () => {
    const told: Told[] = [
      ['Desert Wire', '2031-05-08T08:00:00Z', 'Jordan and Iraq will hold talks on water in Amman on 14 May.'],
      [
        'Canal',
        '2031-05-12T08:00:00Z',
        'The talks between Jordan and Iraq that were due in Amman on Wednesday have been postponed. No new date was given.',
      ],
      [
        'Desert Wire',
        '2031-05-15T08:00:00Z',
        'Jordan and Iraq will now hold their postponed talks on water in Amman on 21 May, the Jordanian ministry said.',
      ],
    ];
    expect(meetingsOf(told.slice(0, 2))).toEqual([['postponed', undefined, '2031-05-14', 'Amman', '1 2']]);
    expect(meetingsOf(told)).toEqual([['upcoming', '2031-05-21', '2031-05-14', 'Amman', '1 2 3']]);
  });
});

describe('meetings that are like one another', () => {
  it('are two where one side met two others on one day in one town, each with what speaks of it', () => {
    const told: Told[] = [
      [
        'Lake Wire',
        '2031-05-12T10:00:00Z',
        'Norwegian Foreign Minister Astrid Lunde met her Chilean counterpart, Pablo Rivas, in Geneva on Monday to discuss salmon tariffs. Later in the day Lunde held talks in Geneva with Kenyan Trade Minister Grace Odera.',
      ],
      [
        'Savanna News',
        '2031-05-12T18:00:00Z',
        'Kenya’s trade minister, Grace Odera, said her talks in Geneva on Monday with Norway’s Astrid Lunde had been useful.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([
      ['held', '2031-05-12', undefined, 'Geneva', '1'],
      ['held', '2031-05-12', undefined, 'Geneva', '1 2'],
    ]);
    expect(sidesOf(told)).toEqual(['Astrid Lunde, Pablo Rivas', 'Astrid Lunde, Grace Odera']);
  });

  it('are two where experts and ministers of the same countries meet on one day in one town', () => {
    const told: Told[] = [
      [
        'Lagoon Wire',
        '2031-05-15T18:00:00Z',
        'The foreign ministers of Ghana and Togo met in Lome on Thursday and signed a plan.',
      ],
      [
        'Volta Post',
        '2031-05-15T20:00:00Z',
        'Experts from Ghana and Togo met in Lome on Thursday to compare their maps.',
      ],
    ];
    expect(meetingsOf(told)).toHaveLength(2);
  });

  it('are two where the article that leaves open who met speaks of nobody whom the other names', () => {
    const told: Told[] = [
      [
        'Fjord Post',
        '2031-05-13T08:00:00Z',
        'Norway and Chile have quarrelled over salmon for a year. The two ministers met in Geneva on Monday and parted without a word.',
      ],
      ['Savanna News', '2031-05-13T09:00:00Z', 'Kenya and Togo held talks in Geneva on Monday on cocoa.'],
    ];
    expect(meetingsOf(told)).toHaveLength(2);
  });

  it('are the rounds of a series, each on its day, with what looks back and ahead', () => {
    const told: Told[] = [
      [
        'Gulf Wire',
        '2031-05-06T20:00:00Z',
        'The first round of talks between Kuwait and Oman on the pipeline ended in Muscat on Tuesday. A second round will be held in Kuwait City on 13 May.',
      ],
      [
        'Pearl Daily',
        '2031-05-13T20:00:00Z',
        'Kuwait and Oman ended their second round of talks on the pipeline in Kuwait City on Tuesday. Kuwait and Oman will meet for a third round in Muscat next Tuesday.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([
      ['held', '2031-05-06', undefined, 'Muscat', '1'],
      ['held', '2031-05-13', undefined, 'Kuwait City', '1 2'],
      ['upcoming', '2031-05-20', undefined, 'Muscat', '2'],
    ]);
  });

  it('are a call and the meeting that it prepares', () => {
    const told: Told[] = [
      [
        'Bay Wire',
        '2031-05-12T10:00:00Z',
        'Japanese Foreign Minister Kenji Mori spoke by phone with his Indian counterpart, Ravi Nair, on Monday. The two will meet in Delhi on Friday.',
      ],
      [
        'Ferry News',
        '2031-05-16T20:00:00Z',
        'India’s and Japan’s foreign ministers met in Delhi on Friday and agreed to reopen a ferry line.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([
      ['held', '2031-05-12', undefined, '', '1'],
      ['held', '2031-05-16', undefined, 'Delhi', '1 2'],
    ]);
  });

  it('are two where talks go on in another town on the next day', () => {
    const told: Told[] = [
      [
        'Rhine Wire',
        '2031-05-12T18:00:00Z',
        'Swiss negotiators and their Turkish counterparts met in Basel on Monday.',
      ],
      [
        'Aare Bote',
        '2031-05-13T20:00:00Z',
        'Swiss and Turkish negotiators held talks in Bern on Tuesday, a day after they had met in Basel.',
      ],
    ];
    expect(
      meetingsOf(told)
        .slice(0, 2)
        .map(([, day, , town]) => [day, town]),
    ).toEqual([
      ['2031-05-12', 'Basel'],
      ['2031-05-13', 'Bern'],
    ]);
  });

  it('are none of a summit and those who meet on its sidelines', () => {
    const told: Told[] = [
      [
        'Cape Wire',
        '2031-09-09T20:00:00Z',
        'German Chancellor Lena Voss met French President Paul Girard on the sidelines of the G20 summit in Cape Town on Tuesday.',
      ],
      ['Cape Post', '2031-09-09T21:00:00Z', 'The G20 summit opened in Cape Town on Tuesday.'],
    ];
    const pair = briefingOf(...told).held.find(({ participants }) => participants.length > 1);
    expect(pair?.title).not.toMatch(/G20/);
    expect([...new Set(pair?.cites.map(({ source }) => source))]).toEqual([1]);
  });

  it('are one where talks are told day by day', () => {
    const told: Told[] = [
      ['Gulf Wire', '2031-09-09T20:00:00Z', 'Iran and Oman began two days of talks in Muscat on Tuesday.'],
      [
        'Pearl Daily',
        '2031-09-10T20:00:00Z',
        'Iran and Oman ended a second day of talks in Muscat on Wednesday without a deal.',
      ],
    ];
    const [talks, ...others] = briefingOf(...told).held;
    expect(others).toEqual([]);
    expect([talks?.start?.value, talks?.end?.value]).toEqual(['2031-09-09', '2031-09-10']);
  });

  it('are two where two articles about other matters tell only a day', () => {
    const told: Told[] = [
      [
        'Bank Bulletin',
        '2031-09-08T20:00:00Z',
        'The central bank’s policymakers will meet on Thursday. The rate stands at 4%.',
      ],
      [
        'Club News',
        '2031-09-08T21:00:00Z',
        'The owners of Arvik Rovers will meet on Thursday to talk about the new stand.',
      ],
    ];
    expect(meetingsOf(told).every(([, , , , sources]) => !sources.includes(' '))).toBe(true);
  });

  it('are one where a short article leaves open who meets in the same matter', () => {
    const told: Told[] = [
      [
        'Dock Gazette',
        '2031-09-08T20:00:00Z',
        'Portline and the Harbour Union will hold talks on pay on Thursday, the company’s chief executive, Jonas Brandt, said.',
      ],
      [
        'Quay FM',
        '2031-09-10T09:00:00Z',
        'Jonas Brandt is hopeful. “Thursday’s talks will be short,” the Portline boss said.',
      ],
    ];
    expect(meetingsOf(told).map(([status, day]) => [status, day])).toEqual([['upcoming', '2031-09-11']]);
  });

  it('are two where a plan was kept and the next one is told with “now”', () => {
    const told: Told[] = [
      [
        'Gulf Wire',
        '2031-05-10T20:00:00Z',
        'Kuwait and Oman will hold talks on the pipeline in Muscat on 13 May.',
      ],
      [
        'Pearl Daily',
        '2031-05-14T20:00:00Z',
        'Kuwait and Oman will now hold talks in Muscat on 20 May on the price of gas.',
      ],
    ];
    expect(meetingsOf(told)).toEqual([
      ['held', '2031-05-13', undefined, 'Muscat', '1'],
      ['upcoming', '2031-05-20', undefined, 'Muscat', '2'],
    ]);
  });
});
