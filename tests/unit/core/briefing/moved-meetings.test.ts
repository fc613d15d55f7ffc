import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { article, topic } from '../../../support/analysed-articles.ts';

type Told = readonly [publishedAt: string, text: string];

/** What a reader is told of the meetings of these articles, read as they stand. */
function meetingsOf(told: readonly Told[], asOf: string): readonly (readonly (string | undefined)[])[] {
  const articles = told.map(([publishedAt, text], index) =>
    article(`n${index}`, publishedAt, text, analyse({ text, publishedAt })),
  );
  const { held, upcoming, cancelled } = buildBriefing({
    topic,
    articles,
    asOf,
    since: '2026-09-08T00:00:00Z',
    problems: [],
  });
  return [...held, ...upcoming, ...cancelled].map(({ title, status, start, movedFrom, place }) => [
    title.split(' ')[0],
    status,
    start?.value.slice(0, 10),
    movedFrom?.value.slice(0, 10),
    place,
  ]);
}

describe('a meeting that was moved to another day', () => {
  const moved: Told = [
    '2026-09-17T09:00:00Z',
    'The working meeting planned for Friday in Tolva has been pushed back to Tuesday, 22 September, at 11:00.',
  ];
  const asMoved = ['Meeting', 'upcoming', '2026-09-22', '2026-09-18', 'Tolva'];

  it.each([
    [
      'a phone call',
      'Chilean envoy Pia Lund and Peruvian envoy Rolf Sand talked by phone on Friday evening.',
      'Phone',
    ],
    ['a video call', 'Envoys of Chile and Peru held a video call on Friday.', 'Video'],
    ['a meeting', 'Ministers of Chile and Peru met on Friday.', 'Meeting'],
    ['talks', 'Chilean and Peruvian negotiators sat down for talks on Friday.', 'Talks'],
  ])('is not %s that was held on the day it was moved away from', (_kind, text, title) => {
    const all = meetingsOf([moved, ['2026-09-19T09:00:00Z', text]], '2026-09-19T12:00:00Z');
    expect(all).toHaveLength(2);
    expect(all).toContainEqual([title, 'held', '2026-09-18', undefined, undefined]);
    expect(all).toContainEqual(asMoved);
  });

  it('is one where it was moved twice, on the last of its days', () => {
    const told: Told[] = [
      ['2026-09-10T09:00:00Z', 'Experts of Chile and Peru will meet in Tolva on 18 September.'],
      [
        '2026-09-12T09:00:00Z',
        'The experts’ meeting due in Tolva on 18 September has been postponed to 22 September.',
      ],
      [
        '2026-09-14T09:00:00Z',
        'The experts’ meeting in Tolva has been moved from 22 September to 24 September.',
      ],
    ];
    const last = ['Meeting', 'upcoming', '2026-09-24', '2026-09-22', 'Tolva'];
    for (const order of [
      told,
      told.toReversed(),
      [told[1], told[2], told[0]].flatMap((one) => (one ? [one] : [])),
    ])
      expect(meetingsOf(order, '2026-09-15T06:00:00Z')).toEqual([last]);
  });

  it('is on the day and in the place that it is now to be held', () => {
    const told: Told[] = [
      ['2026-09-10T09:00:00Z', 'Experts of Chile and Peru will hold talks in Tolva on 18 September.'],
      [
        '2026-09-12T09:00:00Z',
        'Talks between Chile and Peru that were planned for 18 September in Tolva have been postponed because of a storm and will now be held in Bergen on Tuesday, 22 September.',
      ],
    ];
    const now = ['Talks', 'upcoming', '2026-09-22', '2026-09-18', 'Bergen'];
    expect(meetingsOf(told, '2026-09-15T06:00:00Z')).toEqual([now]);
  });

  it('has no new day in what else will be', () => {
    const told: Told = [
      '2026-09-12T09:00:00Z',
      'The talks between Chile and Peru due on 18 September were put off, and elections will be held on 20 September.',
    ];
    expect(meetingsOf([told], '2026-09-15T06:00:00Z')).toEqual([
      ['Talks', 'postponed', undefined, '2026-09-18', undefined],
    ]);
  });

  it('is what was announced for the old day', () => {
    const announced: Told = [
      '2026-09-15T09:00:00Z',
      'Experts of Chile and Peru will meet in Tolva on Friday.',
    ];
    expect(meetingsOf([announced, moved], '2026-09-18T06:00:00Z')).toEqual([asMoved]);
  });

  it('is not a call announced for the old day', () => {
    const call: Told = ['2026-09-16T09:00:00Z', 'Envoys of Chile and Peru will hold a phone call on Friday.'];
    expect(meetingsOf([call, moved], '2026-09-17T12:00:00Z')).toHaveLength(2);
  });

  it('is not a meeting that the same article tells as held on the old day', () => {
    const text =
      'Talks between Chile and Peru that were set for Wednesday have been postponed to Saturday, 19 September. Ministers of Chile and Peru met on Wednesday.';
    expect(meetingsOf([['2026-09-18T18:00:00Z', text]], '2026-09-18T20:00:00Z')).toHaveLength(2);
  });
});

