const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character, with the columns that it takes in a terminal. */
export interface Cell {
  readonly character: string;
  readonly columns: number;
}

/** Latin, Greek and Cyrillic letters, punctuation and currency signs: each a character of its own and one column wide. */
const narrow =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** A text's characters with their widths; combining marks, emoji sequences and the like are one cell. */
export function cellsOf(text: string): readonly Cell[] {
  if (narrow.test(text)) return Array.from(text, (character) => ({ character, columns: 1 }));
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    character: segment,
    columns: columnsOf(segment),
  }));
}

/** First and last code points of the blocks that Unicode's East Asian Width calls wide or fullwidth. */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x18b00, 0x18d8f],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const emoji = /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}{2}/u;
const noColumns = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff\ud7b0-\ud7fb]/u;

function columnsOf(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  // Terminals add up the letters of a cluster ("क्षि"), so a cluster may be wider than a letter.
  return Array.from(grapheme).reduce((sum, character) => sum + columnsOfLetter(character), 0);
}

function columnsOfLetter(character: string): number {
  if (noColumns.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return wideRanges.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}
