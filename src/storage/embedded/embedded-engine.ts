// The embedded database itself, wherever it runs: opened with our settings, its errors without what people entered.
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import type { EmbeddedError, OpenEmbedded } from './embedded-messages.ts'
import type { Send } from '../connections/index.ts'
import { sendPlanned } from './planned-statements.ts'

export interface EmbeddedEngine {
  readonly send: Send
  readonly close: () => Promise<void>
}

/** What is told of an error; neither the statement nor its values, which hold what people entered. */
const toldOfErrors = [
  'code',
  'severity',
  'detail',
  'hint',
  'schema',
  'table',
  'column',
  'constraint',
] as const

/** What can be told of an error to another thread. After a trap in its code the database is of no use any more. */
export function errorOf(error: unknown): EmbeddedError {
  const { message, name } = error instanceof Error ? error : new Error(String(error))
  const known = error as Readonly<Record<string, unknown>>
  const fields = toldOfErrors.flatMap((field) => {
    const value = known[field]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  const isTrap = name === 'RuntimeError' || name === 'ExitStatus'
  return { message, fields: Object.fromEntries(fields), isTrap }
}

/** The error as it is thrown to whoever sent the statement. */
export const thrownOf = ({ message, fields }: Pick<EmbeddedError, 'message' | 'fields'>): Error =>
  Object.assign(new Error(message), fields)

/** Opens it in this thread. It answers one statement after the other; where it cannot be opened, each of them says why. */
export function openEngine({ address, settings, compiled, copyOf }: OpenEmbedded): EmbeddedEngine {
  const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((one) => ['-c', one])]
  const options: PGliteOptions = {
    startParams,
    ...(address === null ? {} : { dataDir: address }),
    ...(compiled ? { pgliteWasmModule: compiled } : {}),
    ...(copyOf ? { loadDataDir: copyOf } : {}),
  }
  const opening = PGlite.create(options)
  // Whoever sends the first statement is told.
  const sending = opening.then((database) => sendPlanned(database))
  sending.catch(() => undefined)
  return {
    send: async (text, values) => (await sending)(text, values),
    close: async () => {
      const database = await opening
      await database.close()
    },
  }
}
