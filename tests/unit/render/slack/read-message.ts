import type {
  Action,
  Block,
  Mrkdwn,
  Piece,
  PlainText,
  RichTextElement,
  SlackMessage,
} from '../../../../src/render/slack/payload.ts';
import type { Cited } from '../../../contract/chat-renderer.ts';
import { bare } from '../expected-lines.ts';
import { readMrkdwn } from './read-mrkdwn.ts';

/*
 * Reads messages as Slack shows them: rich text and plain text as they stand, `mrkdwn` as marks. Instants are told as
 * `<date:SECONDS:FORMAT|FALLBACK>`.
 */

/** Lines that a reader sees: the head, with what stands under it, then one list a heading; lines of ours by themselves. */
export function displaysOf({ blocks }: SlackMessage): readonly (readonly string[])[] {
  const displays: string[][] = [];
  for (const block of blocks) {
    const lines = shownLines(block);
    const [first = ''] = lines;
    const isOwn =
      (block.type === 'context' && /^(?:Also|Not in this thread): /.test(first)) ||
      (block.type === 'rich_text' && /^(?:Nothing|No) .* (?:as of|since) <date:/.test(first));
    const last = displays.at(-1);
    if (block.type === 'header' || isOwn || !last) displays.push([...lines]);
    else last.push(...lines);
  }
  return displays;
}

function shownLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'header':
      return [bare(block.text.text)];
    case 'context':
      return block.elements.map(({ type, text }) => bare(type === 'mrkdwn' ? readMrkdwn(text).words : text));
    case 'rich_text':
      return block.elements.flatMap(linesIn).map(bare).filter(Boolean);
    case 'actions':
      return [];
  }
}

function linesIn(element: RichTextElement): readonly string[] {
  switch (element.type) {
    case 'rich_text_list':
      return element.elements.map(({ elements }) => `• ${wordsOf(elements)}`);
    case 'rich_text_quote':
      return [`| ${wordsOf(element.elements)}`];
    case 'rich_text_section':
      return wordsOf(element.elements).split('\n');
  }
}

/** The words that a reader of some pieces sees. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(wordsOfPiece).join('');
}

function wordsOfPiece(piece: Piece): string {
  switch (piece.type) {
    case 'date':
      return `<date:${piece.timestamp}:${piece.format}|${piece.fallback}>`;
    case 'usergroup':
      return `@${piece.usergroup_id}`;
    case 'channel':
      return `#${piece.channel_id}`;
    case 'text':
    case 'link':
      return piece.text;
  }
}

/** The pieces of rich text in a message, one list an element. */
export function piecesOf({ blocks }: SlackMessage): readonly (readonly Piece[])[] {
  return blocks
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .flatMap((element) =>
      element.type === 'rich_text_list'
        ? element.elements.map(({ elements }) => elements)
        : [element.elements],
    );
}

/** What calls, names or decorates where plain words should stand; links that are none of ours. */
export function markupOf(message: SlackMessage): readonly string[] {
  const pieces = piecesOf(message).flat();
  const summary = readMrkdwn(message.text);
  return [
    ...message.blocks.flatMap(textsOf).flatMap(textMarks),
    ...pieces.flatMap(({ type }) => (['text', 'link', 'date'].includes(type) ? [] : [type])),
    ...pieces.flatMap((piece) => ('style' in piece ? Object.keys(piece.style) : [])).filter(isForeign),
    // Emphasis in the summary cannot be kept out; names and links can.
    ...summary.marks.filter((mark) => mark.startsWith('<')),
    ...summary.links.filter(({ text, url }) => text !== url).map(({ url }) => url),
  ];
}

function textsOf(block: Block): readonly (PlainText | Mrkdwn)[] {
  if (block.type === 'header') return [block.text];
  return block.type === 'context' ? block.elements : [];
}

function textMarks({
  type,
  text,
  ...rest
}: {
  type: string;
  text: string;
  emoji?: boolean;
}): readonly string[] {
  if (type === 'plain_text') return rest.emoji === false ? [] : (text.match(/:[a-z0-9_+-]+:/g) ?? []);
  const { marks, links } = readMrkdwn(text);
  return [...marks, ...links.map(({ url }) => url)];
}

function isForeign(style: string): boolean {
  return !['bold', 'italic'].includes(style);
}

/** Numbers of sources that stand together. */
export function citationsOf(message: SlackMessage): readonly (readonly Cited[])[] {
  const citations: Cited[][] = [];
  for (const pieces of piecesOf(message)) {
    let open: Cited[] | null = null;
    for (const piece of pieces) {
      const n = 'text' in piece ? /^\[(\d+)\]$/.exec(piece.text)?.[1] : undefined;
      if (n === undefined) {
        open = null;
        continue;
      }
      if (!open) citations.push((open = []));
      open.push({ n: Number(n), isLinked: piece.type === 'link' });
    }
  }
  return citations;
}

export function actionsOf({ blocks }: SlackMessage): readonly Action[] {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
}

/** What pressing a button or choosing from a menu sends. */
export function buttonsOf(
  message: SlackMessage,
): readonly { readonly label: string; readonly value: string }[] {
  return actionsOf(message)
    .flatMap((action) => (action.type === 'overflow' ? action.options : [action]))
    .map(({ text, value }) => ({ label: text.text, value }));
}
