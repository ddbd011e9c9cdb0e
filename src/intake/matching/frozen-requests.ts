// Changes of requests that the other side has: a file tells that side nothing, and changes nothing that it has of them.
import {
  amendedNames,
  columnOf,
  crossingChanges,
  institutionColumn,
  isRequestRegister,
  recordFields,
  spokenText,
  wordsOf,
  type AnswerProblem,
  type Person,
  type RequestRegister,
  type Register,
  type Roadmap,
} from '#definition'
import { findShared, sharedKey, type Database } from '#storage'
import type { Match } from './match-record.ts'

type Changed = Match & { readonly kind: 'changed' }

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
}

/** The first thing that the other side would have otherwise; undefined where it is only what stays on this side. */
function frozenIn(register: RequestRegister, { stored, record }: Changed): AnswerProblem | undefined {
  const code = 'request-frozen'
  if (stored.institution !== record.institution)
    return { code, field: institutionColumn, ...wordsOf(code, { names: columnOf(institutionColumn) }) }
  const amendment = crossingChanges(register, stored, record)
  if (!amendment) return undefined
  const [child] = amendment.rows
  const field = recordFields(register).find(({ id }) => Object.hasOwn(amendment.after, id))?.id ?? ''
  const names = amendedNames(register, amendment).map((name) => `“${spokenText(name)}”`)
  const below = field === '' && child !== undefined ? { child } : {}
  return { code, field, ...below, ...wordsOf(code, { names: names.join(', ') }) }
}

/**
 * Which of these changes are not a file's to make, and why: those of requests whose other side is here, where they are about
 * more than what stays on this side.
 */
export async function findFrozen(
  inDatabase: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
  office: Office,
  changes: readonly Changed[],
): Promise<ReadonlyMap<unknown, AnswerProblem>> {
  const { register } = office
  if (!isRequestRegister(register)) return new Map()
  const found = changes.flatMap((change) => {
    const problem = frozenIn(register, change)
    return problem ? [{ change, problem }] : []
  })
  if (found.length === 0) return new Map()
  const shared = await inDatabase((tx) =>
    findShared(
      tx,
      office,
      found.map(({ change }) => change.stored),
    ),
  )
  const frozen = found.filter(({ change }) => shared.has(sharedKey(change.stored)))
  return new Map(frozen.map(({ change, problem }) => [change, problem]))
}
