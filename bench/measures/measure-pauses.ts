// The longest time for which everybody else waits while a file is read, given back, written out, or looked through for findings.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { createServer } from '#api'
import { pathTo, recordHeadings } from '#definition'
import { BrokenTable, openTables, writeWorkbook, type OutRow } from '#formats'
import { markImport, planImport } from '#intake'
import { readFindings } from '#review'
import { actingAs, administrator, publicPerson, type Database } from '#storage'
import { benchRoadmap } from '../bench-database.ts'
import { writeBadRows, writeLongSheet, writeManyKeys, writeUnclosed } from '../hostile-files.ts'
import { fillWithRecords, inventRecords, openRecordDatabase } from '../record-database.ts'
import { benchRegister, getBenchRegister } from '../record-file.ts'

/** The longest stretch of processor time between two turns of the event loop: other work on the machine does not change it. */
function watchStretches(): () => number {
  const used = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let [longest, last] = [0, used()]
  const timer = setInterval(() => {
    const now = used()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return longest
  }
}

/** Runs the work and prints how long it took, the longest pause of the event loop, and the most memory so far. */
async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const pauses = monitorEventLoopDelay({ resolution: 2 })
  pauses.enable()
  const longestStretch = watchStretches()
  const from = performance.now()
  await work()
  const time = performance.now() - from
  // The last pause is only noted once the loop turns again.
  await setTimeout(20)
  pauses.disable()
  const stretch = Math.round(longestStretch())
  const memory = Math.round(process.resourceUsage().maxRSS / 1000)
  const [longest, usual] = [pauses.max / 1e6, pauses.percentile(99) / 1e6].map(Math.round)
  process.stdout.write(
    `${what.padEnd(52)} ${Math.round(time).toLocaleString('en').padStart(8)} ms   longest pause ${longest} ms, p99 ${usual} ms, longest stretch of processor ${stretch} ms; ${memory} MB at most so far\n`,
  )
}

/** Reads all tables of a file, whatever comes of it. */
async function readAll(path: string): Promise<void> {
  const file = await openTables(path)
  if ('code' in file) return
  try {
    for (const { name } of file.tables) for await (const row of file.rows(name)) row.cells.at(0)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
  }
}

async function measureFiles(folder: string): Promise<void> {
  const unclosed = await writeUnclosed(folder)
  const keys = writeManyKeys(folder)
  const long = await writeLongSheet(folder)
  await measure('nothing at all, for one second', () => setTimeout(1000))
  await measure('three workbooks of unclosed elements at once', () => Promise.all(unclosed.map(readAll)))
  await measure('JSON of a million keys', () => readAll(keys))
  await measure('a sheet of a million rows', () => readAll(long))
}

function* someRows(count: number): Generator<OutRow> {
  for (let at = 0; at < count; at += 1) {
    yield { cells: Array.from({ length: 20 }, (_cell, column) => ({ text: `row ${at}, column ${column}` })) }
  }
}

async function drain(bytes: AsyncIterable<unknown>): Promise<void> {
  for await (const piece of bytes) void piece
}

/** Asks a server in this process for all records of the register as CSV, and reads the answer to its end. */
async function measureExport(db: Database): Promise<void> {
  const token = 'measured-within-this-process-only'
  const server = await createServer({
    ...{ db, roadmap: benchRoadmap, version: '0', person: publicPerson, token },
  })
  try {
    const origin = await server.listen({ port: 0, host: '127.0.0.1' })
    const exportAll = async () => {
      const answer = await fetch(`${origin}${pathTo('records', benchRegister)}?format=csv`, {
        headers: { authorization: `Bearer ${token}` },
      })
      if (answer.body) await drain(answer.body)
    }
    await measure(`all records of ${benchRegister} as CSV`, exportAll)
  } finally {
    await server.close()
  }
}

async function measureRecords(db: Database, folder: string, count: number): Promise<void> {
  const register = getBenchRegister()
  const headings = recordHeadings(register).join(',')
  const bad = writeBadRows(folder, headings, false)
  const one = writeBadRows(folder, headings, true)
  const wanted = { roadmap: benchRoadmap, register, person: administrator, path: bad, mapping: null }
  await measure('a plan of 30 MB of bad rows', () => planImport(db, wanted))
  await measure('the same as rows of one record', () => planImport(db, { ...wanted, path: one }))
  const plan = await planImport(db, { ...wanted, mostProblems: 50_000 })
  await measure('the same file given back marked', () => markImport(bad, plan, join(folder, 'marked.xlsx')))
  await measure('a workbook of 100,000 rows', () =>
    drain(
      writeWorkbook({
        ...{ title: 'Long', language: 'en' },
        sheets: [{ name: 'Long', columns: [], rows: someRows(100_000) }],
      }),
    ),
  )
  const kept = await fillWithRecords(db, inventRecords(count))
  process.stdout.write(`${kept.toLocaleString('en')} invented records, of every register\n`)
  await measureExport(db)
  await measure('findings', () => actingAs(db, administrator, (tx) => readFindings(tx, benchRoadmap)))
}

/** Prints how long others wait, beside what a quiet loop shows on this machine. */
export async function measurePauses(count = 180_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pauses-'))
  try {
    await measureFiles(folder)
    const { db, close } = await openRecordDatabase()
    process.stdout.write('\n')
    try {
      await measureRecords(db, folder, count)
    } finally {
      await close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
