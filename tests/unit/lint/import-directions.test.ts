import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const root = path.join(import.meta.dirname, '../../..');
const fixtures = path.join(root, 'tests/fixtures/lint');

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })),
});

/** Files of the fixture that break an import direction, as the project's own lint configuration sees them. */
function filesAgainstDirections(): string[] {
  const directory = temporaryDirectory();
  cpSync(path.join(root, '.oxlintrc.json'), path.join(directory, '.oxlintrc.json'));
  for (const file of globSync('**/*.{bad,good}', { cwd: fixtures })) {
    const copy = path.join(directory, file.replace(/\.(?:bad|good)$/, ''));
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(path.join(fixtures, file), copy);
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src'], {
    cwd: directory,
    encoding: 'utf8',
  });
  const { diagnostics } = report.parse(JSON.parse(run.stdout));
  const against = diagnostics.filter(({ code }) => code?.includes('no-restricted-imports'));
  return [...new Set(against.map(({ filename }) => filename))].sort();
}

it('every import against the directions of the house is refused, and none that goes with them', () => {
  const bad = globSync('**/*.bad', { cwd: fixtures }).map((file) => file.replace(/\.bad$/, ''));
  expect(bad.length).toBeGreaterThan(10);
  expect(filesAgainstDirections()).toEqual(bad.sort());
});

function filesWith(pattern: RegExp): string[] {
  return globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    pattern.test(readFileSync(path.join(root, file), 'utf8')),
  );
}

it('the system clock is read in one file, and the environment in one', () => {
  expect(filesWith(/\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/)).toEqual(['src/config/clock.ts']);
  expect(filesWith(/\bprocess\.env\b/)).toEqual(['src/config/environment.ts']);
});
