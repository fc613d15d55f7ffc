import type * as chat from '../chat/part.ts';
import { limits } from './limits.ts';
import type { Piece, Style, TextPiece } from './payload.ts';

/** A line of a message before it is drawn. */
export interface Line {
  readonly kind: 'heading' | 'small' | 'line' | 'item' | 'quote';
  readonly pieces: readonly Piece[];
}

export type Told = readonly Line[];
export type Group = chat.Group<Told>;
export type Entry = chat.Entry<Told>;

/** How long lines are; addresses count, as they do for Slack. */
export const measure: chat.Measure<Told> = {
  limit: limits.told,
  lengthOf: (told) => told.reduce((sum, { pieces }) => sum + 1 + lengthOf(pieces), 0),
  between: () => 1,
  small: (text) => text.length,
};

/** How much of lines a reader sees. */
export const seenMeasure: Omit<chat.Measure<Told>, 'limit'> = {
  ...measure,
  lengthOf: (told) => told.reduce((sum, { pieces }) => sum + 1 + shownWords(pieces).length, 0),
};

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);
}

export function pieceLength(piece: Piece): number {
  switch (piece.type) {
    case 'text':
      return piece.text.length;
    case 'link':
      return piece.text.length + piece.url.length;
    case 'date':
      return piece.fallback.length + piece.format.length;
    case 'usergroup':
      return piece.usergroup_id.length;
    case 'channel':
      return piece.channel_id.length;
  }
}

/** What a reader sees of some pieces; instants in the topic's zone. */
export function shownWords(pieces: readonly Piece[]): string {
  return pieces.map(wordsOf).join('');
}

function wordsOf(piece: Piece): string {
  switch (piece.type) {
    case 'text':
    case 'link':
      return piece.text;
    case 'date':
      return piece.fallback;
    case 'usergroup':
      return '';
    case 'channel':
      return 'a channel';
  }
}

/** Words as they stand, in as many pieces as it takes. */
export function words(value: string, style?: Style): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let from = 0; from < value.length; ) {
    const full = value.slice(from, from + limits.text);
    const text = full.length < limits.text ? full : full.replace(/[\ud800-\udbff]$/, '');
    pieces.push({ type: 'text', text, ...(style ? { style } : {}) });
    from += text.length;
  }
  return pieces;
}
