import type { Ref } from '../../core/model/briefing.ts';
import { text } from './inline.ts';
import type { InlineNode } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** What joins the spans of a text that was told in pieces. */
const gap = ' … ';

/**
 * Words in quotation marks, each span in marks of its own. Marks are set only around what one of the cites holds
 * letter for letter; a span that none holds is told without marks, so that nothing is ever put into a mouth.
 */
export function quoted(value: string, cites: readonly Ref[]): readonly InlineNode[] {
  const isHeld = finderIn(cites.map(({ quote }) => plainText(quote)));
  return spansOf(value).flatMap((told, at): readonly InlineNode[] => {
    const words = withoutComma(withoutOuterMarks(told));
    const node: InlineNode =
      words !== '' && isHeld(words) ? { type: 'quotation', value: words } : text(closed(told));
    return at === 0 ? [node] : [text(gap), node];
  });
}

/** Words of a source told without marks of ours; marks inside them stay as the source set them. */
export function unquoted(value: string): readonly InlineNode[] {
  return [
    text(
      spansOf(value)
        .map((span) => closed(span).replace(/,(?=["”]$)/, ''))
        .join(gap),
    ),
  ];
}

/** The words without the comma that the source sets before its "said". */
function withoutComma(words: string): string {
  let end = words.length;
  while (end > 0 && ' ,;:'.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

/**
 * Tells whether one of the texts holds some words. Looks first from where the words before were found: spans mostly
 * follow each other, and a text of many spans is then read once.
 */
function finderIn(texts: readonly string[]): (words: string) => boolean {
  const last = { text: texts[0] ?? '', at: 0 };
  return (words) => {
    for (const [held, from] of [
      [last.text, last.at] as const,
      ...texts.map((other) => [other, 0] as const),
    ]) {
      const at = held.indexOf(words, from);
      if (at >= 0) {
        last.text = held;
        last.at = at + words.length;
        return true;
      }
    }
    return false;
  };
}

/** The spans of a text; a quotation that runs over paragraphs is one span a paragraph. */
function spansOf(value: string): readonly string[] {
  return value
    .split(/ … |(?:\r?\n){2,}/u)
    .map(plainText)
    .filter((span) => span !== '');
}

/** A paragraph that goes on with a quotation opens with a mark that nothing closes; the last may close one. */
function withoutOuterMarks(span: string): string {
  const [unopened, unclosed] = openMarks(span);
  if (unclosed > 0 && /^["“]/.test(span)) return span.slice(1);
  if (unopened > 0 && /["”]$/.test(span)) return span.slice(0, -1);
  return span;
}

/** A span with the marks that were cut off with its neighbours set again: `the “first step` → `the “first step”`. */
function closed(span: string): string {
  if (!/["“”]/.test(span)) return span;
  // A mark that closes what stands before the span, or opens what stands after it, says nothing about the span.
  const words = span.replace(/^”\s*|\s*“$/gu, '');
  const [unopened, unclosed] = openMarks(words);
  return `${'“'.repeat(unopened)}${words}${'”'.repeat(unclosed)}`;
}

/** How many marks are missing at the start (closed and never opened) and at the end (opened and never closed). */
function openMarks(span: string): readonly [start: number, end: number] {
  let open = 0;
  let start = 0;
  for (const { 0: mark, index } of span.matchAll(/["“”]/g)) {
    const opens =
      mark === '“' || (mark === '"' && (open === 0 || /(?:^|[\s([—–-])$/.test(span.slice(0, index))));
    if (opens) open++;
    else if (open > 0) open--;
    else start++;
  }
  return [start, open];
}
