// The thread in which the bytes of a file are taken apart. It has little memory of its own and knows nothing of the server.
import { parentPort } from 'node:worker_threads'
import { BrokenTable, type TableRow } from '../tables/index.ts'
import { cutJsonObjects } from '../json/index.ts'
import { inspectTextFile } from '../texts/index.ts'
import { seeTables, tableRows } from './read-tables.ts'
import { batchesAhead, type FromReader, type ReaderTask, type ToReader } from './reader-tasks.ts'

/** A batch is taken in one go by whoever asked, so it is small: so many items, cells, or signs, whichever comes first. */
const mostInBatch = { items: 50, cells: 5000, signs: 100_000 }

async function* itemsOf(task: ReaderTask): AsyncGenerator {
  switch (task.kind) {
    case 'see':
      yield await seeTables(task.path, task.limits, task.said)
      return
    case 'text':
      yield await inspectTextFile(task.path, task.megabytes)
      return
    case 'rows':
      yield* tableRows(task.source, task.table)
      return
    case 'objects':
      yield* cutJsonObjects(task.path, task.encoding, task.depth, task.longest)
  }
}

/** How much of a batch an item takes: cells and signs. */
function sizeOf(item: unknown): { readonly cells: number; readonly signs: number } {
  const { cells = [], text = '' } = item as Partial<TableRow> & { readonly text?: string }
  let signs = text.length
  for (const cell of cells) signs += cell.length
  return { cells: cells.length, signs }
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
const isPlain = (item: unknown) => {
  const { line, cells, ...others } = item as Partial<TableRow>
  return line !== undefined && cells !== undefined && Object.keys(others).length === 0
}

const sayItems = (items: readonly unknown[]) =>
  say(items.every(isPlain) ? { kind: 'texts', json: JSON.stringify(items) } : { kind: 'batch', items })

async function sendItems(task: ReaderTask): Promise<void> {
  let items: unknown[] = []
  let [cells, signs] = [0, 0]
  for await (const item of itemsOf(task)) {
    const size = sizeOf(item)
    items.push(item)
    cells += size.cells
    signs += size.signs
    const isFull =
      items.length >= mostInBatch.items || cells >= mostInBatch.cells || signs >= mostInBatch.signs
    if (!isFull) continue
    if (!(await hasRoom())) return
    sayItems(items)
    items = []
    ;[cells, signs] = [0, 0]
  }
  if (items.length > 0 && (await hasRoom())) sayItems(items)
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
  flow.isWanted = true
  const end = await sendItems(task).then((): FromReader => ({ kind: 'end' }), endOf)
  say(end)
}

port.on('message', (message: ToReader) => {
  if (message.kind === 'more') flow.room += 1
  else if (message.kind === 'stop') flow.isWanted = false
  else void run(message)
  flow.onChange()
})