describe('a call and a meeting in a room', () => {
  it.each([
    ['Chile and Peru spoke by phone on Monday.', 'Ministers of Chile and Peru met in Oslo on Monday.'],
    ['Envoys of Chile and Peru held a video call on Monday.', 'Chile and Peru held talks in Oslo on Monday.'],
    [
      'The presidents of Chile and Peru held a phone call on Monday.',
      'A summit of Chile and Peru took place on Monday.',
    ],
  ])('are two: “%s” “%s”', (call, room) => {
    const told: Told[] = [
      ['2026-09-15T09:00:00Z', call],
      ['2026-09-15T10:00:00Z', room],
    ];
    expect(meetingsOf(told, '2026-09-15T12:00:00Z')).toHaveLength(2);
  });

  it('are two where the other article tells of talks of the same day', () => {
    const call: Told = ['2026-09-15T09:00:00Z', 'The presidents of Chile and Peru spoke by phone on Monday.'];
    for (const talks of [
      'held talks on Monday',
      'sat down together on Monday',
      'held a round of talks on Monday',
    ]) {
      const told: Told[] = [call, ['2026-09-15T10:00:00Z', `The presidents of Chile and Peru ${talks}.`]];
      expect(meetingsOf(told, '2026-09-15T12:00:00Z')).toHaveLength(2);
    }
  });

  it('are one where the other article says only that both spoke, or held talks by phone', () => {
    const call: Told = [
      '2026-09-15T09:00:00Z',
      'President Ada Holm of Chile and President Jun Mori of Peru spoke by phone on Monday.',
    ];
    for (const talks of [
      'spoke with President Jun Mori',
      'held talks with President Jun Mori by telephone',
    ]) {
      const told: Told[] = [
        call,
        ['2026-09-15T10:00:00Z', `President Ada Holm of Chile ${talks} on Monday.`],
      ];
      expect(meetingsOf(told, '2026-09-15T12:00:00Z')).toHaveLength(1);
    }
  });
});

describe('a meeting that was moved to another hour of its day', () => {
  const set: Told = [
    '2026-09-15T09:00:00Z',
    'Envoys of Chile and Peru will meet in Tolva on Thursday at 1 p.m.',
  ];
  const later: Told = [
    '2026-09-16T09:00:00Z',
    'Thursday’s meeting of the envoys of Chile and Peru in Tolva has been moved from 1 p.m. to 6 p.m., a spokesman said.',
  ];

  it('stands at its new hour, and is none of the week before', () => {
    const articles = [set, later].map(([publishedAt, text], index) =>
      article(`n${index}`, publishedAt, text, analyse({ text, publishedAt })),
    );
    const asOf = '2026-09-16T12:00:00Z';
    const { held, upcoming } = buildBriefing({ topic, articles, asOf, since: asOf, problems: [] });
    expect(held).toEqual([]);
    expect(upcoming.map(({ start }) => start?.value.slice(0, 16))).toEqual(['2026-09-17T18:00']);
  });
});
