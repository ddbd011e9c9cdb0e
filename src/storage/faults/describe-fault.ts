// What may be written down of an error: where it came from and which kind it is, and nothing that anybody sent.
import { statementOf } from './failed-statements.ts'

/** An error as it stands in a log. Messages are left out: they quote what was sent. */
export interface FaultDescription {
  readonly type: string
  /** SQLSTATE, or a code of Node or of a library. */
  readonly code?: string
  /** Of an error of the JavaScript engine only, up to where it begins to quote. */
  readonly message?: string
  /** Of an error of the database. */
  readonly schema?: string
  readonly table?: string
  readonly column?: string
  readonly dataType?: string
  readonly constraint?: string
  readonly routine?: string
  /** The statement without its literals. */
  readonly statement?: string
  /** Frames of our own code, the innermost first: function, file, line. */
  readonly stack: readonly string[]
  readonly cause?: FaultDescription
}

/** Names as programs give them. What looks otherwise may be somebody's words. */
const nameForm = /^[\w.$:-]{1,100}$/
const details = ['code', 'schema', 'table', 'column', 'dataType', 'constraint', 'routine'] as const
const mostFrames = 20
const mostCauses = 3

/** What the engine says of a mistake in a program begins with words of its own. */
const engineErrors = [TypeError, RangeError, ReferenceError]

function ownWords(error: Error): string | undefined {
  if (!engineErrors.some((kind) => error.constructor === kind)) return undefined
  return /^[^:"'“‘`([{]*/.exec(error.message)?.[0].trim()
}

/** `at name (file:///…/src/x.ts:1:2)`: the name and the place, below the folder of the program. */
const frameForm =
  /^ *at (?:async )?(?:([\w.$<># ]+) \()?(?:file:\/\/)?\/[^\s():]*?\/((?:src|roadmaps|tools)\/[\w./-]+:\d+:\d+)\)?$/

/** The frames of our own code. What the message says is cut off first: it could look like a frame. */
function ownFrames({ stack = '', message }: Error): string[] {
  const at = message === '' ? -1 : stack.indexOf(message)
  const frames = at < 0 ? stack : stack.slice(at + message.length)
  return frames
    .split('\n')
    .flatMap((line) => {
      const [whole, name, place] = frameForm.exec(line) ?? []
      return whole === undefined || place === undefined
        ? []
        : [name === undefined ? place : `${name} ${place}`]
    })
    .slice(0, mostFrames)
}

function named(error: Error): Record<string, string> {
  const all = error as unknown as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    details.flatMap((name) => {
      const value = all[name]
      return typeof value === 'string' && nameForm.test(value) ? [[name, value] as const] : []
    }),
  )
}

/** Describes whatever was thrown, without anything that was sent to this program. */
export function describeFault(error: unknown, depth = 0): FaultDescription {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] }
  const message = ownWords(error)
  const statement = statementOf(error)
  return {
    type: nameForm.test(error.name) ? error.name : 'Error',
    ...(message ? { message } : {}),
    ...named(error),
    ...(statement === undefined ? {} : { statement }),
    stack: ownFrames(error),
    ...(error.cause !== undefined && depth < mostCauses
      ? { cause: describeFault(error.cause, depth + 1) }
      : {}),
  }
}

function kindText({ type, code, constraint, table, message }: FaultDescription): string {
  const facts = [code, constraint, table].filter((one) => one !== undefined)
  return [`${type}${facts.length > 0 ? ` ${facts.join(', ')}` : ''}`, message].filter(Boolean).join(': ')
}

/** The same as lines for a terminal; the first says which kind of error it is. */
export function faultLines(error: unknown): string[] {
  const described = describeFault(error)
  const { cause, stack, statement } = described
  return [
    kindText(described),
    ...(cause ? [`caused by ${kindText(cause)}`] : []),
    ...(statement === undefined ? [] : [statement]),
    ...[...stack, ...(stack.length === 0 ? (cause?.stack ?? []) : [])].map((frame) => `    at ${frame}`),
  ]
}
