import { defineConfig } from 'vitest/config';

const NEEDS_SITE = ['tests/built/**', 'tests/browser/**', 'tests/voorbeelden/**'];

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: NEEDS_SITE, testTimeout: 30_000 } },
      {
        extends: true,
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // One browser on a machine with two cores: side by side, the tests would only wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'voorbeelden',
          include: ['tests/voorbeelden/**/*.test.ts'],
          globalSetup: 'tests/voorbeelden/global-setup.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
