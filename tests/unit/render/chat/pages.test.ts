import { expect, it } from 'vitest';
import { type Page, pageAt, pagesOf } from '../../../../src/render/chat/pages.ts';
import type { Measure, Part } from '../../../../src/render/chat/part.ts';

const measure: Measure<string> = {
  limit: 20,
  lengthOf: (told) => told.length,
  between: () => 1,
  small: (words) => words.length,
};

function part(head: string, heading: string | null, ...texts: readonly string[]): Part<string> {
  const entries = texts.map((text) => ({ text, merit: 0, isQuoted: false }));
  return { name: 'said', head, gap: '\n', groups: [{ heading, entries }] };
}

function textsOn({ parts }: Page<string>): readonly string[] {
  return parts.flatMap(({ part: { groups }, isShown }) =>
    groups.flatMap(({ entries }) => entries.filter(isShown).map(({ text }) => text)),
  );
}

it('fills pages to the character, headings counted on each', () => {
  const told = [part('head', 'Ana', 'eleven char', 'x', 'yy')];
  const pages = pagesOf(told, 0, measure);
  expect(pages.map(textsOn)).toEqual([['eleven char'], ['x', 'yy']]);
  expect(pages.map(({ page, pages: all }) => [page, all])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const three = [part('head', 'Ana', 'seven c', 'x', 'y')];
  expect(pagesOf(three, 0, measure).map(textsOn)).toEqual([['seven c', 'x', 'y']]);
  expect(pagesOf(three, 1, measure).map(textsOn)).toEqual([['seven c', 'x'], ['y']]);
});

it('has one page of nothing', () => {
  expect(pagesOf([], 0, measure)).toEqual([{ parts: [], page: 1, pages: 1 }]);
});

it('turns to the last page for one past the end, and to the first for what is no page', () => {
  const pages = pagesOf([part('', null, 'a'.repeat(15), 'b'.repeat(15), 'c'.repeat(15))], 0, measure);
  const turned = [1, 2, 3, 4, 2.9, 0, -1, Number.NaN].map((asked) => pageAt(pages, asked).page);
  expect(turned).toEqual([1, 2, 3, 3, 2, 1, 1, 1]);
});
