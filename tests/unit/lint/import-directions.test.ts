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

it('whose token a call to Slack carries is said in one file, and no client of Bolt’s own is used', () => {
  expect(filesWith(/\bnew (?:\w+\.)?WebClient\(/)).toEqual(['src/platforms/slack/web-client.ts']);
  const makers = filesWith(/(?<!function )\bcreateWebClient\(/);
  expect(makers).toEqual(['src/platforms/slack/workspaces.ts']);
  // Whoever took Bolt's client, from a listener's arguments or its app, would name it; the socket's only listens.
  const named = filesWith(/[{,.]\s*client\b/).filter((file) => file.startsWith('src/platforms/slack/'));
  expect(named.sort()).toEqual([
    'src/platforms/slack/connect/socket.ts',
    'src/platforms/slack/workspaces.ts',
  ]);
});
