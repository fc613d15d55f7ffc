import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Who takes part in each meeting of a text: parties, then participants. */
function sidesTold(text: string): readonly (readonly string[])[] {
  return analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings.map(
    ({ parties, participants }) => [...parties, ...participants.map(({ name }) => name)],
  );
}

/** Who takes part in the first meeting of a text. */
function cameTo(text: string): readonly string[] {
  return [...(sidesTold(text)[0] ?? ['none'])].sort();
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
    [
      'who speaks at it',
      'Chile and Peru held talks in Lima on Monday. Minister Ida Roe told the meeting that it was late.',
      ['Ida Roe'],
    ],
    [
      'who speaks after it',
      'Chile and Peru held talks in Lima on Monday. "It was late," Minister Ida Roe told reporters after the talks.',
      ['Ida Roe'],
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
    [
      'who speaks of it for others',
      'Chile and Peru held talks in Lima on Monday. Analyst Ida Roe said after the talks that it was late.',
    ],
    ['a former negotiator', `${talks} Former negotiator Ida Roe said they would fail.`],
    [
      'who leads, far behind',
      `${talks} It rained. It snowed. It hailed. It froze. Ida Roe will lead the Chilean side.`,
    ],
  ])('is left alone: %s', (_, text) => {
    expect(cameTo(text)).toEqual(['Chile', 'Peru']);
  });
});

describe('the sides of a meeting that says little of them', () => {
  it('are those of the article’s other meetings, where all are of the same', () => {
    const text = `${talks} The previous round of talks, held in Oslo on 2 March, ended without a text.`;
    expect(sidesTold(text)).toEqual([
      ['Chile', 'Peru'],
      ['Chile', 'Peru'],
    ]);
    const others = `${text} Norway and Japan will meet in Tokyo on 20 April. Talks in Bern on 3 March failed.`;
    expect(sidesTold(others).at(-1)).toEqual([]);
  });

  it.each([
    [
      'the host country',
      'Peru’s president has cancelled a trip to Santiago that was set for Monday.',
      ['Peru', 'Chile'],
    ],
    ['no country within', 'Peru’s president has cancelled a trip to Lima that was set for Monday.', ['Peru']],
    ['no country of a company', 'The head of Tarvo has cancelled a trip to Lima set for Monday.', []],
  ])('are those of a journey: %s', (_, text, sides) => {
    expect(sidesTold(text)[0] ?? []).toEqual(sides);
  });

  it.each([
    ['so many', 'Chile, Peru and Cuba set up a fund last year.', ['Chile', 'Peru', 'Cuba']],
    ['fewer', 'Chile and Peru set up a fund last year.', []],
    ['more', 'Chile, Peru, Norway and Cuba set up a fund last year.', []],
  ])('are “the three countries” where the article names %s', (_, first, sides) => {
    const text = `${first} Envoys from the three countries met in Lima on Monday.`;
    expect(sidesTold(text)[0] ?? []).toEqual(sides);
  });

  it('are the two, where “the two” met somebody', () => {
    const text =
      'Chile and Peru held talks in Lima on Monday. The two also met the United Nations on 2 April in Bern.';
    expect(sidesTold(text).at(-1)).toEqual(['Chile', 'Peru', 'United Nations']);
  });

  it('are left open where a meeting has a subject of its own', () => {
    const text = `${talks} Fruit growers were heading into a meeting in Arica on Tuesday.`;
    expect(sidesTold(text)[1] ?? []).toEqual([]);
  });

  it('are the two told before, and who brings them together', () => {
    const text =
      'The Weavers’ Union and the Cotton Board broke off talks on Monday. The two sides will sit down again on Friday in Leeds with Ida Roe, a mediator.';
    expect(sidesTold(text).at(-1)).toEqual(['Weavers’ Union', 'Cotton Board', 'Ida Roe']);
  });

  it.each([
    ['one by the country alone', 'Chile’s Ida Roe said it went well.', ['Ida Roe']],
    ['one of two', 'President Ida Roe of Chile said it went well.', ['Ida Roe']],
    ['nobody of a lower office', 'Vice President Ida Roe of Chile said it went well.', []],
    ['nobody who only advises', 'Presidential adviser Ida Roe of Chile said it went well.', []],
    ['nobody of another country', 'President Ida Roe of Norway said it went well.', []],
  ])('are the holders of the offices that it names: %s', (_, next, people) => {
    const text = `The presidents of Chile and Peru met in Lima on Monday. ${next}`;
    expect(sidesTold(text)[0]).toEqual(['Chile', 'Peru', ...people]);
  });

  it('are no minister who tells of a meeting, and nobody of another clause', () => {
    const told = 'Chile and Peru will hold talks in Lima on Monday, Chile’s trade minister said. ';
    expect(sidesTold(`${told} Trade Minister Ida Roe of Chile was hopeful.`)[0]).toEqual(['Chile', 'Peru']);
    const beside = 'Chile and Peru will hold talks here on Monday, as President Ida Roe of Chile fell ill.';
    expect(sidesTold(beside)[0]).toEqual(['Chile', 'Peru']);
  });
});
