export default {
  testEnvironment: 'node',
  // Whole papers on a busy machine: a limit for what hangs, not a measure of speed.
  testTimeout: 60_000,
  // Every core: what most tests wait for is a program of their own.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1.5GB',
  testSequencer: '<rootDir>/test/long-first.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
