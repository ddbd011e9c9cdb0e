// Giants that are handed in beside everybody else: a file of very many records, one of bad rows, a workbook of a million cells.
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { apiPaths, ownHeadings, type ImportAnswer } from '#definition'
import { csvLines, writeWorkbook } from '#formats'
import { inventRecords } from './record-database.ts'
import { benchRegister, getBenchRegister, writeRecordFile } from './record-file.ts'
import type { StartedWaymark } from './started-waymark.ts'

/** Writes so many good records that come of no other seed. */
export function writeGoodFile(path: string, rows: number, seed: number): Promise<void> {
  return writeRecordFile(path, getBenchRegister(), inventRecords(rows, [benchRegister], seed))
}

/** Writes about so many MB of rows of which none can be read. */
export async function writeBadFile(path: string, megabytes: number): Promise<void> {
  const headings = ownHeadings(getBenchRegister()).map(({ column }) => column)
  const row = csvLines([headings.map(() => 'what nobody can read')])
  const count = Math.ceil((megabytes * 1e6) / row.length)
  const lines = function* () {
    yield csvLines([headings])
    for (let at = 0; at < count; at += 1) yield row
  }
  await pipeline(lines(), createWriteStream(path))
}

const cellsPerRow = 50

/** Writes a workbook of so many cells below headings that nobody knows. */
export async function writeWideWorkbook(path: string, cells: number): Promise<void> {
  const rows = function* () {
    for (let at = 0; at <= cells / cellsPerRow; at += 1) {
      yield {
        cells: Array.from({ length: cellsPerRow }, (_, column) => ({
          text: at === 0 ? `column ${column + 1}` : `${at} ${column}`,
        })),
      }
    }
  }
  const columns = Array.from({ length: cellsPerRow }, () => ({ width: 12 }))
  const book = { title: 'Cells', language: 'en', sheets: [{ name: 'Cells', columns, rows: rows() }] }
  await pipeline(writeWorkbook(book), createWriteStream(path))
}

const patience = 15 * 60_000
const betweenLooks = 200

async function askJson(url: URL, token: string, init: RequestInit = {}): Promise<ImportAnswer> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${token}`)
  const answer = await fetch(url, { ...init, headers })
  if (!answer.ok) throw new Error(`${url.pathname} was answered with ${answer.status}.`)
  return (await answer.json()) as ImportAnswer
}

/** How long the file took to be received and planned, and to be taken, in ms; and what became of it. */
export interface HandedIn {
  readonly planned: number
  readonly taken: number
  readonly state: ImportAnswer['state']
  readonly id: string
}

/** Hands a file in over HTTP, waits for its plan, and takes it where that is wanted. */
export async function handIn(
  { address, token }: StartedWaymark,
  { path, name, isTaken }: { readonly path: string; readonly name: string; readonly isTaken: boolean },
): Promise<HandedIn> {
  const busy = new Set<ImportAnswer['state']>(['reading', 'committing'])
  const settled = async (id: string) => {
    const url = new URL(`${apiPaths.imports}/${id}`, address)
    for (const end = performance.now() + patience; performance.now() < end; await setTimeout(betweenLooks)) {
      const { state, failure } = await askJson(url, token)
      if (state === 'failed') process.stdout.write(`${name} failed: ${failure ?? 'nothing is said why'}\n`)
      if (!busy.has(state)) return state
    }
    throw new Error(`${name} was not done after ${patience / 60_000} minutes.`)
  }
  const start = performance.now()
  const { id } = await askJson(
    new URL(`${apiPaths.imports}?register=${benchRegister}&name=${name}`, address),
    token,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': `${statSync(path).size}` },
      body: createReadStream(path),
      duplex: 'half',
    },
  )
  const plannedState = await settled(id)
  const planned = performance.now() - start
  if (!isTaken || plannedState !== 'planned') return { planned, taken: 0, state: plannedState, id }
  await askJson(new URL(`${apiPaths.imports}/${id}/commit`, address), token, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ goodRows: true, withdrawVanished: false }),
  })
  const state = await settled(id)
  return { planned, taken: performance.now() - start - planned, state, id }
}
