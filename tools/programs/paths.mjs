// Where things lie: the root of the project and the Node it brings along.
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** The Node that npm installed for Waymark; the machine's own may be older. */
export const nodeBinary = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Arguments that run a package's program with our Node: `packageProgram('knip/bin/knip.js')`. */
export const packageProgram = (path) => join(root, 'node_modules', path)

/**
 * A long file stays within small memory: little room for new objects (MB), a heap that at most doubles before it is
 * cleared, and the embedded database as it is compiled first. Compiling a single one of its functions once more, for
 * speed, takes 600 MB, and comes a second after every start.
 */
export const lowMemory = ['--max-semi-space-size=8', '--heap-growing-percent=100', '--liftoff-only']

/** Settings with which our Node keeps what it compiled: the second start of a command takes half the time. */
export const compiledOnce = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/waymark-compiled') }
