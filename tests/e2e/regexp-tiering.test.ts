import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const root = path.join(import.meta.dirname, '../..');

// Runs in a process of its own, as the program does: patterns that are first used late must match as early ones do.
const script = `
  import './src/regexp-tiering.ts';
  import { readdirSync, readFileSync } from 'node:fs';
  import { analyse } from './src/core/analysis/analyse.ts';
  const files = readdirSync('briefings/ukraine').map((name) => readFileSync('briefings/ukraine/' + name, 'utf8'));
  const paragraphs = files.flatMap((file) => file.split('\\n---\\n')[1].split('\\n\\n'));
  let missed = 0;
  for (const [index, text] of [...paragraphs, ...paragraphs, ...paragraphs].entries()) {
    analyse({ text, publishedAt: '2022-01-10' });
    const pattern = '^(?i:by|written by|story by|text by|words by|reported by|report by|author:|reporter:|interview by|n';
    if (!new RegExp(pattern + index + ')[: ]+(.*)$', 'u').test('By ADA EXAMPLE')) missed++;
  }
  process.stdout.write(String(missed));
`;

it('a pattern that is first used late in a long run matches as it does at the start', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
  });
  expect(stdout).toBe('0');
});

it('matches so in a thread that sets it for itself, too', async () => {
  const entry = path.join(temporaryDirectory(), 'entry.mjs');
  const sources = new URL('../../src/', import.meta.url).href;
  writeFileSync(entry, script.replaceAll('./src/', sources));
  const starter = `new (require('node:worker_threads').Worker)(${JSON.stringify(entry)})`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', starter], { cwd: root });
  expect(stdout).toBe('0');
});
