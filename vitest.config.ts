import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/fail-on-warnings.ts'],
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
