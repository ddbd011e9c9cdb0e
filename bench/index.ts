// Prints what Waymark costs, beside the same work in hand-written SQL on the same data: figures and ratios, no verdicts.
import { cpus, totalmem } from 'node:os'
import { measureAnswers } from './measures/measure-answers.ts'
import { measureDecade } from './measures/measure-decade.ts'
import { measureFigures } from './measures/measure-figures.ts'
import { measureImport } from './measures/measure-import.ts'
import { measureIntake } from './measures/measure-intake.ts'
import { measurePauses } from './measures/measure-pauses.ts'
import { measureRecordFigures } from './measures/measure-record-figures.ts'
import { measurePeople } from './measures/measure-people.ts'
import { measureLoad } from './measures/measure-load.ts'
import { measureRecordImport } from './measures/measure-record-import.ts'
import { printTable, type Line } from './report.ts'
import { withBenchDatabase } from './bench-database.ts'

const usual = [35_000, 350_000, 2_000_000]
const words = process.argv.slice(2)
const sizes = words.map(Number).filter(Number.isInteger)
const chosen = words.filter((word) => !Number.isInteger(Number(word)))

/** What can be measured by itself: `npm run bench -- intake`. Everything where nothing is chosen. */
const kinds: Readonly<Record<string, (sizes: readonly number[]) => Promise<void>>> = {
  observations: async (asked) => {
    for (const size of asked.length > 0 ? asked : usual) {
      const lines: Line[] = await withBenchDatabase(size, measureFigures)
      printTable(`${size.toLocaleString('en')} observations`, lines)
    }
    printTable('Import of 100,000 observations', await withBenchDatabase(0, measureImport))
  },
  intake: async () => printTable('Intake of single records', await measureIntake()),
  import: async () => printTable('Import of 100,000 records', await measureRecordImport()),
  pauses: async (asked) => measurePauses(asked[0]),
  records: async (asked) => {
    for (const size of asked.length > 0 ? asked : usual.slice(-1))
      printTable('Figures counted from records', await measureRecordFigures(size))
  },
  decade: async () => printTable('The invented decade, embedded', await measureDecade()),
  load: measureLoad,
  people: measurePeople,
  answers: measureAnswers,
}

process.stdout.write(
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
)
process.stdout.write(
  'All observations and records here are invented by a seeded generator. Median of several runs; every ratio from one run of this program.\n',
)

// Ended from outside, it takes what it started along.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

for (const [kind, measure] of Object.entries(kinds)) {
  if (chosen.length === 0 || chosen.includes(kind)) await measure(sizes)
}
