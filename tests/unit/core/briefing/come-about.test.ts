import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { article, day, meeting, topic } from '../../../support/analysed-articles.ts';

const parties = ['Kenya', 'Uganda'];
const maybe = 'Kenya is ready for talks with Uganda.';
const set = 'Kenya and Uganda will meet on 20 March.';

/** The possible meetings of a briefing on articles that say they may and that they will meet, each on a day of March. */
function possible(mayOn: string, willOn: string, sides: readonly string[] = parties) {
  const { possible: left } = buildBriefing({
    topic,
    articles: [
      article('may', `2023-03-${mayOn}T09:00:00Z`, maybe, {
        meetings: [meeting(maybe, maybe, { parties, status: 'possible', title: 'Talks on water' })],
      }),
      article('will', `2023-03-${willOn}T09:00:00Z`, set, {
        meetings: [meeting(set, set, { parties: sides, start: day('2023-03-20'), title: 'Dam summit' })],
      }),
    ],
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  });
  return left;
}

it('tells no talks as possible any more once a later article gives their day', () => {
  expect(possible('02', '05')).toEqual([]);
});

it('tells no meeting as possible on a day that is over', () => {
  const { possible: left } = buildBriefing({
    topic,
    articles: [
      article('may', '2023-03-02T09:00:00Z', maybe, {
        meetings: ['2023-03-08', '2023-03-10', '2023-03-14'].map((start) =>
          meeting(maybe, maybe, { parties, status: 'possible', start: day(start) }),
        ),
      }),
    ],
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  });
  expect(left.map(({ start }) => start?.value)).toEqual(['2023-03-10', '2023-03-14']);
});

it('keeps as possible what is told after the other meeting was set', () => {
  expect(possible('05', '02')).toHaveLength(1);
});

it('tells no talks as possible without a day once a later article has them possible on one', () => {
  const people = [{ name: 'Lena Oru' }, { name: 'Tomas Bek' }];
  const { possible: left } = buildBriefing({
    topic,
    articles: [
      article('may', '2023-03-02T09:00:00Z', maybe, {
        meetings: [meeting(maybe, maybe, { participants: people, status: 'possible' })],
      }),
      article('day', '2023-03-05T09:00:00Z', set, {
        meetings: [meeting(set, set, { participants: people, start: day('2023-03-20'), status: 'possible' })],
      }),
    ],
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  });
  expect(left.map(({ start }) => start?.value)).toEqual(['2023-03-20']);
});

it('keeps as possible what other sides have set a day for', () => {
  expect(possible('02', '05', ['Kenya', 'Rwanda'])).toHaveLength(1);
});
