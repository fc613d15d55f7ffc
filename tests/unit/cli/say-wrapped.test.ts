import { expect, it } from 'vitest';
import type { Terminal } from '../../../src/app.ts';
import { sayWrapped } from '../../../src/cli/say-wrapped.ts';

async function said(
  line: string,
  lead: Parameters<typeof sayWrapped>[2],
  { width = 30, interactive = true } = {},
): Promise<string> {
  let text = '';
  const terminal: Terminal = {
    width,
    interactive,
    color: false,
    write: async (more) => {
      text += more;
    },
  };
  await sayWrapped(terminal, line, lead);
  return text;
}

it('sets a line below its own beginning where somebody watches', async () => {
  expect(await said('one two three four five six', { mark: 'id', columns: 4 })).toBe(
    'id  one two three four five\n    six\n',
  );
  expect(await said('one two three four five six', { indent: 10, mark: 'next', columns: 6 })).toBe(
    '          next  one two three four\n                five six\n',
  );
});

it('keeps a line whole in a pipe or a file, so that it can be searched', async () => {
  const line = 'word '.repeat(30).trim();
  expect(await said(line, { mark: 'id', columns: 4 }, { interactive: false })).toBe(`id  ${line}\n`);
});

it('does not go under a readable width, whatever the terminal and the mark', async () => {
  const text = await said(
    'one two three four five',
    { mark: 'a-very-long-mark', columns: 18 },
    { width: 10 },
  );
  expect(text).toBe(`a-very-long-mark  one two three four\n${' '.repeat(18)}five\n`);
});

it('shows names and marks as plain words that can neither break the line nor steer the terminal', async () => {
  expect(await said('a\nb \u001b[31mred\u202e', { mark: '\u001b]0;x\u0007id', columns: 4 })).toBe(
    'id  a b red\n',
  );
});
