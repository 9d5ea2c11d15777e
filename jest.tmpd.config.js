export default {
  rootDir: '/work/main',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    'application/src/index.js$': '<rootDir>/libs/application/src/work/pictures.ts',
    '^@roadbook/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testMatch: ['<rootDir>/tests/tmp-d-*.spec.ts'],
};
