import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { MeetingFinding } from '../../../../src/core/model/finding.ts';
import { article, day, meeting, topic } from '../../../support/analysed-articles.ts';

const text = 'Ida Holmm and Jens Lund met at the residence.';

function told(more: Partial<MeetingFinding>) {
  const start = day('2023-03-09');
  const { held } = buildBriefing({
    topic,
    articles: [
      article('a', '2023-03-10T09:00:00Z', text, {
        people: [
          { name: 'Ida Holm', title: 'envoy', affiliation: 'Chile', mentions: [] },
          { name: 'Ida Holm', title: 'envoy', affiliation: 'Chile', mentions: [] },
        ],
        meetings: [meeting(text, text, { status: 'held', start, parties: ['Chile', 'Norway'], ...more })],
      }),
    ],
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  });
  return held[0];
}

it.each([
  ['residence, Geneva', 'Geneva'],
  ['headquarters', undefined],
  ['U.S. mission, Geneva', 'U.S. mission, Geneva'],
  ['10 Downing Street, London', '10 Downing Street, London'],
])('tells no house without a name as the place: %s', (place, shown) => {
  expect(told({ place })?.place).toBe(shown);
});

it('keeps somebody whom the article spells in another way than the topic does', () => {
  const participants = [
    { name: 'Ida Holmm', title: 'envoy' },
    { name: 'Jens Lund', title: 'minister', affiliation: 'Norway' },
  ];
  expect(told({ participants, parties: [] })?.participants.map(({ name }) => name)).toEqual([
    'Ida Holm',
    'Jens Lund',
  ]);
});
