import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

const told = (text: string): readonly string[] =>
  analyse({ text, publishedAt: '2026-01-05', timezone: 'UTC' }).statements.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );

describe('the name that somebody gives a thing', () => {
  it.each([
    'Norway calls its new patrols "Operation Heron".',
    'The firm calls its drone "Kestrel".',
    'Villagers have dubbed the north pier "the paddling pool".',
    'The players nicknamed the gym "the freezer".',
    'Traders call this hour "the long lunch".',
    'The two sides have met five times in what officials call the "tidying process".',
  ])('is nobody’s remark: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['The minister called the plan "a disaster".', '"a disaster"'],
    ['Critics call the bill "a gift to landlords".', '"a gift to landlords"'],
    ['Rowers call the flood the "worst spill in years".', 'worst spill in years'],
    ['The coach called it "the worst day" of his life.', '"the worst day"'],
  ])('is a remark where it judges: %s', (text, words) => {
    expect(told(text).join()).toContain(words);
  });
});
