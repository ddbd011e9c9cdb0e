// The threads in which files are read: few at a time, warm ones used again, each with a memory of its own that it cannot exceed.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { BrokenTable } from '../tables/index.ts'
import type { FromReader, ToReader } from './reader-tasks.ts'

/**
 * Megabytes of one thread. Where it needs more, only the thread ends; the limits of a file are such that it does not, for
 * a single call that needs very much more, such as the parsing of a text, would end the process before that is noticed.
 */
const memory = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 12, stackSizeMb: 4 }
/** Threads that work at the same moment. One that is ahead of whoever reads its rows only waits, and is not counted. */
const mostAtWork = Math.max(2, availableParallelism())
/** Files that are open at the same moment, whether their thread works or waits. */
const mostOpen = 16
/** Milliseconds: how long a thread is kept warm, and how soon it has to let go of a file that nobody reads any more. */
const keptWarm = 30_000
const letsGoWithin = 1000

const warm = new Map<Worker, NodeJS.Timeout>()
/** Threads with a file, and whether they are at work. */
const lent = new Map<Worker, boolean>()
const waiting = new Set<(worker: Worker) => void>()

/** Threads that read behind everything else, for good: what is small must not wait for them. */
const aside = new WeakSet<Worker>()

const atWork = () => [...lent.values()].filter(Boolean).length

/** Nothing of the server is there to be found but where compiled code is kept: with it a thread starts in a third of the time. */
function settingsOfThread(): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: kept } = process.env
  return kept === undefined ? {} : { NODE_COMPILE_CACHE: kept }
}

function startThread(): Worker {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: memory,
    ...{ env: settingsOfThread(), argv: [], execArgv: [], name: 'file-reader' },
  })
  // Whoever has the file is told; without anybody listening, the end of a thread would be the end of the process.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    clearTimeout(warm.get(worker))
    warm.delete(worker)
    lent.delete(worker)
    lendNext()
  })
  return worker
}

function lend(): Worker {
  const [found] = warm.keys()
  const worker = found ?? startThread()
  clearTimeout(warm.get(worker))
  warm.delete(worker)
  lent.set(worker, true)
  worker.ref()
  return worker
}

function lendNext(): void {
  for (const [go] of waiting.entries()) {
    if (atWork() >= mostAtWork || lent.size >= mostOpen) return
    waiting.delete(go)
    go(lend())
  }
}

/**
 * A thread for one file, as soon as one is free.
 *
 * @throws BrokenTable where too many files are open
 * @throws the reason of the signal, where it is given meanwhile
 */
export async function borrowThread(signal: AbortSignal | undefined): Promise<Worker> {
  signal?.throwIfAborted()
  if (lent.size >= mostOpen) {
    throw new BrokenTable({ code: 'file-reader-busy', params: { limit: mostOpen } }, 0)
  }
  if (atWork() < mostAtWork) return lend()
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.delete(go)
      reject(signal?.reason as Error)
    }
    const go = (worker: Worker) => {
      signal?.removeEventListener('abort', leave)
      resolve(worker)
    }
    waiting.add(go)
    signal?.addEventListener('abort', leave, { once: true })
  })
}

/** Notes whether a thread is at work or ahead of its reader. */
export function noteAtWork(worker: Worker, isAtWork: boolean): void {
  if (!lent.has(worker)) return
  lent.set(worker, isAtWork)
  if (!isAtWork) lendNext()
}

/** Notes that a thread reads behind everything else from now on. */
export function noteAside(worker: Worker): void {
  aside.add(worker)
}

/** Takes back a thread that has ended its task. */
export function giveBack(worker: Worker): void {
  if (!lent.delete(worker)) return
  worker.unref()
  if (warm.size >= mostAtWork || aside.has(worker)) void worker.terminate()
  else {
    const end = setTimeout(() => {
      // It takes a moment to end, in which nobody is to be lent it.
      warm.delete(worker)
      void worker.terminate()
    }, keptWarm)
    end.unref()
    warm.set(worker, end)
  }
  lendNext()
}

/** Takes back a thread whose file nobody reads on: it is told so, and ended where it does not let go soon. */
export function stopThread(worker: Worker): void {
  const end = setTimeout(() => {
    // What it says from now on comes too late: it ends, and is nobody's any more.
    worker.off('message', onMessage)
    void worker.terminate()
  }, letsGoWithin)
  end.unref()
  worker.unref()
  const onMessage = ({ kind }: FromReader) => {
    if (kind === 'aside') noteAside(worker)
    if (kind === 'batch' || kind === 'texts' || kind === 'aside') return
    clearTimeout(end)
    worker.off('message', onMessage)
    giveBack(worker)
  }
  worker.on('message', onMessage)
  worker.postMessage({ kind: 'stop' } satisfies ToReader, [])
}
