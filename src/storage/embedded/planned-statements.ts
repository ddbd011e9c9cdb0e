// Statements of the embedded database that come again are parsed and planned once: it remembers them under a name.
import { parse, protocol, types, type PGlite } from '@electric-sql/pglite'
import type { Send } from '../connections/index.ts'

/** How often a text has to come before it is worth a name, and how many names there may be. */
const often = 3
const mostNames = 100
/** Texts that are only counted; beyond that the count starts again. */
const mostCounted = 2000
/** A plan is made anew after so many milliseconds: nobody else tells it that its tables have grown. */
const plannedFor = 60_000

/** What changes tables, or takes that back: whatever is planned is planned again. */
const changesTables = /^\s*(create|alter|drop|deallocate|discard)\b/i
const takesBack = /^\s*rollback\b/i
/** What may be planned although it has no parameters: every transaction ends with one. */
const asks = /^\s*select\b/i

interface Planned {
  readonly name: string
  readonly plannedAt: number
  /** The types of its parameters. */
  readonly given: readonly number[]
}

const { serialize } = protocol
const joined = (messages: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(messages))

/** Values as the database reads them. */
function written(database: PGlite, given: readonly number[], values: readonly unknown[]): (string | null)[] {
  return values.map((value, at) => {
    if (value === null || value === undefined) return null
    const write = database.serializers[given[at] ?? types.TEXT]
    return write ? write(value) : (value as { toString: () => string }).toString()
  })
}

/** Counts how often texts come; says from when on one is worth a name. */
function newOften(): { readonly isOften: (text: string) => boolean; readonly startAgain: () => void } {
  const seen = new Map<string, number>()
  const isOften = (text: string) => {
    const times = (seen.get(text) ?? 0) + 1
    if (seen.size >= mostCounted) seen.clear()
    seen.set(text, times)
    return times >= often
  }
  return { isOften, startAgain: () => seen.clear() }
}

/** What is planned in a database, by its text. */
function newPlans(database: PGlite, now: () => number) {
  const planned = new Map<string, Planned>()
  let names = 0
  const ask = (messages: readonly Uint8Array[]) =>
    database.execProtocolStream(joined([...messages, serialize.sync()]), { syncToFs: false })
  const forget = async (text: string) => {
    const known = planned.get(text)
    planned.delete(text)
    if (known) await ask([serialize.close({ type: 'S', name: known.name })])
  }
  const plan = async (text: string): Promise<Planned> => {
    const name = `waymark_${(names += 1)}`
    const told = await ask([serialize.parse({ name, text }), serialize.describe({ type: 'S', name })])
    const one = { name, plannedAt: now(), given: parse.parseDescribeStatementResults(told) }
    planned.set(text, one)
    return one
  }
  const run = async (text: string, values: readonly unknown[]) => {
    const known = planned.get(text)
    if (known && now() - known.plannedAt > plannedFor) await forget(text)
    const { name, given } = planned.get(text) ?? (await plan(text))
    const asked = ask([
      serialize.bind({ statement: name, values: written(database, given, values) }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
    ])
    // What went wrong may be its plan, of a table that was changed in a transaction that was undone.
    const told = await asked.catch(async (error: unknown) => {
      await forget(text)
      throw error
    })
    return parse.parseResults(told, database.parsers)[0]
  }
  const forgetAll = async () => {
    for (const text of planned.keys().toArray()) await forget(text)
  }
  return { run, forgetAll, has: (text: string) => planned.has(text), isFull: () => planned.size >= mostNames }
}

/** Sends statements one after the other; those that come often are planned once. */
export function sendPlanned(database: PGlite, now: () => number = () => performance.now()): Send {
  const plans = newPlans(database, now)
  const { isOften, startAgain } = newOften()
  let isAnyChanged = false
  const forgetAll = async () => {
    startAgain()
    await plans.forgetAll()
  }
  const isRepeated = (text: string, values: readonly unknown[]) =>
    (values.length > 0 || asks.test(text)) && (plans.has(text) || (isOften(text) && !plans.isFull()))
  const send: Send = async (text, values) => {
    const isPlanned = isRepeated(text, values)
    const isChange = changesTables.test(text)
    if (isChange) await forgetAll()
    const given = await (isPlanned ? plans.run(text, values) : database.query<object>(text, [...values]))
    if (isAnyChanged && takesBack.test(text)) await forgetAll()
    isAnyChanged ||= isChange
    return { command: '', rowCount: given?.affectedRows ?? null, rows: given?.rows ?? [] }
  }
  let before: Promise<unknown> = Promise.resolve()
  // In the order in which they come: a later one may need what an earlier one set.
  return (text, values) => {
    const own = before.then(() => send(text, values))
    before = own.catch(() => undefined)
    return own
  }
}
