import { defineConfig } from 'vitest/config';

// The builds of packages that the program runs with; those for development check themselves, and are slower.
process.env.NODE_ENV = 'production';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/fail-on-warnings.ts'],
    // Modules are loaded once for each worker instead of once for each file, which takes most of the time otherwise.
    isolate: false,
    // Much of the time the tests wait for a browser or another process: none of the cores has to be left to those.
    maxWorkers: '100%',
    // Waits of the tests themselves end after fifteen seconds and say what they waited for.
    testTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
