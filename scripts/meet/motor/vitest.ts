// The tests that the engine is measured by. Apart from the root's, whose projects want a built site and a browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts'],
    setupFiles: ['scripts/meet/motor/zonder-verkleinen.ts'],
    allowOnly: false,
    isolate: false,
    testTimeout: 30_000,
  },
});
