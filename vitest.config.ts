import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/set-up/browser.ts', 'test/set-up/postgres.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
