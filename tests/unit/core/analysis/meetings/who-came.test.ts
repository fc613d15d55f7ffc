import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Who takes part in the first meeting of a text: parties, then participants. */
function cameTo(text: string): readonly string[] {
  const [meeting] = analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings;
  return meeting ? [...meeting.parties, ...meeting.participants.map(({ name }) => name)].sort() : ['none'];
}

const talks = 'Chile and Peru will resume talks on fish in Lima on Monday.';

describe('who came, told behind the meeting’s own words', () => {
  it.each([
    ['who leads a delegation', `${talks} Deputy minister Ida Roe will lead the Chilean side.`, ['Ida Roe']],
    ['by whom it is led', `${talks} The Chilean delegation will be led by Ida Roe.`, ['Ida Roe']],
    [
      'both, the second without a verb',
      `${talks} Fisheries Minister Ida Roe leads the Chilean team and Vice President Paul Mori the Peruvian one.`,
      ['Ida Roe', 'Paul Mori'],
    ],
    ['a mission', `${talks} The mission, headed by Ida Roe, arrives on Sunday.`, ['Ida Roe']],
    ['who chairs', `${talks} Paul Mori, who is to chair the talks, said he was hopeful.`, ['Paul Mori']],
    ['by whom it is chaired', `${talks} The session will be chaired by Paul Mori.`, ['Paul Mori']],
    [
      'a counterpart',
      `${talks} Fisheries Minister Ida Roe said she was hopeful. Her Peruvian counterpart, Paul Mori, said little.`,
      ['Ida Roe', 'Paul Mori'],
    ],
    ['a negotiator', `${talks} Chile's chief negotiator, Ida Roe, said she was hopeful.`, ['Ida Roe']],
  ])('is read: %s', (_, text, people) => {
    expect(cameTo(text)).toEqual(['Chile', 'Peru', ...people].sort());
  });

  it('is read: a list of those whom it brought together', () => {
    const text =
      'Talks on the river opened in Oslo on Monday. The session, which brought together Chile, Peru and Japan, was short.';
    expect(cameTo(text)).toEqual(['Chile', 'Japan', 'Peru']);
  });

  it.each([
    ['who leads a country', `${talks} Ida Roe leads the biggest party of Norway.`],
    ['who leads another thing', `${talks} A government led by Ida Roe fell in January.`],
    ['a spokesman', `${talks} Paul Mori, a spokesman for the ministry, confirmed the day.`],
    ['a counterpart of others', `${talks} Ida Roe of Norway wrote to her Swedish counterpart, Paul Mori.`],
    ['a former negotiator', `${talks} Former negotiator Ida Roe said they would fail.`],
    [
      'who leads, far behind',
      `${talks} It rained. It snowed. It hailed. It froze. Ida Roe will lead the Chilean side.`,
    ],
  ])('is left alone: %s', (_, text) => {
    expect(cameTo(text)).toEqual(['Chile', 'Peru']);
  });
});
