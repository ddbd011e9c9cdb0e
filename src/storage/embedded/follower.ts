// What follows a transaction on its connection: said within it, sent behind its end, and asked for afterwards.
import type { CompiledQuery } from 'kysely'
import type { Answer, Send } from '../connections/index.ts'

/** The way to the thread as it is at this moment: a transaction keeps the one that it began on. */
export type Way = () => Send

export interface Follower {
  /** Says what is to follow; answers nothing yet. */
  readonly say: (query: CompiledQuery) => Answer
  /** Sends what was said; nobody has to ask for its answer. */
  readonly send: () => void
  /** The answer to what was sent, once; undefined where there was nothing. */
  readonly take: () => Promise<Answer> | undefined
}

const nothing: Answer = { command: '', rowCount: 0, rows: [] }

export function newFollower(way: Way): Follower {
  let said: CompiledQuery | undefined
  let sent: Promise<Answer> | undefined
  return {
    say: (query) => {
      said = query
      sent = undefined
      return nothing
    },
    send: () => {
      if (!said) return
      sent = way()(said.sql, said.parameters)
      said = undefined
      // Nobody has to ask for it.
      sent.catch(() => undefined)
    },
    take: () => {
      const taken = sent
      sent = undefined
      return taken
    },
  }
}
