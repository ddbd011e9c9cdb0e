// Tests lie beside what they test. They run under the Node that comes with the packages: npm test sees to that.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/programs/longest-first.mjs'
import { SkippedTests } from './tools/programs/skipped-tests.mjs'

if (Number.parseInt(process.versions.node, 10) < 24) {
  throw new Error(
    `The tests need the Node of this project, not ${process.version}: run npm test or npx vitest.`,
  )
}

/**
 * Suites with a process each: those that start programs and browsers of their own, and those that look at what belongs to
 * the whole process, such as its threads, its memory, its clock and its globals.
 */
const alone = [
  'journeys/**/*.test.ts',
  'tools/**/*.test.mjs',
  'src/cli/**/*.test.ts',
  'src/formats/{reading,xlsx}/**/*.test.ts',
  'src/storage/{embedded,folder}/**/*.test.ts',
  'src/**/killed-*.test.ts',
  'src/web/data/**/*.test.ts',
]

/** Half of the time of a short suite is the start of a process that reads the whole code again: the others of a room share a few. */
const suitesOf = (folder: string) => ({
  extends: true as const,
  test: {
    name: basename(folder),
    include: [`${folder}/**/*.test.{ts,tsx}`],
    exclude: alone,
    isolate: false,
  },
})
const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      ...['roadmaps', ...rooms.map(({ name }) => `src/${name}`)].map(suitesOf),
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
