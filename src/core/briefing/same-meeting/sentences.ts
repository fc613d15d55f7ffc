import type { Span } from '../../model/span.ts';

/** How far (in characters) a sentence may reach on either side of the words that tell of a meeting. */
const reach = 500;
const boundary = /(?<=[.!?]["”’)]{0,2})\s+/;

/** The sentence in which a span begins, from its first word. */
export function sentenceAt(text: string, { start }: Pick<Span, 'start'>): string {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(boundary)
      .at(-1) ?? '';
  return before + fromWordsOn(text, start)[0];
}

/** What follows the beginning of a span to the end of its sentence, and the next sentence. */
export function fromWordsOn(text: string, start: number): readonly [rest: string, next: string] {
  const [rest = '', next = ''] = text.slice(start, start + reach).split(boundary, 2);
  return [rest, next];
}
