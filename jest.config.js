/** Unit and integration tests run from the TypeScript sources, as ES modules. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@roadbook/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testMatch: ['<rootDir>/{libs,apps,tests}/**/*.spec.ts'],
  globalSetup: '<rootDir>/tests/support/postgres.setup.ts',
  globalTeardown: '<rootDir>/tests/support/postgres.teardown.ts',
  // Only what hangs is ended: how long something takes is for benchmarks, and other suites run beside a test.
  testTimeout: 60_000,
  // Modules of a finished test file are not let go by the process that ran it: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
};
