import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../../src/core/briefing/build.ts';
import type { MeetingFinding } from '../../../../../src/core/model/finding.ts';
import { article, day, meeting, topic } from '../../../../support/analysed-articles.ts';

const words = 'They met.';

/** The meetings of a briefing on two articles that tell of one each. */
function told(first: Partial<MeetingFinding>, second: Partial<MeetingFinding>) {
  const { held, upcoming } = buildBriefing({
    topic,
    articles: [first, second].map((finding, at) =>
      article(`a${at}`, `2023-03-0${at + 6}T09:00:00Z`, words, {
        meetings: [meeting(words, words, finding)],
      }),
    ),
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  });
  return [...held, ...upcoming].map(({ start, parties }) => [start?.value, ...parties]);
}

const board = { title: 'Lake Commission conference', parties: ['Lake Commission'], place: 'Kisumu' };

it('takes a conference told by its town for the body’s own, also where it was moved', () => {
  const conference = { title: 'Conference in Kisumu', place: 'Kisumu' };
  expect(
    told(
      { ...board, start: day('2023-03-12') },
      { ...conference, start: day('2023-03-15'), movedFrom: day('2023-03-12') },
    ),
  ).toEqual([['2023-03-15', 'Lake Commission']]);
});

it('keeps it apart from another body’s in that town', () => {
  const other = { title: 'Fisheries Board summit in Kisumu', parties: ['Fisheries Board'], place: 'Kisumu' };
  expect(told({ ...board, start: day('2023-03-09') }, { ...other, start: day('2023-03-09') })).toHaveLength(
    2,
  );
});

it('takes no hotel for a side of the talks that are held in it', () => {
  const sides = { title: 'Talks between Kenya and Uganda', parties: ['Kenya', 'Uganda'], place: 'Kisumu' };
  const hotel = { title: 'Hotel Imperial talks', parties: ['Hotel Imperial'], place: 'Kisumu' };
  const start = day('2023-03-07');
  expect(told({ ...sides, start, status: 'held' }, { ...hotel, start, status: 'held' })).toEqual([
    ['2023-03-07', 'Kenya', 'Uganda'],
  ]);
});
