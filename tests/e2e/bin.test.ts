import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { temporaryDirectory } from '../support/temporary-directory.ts';

const bin = path.join(import.meta.dirname, '../..', manifest.bin.readout);

/** Runs the bin as an installed package's is run: over a link on the PATH, by its first line. */
async function runBin(variables: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryDirectory();
  const link = path.join(cwd, 'readout');
  symlinkSync(bin, link);
  const env = { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, ...variables };
  return promisify(execFile)(link, ['--version'], { cwd, env }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: unknown; stdout: unknown; stderr: unknown }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

it('the installed bin runs from any folder', async () => {
  expect(await runBin()).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

it('the installed bin says on an older Node what it needs, and where to get it', async () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.1.0'}})`;
  const { code, stdout, stderr } = await runBin({ NODE_OPTIONS: `--import=${old}` });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/needs Node 26 or newer[^]*Mend: run `npm ci`/);
});
