import { Fault } from '../core/fault.ts';

/** One line of a stream, counted from 1: its text, or why it has none. */
export interface StreamLine {
  readonly line: number;
  readonly text: string | Fault;
}

/** A line longer than this many bytes is skipped: no article is, and one must not fill the memory. */
const longest = 64 * 1024 * 1024;
const lineFeed = 0x0a;

/** Lines of a stream of UTF-8, read as they come; empty ones are left out. */
export async function* streamLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<StreamLine> {
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let at = rest.indexOf(lineFeed); at >= 0; at = rest.indexOf(lineFeed)) {
      yield* decoded(line, [...pieces, rest.subarray(0, at)], size + at);
      rest = rest.subarray(at + 1);
      pieces = [];
      size = 0;
      line += 1;
    }
    size += rest.length;
    if (size > longest) pieces = [];
    else pieces.push(rest);
  }
  yield* decoded(line, pieces, size);
}

function* decoded(line: number, pieces: readonly Buffer[], size: number): Generator<StreamLine> {
  if (size > longest) {
    const text = new Fault(
      'line-too-long',
      'The line is longer than 64 MB.',
      'Split it: one article a line.',
    );
    yield { line, text };
    return;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    if (text.trim()) yield { line, text };
  } catch (cause) {
    const mend = 'Save the input as UTF-8 text.';
    yield { line, text: new Fault('not-utf8', 'The line is no UTF-8 text.', mend, { cause }) };
  }
}
