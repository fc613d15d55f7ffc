import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import listed from '../../../../fixtures/people/said-by.json' with { type: 'json' };

interface Passage {
  readonly id: string;
  readonly text: string;
  /** Words of the passage, and whose they are; null where the text leaves it open. */
  readonly said: readonly { readonly words: string; readonly who: string | null }[];
}

const passages: readonly Passage[] = listed;

test.each(passages)('passage $id: what is said is given to who says it', ({ text, said }) => {
  const { statements } = analyse({ text, publishedAt: '2026-05-05' });
  const given = said.map(({ words }) => {
    const at = text.indexOf(words);
    const found = statements.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
    return { words, who: found === undefined ? 'nothing is found' : (found.speaker?.name ?? null) };
  });
  expect(given).toEqual(said);
});
