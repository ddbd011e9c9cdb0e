// Tests lie beside what they test. They run under the Node that comes with the packages: npm test sees to that.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/programs/longest-first.mjs'
import { SkippedTests } from './tools/programs/skipped-tests.mjs'

if (Number.parseInt(process.versions.node, 10) < 24) {
  throw new Error(
    `The tests need the Node of this project, not ${process.version}: run npm test or npx vitest.`,
  )
}

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'roadmaps/**/*.test.ts',
      'tools/**/*.test.mjs',
      'journeys/**/*.test.ts',
    ],
    globalSetup: ['tools/programs/test-templates.mjs', 'src/storage/testing/shared-server.ts'],
    pool: 'forks',
    // Most suites ask little of their database: compiling its code once more, for speed, takes longer than all of their work.
    execArgv: ['--liftoff-only'],
    // Suites that meet processes, browsers and servers wait for them half of their time: one more than there are processors.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Long enough for a slow or busy machine: what takes long is measured by the benchmarks, not here.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['default', new SkippedTests()],
  },
})
