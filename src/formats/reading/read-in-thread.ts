// Gives a task to a reader thread and takes what it finds, batch by batch; the thread is never far ahead.
import type { Worker } from 'node:worker_threads'
import { BrokenTable, newEventLoopTurns } from '../tables/index.ts'
import {
  batchesAhead,
  type FromReader,
  type ReaderItems,
  type ReaderTask,
  type ToReader,
} from './reader-tasks.ts'
import { borrowThread, giveBack, noteAside, noteAtWork, stopThread } from './reader-threads.ts'

/** Waking the thread costs as much as some rows: it is asked for so many batches at once. */
const askedTogether = batchesAhead / 4

/** How long a task may take, and what ends it early. */
export interface ReadingBounds {
  /** For which the thread may be waited for in all; time in which nobody asked it for more is not counted. */
  readonly seconds: number
  readonly signal?: AbortSignal | undefined
}

/** What a thread says of its task. */
type Said = Exclude<FromReader, { readonly kind: 'aside' }>

interface Inbox {
  readonly next: () => Promise<Said>
  /** Says that a batch has been used, so that there is room for another. */
  readonly askForMore: () => void
  /** Listens no longer, and hands the thread back in the state in which it is. */
  readonly close: () => void
}

/** Why a thread has ended, as an error for whoever has the file. */
export function endOfThread(error: unknown): Error {
  const { code } = error as { code?: unknown }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new BrokenTable({ code: 'file-too-much-memory', params: {} }, 0)
  }
  return new Error('The thread that reads a file has ended.', { cause: error })
}

/** What a thread says, one after the other. Its end, the signal and the time are errors. */
function openInbox(worker: Worker, { seconds, signal }: ReadingBounds): Inbox {
  const said: Said[] = []
  let hasEnded = false
  // Batches that the thread may still send. With none it is not at work, however slowly the others are used.
  let asked = batchesAhead
  let used = 0
  let failure: Error | undefined
  let wake: (() => void) | undefined
  let left = seconds * 1000
  const onMessage = (message: FromReader) => {
    if (message.kind === 'aside') return noteAside(worker)
    said.push(message)
    asked -= 1
    hasEnded ||= message.kind !== 'batch' && message.kind !== 'texts'
    if (hasEnded || asked === 0) noteAtWork(worker, false)
    wake?.()
  }
  const fail = (error: Error) => {
    failure ??= error
    wake?.()
  }
  const onError = (error: unknown) => fail(endOfThread(error))
  const onExit = () => fail(endOfThread({}))
  const onAbort = () => fail(signal?.reason as Error)
  const tooLong = () => fail(new BrokenTable({ code: 'file-too-much-work', params: { limit: seconds } }, 0))
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  signal?.addEventListener('abort', onAbort, { once: true })
  const waitForMore = async () => {
    const from = performance.now()
    const timer = setTimeout(tooLong, Math.max(0, left))
    await new Promise<void>((go) => (wake = go))
    wake = undefined
    clearTimeout(timer)
    left -= performance.now() - from
  }
  return {
    next: async () => {
      if (said.length === 0 && !failure) await waitForMore()
      if (failure) throw failure
      return said.shift() ?? { kind: 'end' }
    },
    askForMore: () => {
      used += 1
      if (hasEnded || used < askedTogether) return
      asked += used
      noteAtWork(worker, true)
      worker.postMessage({ kind: 'more', batches: used } satisfies ToReader, [])
      used = 0
    },
    close: () => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
      if (hasEnded) giveBack(worker)
      else if (failure) void worker.terminate()
      else stopThread(worker)
    },
  }
}

const itemsIn = (message: Said & { readonly kind: 'batch' | 'texts' }) =>
  message.kind === 'batch' ? message.items : (JSON.parse(message.json) as readonly unknown[])

/** Asks for the items of a task. Others are served between batches. */
async function* takeItems(inbox: Inbox): AsyncGenerator<readonly unknown[]> {
  const letOthersIn = newEventLoopTurns('large')
  for (;;) {
    const message = await inbox.next()
    switch (message.kind) {
      case 'end':
        return
      case 'broken':
        throw new BrokenTable(message.refusal, message.line)
      case 'fault':
        throw new Error(`A file could not be read: ${message.fault}`)
      case 'texts':
      case 'batch':
        yield itemsIn(message)
        inbox.askForMore()
        await letOthersIn()
    }
  }
}

/**
 * The items that a task gives, in the batches in which they come. Whoever stops early, and whoever gives the signal, ends
 * the task.
 *
 * @throws BrokenTable where the file is refused, or needs more memory or time than it may have
 */
export async function* readBatches<Kind extends ReaderTask['kind']>(
  task: ReaderTask & { readonly kind: Kind },
  bounds: ReadingBounds,
): AsyncGenerator<readonly ReaderItems[Kind][]> {
  const worker = await borrowThread(bounds.signal)
  const inbox = openInbox(worker, bounds)
  try {
    worker.postMessage(task satisfies ToReader, [])
    for await (const items of takeItems(inbox)) yield items as readonly ReaderItems[Kind][]
  } finally {
    inbox.close()
  }
}

/** The same one by one. */
export async function* readInThread<Kind extends ReaderTask['kind']>(
  task: ReaderTask & { readonly kind: Kind },
  bounds: ReadingBounds,
): AsyncGenerator<ReaderItems[Kind]> {
  for await (const items of readBatches<Kind>(task, bounds)) for (const item of items) yield item
}

/** The one item of a task that gives one. */
export async function askThread<Kind extends ReaderTask['kind']>(
  task: ReaderTask & { readonly kind: Kind },
  bounds: ReadingBounds,
): Promise<ReaderItems[Kind]> {
  const [item] = await Array.fromAsync(readInThread<Kind>(task, bounds))
  if (item === undefined) throw new Error('The thread that reads a file has said nothing.')
  return item
}
