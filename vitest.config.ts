import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in their process: they may share a worker's modules, which saves starting one for each file. */
const pure = ['core', 'render', 'sources', 'config', 'lint', 'delivery', 'store', 'cli'].map(
  (part) => `tests/unit/${part}/**/*.test.ts`,
);
/** The same, apart: libraries of platforms and what fetches bring several versions of one HTTP client, which has globals. */
const platforms = ['tests/unit/platforms/**/*.test.ts', 'tests/unit/support/**/*.test.ts'];
/** Those among them that put something else in a module's place, stop the timers, or need those globals for themselves. */
const alone = [
  'platforms/discord/buttons',
  'platforms/slack/sdk-options',
  'platforms/slack/connect/odd-sockets',
  'support/discord/rest',
].map((name) => `tests/unit/${name}.test.ts`);

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // As src/regexp-tiering.ts has it in the program.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
    // As many as the smallest machine that we test on has cores: left alone, vitest keeps one of two idle.
    maxWorkers: 2,
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'platforms', include: platforms, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: [...pure, ...platforms] },
      },
    ],
  },
});
