// Where things lie: the root of the project and the Node it runs on.
import { join } from 'node:path'
import { findNodeBinary } from './node-binary.mjs'

export const root = join(import.meta.dirname, '..', '..')

/** The Node that Waymark runs on, or a name that no program has: `setUp` says what to do then. */
export const nodeBinary = findNodeBinary(join(root, 'node_modules'), process) ?? 'no-node-for-this-machine'

/** Arguments that run a package's program with our Node: `packageProgram('knip/bin/knip.js')`. */
export const packageProgram = (path) => join(root, 'node_modules', path)

/** Settings with which our Node keeps what it compiled: the second start of a command takes half the time. */
export const compiledOnce = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/waymark-compiled') }

/**
 * Memory that threads ask the system for is kept in two places and not in eight a processor: beside an import a server took
 * a sixth less. Whoever sets it otherwise is obeyed.
 */
export const fewArenas = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' }
