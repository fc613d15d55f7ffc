import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** The speaker of the statement that holds some words; null where the text leaves it open. Throws where nobody says them. */
export function speakerOf(text: string, words: string): string | null {
  const at = text.indexOf(words);
  const found = analyse({ text, publishedAt: '2026-05-05' }).statements.find(({ content }) =>
    content.some(({ start, end }) => start <= at && at < end),
  );
  if (at < 0 || found === undefined) throw new Error(`Nobody says “${words}” in: ${text}`);
  return found.speaker?.name ?? null;
}
