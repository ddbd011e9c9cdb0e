// The embedded database in a thread of its own, as the main thread speaks to it: the event loop never waits for a statement.
import { setImmediate } from 'node:timers/promises'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { thrownOf, type EmbeddedEngine } from './embedded-engine.ts'
import type { FromEmbedded, OpenEmbedded, StartedWith, ToEmbedded } from './embedded-messages.ts'
import type { Answer } from '../connections/index.ts'

export interface EmbeddedThread extends EmbeddedEngine {
  readonly isEnded: () => boolean
}

interface Waiting {
  readonly rows: unknown[]
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

type Posted = ToEmbedded extends infer One ? (One extends ToEmbedded ? Omit<One, 'id'> : never) : never

/** As a server says that it is being shut down: callers may try again. */
const hasEnded = () =>
  thrownOf({ message: 'embedded-database-ended', fields: { code: '57P01', severity: 'FATAL' } })

const worker = new URL('./embedded-worker.ts', import.meta.url)

type Hear = (message: FromEmbedded) => void

/** What hears the threads that run, by the port through which each of them answers. */
const heardThrough = new Map<MessagePort, Hear>()

/**
 * Takes in what threads of embedded databases have answered meanwhile, for whoever holds the event loop for long: whoever
 * waits for those answers goes on as soon as promises are settled, and not only when the event loop comes round.
 *
 * @returns whether there was any answer
 */
export function hearEmbedded(): boolean {
  let isAny = false
  for (const [port, hear] of heardThrough)
    for (let heard = receiveMessageOnPort(port); heard; heard = receiveMessageOnPort(port)) {
      isAny = true
      hear(heard.message as FromEmbedded)
    }
  return isAny
}

/** Everybody who waits for the thread; it keeps the process from ending only while there is somebody. */
function newLine(port: MessagePort) {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let isEnded = false
  const post = (id: number, message: Posted) => port.postMessage({ ...message, id } satisfies ToEmbedded, [])
  const takeRows = async (id: number, rows: readonly unknown[]) => {
    for (const row of rows) waiting.get(id)?.rows.push(row)
    await setImmediate()
    post(id, { kind: 'more' })
  }
  return {
    isEnded: () => isEnded,
    end: () => {
      isEnded = true
      for (const { reject } of waiting.values()) reject(hasEnded())
      waiting.clear()
    },
    hear: (message: FromEmbedded): void => {
      const { id } = message
      if (message.kind === 'rows') return void takeRows(id, message.rows)
      const one = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) port.unref()
      if (message.kind === 'failed') return one?.reject(thrownOf(message.error))
      for (const row of message.rows) one?.rows.push(row)
      return one?.resolve({ command: '', rowCount: message.rowCount, rows: one.rows })
    },
    ask: (message: Posted): Promise<Answer> =>
      new Promise((resolve, reject) => {
        if (isEnded) return reject(hasEnded())
        last += 1
        // What cannot be handed over is refused here, before anybody waits for it.
        post(last, message)
        waiting.set(last, { rows: [], resolve, reject })
        port.ref()
      }),
  }
}

/**
 * Starts the thread and opens the database in it. Statements are rejected with the error of the database (`code`,
 * `constraint`, `table` …), or with `code` 57P01 where the thread has ended, for which the process goes on.
 */
export function startEmbedded(wanted: OpenEmbedded): EmbeddedThread {
  const { port1: port, port2 } = new MessageChannel()
  const workerData: StartedWith = { ...wanted, port: port2 }
  const ways = { execArgv: [], transferList: [port2] }
  const thread = new Worker(worker, { workerData, ...ways, name: 'embedded database' })
  const { ask, end: endLine, hear, isEnded } = newLine(port)
  const end = () => {
    heardThrough.delete(port)
    endLine()
  }
  heardThrough.set(port, hear)
  port.on('message', hear)
  // An error that nobody in the thread caught ends it; whoever waits is told.
  thread.on('error', end).on('exit', end)
  thread.unref()
  port.unref()
  return {
    isEnded,
    send: (text, values) => ask({ kind: 'query', text, values: [...values] }),
    close: async () => {
      if (isEnded()) return
      const exited = new Promise((resolve) => thread.once('exit', resolve))
      try {
        await ask({ kind: 'close' })
        thread.ref()
        await exited
      } catch {
        await thread.terminate()
      }
    },
  }
}
