import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in their process: they may share a worker's modules, which saves starting one for each file. */
const pure = ['core', 'render', 'sources', 'config', 'lint', 'delivery', 'store', 'cli'].map(
  (part) => `tests/unit/${part}/**/*.test.ts`,
);

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
      { extends: true, test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: pure } },
    ],
  },
});
