// Readers and writers who ask a running Waymark one question after another, and how long each of them waited.
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import {
  apiPaths,
  explanationAddress,
  figuresAddress,
  pathTo,
  type FiguresAnswer,
  type InventedRecord,
  type RecordAnswer,
} from '#definition'
import { benchRoadmap } from './bench-database.ts'
import { benchRegister } from './record-file.ts'
import { openCaller, type Caller } from './send-request.ts'
import type { StartedWaymark } from './started-waymark.ts'

/** Milliseconds that each answer took, by the kind of question. */
export type Waits = Map<string, number[]>

export interface Crowd {
  readonly readers: number
  readonly writers: number
  /** Records that nobody has sent yet. */
  readonly fresh: Iterator<InventedRecord>
}

export interface CrowdRun {
  readonly waits: Waits
  readonly seconds: number
  /** Answers that were neither a success nor a record like another, by question and status. */
  readonly faults: Map<string, number>
}

export interface AskedQuestion {
  readonly kind: string
  readonly path: string
}

/** Of which indicators the figures are asked, as their pages ask: the headline. */
const indicators = ['kpi-10', 'kpi-4', 'kpi-3'].flatMap(
  (id) => benchRoadmap.indicators.find((one) => one.id === id) ?? [],
)
const records = pathTo('records', benchRegister)

/** What readers ask, in the proportion in which it is asked. */
export async function readerQuestions({ address, token }: StartedWaymark): Promise<AskedQuestion[]> {
  const caller = await openCaller(address, token)
  const figures = indicators.map(({ id, headline }) => figuresAddress(id, { show: headline.show }))
  const { body } = await caller.ask('GET', figures[0] ?? '')
  caller.end()
  const { indicator, figures: shown } = JSON.parse(body) as FiguresAnswer
  const opened = shown.slice(0, 1).map((figure) => explanationAddress(indicator, figure))
  return [
    { kind: 'overview', path: apiPaths.overview },
    ...figures.map((path) => ({ kind: 'KPI', path })),
    ...opened.map((path) => ({ kind: 'explanation', path })),
    { kind: 'record list', path: `${records}?limit=50` },
    { kind: 'status', path: apiPaths.status },
  ]
}

interface Shift {
  readonly run: Pick<CrowdRun, 'waits' | 'faults'>
  readonly isOver: () => boolean
}

async function ask(
  caller: Caller,
  { run }: Shift,
  kind: string,
  sent: Parameters<Caller['ask']>,
): Promise<string | undefined> {
  const start = performance.now()
  const { status, body } = await caller.ask(...sent)
  const waits = run.waits.get(kind) ?? []
  run.waits.set(kind, waits)
  waits.push(performance.now() - start)
  if (status < 300) return body
  if (status !== 409) run.faults.set(`${kind} ${status}`, (run.faults.get(`${kind} ${status}`) ?? 0) + 1)
  return undefined
}

async function read(caller: Caller, shift: Shift, questions: readonly AskedQuestion[], own: number) {
  for (let at = own; !shift.isOver(); at += 1) {
    const question = questions[at % questions.length]
    if (!question) return
    await ask(caller, shift, question.kind, ['GET', question.path])
  }
}

function bodyOf(fresh: Crowd['fresh']): string {
  const { value } = fresh.next() as IteratorResult<InventedRecord, undefined>
  if (!value) throw new Error('There are no more records to send.')
  return JSON.stringify({ jurisdiction: value.jurisdiction, ...value.draft })
}

/** A new record, its correction, and a batch of five: again and again. */
async function write(caller: Caller, shift: Shift, fresh: Crowd['fresh']): Promise<void> {
  while (!shift.isOver()) {
    const kept = await ask(caller, shift, 'new record', ['POST', records, bodyOf(fresh)])
    if (kept !== undefined) {
      const { id, jurisdiction, version, fields, children } = JSON.parse(kept) as RecordAnswer
      const correction = { jurisdiction, version, fields, children, reason: 'Looked through once more.' }
      const sent = JSON.stringify(correction)
      await ask(caller, shift, 'correction', ['PUT', `${records}/${jurisdiction}/${id}`, sent])
    }
    const five = Array.from({ length: 5 }, () => bodyOf(fresh)).join('\n')
    const batches = `${pathTo('keepBatch', benchRegister)}?good=rows`
    await ask(caller, shift, 'batch of 5', ['POST', batches, five, 'application/x-ndjson'])
  }
}

const betweenProbes = 20

/** Asks for the status every few milliseconds on a connection of its own: how long anybody waits who wants next to nothing. */
async function probe(caller: Caller, shift: Shift): Promise<void> {
  while (!shift.isOver()) {
    await ask(caller, shift, 'probe: status every 20 ms', ['GET', apiPaths.status])
    await setTimeout(betweenProbes)
  }
}

/** Readers sit at other machines than those who write: nothing that they ask was changed by themselves. */
const [readersAddress, writersAddress] = ['127.0.0.2', '127.0.0.3']

/** Runs the crowd until the work beside it is done. */
export async function runCrowd(
  waymark: StartedWaymark,
  { readers, writers, fresh }: Crowd,
  beside: () => Promise<unknown>,
): Promise<CrowdRun> {
  const { address, token } = waymark
  const questions = await readerQuestions(waymark)
  const open = (count: number, from: string) =>
    Promise.all(Array.from({ length: count }, () => openCaller(address, token, from)))
  const [reading, writing] = [await open(readers, readersAddress), await open(writers, writersAddress)]
  const [probing] = await open(1, readersAddress)
  let isOver = false
  const run = { waits: new Map<string, number[]>(), faults: new Map<string, number>() }
  const shift: Shift = { run, isOver: () => isOver }
  const start = performance.now()
  const everybody = [
    ...reading.map((caller, at) => read(caller, shift, questions, at)),
    ...writing.map((caller) => write(caller, shift, fresh)),
    ...(probing ? [probe(probing, shift)] : []),
  ]
  const crowd = Promise.all(everybody)
  try {
    await Promise.race([beside(), crowd])
  } finally {
    isOver = true
  }
  await crowd
  for (const { end } of [...reading, ...writing, ...(probing ? [probing] : [])]) end()
  return { ...run, seconds: (performance.now() - start) / 1000 }
}
