import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // As src/regexp-tiering.ts has it in the program.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
    // As many as the smallest machine that we test on has cores: left alone, vitest keeps one of two idle.
    maxWorkers: 2,
    coverage: { include: ['src/**/*.ts'] },
  },
});
