import { describe, expect, it } from 'vitest';
import { figureItem } from '../../../../src/render/tree/figures.ts';

function told(value: number, about: string, unit = ''): string {
  return figureItem({ id: 'f-1', value, unit, about, cites: [] })
    .children.map((node) => ('value' in node ? node.value : ''))
    .join('');
}

describe('a figure', () => {
  it.each([
    [42, 'Forty-two beds', 'beds'],
    [7, 'at least seven people were killed', 'people'],
    [30, 'thirty chairs', 'chairs'],
    [5_400_000_000, 'A$5.4 billion merger', 'Australian dollar'],
    [4_900_000, '4.9 million customers', 'customers'],
    [60_000_000, 'a cut of £60mn', '£'],
    [4200, '4,200 boats', 'boats'],
    [6_000_000, 'six million dollars', 'US dollar'],
    [0.3333, 'a third of that', 'share'],
  ])('is not told twice where its words give the number: %d, %s', (value, about, unit) => {
    expect(told(value, about, unit)).toBe(about);
  });

  it.each([
    [42, 'beds in the hall', 'beds', '42 beds in the hall'],
    [7, 'seventy people were killed', 'people', '7 people: seventy people were killed'],
    [4_000_000, 'a cut of 5.4 million', 'dollar', '4,000,000 dollar: a cut of 5.4 million'],
    [5, 'the fee', '€', '€5: the fee'],
  ])('is told where its words give no number, or another: %d, %s', (value, about, unit, words) => {
    expect(told(value, about, unit)).toBe(words);
  });
});
