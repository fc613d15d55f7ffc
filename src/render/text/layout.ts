import { breakHere, glue, type Line, type Run, run } from './run.ts';
import { type Cell, cellsOf } from './width.ts';

interface ToneCell extends Cell {
  readonly tone: Run['tone'];
}

/** A line that is being filled. */
interface OpenLine {
  readonly cells: ToneCell[];
  filled: number;
}

/**
 * Runs set to lines of at most `columns`: broken at spaces, in a word too long for a line at its glued spaces, and
 * where there are none between characters. A character wider than the line stands alone.
 */
export function wrap(runs: readonly Run[], columns: number): readonly Line[] {
  const cells = runs.flatMap(({ text, tone }) => cellsOf(text).map((cell) => ({ ...cell, tone })));
  const lines: OpenLine[] = [];
  let line = newLine(lines);
  for (const word of wordsOf(cells)) line = place(lines, line, word, columns);
  return lines.map((filled) => toRuns(withoutSpaceAtEnd(filled.cells)));
}

/** Lines behind an indent; the first may carry a bullet, a mark or a date instead, padded to the same width. */
export function indented(lines: readonly Line[], columns: number, first: Line = []): readonly Line[] {
  return lines.map((line, at) =>
    at === 0 ? [...padded(first, columns), ...line] : [space(columns), ...line],
  );
}

/** Two columns of lines side by side; the left one is `columns` wide. */
export function besides(left: readonly Line[], right: readonly Line[], columns: number): readonly Line[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, at) => [
    ...padded(left[at] ?? [], columns),
    ...(right[at] ?? []),
  ]);
}

/** Columns of a line. */
export function widthOf(line: Line): number {
  return sum(line.flatMap(({ text }) => cellsOf(text)));
}

function padded(line: Line, columns: number): Line {
  return [...line, space(columns - widthOf(line))];
}

function space(columns: number): Run {
  return run(' '.repeat(Math.max(0, columns)));
}

/** Words, each with the spaces before it. */
function wordsOf(cells: readonly ToneCell[]): readonly (readonly ToneCell[])[] {
  const words: ToneCell[][] = [];
  let word: ToneCell[] = [];
  let ended = false;
  for (const cell of cells) {
    const isSpace = cell.character === ' ';
    if (ended && (isSpace || word.at(-1)?.character === breakHere)) {
      words.push(word);
      word = [];
    }
    ended = !isSpace;
    word.push(cell);
  }
  return [...words, word];
}

function newLine(lines: OpenLine[]): OpenLine {
  const line: OpenLine = { cells: [], filled: 0 };
  lines.push(line);
  return line;
}

/** Sets a word on a line, or on new ones after it; gives the line to go on with. */
function place(lines: OpenLine[], line: OpenLine, word: readonly ToneCell[], columns: number): OpenLine {
  if (line.filled + sum(word) <= columns) return fill(line, word);
  const bare = word.filter(({ character }) => character !== ' ');
  if (bare.length === 0) return line;
  const next = line.filled > 0 ? newLine(lines) : line;
  return sum(bare) <= columns ? fill(next, bare) : breakUp(lines, next, bare, columns);
}

function fill(line: OpenLine, cells: readonly ToneCell[]): OpenLine {
  for (const cell of cells) line.cells.push(cell);
  line.filled += sum(cells);
  return line;
}

function breakUp(lines: OpenLine[], first: OpenLine, word: readonly ToneCell[], columns: number): OpenLine {
  let line = first;
  if (word.some(({ character }) => character === glue)) {
    const loose = word.map((cell) => (cell.character === glue ? { ...cell, character: ' ' } : cell));
    for (const part of wordsOf(loose)) line = place(lines, line, part, columns);
    return line;
  }
  for (const cell of word) {
    if (line.cells.length > 0 && line.filled + cell.columns > columns) line = newLine(lines);
    fill(line, [cell]);
  }
  return line;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, { columns }) => all + columns, 0);
}

function withoutSpaceAtEnd(cells: readonly ToneCell[]): readonly ToneCell[] {
  return cells.slice(0, cells.findLastIndex(({ character }) => character !== ' ') + 1);
}

function toRuns(cells: readonly ToneCell[]): Line {
  const runs: { text: string; tone: Run['tone'] }[] = [];
  for (const { character, tone } of cells) {
    const last = runs.at(-1);
    if (last?.tone === tone) last.text += character;
    else runs.push({ text: character, tone });
  }
  return runs;
}
