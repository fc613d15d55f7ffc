import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // As src/regexp-tiering.ts has it in the program.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'] },
  },
});
