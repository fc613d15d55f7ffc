import type {
  Block,
  DatePiece,
  Piece,
  RichTextElement,
  TextPiece,
} from '../../../../src/render/slack/payload.ts';

/* Blocks as they are written in expectations: a string stands for a piece of plain words. */

type Words = string | Piece;

function pieces(all: readonly Words[]): readonly Piece[] {
  return all.map((one) => (typeof one === 'string' ? { type: 'text', text: one } : one));
}

export function section(...all: readonly Words[]): RichTextElement {
  return { type: 'rich_text_section', elements: pieces(all) };
}

export function quote(...all: readonly Words[]): RichTextElement {
  return { type: 'rich_text_quote', elements: pieces(all) };
}

export function list(...items: readonly (readonly Words[])[]): RichTextElement {
  const elements = items.map((all) => ({ type: 'rich_text_section', elements: pieces(all) }) as const);
  return { type: 'rich_text_list', style: 'bullet', elements };
}

export function rich(...elements: readonly RichTextElement[]): Block {
  return { type: 'rich_text', elements };
}

export function header(text: string): Block {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

export function small(text: string): Block {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

export function timed(text: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}

export function bold(text: string): TextPiece {
  return { type: 'text', text, style: { bold: true } };
}

export function italic(text: string): TextPiece {
  return { type: 'text', text, style: { italic: true } };
}

export function date(timestamp: number, format: string, fallback: string): DatePiece {
  return { type: 'date', timestamp, format, fallback };
}

export const gap = '\u00a0';
export const wire: Piece = {
  type: 'link',
  url: 'https://harbourwire.example/bergen?page=1&from=front',
  text: '[1]',
};
export const fjord: Piece = { type: 'link', url: 'https://fjordpost.example/boats', text: '[3]' };
/** Its source has no address. */
export const two = '[2]';

export const asOf =
  '<!date^1646767800^As of {date_short_pretty} at {time}|As of Tue, 8 Mar 2022, 20:30 (Europe/Oslo)>';
export const head = [header('North Sea cod talks'), timed(asOf)];
