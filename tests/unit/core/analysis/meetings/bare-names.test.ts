import { expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

const known = 'Norwegian Foreign Minister Jens Lund arrived in Arvik on Monday.';

function castOf(text: string): readonly string[] {
  const { meetings } = analyse({
    text: `${known} ${text}`,
    publishedAt: '2023-05-16T18:00:00Z',
    timezone: 'UTC',
  });
  return meetings.flatMap(({ participants }) => participants.map(({ name }) => name)).toSorted();
}

it.each([
  [
    'Envoy Ida Holm has proposed a three-way meeting with Rivas and Lund.',
    ['Ida Holm', 'Jens Lund', 'Rivas'],
  ],
  ['Envoy Ida Holm will hold talks with Lund and Rivas on Thursday.', ['Ida Holm', 'Jens Lund', 'Rivas']],
  ['Envoy Ida Holm met Lund, and Rivas, on Tuesday.', ['Ida Holm', 'Jens Lund', 'Rivas']],
])('does not make two sides of three, one of whom is told by a last name alone: %s', (text, cast) => {
  expect(castOf(text)).toEqual(cast);
});

it.each([
  'Envoy Ida Holm will hold talks with Lund and Norway on Thursday.',
  'Envoy Ida Holm will hold talks with Lund in Arvik, Bergen and Oslo on Thursday.',
  'Envoy Ida Holm will hold talks with Lund and Monday will tell.',
  'Envoy Ida Holm will hold talks with Lund and Chile’s envoys on Thursday.',
])('takes neither a country, a day nor a body for somebody: %s', (text) => {
  expect(castOf(text)).toEqual(['Ida Holm', 'Jens Lund']);
});
