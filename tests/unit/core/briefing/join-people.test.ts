import { describe, expect, it } from 'vitest';
import { joinPeople } from '../../../../src/core/briefing/join-people.ts';
import { type ScopedArticle, scopeOf } from '../../../../src/core/briefing/scope.ts';
import type { Person } from '../../../../src/core/model/finding.ts';
import { article, topic } from '../../../support/analysed-articles.ts';

const asOf = '2031-05-12T12:00:00Z';

/** Articles that have these people, each its own. */
function having(...people: readonly (readonly Person[])[]): readonly ScopedArticle[] {
  const articles = people.map((own, index) =>
    article(`a${index}`, asOf, '', { people: own.map((person) => ({ ...person, mentions: [] })) }),
  );
  return scopeOf(topic, articles, asOf);
}

describe('people of one last name', () => {
  const scope = having(
    [{ name: 'Ida Holm', title: 'energy minister' }],
    [{ name: 'Eva Holm', title: 'mayor' }],
  );

  it('are told from one another by the office that an article gives', () => {
    const join = joinPeople(scope, []);
    expect(join({ name: 'Holm', title: 'mayor' }).name).toBe('Eva Holm');
    expect(join({ name: 'Holm', title: 'energy minister' }).name).toBe('Ida Holm');
  });

  it('are neither of them where the article gives no office, or one that neither has', () => {
    const join = joinPeople(scope, []);
    expect(join({ name: 'Holm' }).name).toBe('Holm');
    expect(join({ name: 'Holm', title: 'envoy' }).name).toBe('Holm');
  });
});

describe('a person whose office changed', () => {
  const join = joinPeople(
    having(
      [{ name: 'Ida Holm', title: 'foreign minister' }],
      [{ name: 'Ida Holm', title: 'foreign minister' }],
      [{ name: 'Ida Holm', title: 'trade minister' }],
    ),
    [],
  );

  it('keeps the one that an article gives', () => {
    expect(join({ name: 'Ida Holm', title: 'trade minister' }).title).toBe('trade minister');
  });

  it.each(['minister', 'Norway’s foreign minister', 'diplomat', undefined])(
    'has the best attested one where an article says “%s”',
    (title) => {
      expect(join({ name: 'Ida Holm', ...(title && { title }) }).title).toBe('foreign minister');
    },
  );
});

const titles = (...told: readonly string[]) =>
  joinPeople(having(...told.map((title) => [{ name: 'Ida Holm', title }])), [])({ name: 'Ida Holm' }).title;

const bodies = (...told: readonly string[]) =>
  joinPeople(
    having(...told.map((affiliation) => [{ name: 'Ida Holm', affiliation }])),
    [],
  )({ name: 'Ida Holm' }).affiliation;

describe('a person of whom articles tell unlike', () => {
  it.each([
    [['envoy', 'envoy', 'special envoy'], 'special envoy'],
    [['head', 'head', 'commission chair'], 'commission chair'],
    [['retired general', 'negotiator'], 'negotiator'],
    [['former judge'], 'former judge'],
    [['minister', 'minister', 'deputy minister'], 'minister'],
    [['minister', 'minister', 'lake minister', 'peat minister', 'peat minister'], 'peat minister'],
  ])('of %j has the one that says most of what is held now', (told, expected) => {
    expect(titles(...told)).toBe(expected);
  });

  it.each([
    [['Gorm', 'Gorm', 'Gorm Dairy'], 'Gorm Dairy'],
    [['United States', 'United States', 'United States Lake Agency'], 'United States'],
    [['Gorm', 'Gorm', 'Gormley Dairy'], 'Gorm'],
  ])('of %j has the body’s fullest name', (told, expected) => {
    expect(bodies(...told)).toBe(expected);
  });
});
