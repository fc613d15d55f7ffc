import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and town of each meeting, told on a Wednesday. */
function told(text: string, publishedAt = '2031-05-14'): (string | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start, place }) => [
    status,
    start?.value.slice(0, 10),
    place,
  ]);
}

describe('people and bodies that come together on a day', () => {
  it.each([
    ['The county board meets Tuesday night.', 'upcoming', '2031-05-20'],
    ['The zoning board will take up the matter at its May 27 meeting.', 'upcoming', '2031-05-27'],
    ['The board will vote on the closure when it meets again on 3 June.', 'upcoming', '2031-06-03'],
    ['The party’s national executive meets on Sunday to choose a date.', 'upcoming', '2031-05-18'],
    ['Shareholders will gather in Basel on 23 May for the annual general meeting.', 'upcoming', '2031-05-23'],
    ['The crofters met the developer in the church hall on Monday evening.', 'held', '2031-05-12'],
    ['Governors of the school meet parents on Thursday evening.', 'upcoming', '2031-05-15'],
    ['The tribal leaders had a tête-à-tête with the governor on Monday.', 'held', '2031-05-12'],
    ['The two delegations huddled for six hours at the airport on Monday.', 'held', '2031-05-12'],
    ['A public meeting about the landfill will be held at 6 p.m. May 20.', 'upcoming', '2031-05-20'],
    ['Thursday’s summit finished at 2 a.m. and nobody got what they came for.', 'held', '2031-05-08'],
    ['The operator and the drivers’ union failed to agree at Monday’s meeting.', 'held', '2031-05-12'],
    ['The two presidents discussed the corridor by phone on Monday.', 'held', '2031-05-12'],
    ['The two leaders will meet sometime next week.', 'upcoming', '2031-W21'],
    ['The two speakers emerged from a closed-door meeting on Monday without a deal.', 'held', '2031-05-12'],
    ['Nobody left Monday’s meeting smiling.', 'held', '2031-05-12'],
    ['A meeting on Monday ran late.', 'held', '2031-05-12'],
    ['The committee had its first meeting Monday.', 'held', '2031-05-12'],
    [
      'Councillors threw out plans for a drive-through at a stormy planning committee on Tuesday night.',
      'held',
      '2031-05-13',
    ],
    [
      'Ms Holm left Monday night’s session at the palace without a word; it broke up at midnight.',
      'held',
      '2031-05-12',
    ],
    ['Shop stewards gather on Thursday evening to hear the details.', 'upcoming', '2031-05-15'],
    ['The zoning board takes up the tower tomorrow at 5:30 p.m.', 'upcoming', '2031-05-15'],
    [
      'The Commerce Commission is to hold a conference with both companies in Apia on June 12.',
      'upcoming',
      '2031-06-12',
    ],
    [
      'Controllers will walk out on Wednesday unless talks at the commission on Monday bring an offer.',
      'upcoming',
      '2031-05-19',
    ],
    [
      'President Ada Holm has asked the leaders of all five parties to come to the palace tomorrow.',
      'upcoming',
      '2031-05-15',
    ],
    [
      'The King received in audience at the palace on Monday the President of Latvia, Ms Ilse Berg.',
      'held',
      '2031-05-12',
    ],
    ['The delegation is to be received by President Una Keir on Friday.', 'upcoming', '2031-05-16'],
    [
      'The president has told leaders to keep 24 September free for an informal dinner in Riga.',
      'upcoming',
      '2031-09-24',
    ],
    [
      'Negotiators broke up after midnight on Tuesday and will reconvene at noon on Thursday.',
      'upcoming',
      '2031-05-15',
    ],
    ['Ministers have just left the palace after a special cabinet meeting in Riga.', 'held', '2031-05-14'],
    ['The Moldovan and Greek premiers meet in Riga this weekend.', 'upcoming', '2031-05-17'],
    ['Chile’s premier has cancelled a trip to Lima planned for next Wednesday.', 'cancelled', '2031-05-21'],
    [
      'A mass meeting of the dockers, pencilled in for this Friday, will not now take place.',
      'cancelled',
      '2031-05-16',
    ],
    ['Ms Holm will speak Monday at the annual conference of the Teachers’ League.', 'upcoming', '2031-05-19'],
  ])('tell of one: %s', (text, status, day) => {
    expect(told(text).map((one) => one.slice(0, 2))).toEqual([[status, day]]);
  });

  it.each([
    'Marchers meet at the bus station and set off at half past six.',
    'Hundreds of marchers gathered at the gates of a mill in Oslo on Monday.',
    'Leicester meet Sale on Saturday, and Bristol host Exeter a day later.',
    'The college hosts Bradley on Saturday.',
    'The cabinet meets on Thursday.',
    'In a call with analysts on Monday, chief executive Ada Holm said sales had risen.',
    'In a conference call last week, Finance Minister Ada Holm said that sales had risen.',
    'The president will speak to a joint session of Congress on Tuesday night.',
    'Canvassers wrote down the names of every farmer they met.',
    'President Ada Holm regrets hosting so many delegates.',
    'Ms Holm sits on the panel of a prize.',
    'She and Mr Mori have met at fairs through the years.',
    'The idea was floated during peace talks between Chile and Peru.',
    'More than half of her meetings were with donors from Chile and Peru.',
    'The opposition called on Premier Ada Holm to join the talks with the nurses on Friday.',
    'Crowds and numbers grew, and letters arrived on Monday.',
    'She called Mr Mori a liar on Monday.',
    'Ms Holm visited Riga on Monday and opened a bridge.',
    'Firefighters from six towns assembled at the scene on Monday.',
    'The two trains met head-on on Monday.',
    'Talks show host Ada Holm quit on Monday.',
    'Shares fell in early talks of a merger on Monday.',
    'Ms Holm praised the help she received from nurses.',
    'She will host the awards in Oslo on Friday.',
    'The school received a strange phone call on Monday.',
    'Jun Mori studies trade at the Institute of Foreign Affairs.',
    'Walkers meet at the scout hut from 6.30am on Sunday.',
    'The water was rated good in a session of sampling on Monday.',
    'It was the first time that the two presidents will have sat down together.',
  ])('do not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the day on which somebody came', () => {
  it.each([
    [
      'Prime Minister Ada Holm flew to Lima on Tuesday to meet President Jan Lis.',
      'held',
      '2031-05-13',
      'Lima',
    ],
    [
      'Ms Holm took a detour on Monday to meet President Jan Lis one on one in Riga.',
      'held',
      '2031-05-12',
      'Riga',
    ],
    ['The minister is in Ankara on Thursday to meet her counterpart.', 'upcoming', '2031-05-15', 'Ankara'],
    [
      'The minister flew home on Monday to prepare; she is to meet her counterpart on Friday.',
      'upcoming',
      '2031-05-16',
      undefined,
    ],
  ])('is the meeting’s: %s', (text, ...wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it('is that of the lead where the next sentence gives none', () => {
    const text =
      'The ministers of Chile and Peru agreed on Tuesday to resume work on the border.\n\n' +
      'Chilean Foreign Minister Ada Holm received her Peruvian counterpart, Luis Paredes, in Santiago.';
    expect(told(text)).toEqual([['held', '2031-05-13', 'Santiago']]);
    const before = text.replace('received', 'has received');
    expect(told(before).map(([, day]) => day)).toEqual([undefined]);
  });

  it('is told again as that day', () => {
    const text =
      'Mr Mori was due to meet Ada Holm in Oslo on Thursday. Mr Mori will also meet Prime Minister Una Keir that day.';
    expect(told(text).map(([, day]) => day)).toEqual(['2031-05-15', '2031-05-15']);
  });
});

describe('talks of several days', () => {
  it('begin as many days before as are counted', () => {
    const text = 'Envoys of Peru and Chile were into the third day of their talks in Quito on Tuesday.';
    expect(told(text)).toEqual([['held', '2031-05-11', 'Quito']]);
  });
});

describe('an agency’s reception', () => {
  it('is of the day of its dateline', () => {
    const text =
      'ASTANA, May 14 (Kaz) - The president received the Korean ambassador, Kim Min-ho, his office said.';
    expect(told(text)).toEqual([['held', '2031-05-14', 'Astana']]);
    const before = text.replace('received', 'had received');
    expect(told(before).map(([, day]) => day)).toEqual([undefined]);
  });
});

describe('a diary', () => {
  it('gives its entries the days of its short heads', () => {
    const text =
      'COUNCIL DIARY: next week\n\n• Mon 19 — Health scrutiny panel, 10am, Room 4\n\n• Wed 21 — Mayor opens a fair\n\n' +
      '• Thu 22 — Harbour Board, 2pm';
    expect(told(text).map((one) => one.slice(0, 2))).toEqual([
      ['upcoming', '2031-05-19'],
      ['upcoming', '2031-05-22'],
    ]);
  });
});

describe('an hour beside its day', () => {
  it('is the meeting’s', () => {
    const text = 'The committee gets together on **Tuesday 20 May** at 7.30pm to choose a pump.';
    const [meeting] = analyse({ text, publishedAt: '2031-05-14', timezone: 'UTC' }).meetings;
    expect(meeting?.start?.value).toMatch(/^2031-05-20T19:30/u);
  });
});

describe('another try', () => {
  it('is by the same sides', () => {
    const text =
      'Envoys of Chile and Peru met in Lima on Monday and parted without a word. They will try again in Quito on 21 May.';
    expect(told(text)).toEqual([
      ['held', '2031-05-12', 'Lima'],
      ['upcoming', '2031-05-21', 'Quito'],
    ]);
  });

  it('may be told by its number alone', () => {
    const text =
      'Chile and Peru held a round of talks in Lima on Monday. The second is due in Quito in June.';
    expect(told(text)).toEqual([
      ['held', '2031-05-12', 'Lima'],
      ['upcoming', '2031-06', 'Quito'],
    ]);
  });

  it('is none where nobody met before', () => {
    expect(told('The climbers turned back on Monday. They will try again on Friday.')).toEqual([]);
  });
});

describe('an invitation', () => {
  it('is a meeting that may come, where a town and a day are told', () => {
    const text = 'Chile has invited Peru’s foreign minister to Santiago in September to discuss the border.';
    expect(told(text)).toEqual([['possible', '2031-09', 'Santiago']]);
  });

  it('is none to a feast', () => {
    expect(told('The club invited its members to a dance on Friday.')).toEqual([]);
  });
});

describe('several rounds to come', () => {
  it('are told one by one where the article goes on to do so', () => {
    const text =
      'Chile and Peru will hold three rounds of talks next month. The first is set for 10 June in Quito, and the ministers of both will meet again in Lima on 12 June.';
    expect(told(text)).toEqual([
      ['upcoming', '2031-06-10', 'Quito'],
      ['upcoming', '2031-06-12', 'Lima'],
    ]);
  });

  it('are told together where no day is', () => {
    expect(told('Chile and Peru will hold three rounds of talks next month.')).toEqual([
      ['upcoming', '2031-06', undefined],
    ]);
  });
});

describe('an organ of a body that is known by its letters', () => {
  it('is no side beside that body', () => {
    const text = 'Envoys prepared for the OSCE Permanent Council on 13 May in Vienna.';
    const [meeting] = analyse({ text, publishedAt: '2031-05-12', timezone: 'UTC' }).meetings;
    expect(meeting?.parties).toEqual(['Organization for Security and Co-operation in Europe']);
  });
});

describe('a body at which somebody leads a delegation', () => {
  it('meets under its own name and with its own sides', () => {
    const text = 'Ida Holm will lead the Norwegian delegation at the NATO-Russia Council on Wednesday.';
    const [meeting] = analyse({ text, publishedAt: '2031-05-12', timezone: 'UTC' }).meetings;
    expect(meeting?.title).toBe('NATO–Russia Council');
    expect(meeting?.parties).toEqual(expect.arrayContaining(['NATO', 'Russia']));
  });
});
