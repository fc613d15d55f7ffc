import type { ShownPart } from '../chat/part.ts';
import { type Line, shownWords, type Told, words } from './line.ts';
import { escaped } from './mrkdwn.ts';
import type { Block, Mrkdwn, Piece, PlainText, RichTextElement, TextPiece } from './payload.ts';

/** A part as blocks: its heading, small print of ours, and in one block of rich text what sources say. */
export function drawn({ part, isShown, rest }: ShownPart<Told>): readonly Block[] {
  const groups = part.groups.flatMap(({ heading, entries }) => {
    const shown = entries.filter(isShown).flatMap(({ text }) => text);
    return shown.length === 0 ? [] : [[...(heading ?? []), ...shown]];
  });
  const told = [part.head.filter(({ kind }) => kind !== 'heading' && kind !== 'small'), ...groups];
  const elements = richText(
    told.filter((lines) => lines.length > 0),
    part.gap === '\n\n',
  );
  return [
    ...headBlocks(part.head),
    ...(elements.length === 0 ? [] : [{ type: 'rich_text' as const, elements }]),
    ...(rest === null ? [] : [small(rest)]),
  ];
}

/** Words of ours in small print. */
export function small(text: string): Block {
  return { type: 'context', elements: [plain(text)] };
}

export function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}

/** A head's heading and small print. */
export function headBlocks(head: Told): readonly Block[] {
  return head.flatMap(headBlock);
}

/** The head of a message in a thread: its heading stands above, in large. */
export function smallHeadBlocks(head: Told): readonly Block[] {
  const elements = head.map(({ kind, pieces }) =>
    kind === 'heading' ? plain(shownWords(pieces)) : inMrkdwn(pieces),
  );
  return [{ type: 'context', elements }];
}

function headBlock({ kind, pieces }: Line): readonly Block[] {
  if (kind === 'heading') return [{ type: 'header', text: plain(shownWords(pieces)) }];
  return kind === 'small' ? [{ type: 'context', elements: [inMrkdwn(pieces)] }] : [];
}

function inMrkdwn(pieces: readonly Piece[]): Mrkdwn {
  return { type: 'mrkdwn', text: drawInto(pieces).map(mrkdwnOf).join('') };
}

/** Draws the words of ours right before an instant into it: at its own beginning Slack writes "Today" with a capital. */
function drawInto(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.type === 'date' && before && isLabel(before)) {
      const { format, fallback } = piece;
      return [{ ...piece, format: before.text + format, fallback: before.text + fallback }];
    }
    return after?.type === 'date' && isLabel(piece) ? [] : [piece];
  });
}

/** Words that mean nothing inside of an instant. */
function isLabel(piece: Piece): piece is TextPiece {
  return piece.type === 'text' && /^[A-Za-z ]+$/.test(piece.text);
}

function mrkdwnOf(piece: Piece): string {
  if (piece.type !== 'date') return escaped(shownWords([piece]));
  return `<!date^${piece.timestamp}^${piece.format}|${escaped(piece.fallback)}>`;
}

/** Lines as Slack's own editor writes them: line feeds inside of sections, items of a list behind one another. */
function richText(groups: readonly Told[], isAiry: boolean): readonly RichTextElement[] {
  const elements: RichTextElement[] = [];
  for (const [place, lines] of groups.entries()) {
    for (const [at, line] of lines.entries()) {
      const blank = isAiry && place > 0 && at === 0 ? '\n' : '';
      append(elements, line, blank);
    }
  }
  return elements;
}

function append(elements: RichTextElement[], { kind, pieces }: Line, blank: '' | '\n'): void {
  const last = elements.at(-1);
  if (kind === 'quote') {
    elements.push({ type: 'rich_text_quote', elements: pieces });
  } else if (kind === 'item') {
    const one = { type: 'rich_text_section', elements: pieces } as const;
    const goesOn = last?.type === 'rich_text_list';
    const before = goesOn ? last.elements : [];
    elements.splice(goesOn ? -1 : elements.length, 1, {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [...before, one],
    });
  } else {
    const goesOn = last?.type === 'rich_text_section';
    const before = goesOn ? last.elements : [];
    const feed = words(`${goesOn ? '\n' : ''}${blank}`);
    elements.splice(goesOn ? -1 : elements.length, 1, {
      type: 'rich_text_section',
      elements: [...before, ...feed, ...pieces],
    });
  }
}
