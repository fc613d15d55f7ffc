import type { SourceProblem } from '../ports.ts';

/** A problem in one line that names the file or address: most messages do so themselves. */
export function problemText({ where, message }: SourceProblem): string {
  return message.includes(where) ? message : `${where}: ${message}`;
}
