import { expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Who is told to sit in each council of two sides. */
function castsOf(text: string): readonly (readonly string[])[] {
  const { meetings } = analyse({ text, publishedAt: '2023-05-16T18:00:00Z', timezone: 'UTC' });
  return meetings
    .filter(({ title }) => /Council/.test(title))
    .map(({ participants }) => participants.map(({ name }) => name));
}

it.each([
  'OSLO, 16 May — The Kenyan trade secretary, Ida Roe, first met Norwegian Foreign Minister Jens Holm at the ministry on Tuesday to prepare Wednesday’s session of the Norway-Chile Council. She then told lawmakers of her talks in Bergen on Monday with Pablo Rivas, the Chilean deputy foreign minister.',
  'Kenyan Trade Secretary Ida Roe telephoned Odera on Tuesday. The two ministers agreed on further steps ahead of Wednesday’s session of the Norway-Chile Council, the ministry said. “Any delay would be costly,” Norwegian Foreign Minister Jens Holm said. In Bergen, Chilean Deputy Foreign Minister Pablo Rivas said he was in no hurry.',
])('puts nobody into a council of two sides who only speaks for one of them elsewhere: %s', (text) => {
  expect(castsOf(text)).toEqual([[]]);
});

it('still has those whom the sentence itself puts there', () => {
  expect(
    castsOf(
      'Chile’s Pablo Rivas and Norway’s Jens Holm met at the Norway-Chile Council in Bergen on Tuesday.',
    ),
  ).toEqual([expect.arrayContaining(['Pablo Rivas', 'Jens Holm'])]);
});
