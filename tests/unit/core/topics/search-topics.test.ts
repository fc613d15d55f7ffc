import { assert as holds, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTopics, searchTopics } from '../../../../src/core/topics/search-topics.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';
import { topicOf } from '../../../support/topics.ts';

const harbour = topicOf({ id: 'harbour', title: 'Harbour talks in Varna', aliases: ['hb', 'порт'] });
const grain = topicOf({ id: 'grain-corridor', title: 'The grain corridor', aliases: ['corridor'] });
const water = topicOf({ id: 'water', title: 'Québec water treaty', aliases: ['wt'] });
const topics = [harbour, grain, water];

function found(typed: string, limit = 25): readonly string[] {
  return searchTopics(topics, typed, limit).map(({ id }) => id);
}

describe('searching topics by what somebody has typed', () => {
  it('lists all in their order where nothing is typed yet', () => {
    expect(found('')).toEqual(['harbour', 'grain-corridor', 'water']);
    expect(found('   ')).toEqual(['harbour', 'grain-corridor', 'water']);
    expect(found('', 2)).toEqual(['harbour', 'grain-corridor']);
  });

  it.each([
    ['an id', 'harbour', 'harbour'],
    ['an alias', 'HB', 'harbour'],
    ['the start of an id', 'har', 'harbour'],
    ['an alias of another script', 'ПОР', 'harbour'],
    ['the start of a word of the title', 'varn', 'harbour'],
    ['the start of a word of the id', 'corr', 'grain-corridor'],
    ['words in another order', 'talks harb', 'harbour'],
    ['a word without its accent', 'quebec', 'water'],
    ['a part of a word', 'rbou', 'harbour'],
    ['a word with a letter too few', 'habour', 'harbour'],
    ['two letters swapped', 'wtaer', 'water'],
    ['a mistyped beginning', 'grian', 'grain-corridor'],
  ])('finds a topic by %s', (_, typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it('puts the topic that is called so before those that only begin so, hold it or are near it', () => {
    const called = topicOf({ id: 'port', title: 'A' });
    const begins = topicOf({ id: 'portugal', title: 'B' });
    const word = topicOf({ id: 'c', title: 'Ships in port cities' });
    const inside = topicOf({ id: 'd', title: 'Airports' });
    const near = topicOf({ id: 'e', title: 'Fort' });
    const other = topicOf({ id: 'f', title: 'Wheat' });
    const all = [other, near, inside, word, begins, called];
    expect(searchTopics(all, 'port', 25).map(({ id }) => id)).toEqual(['port', 'portugal', 'c', 'd', 'e']);
  });

  it.each(['xylophone', 'zz', 'h8', '%%%', '.*', '\\'])('finds nothing for %j', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('takes two letters for no typo of another word', () => {
    expect(found('hx')).toEqual([]);
  });

  it('bears whatever is typed, and never offers a topic twice or more than asked for', () => {
    holds(
      property(
        string({ unit: anyCodePoint, maxLength: 300 }),
        integer({ min: 0, max: 5 }),
        (typed, limit) => {
          const hits = searchTopics(topics, typed, limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(new Set(hits).size).toBe(hits.length);
        },
      ),
    );
  });
});

describe('the topics nearest to a name that there is not', () => {
  it('are those that a search finds', () => {
    expect(nearestTopics(topics, 'corridr', 3).map(({ id }) => id)).toEqual(['grain-corridor']);
  });

  it('are those with the fewest edits where a search finds none', () => {
    expect(nearestTopics(topics, 'hurrbuur', 1).map(({ id }) => id)).toEqual(['harbour']);
    expect(nearestTopics(topics, 'xylophone', 2)).toHaveLength(2);
  });

  it('are none where there are no topics', () => {
    expect(nearestTopics([], 'harbour', 3)).toEqual([]);
  });
});
