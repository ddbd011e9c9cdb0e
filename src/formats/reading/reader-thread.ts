// The thread in which the bytes of a file are taken apart. It has little memory of its own and knows nothing of the server.
import { constants, platform, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { alone, BrokenTable, type TableRow } from '../tables/index.ts'
import { cutJsonObjects } from '../json/index.ts'
import { inspectTextFile } from '../texts/index.ts'
import { seeTables, tableRows } from './read-tables.ts'
import { batchesAhead, type FromReader, type ReaderTask, type ToReader } from './reader-tasks.ts'

/** A batch is taken in one go by whoever asked, so it is small: so many items, cells, or signs, whichever comes first. */
const mostInBatch = { items: 200, cells: 5000, signs: 100_000 }

function itemsOf(task: ReaderTask): AsyncIterable<readonly unknown[]> {
  if (task.kind === 'see') return once(seeTables(task.path, task.limits, task.said))
  if (task.kind === 'text') return once(inspectTextFile(task.path, task.megabytes))
  if (task.kind === 'rows') return tableRows(task.source, task.table)
  return alone(cutJsonObjects(task.path, task.encoding, { depth: task.depth }, task.longest))
}

async function* once(answer: Promise<unknown>): AsyncGenerator<readonly unknown[]> {
  yield [await answer]
}

/** How many signs an item has. */
function signsOf({ cells = [], text = '' }: Partial<TableRow> & { readonly text?: string }): number {
  let signs = text.length
  for (const cell of cells) signs += cell.length
  return signs
}

const port = parentPort
if (!port) throw new Error('This file is a thread of Waymark and is not started by itself.')

const say = (message: FromReader) => port.postMessage(message, [])

/** Batches for which there is room, whether any more are wanted, and who waits for either. */
interface Flow {
  room: number
  isWanted: boolean
  onChange: () => void
}
const flow: Flow = { room: 0, isWanted: false, onChange: () => undefined }

/** Waits until there is room for a batch, and says whether any more is wanted. */
async function hasRoom(): Promise<boolean> {
  while (flow.room === 0 && flow.isWanted) {
    await new Promise<void>((change) => {
      flow.onChange = change
    })
  }
  flow.room -= 1
  return flow.isWanted
}

/** Rows of a text file are a line and its cells; those of a workbook have gaps, which JSON does not keep. */
function isPlain(item: unknown): boolean {
  const names = Object.keys(item as object)
  return names.length === 2 && names.includes('line') && names.includes('cells')
}

const sayItems = (items: readonly unknown[]) =>
  say(items.every(isPlain) ? { kind: 'texts', json: JSON.stringify(items) } : { kind: 'batch', items })

/** So many batches make a file large: somebody waits for what is small, and for a large one beside all others. */
const large = 16
let sent = 0

/** On Linux each thread has a priority of its own: the database and whoever is served come before a large file. */
function stepAside(): void {
  if (platform() !== 'linux') return
  say({ kind: 'aside' })
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Where that is forbidden it reads as fast as others are served.
  }
}

/** Collects items until they fill a batch. */
function newBatch() {
  let [cells, signs] = [0, 0]
  let items: unknown[] = []
  const add = (item: unknown) => {
    const row = item as Partial<TableRow>
    items.push(item)
    cells += row.cells?.length ?? 0
    signs += signsOf(row)
    return items.length >= mostInBatch.items || cells >= mostInBatch.cells || signs >= mostInBatch.signs
  }
  const take = () => {
    const taken = items
    items = []
    ;[cells, signs] = [0, 0]
    return taken
  }
  return { add, take }
}

/** Says what there is once there is room for it; and whether more is wanted. */
async function sendBatch(items: readonly unknown[]): Promise<boolean> {
  if (items.length === 0) return true
  const isWanted = await hasRoom()
  sent += 1
  if (sent === large) stepAside()
  if (isWanted) sayItems(items)
  return isWanted
}

async function sendItems(task: ReaderTask): Promise<void> {
  const batch = newBatch()
  const addAll = async (items: readonly unknown[]) => {
    for (const item of items) if (batch.add(item) && !(await sendBatch(batch.take()))) return false
    return true
  }
  try {
    for await (const found of itemsOf(task)) if (!(await addAll(found))) return
  } finally {
    // What was read before the table breaks off is good.
    await sendBatch(batch.take())
  }
}

/** How a task that failed has ended. Of a fault of ours its kind and place are said, and nothing that a file may hold. */
function endOf(error: unknown): FromReader {
  if (error instanceof BrokenTable) return { kind: 'broken', refusal: error.refusal, line: error.line }
  // A text or a block so large that it cannot be made; the heap is then not full.
  if (error instanceof RangeError) {
    return { kind: 'broken', refusal: { code: 'file-too-much-memory', params: {} }, line: 0 }
  }
  const place = error instanceof Error ? `${error.name} ${error.stack?.split('\n    ')[1] ?? ''}` : ''
  return { kind: 'fault', fault: place }
}

async function run(task: ReaderTask): Promise<void> {
  flow.room = batchesAhead
  sent = 0
  flow.isWanted = true
  const end = await sendItems(task).then((): FromReader => ({ kind: 'end' }), endOf)
  say(end)
}

port.on('message', (message: ToReader) => {
  if (message.kind === 'more') flow.room += message.batches
  else if (message.kind === 'stop') flow.isWanted = false
  else void run(message)
  flow.onChange()
})
