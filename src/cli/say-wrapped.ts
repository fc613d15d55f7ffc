import type { Terminal } from '../app.ts';
import { indented, wrap } from '../render/text/layout.ts';
import { run } from '../render/text/run.ts';
import { plainText } from '../render/tree/plain-text.ts';

/** A line is not set narrower than this, whatever the terminal. */
const narrowest = 20;

/**
 * Writes a line for a person, as `say` does; where one watches, it goes on below its own beginning instead of the
 * terminal's edge.
 * @param lead what stands before it: an indent, or an id padded to the width of the others
 */
export async function sayWrapped(terminal: Terminal, line: string, lead = ''): Promise<void> {
  const start = lead.trim() === '' ? lead : plainText(lead).padEnd(lead.length);
  const columns = Math.max(terminal.width - start.length, narrowest);
  const lines = terminal.interactive ? wrap([run(plainText(line))], columns) : [[run(plainText(line))]];
  const text = indented(lines, start.length, [run(start)]).map((runs) =>
    runs.map((one) => one.text).join(''),
  );
  await terminal.write(`${text.join('\n')}\n`);
}
