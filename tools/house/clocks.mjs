// Clocks: what time it is comes from the composition root, so that every room means the same moment.
import { matchesGlob } from './glob.mjs'

const ownClock = /\bnew Date\(\)|\bDate\.now\(\)/

/** Rooms that ask the machine for the time by themselves, in files given as path → text. */
export function clockFaults(texts, { ownClocks }) {
  const isAllowed = (path) => ownClocks.some((glob) => matchesGlob(path, glob))
  return [...texts].flatMap(([path, text]) => {
    if (!/^(src|roadmaps)\/.*\.tsx?$/.test(path) || isAllowed(path)) return []
    return text.split('\n').flatMap((line, index) => {
      const found = ownClock.exec(line)?.[0]
      const why =
        'take currentMoment or currentDay of definition/time; measure durations with performance.now'
      return found === undefined
        ? []
        : [`${path}:${index + 1}: asks the machine for the time (${found}); ${why}`]
    })
  })
}
