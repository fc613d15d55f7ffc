import type { Terminal } from '../app.ts';
import type { IngestParts } from '../core/ingest/ingest.ts';

type OnProgress = NonNullable<IngestParts['onProgress']>;

/**
 * Shows how many are done, on one line of a terminal; in a pipe or a file, nothing.
 * @param what is done with what
 */
export function progressOn(terminal: Terminal, what = 'reading articles'): OnProgress | undefined {
  if (!terminal.interactive) return undefined;
  return ({ done, total }) => {
    const line = done < total ? `${what}: ${done} of ${total}` : '';
    return terminal.write(`\r\u001b[2K${line}`);
  };
}
