// What one answer of each kind costs the server: processor time of its event loop, which other work on the machine does not change.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { databaseSizes, whyNotHere, type DatabaseSize } from '../../src/storage/testing/databases.ts'
import { readerQuestions, type AskedQuestion } from '../load-callers.ts'
import { makeLoadDatabase } from '../load-database.ts'
import { openCaller, type Caller } from '../send-request.ts'
import { startWaymark } from '../started-waymark.ts'

const usualRecords = 30_000
/** Asked so often before it is measured, and so often while it is. */
const [before, measured] = [300, 2000]
/** The system counts in hundredths of a second. */
const tick = 10

/** Milliseconds of processor that the main thread of the process has used. */
function processorOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

async function measureOne(caller: Caller, pid: number, { kind, path }: AskedQuestion): Promise<void> {
  let length = 0
  const askOften = async (times: number) => {
    for (let asked = 0; asked < times; asked += 1) length = (await caller.ask('GET', path)).body.length
  }
  await askOften(before)
  const [processor, start] = [processorOf(pid), performance.now()]
  await askOften(measured)
  const each = [processorOf(pid) - processor, performance.now() - start].map((all) =>
    (all / measured).toFixed(2).padStart(9),
  )
  process.stdout.write(
    `${kind.padEnd(14)}${length.toLocaleString('en').padStart(9)} signs${each.join(' ms of processor')} ms in all\n`,
  )
}

async function measureOn(size: DatabaseSize, records: number): Promise<void> {
  const database = await makeLoadDatabase(size, records)
  try {
    const waymark = await startWaymark(database.location)
    try {
      process.stdout.write(`\nOn the ${size} database, ${database.records.toLocaleString('en')} records\n`)
      const caller = await openCaller(waymark.address, waymark.token)
      const questions = await readerQuestions(waymark)
      for (const one of questions) await measureOne(caller, waymark.pid() ?? process.pid, one)
      caller.end()
    } finally {
      await waymark.stop()
    }
  } finally {
    await database.remove()
  }
}

/** Measures the answers of both databases, asked one after the other while nothing changes; sizes are records. */
export async function measureAnswers(sizes: readonly number[]): Promise<void> {
  const wanted = process.env['WAYMARK_BENCH_DATABASE']
  for (const size of databaseSizes) {
    if (whyNotHere(size) !== undefined || (wanted !== undefined && wanted !== size)) continue
    await measureOn(size, sizes[0] ?? usualRecords)
  }
}
