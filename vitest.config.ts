import { defineConfig } from 'vitest/config';

/** A platform a process: each library has an HTTP client of its own, and the clients share a global. */
const discord = ['tests/unit/platforms/discord/**/*.test.ts', 'tests/unit/support/discord*/**/*.test.ts'];
const slack = ['tests/unit/platforms/slack/**/*.test.ts', 'tests/unit/support/slack*/**/*.test.ts'];
/** Those that put something else in a module's place or stop the timers: a process for each file. */
const alone = [
  ...['sdk-options', 'needs', 'connect/odd-sockets', 'answering/too-slow'].map(
    (name) => `tests/unit/platforms/slack/${name}.test.ts`,
  ),
  'tests/unit/app/failed-web-article.test.ts',
];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // As src/regexp-tiering.ts has it in the program.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
    // One more than the smallest machine that we test on has cores: many tests wait for processes of their own.
    maxWorkers: 3,
    coverage: { include: ['src/**/*.ts'] },
    // The others leave nothing behind in their process and share its modules, which saves starting one for each file and
    // making the analysis's patterns anew.
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...discord, ...slack, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'discord', include: discord, isolate: false } },
      { extends: true, test: { name: 'slack', include: slack, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
