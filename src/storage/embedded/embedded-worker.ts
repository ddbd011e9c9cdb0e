// The thread of the embedded database: opens it, answers statements in the order in which they come, closes it.
import { workerData } from 'node:worker_threads'
import { errorOf, openEngine } from './embedded-engine.ts'
import type { FromEmbedded, StartedWith, ToEmbedded } from './embedded-messages.ts'
import type { Answer } from '../connections/index.ts'

/** So many rows are handed over at once: whoever takes them does other things in between. */
const rowsAtOnce = 1000

const { port, ...wanted } = workerData as StartedWith
const engine = openEngine(wanted)
const post = (message: FromEmbedded) => port.postMessage(message, [])

/** Answers that are handed over piece by piece, each piece when it is asked for. */
const halfGiven = new Map<number, Iterator<FromEmbedded>>()

function* piecesOf(id: number, { rows, rowCount }: Answer): Generator<FromEmbedded> {
  let at = 0
  for (; at + rowsAtOnce < rows.length; at += rowsAtOnce)
    yield { kind: 'rows', id, rows: rows.slice(at, at + rowsAtOnce) }
  yield { kind: 'answered', id, rows: at === 0 ? rows : rows.slice(at), rowCount }
}

function give(id: number): void {
  const next = halfGiven.get(id)?.next()
  if (!next || next.done) return
  if (next.value.kind === 'answered') halfGiven.delete(id)
  post(next.value)
}

async function answer(message: ToEmbedded): Promise<void> {
  const { id } = message
  if (message.kind === 'more') return give(id)
  try {
    if (message.kind === 'close') {
      await engine.close()
      post({ kind: 'answered', id, rows: [], rowCount: null })
      return port.close()
    }
    halfGiven.set(id, piecesOf(id, await engine.send(message.text, message.values)))
    give(id)
  } catch (error) {
    const told = errorOf(error)
    post({ kind: 'failed', id, error: told })
    if (told.isTrap) process.exit(1)
  }
}

// The database itself answers one statement after the other, in the order in which it hears of them.
port.on('message', (message: ToEmbedded) => void answer(message))
