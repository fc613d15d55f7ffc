import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../../../src/platforms/terminal/terminal.ts';

/** A stream whose buffer is full until `drain` is called. */
function fullStream() {
  const listeners: (() => void)[] = [];
  return {
    stream: { write: () => false, once: (_event: 'drain', listener: () => void) => listeners.push(listener) },
    drain: () => {
      for (const listener of listeners) listener();
    },
  };
}

const stream = (given: { isTTY?: boolean; columns?: number }) => ({
  write: () => true,
  once: () => undefined,
  ...given,
});

describe('what a result is written to', () => {
  it('is as wide as the terminal, and 80 columns wide where there is none', () => {
    expect(createTerminal(stream({ isTTY: true, columns: 132 }), false).width).toBe(132);
    expect(createTerminal(stream({ isTTY: true }), false).width).toBe(80);
    expect(createTerminal(stream({ columns: 132 }), false).width).toBe(80);
  });

  it('takes colours on a terminal alone, and never where they are not wanted', () => {
    expect(createTerminal(stream({ isTTY: true }), false).color).toBe(true);
    expect(createTerminal(stream({ isTTY: true }), true)).toMatchObject({ color: false, interactive: true });
    expect(createTerminal(stream({}), false)).toMatchObject({ color: false, interactive: false });
  });

  it('makes the writer wait while its reader is slow', async () => {
    const { stream: slow, drain } = fullStream();
    const order: string[] = [];
    const writing = (async () => {
      await createTerminal(slow, false).write('words');
      order.push('written');
    })();
    await Promise.resolve();
    order.push('drained');
    drain();
    await writing;
    expect(order).toEqual(['drained', 'written']);
  });
});
