import { expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { buildBriefing } from '../../../../../src/core/briefing/build.ts';
import { article, topic } from '../../../../support/analysed-articles.ts';

/** Who met whom, by the participants and sides of each meeting that a briefing on two articles tells. */
function met(announced: string, told: string): readonly string[] {
  const [before, after] = ['2023-05-16T09:00:00Z', '2023-05-19T09:00:00Z'];
  const articles = [
    article('before', before, announced, analyse({ text: announced, publishedAt: before, timezone: 'UTC' })),
    article('after', after, told, analyse({ text: told, publishedAt: after, timezone: 'UTC' })),
  ];
  const { held } = buildBriefing({
    topic,
    articles,
    asOf: '2023-05-20T18:00:00Z',
    since: '2023-05-19T18:00:00Z',
    problems: [],
  });
  return held
    .map(({ participants, parties }) =>
      [...new Set([...participants.map(({ name }) => name), ...parties])].toSorted().join(', '),
    )
    .toSorted();
}

const announced =
  'President Ida Holm of Chile plans to speak with President Jens Lund of Norway on Thursday.';

it('keeps two calls of one evening apart that one article tells one after the other', () => {
  expect(
    met(
      announced,
      'President Ida Holm of Chile and President Jens Lund of Norway spoke by telephone for an hour on Thursday. Holm also spoke on Thursday with the leaders of the African Union.',
    ),
  ).toEqual(['African Union, Chile, Ida Holm', 'Chile, Ida Holm, Jens Lund, Norway']);
});

it('still takes for one what one article tells twice of the same two', () => {
  expect(
    met(
      announced,
      'President Ida Holm of Chile and President Jens Lund of Norway spoke by telephone for an hour on Thursday. In Thursday’s call, Holm told Lund that the fee would stay.',
    ),
  ).toEqual(['Chile, Ida Holm, Jens Lund, Norway']);
});
