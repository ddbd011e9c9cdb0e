// What everybody waits for when many ask and write at once, on both databases, alone and beside giants.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { databaseSizes, whyNotHere, type DatabaseSize } from '../../src/storage/testing/databases.ts'
import { handIn, writeBadFile, writeGoodFile, writeWideWorkbook, type HandedIn } from '../giants.ts'
import { runCrowd, type Crowd } from '../load-callers.ts'
import { makeLoadDatabase } from '../load-database.ts'
import { inventRecords } from '../record-database.ts'
import { benchRegister } from '../record-file.ts'
import { printRun } from '../report.ts'
import { startWaymark, type StartedWaymark } from '../started-waymark.ts'

const usualRows = 100_000
const storedRecords = 30_000
const seconds = Number(process.env['WAYMARK_BENCH_SECONDS'] ?? '20')
const badMegabytes = 30
const cells = 1_000_000
/** Records that writers send in one run at most. */
const mostSent = 200_000

interface Place {
  readonly waymark: StartedWaymark
  readonly folder: string
  readonly rows: number
}

async function goodFile({ folder, rows }: Place, name: string, seed: number) {
  const path = join(folder, `${name}.csv`)
  await writeGoodFile(path, rows, seed)
  return { path, name: `${name}.csv`, isTaken: true }
}

const inSeconds = ({ planned, taken, state }: HandedIn) =>
  `planned ${(planned / 1000).toFixed(1)} s, taken ${(taken / 1000).toFixed(1)} s (${state})`

/** Asks while the work goes on; says how long the callers' own event loop was held, which nobody is to be blamed for. */
async function printCrowd(
  { waymark }: Place,
  title: string,
  crowd: Crowd,
  beside: () => Promise<unknown>,
): Promise<void> {
  const held = monitorEventLoopDelay({ resolution: 5 })
  held.enable()
  printRun(title, await runCrowd(waymark, crowd, beside))
  held.disable()
  const [peak, own] = [waymark.mostMegabytes() ?? '?', Math.round(held.percentile(99) / 1e6)]
  process.stdout.write(
    `Memory of the server at its peak so far: ${peak} MB. Callers held up: p99 ${own} ms\n`,
  )
}

/** An import alone, then one like it beside ten readers and ten writers. */
async function measureImports(place: Place, fresh: Crowd['fresh']): Promise<void> {
  const { waymark, rows } = place
  const alone = await handIn(waymark, await goodFile(place, 'alone', 1000))
  const count = rows.toLocaleString('en')
  process.stdout.write(`\nAn import of ${count} rows alone: ${inSeconds(alone)}\n`)
  const file = await goodFile(place, 'beside', 2000)
  let beside: HandedIn | undefined
  await printCrowd(
    place,
    `10 readers and 10 writers beside an import of ${count} rows`,
    { readers: 10, writers: 10, fresh },
    async () => {
      beside = await handIn(waymark, file)
    },
  )
  if (!beside) return
  const ratio = (beside.planned + beside.taken) / (alone.planned + alone.taken)
  process.stdout.write(`The import beside them: ${inSeconds(beside)}, ${ratio.toFixed(1)} × alone\n`)
}

async function measureGiants(place: Place, fresh: Crowd['fresh']): Promise<void> {
  const { waymark, folder } = place
  const good = await goodFile(place, 'giant', 3000)
  const bad = { path: join(folder, 'bad.csv'), name: 'bad.csv', isTaken: false }
  const book = { path: join(folder, 'cells.xlsx'), name: 'cells.xlsx', isTaken: false }
  await writeBadFile(bad.path, badMegabytes)
  await writeWideWorkbook(book.path, cells)
  const done: string[] = []
  await printCrowd(
    place,
    '50 readers and 10 writers beside giants',
    { readers: 50, writers: 10, fresh },
    () =>
      Promise.all(
        [good, bad, book].map(async (file) => {
          done.push(`${file.name} ${inSeconds(await handIn(waymark, file))}`)
        }),
      ),
  )
  process.stdout.write(`Giants: ${done.join('; ')}\n`)
}

async function measureOn(size: DatabaseSize, rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-load-files-'))
  const database = await makeLoadDatabase(size, storedRecords)
  const fresh = inventRecords(mostSent, [benchRegister], 4000)
  try {
    const waymark = await startWaymark(database.location)
    const place = { waymark, folder, rows }
    try {
      process.stdout.write(`\nOn the ${size} database, ${database.records.toLocaleString('en')} records\n`)
      const crowd = { readers: 50, writers: 10, fresh }
      await printCrowd(place, '50 readers and 10 writers', crowd, () => setTimeout(seconds * 1000))
      await printCrowd(place, '50 readers', { ...crowd, writers: 0 }, () => setTimeout(seconds * 1000))
      if (rows > 0) {
        await measureImports(place, fresh)
        await measureGiants(place, fresh)
      }
    } finally {
      await waymark.stop()
    }
  } finally {
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures the load on both databases; sizes are the rows of the imports, 0 for none. */
export async function measureLoad(sizes: readonly number[]): Promise<void> {
  const wanted = process.env['WAYMARK_BENCH_DATABASE']
  for (const size of databaseSizes) {
    if (whyNotHere(size) !== undefined || (wanted !== undefined && wanted !== size)) continue
    for (const rows of sizes.length > 0 ? sizes : [usualRows]) await measureOn(size, rows)
  }
}
