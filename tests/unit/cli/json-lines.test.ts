import { expect, it } from 'vitest';
import { streamLines } from '../../../src/cli/json-lines.ts';
import { Fault } from '../../../src/core/fault.ts';

async function* chunks(...parts: readonly (Buffer | string)[]): AsyncGenerator<Buffer | string> {
  yield* parts;
}

/** Lines as `number: text`, or `number: code` for a fault. */
async function read(...parts: readonly (Buffer | string)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const { line, text } of streamLines(chunks(...parts))) {
    lines.push(`${line}: ${text instanceof Fault ? text.code : text}`);
  }
  return lines;
}

it('lines come out whole wherever the stream was cut, also inside a character', async () => {
  const bytes = Buffer.from('{"a":"Kyïv"}\n{"b":1}\n');
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
      '1: {"a":"Kyïv"}',
      '2: {"b":1}',
    ]);
  }
});

it('empty lines are left out and counted; the last line needs no end', async () => {
  expect(await read('a\n\n \r\nb')).toEqual(['1: a', '4: b']);
  expect(await read('')).toEqual([]);
});

it('a line that is no UTF-8 is a fault in its place', async () => {
  expect(await read('a\n', Buffer.from([0xff, 0xfe, 0x0a]), 'b\n')).toEqual(['1: a', '2: not-utf8', '3: b']);
});

it('a line without an end is not kept in memory', async () => {
  const piece = Buffer.alloc(8 * 1024 * 1024, 'x');
  expect(await read(...Array.from({ length: 9 }, () => piece), '\nb')).toEqual(['1: line-too-long', '2: b']);
});
