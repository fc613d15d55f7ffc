import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { PersonFinding, PositionFinding } from '../../../../src/core/model/finding.ts';
import { article, spanOf, topic } from '../../../support/analysed-articles.ts';

const asOf = '2024-05-05T12:00:00Z';

function position(
  text: string,
  party: string,
  words: string,
  more: Partial<PositionFinding> = {},
): PositionFinding {
  return { party, stance: 'demands', text: words, evidence: [spanOf(text, text)], rule: 'test', ...more };
}

function person(name: string, more: Partial<PersonFinding> = {}): PersonFinding {
  return { name, mentions: [{ start: 0, end: 1 }], ...more };
}

/** Who demands what in a briefing on articles of which each has people and one position. */
function holders(
  ...told: readonly (readonly [readonly PersonFinding[], string, string, Partial<PositionFinding>?])[]
): string[] {
  const articles = told.map(([people, party, words, more], index) => {
    const text = `${party} wants ${words}.`;
    return article(`a${index}`, '2024-05-04T12:00:00Z', text, {
      people,
      positions: [position(text, party, words, more)],
    });
  });
  const { positions } = buildBriefing({ topic, articles, asOf, since: asOf, problems: [] });
  return positions.map(({ party, text }) => `${party}: ${text}`).sort();
}

describe('the holders of a topic’s positions', () => {
  it('are the countries that another article says they speak for', () => {
    const minister = person('Ida Holm', { title: 'Foreign Minister', affiliation: 'Norway' });
    expect(
      holders([[minister], 'Norway', 'a new map'], [[person('Ida Holm')], 'Ida Holm', 'two more boats']),
    ).toEqual(['Norway: a new map', 'Norway: two more boats']);
  });

  it('stay themselves where they sit for themselves', () => {
    const senator = person('Ida Holm', { title: 'senator', affiliation: 'Norway' });
    expect(holders([[senator], 'Ida Holm', 'a bridge'])).toEqual(['Ida Holm: a bridge']);
  });

  it('have the fullest name of the topic', () => {
    expect(
      holders(
        [[], 'Guild of Cooks', 'warmer kitchens'],
        [[], 'Nordair Ports', 'later flights'],
        [[], 'Nordair', 'quieter nights'],
        [[], 'Cooks’ Federation', 'longer spoons'],
        [[], 'Federation', 'sharper knives'],
      ),
    ).toEqual([
      'Cooks’ Federation: longer spoons',
      'Cooks’ Federation: sharper knives',
      'Guild of Cooks: warmer kitchens',
      'Nordair Ports: later flights',
      'Nordair Ports: quieter nights',
    ]);
  });

  it('are no passers-by, and no government that is nobody’s', () => {
    expect(
      holders(
        [[person('Rolf Vik')], 'Rolf Vik', 'a quieter street', { personal: true }],
        [[], 'Government', 'higher fees'],
      ),
    ).toEqual([]);
  });

  it('are those who have no office, where another article tells of it', () => {
    const leader = person('Rolf Vik', { title: 'leader', affiliation: 'Cooks’ Federation' });
    expect(
      holders(
        [[leader], 'Cooks’ Federation', 'longer spoons'],
        [[person('Rolf Vik')], 'Rolf Vik', 'a quieter street', { personal: true }],
      ),
    ).toEqual(['Cooks’ Federation: a quieter street', 'Cooks’ Federation: longer spoons']);
  });

  it('may be anybody who denies something', () => {
    expect(
      holders([[person('Rolf Vik')], 'Rolf Vik', 'having been there', { personal: true, stance: 'denies' }]),
    ).toEqual(['Rolf Vik: having been there']);
  });
});
