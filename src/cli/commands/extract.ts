import type { Context, ExitStatus } from '../context.ts';
import { writeEach } from '../each-input.ts';

/** `readout extract FILE|URL…`: cleaned text and metadata of articles, a JSON line each, in order. */
export function runExtract(context: Context, typed: readonly string[]): Promise<ExitStatus> {
  return writeEach(context, typed, (inputs, input) => inputs.article(input));
}
