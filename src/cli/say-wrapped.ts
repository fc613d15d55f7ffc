import type { Terminal } from '../app.ts';
import { indented, wrap } from '../render/text/layout.ts';
import { run } from '../render/text/run.ts';
import { plainText } from '../render/tree/plain-text.ts';

/** A line is not set narrower than this, whatever the terminal. */
const narrowest = 20;

/** What stands before a line: blanks, and a mark behind them. */
interface Lead {
  readonly indent?: number;
  /** An id or the like. */
  readonly mark?: string;
  /** Columns of the mark and the blanks after it. */
  readonly columns?: number;
}

/**
 * Writes a line for a person, as `say` does; where one watches, it goes on below its own beginning instead of the
 * terminal's edge.
 */
export async function sayWrapped(
  terminal: Terminal,
  line: string,
  { indent = 0, mark = '', columns = 0 }: Lead = {},
): Promise<void> {
  const start = `${' '.repeat(indent)}${plainText(mark).padEnd(columns)}`;
  const runs = [run(plainText(line))];
  const room = Math.max(terminal.width - start.length, narrowest);
  const lines = indented(terminal.interactive ? wrap(runs, room) : [runs], start.length, [run(start)]);
  await terminal.write(`${lines.map((set) => set.map(({ text }) => text).join('')).join('\n')}\n`);
}
