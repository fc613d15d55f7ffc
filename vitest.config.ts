import { defineConfig } from 'vitest/config';

/**
 * Tests that leave nothing behind in their process: they may share a worker's modules, which saves starting one for each file,
 * and making the analysis's patterns anew.
 */
const pure = [
  ...['core', 'render', 'sources', 'config', 'lint', 'delivery', 'store', 'cli'].map(
    (part) => `tests/unit/${part}/**/*.test.ts`,
  ),
  ...['archive', 'bad-input', 'commands', 'digests', 'seeds', 'sources', 'topics'].map(
    (name) => `tests/e2e/${name}.test.ts`,
  ),
  ...['briefings', 'composer', 'render'].map((name) => `tests/unit/app/${name}.test.ts`),
];
/** The same, a platform a process: each library has an HTTP client of its own, and the clients share a global. */
const discord = ['tests/unit/platforms/discord/**/*.test.ts', 'tests/unit/support/discord*/**/*.test.ts'];
const slack = ['tests/unit/platforms/slack/**/*.test.ts', 'tests/unit/support/slack*/**/*.test.ts'];
/** Those among them that put something else in a module's place or stop the timers. */
const alone = ['sdk-options', 'needs', 'connect/odd-sockets', 'answering/too-slow'].map(
  (name) => `tests/unit/platforms/slack/${name}.test.ts`,
);

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // As src/regexp-tiering.ts has it in the program.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
    // One more than the smallest machine that we test on has cores: many tests wait for processes of their own.
    maxWorkers: 3,
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'discord', include: discord, isolate: false } },
      { extends: true, test: { name: 'slack', include: slack, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: [...pure, ...discord, ...slack] },
      },
    ],
  },
});
