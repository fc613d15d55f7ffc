import type { Piece, RichTextElement, SlackMessage } from '../../../../src/render/slack/payload.ts';

/** The pieces of rich text in a message, line by line. */
export function linesOf(message: SlackMessage): readonly (readonly Piece[])[] {
  return message.blocks.flatMap((block) =>
    block.type === 'rich_text' ? block.elements.flatMap(linesIn) : [],
  );
}

/** The words that a reader of some pieces sees; instants in the topic's zone. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'date' ? piece.fallback : piece.text)).join('');
}

/** What stands under each heading of a message, its small print included. */
export function sectionsOf({ blocks }: SlackMessage): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const block of blocks) {
    if (block.type === 'header') heading = block.text.text;
    const told =
      block.type === 'context'
        ? block.elements.map(({ text }) => text)
        : linesOf({ text: '', blocks: [block], unfurl_links: false, unfurl_media: false }).map(wordsOf);
    sections.set(heading, [sections.get(heading) ?? '', ...told].filter(Boolean).join('\n'));
  }
  return sections;
}

function linesIn(element: RichTextElement): readonly (readonly Piece[])[] {
  if (element.type === 'rich_text_list') return element.elements.map(({ elements }) => elements);
  return [element.elements];
}
