// Prints what Waymark costs, beside the same work in hand-written SQL on the same data: figures and ratios, no verdicts.
import { cpus, totalmem } from 'node:os'
import { measureFigures } from './measure-figures.ts'
import { measureImport } from './measure-import.ts'
import { measureIntake } from './measure-intake.ts'
import { printTable, type Line } from './report.ts'
import { withBenchDatabase } from './bench-database.ts'

const usual = [35_000, 350_000, 2_000_000]
const words = process.argv.slice(2)
const asked = words.map(Number).filter(Number.isInteger)
/** `npm run bench -- intake` measures the intake of single records only. */
const isIntakeOnly = words.includes('intake')

process.stdout.write(
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
)
process.stdout.write(
  'All observations and records here are invented by a seeded generator. Median of several runs; every ratio from one run of this program.\n',
)

if (!isIntakeOnly) {
  for (const size of asked.length > 0 ? asked : usual) {
    const lines: Line[] = await withBenchDatabase(size, measureFigures)
    printTable(`${size.toLocaleString('en')} observations`, lines)
  }
  printTable('Import of 100,000 observations', await withBenchDatabase(0, measureImport))
}
printTable('Intake of single records', await measureIntake())
