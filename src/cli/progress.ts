import type { Terminal } from '../app.ts';
import type { IngestParts } from '../core/ingest/ingest.ts';

/** Shows how many articles are read, on one line of a terminal; in a pipe or a file, nothing. */
export function progressOn(terminal: Terminal): IngestParts['onProgress'] {
  if (!terminal.interactive) return undefined;
  return ({ done, total }) => {
    const line = done < total ? `reading articles: ${done} of ${total}` : '';
    void terminal.write(`\r\u001b[2K${line}`);
  };
}
