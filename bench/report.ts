// Milliseconds and ratios in a table.
import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { CrowdRun } from './load-callers.ts'

export interface Line {
  readonly what: string
  readonly waymark: number
  /** The same by hand; undefined where there is nothing to compare with. */
  readonly byHand?: number
}

/** Milliseconds that the work takes: the median of so many runs. */
export async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const milliseconds = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(0)).padStart(10)

/** Prints one table; the ratio is Waymark over hand-written. */
export function printTable(title: string, lines: readonly Line[]): void {
  const rows = lines.map(({ what, waymark, byHand }) => {
    const ratio = byHand === undefined ? '' : (waymark / byHand).toFixed(1)
    return `${what.padEnd(58)}${ratio.padStart(8)}${milliseconds(waymark)}${byHand === undefined ? '' : milliseconds(byHand)}`
  })
  const heading = `${title.padEnd(58)}${'ratio'.padStart(8)}${'ms'.padStart(10)}${'by hand'.padStart(10)}`
  // A figure is worth what the machine was free for: others who run count in it.
  const load = loadavg().map((one) => one.toFixed(1))
  process.stdout.write(`\nLoad of the machine ${load.join(', ')}\n${[heading, ...rows].join('\n')}\n`)
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const figure = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0)).padStart(9)

/** So long somebody may wait, in milliseconds, before it is said how often it was longer. */
const longWait = 1000

/** Prints how long each kind of question waited and all of them, how many waited long, and what was not answered well. */
export function printRun(title: string, { waits, seconds: lasted, faults }: CrowdRun): void {
  const heads = ['p50', 'p95', 'p99', 'max', 'answers'].map((head) => head.padStart(9)).join('')
  const all = [...waits.values()].flat()
  const lines = [...waits, ['all', all] as const].map(([kind, times]) => {
    const sorted = times.toSorted((a, b) => a - b)
    const shares = [0.5, 0.95, 0.99, 1].map((share) => figure(quantile(sorted, share)))
    return `${kind.padEnd(28)}${shares.join('')}${String(times.length).padStart(9)}`
  })
  const pace = `${Math.round(all.length / lasted)} answers a second for ${Math.round(lasted)} s`
  const wrong = [...faults].map(([what, times]) => `${times} × ${what}`).join(', ') || 'none'
  const long = all.filter((time) => time > longWait).length
  process.stdout.write(`\n${title}: ${pace}; errors: ${wrong}; longer than a second: ${long}\n`)
  process.stdout.write(`${'milliseconds'.padEnd(28)}${heads}\n${lines.join('\n')}\n`)
}
