// With how much memory our Node runs Waymark: by what the machine, or the container around it, has.
import { totalmem } from 'node:os'

/** A long file stays within small memory: little room for new objects (MB), a heap that grows by so much (%) before it is cleared. */
const smallHeap = (growth = 50, room = 8) => [
  `--max-semi-space-size=${room}`,
  `--heap-growing-percent=${growth}`,
]

/**
 * What takes a file and ends keeps little: its heap grows by its whole before it is cleared, and it has room for the new
 * objects of a whole batch of records, of which none is moved then that is soon of no use. They are
 * cleared by the thread that made them: nobody waits for that thread, and to share such small work costs more than it saves.
 */
const takesFile = [...smallHeap(100, 16), '--no-parallel-scavenge']
const heapOf = new Map([['import', takesFile]])

/**
 * The embedded database as it is compiled first as well. Compiling what is used much of it once more, for speed, takes 60 MB
 * (its parser, which would take 600, is left out: src/storage/embedded/embedded-code.ts); without that all work in it needs
 * 1.7 times the processor.
 */
export const lowMemory = [...smallHeap(), '--liftoff-only']

/** Commands that go on: what of the database is used much is compiled for speed soon. */
const goingOn = new Set(['', 'start', 'demo'])

/** All others end: a function is compiled for speed after ten times as much use as V8 thinks right, else compiling takes longer than it saves. */
const compiledLate = '--wasm-tiering-budget=130000000'

/** Where there is so much, there is room for that. */
const enough = 3 * 2 ** 30

/** What this process may have at most, in bytes: less than the machine has where a container says so. */
export function memoryHere(machine = totalmem(), container = process.constrainedMemory?.() ?? 0) {
  return container > 0 ? Math.min(machine, container) : machine
}

/** The settings for so much memory, and for a command where one is named. `WAYMARK_MEMORY=low` takes the small ones on any machine. */
export function memorySettings(bytes = memoryHere(), wish = process.env.WAYMARK_MEMORY, command = '') {
  if (wish === 'low' || bytes < enough) return lowMemory
  const heap = heapOf.get(command) ?? smallHeap()
  return goingOn.has(command) ? heap : [...heap, compiledLate]
}
