import type { Terminal } from '../app.ts';
import type { IngestParts } from '../core/ingest/ingest.ts';

type OnProgress = NonNullable<IngestParts['onProgress']>;

/** Shows how many articles are read, on one line of a terminal; in a pipe or a file, nothing. */
export function progressOn(terminal: Terminal): OnProgress | undefined {
  if (!terminal.interactive) return undefined;
  return ({ done, total }) => {
    const line = done < total ? `reading articles: ${done} of ${total}` : '';
    return terminal.write(`\r\u001b[2K${line}`);
  };
}
