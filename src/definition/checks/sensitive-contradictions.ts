// What contradicts itself in sensitive fields: nobody may be told of an answer that is withheld by what follows from it.
import { contradiction } from '../problems/index.ts'
import { recordFields, type CodeSource, type Count, type Field, type Register } from '../registers/index.ts'

const codeFields = (source: CodeSource | undefined): readonly string[] => {
  if (source === undefined || 'code' in source) return []
  return 'band' in source ? [source.band] : [source.field, ...(source.else ?? [])]
}

/** Ids of every field by which a count decides what it counts and where. */
function countedFields(count: Count): readonly string[] {
  const { where = {}, given = [], lacking = [], holds, requires = [] } = count
  const single = [count.on, count.sum, count.takes, holds?.until, holds?.ends].flatMap((id) => id ?? [])
  const days = [...(count.days ?? []), ...(count.inOrder ?? [])]
  const codes = [...Object.values(count.dimensions), count.itemClass].flatMap(codeFields)
  const rows = requires.flatMap((one) => [one.by, ...Object.keys(one.where), ...Object.keys(one.when ?? {})])
  return [
    ...new Set([...Object.keys(where), ...given, ...lacking, ...(holds?.by ?? []), ...single, ...days]),
    ...codes,
    ...rows,
  ]
}

function formContradictions(at: string, fields: readonly Field[]): string[] {
  const sensitive = fields.filter(({ isSensitive }) => isSensitive)
  return [
    ...sensitive
      .filter(({ isRequired }) => isRequired)
      .map(({ id }) => contradiction('sensitive-required', { at, field: id })),
    ...fields.flatMap(({ id, showWhen, isSensitive }) =>
      !isSensitive && sensitive.some((one) => one.id === showWhen?.field)
        ? [contradiction('sensitive-decides', { at, field: showWhen?.field ?? '', other: id })]
        : [],
    ),
  ]
}

function countedContradictions(at: string, register: Register): string[] {
  const tables = [recordFields(register), ...register.children.map(({ fields }) => fields)]
  const sensitive = tables.flat().filter(({ isSensitive }) => isSensitive)
  // Every command waits for these checks, and most registers have nothing sensitive to look for.
  if (sensitive.length === 0) return []
  return register.counts.flatMap((count) => {
    const asked = new Set(countedFields(count))
    return sensitive
      .filter(({ id }) => asked.has(id))
      .map(({ id }) =>
        contradiction('sensitive-counted', {
          at: contradiction('at-count', { at, element: count.element }),
          field: id,
        }),
      )
  })
}

/** Ids of the fields whose answers stand in what a count gives: added up, taken as they are, or told apart by. */
const givenFields = ({ sum, takes, dimensions, itemClass }: Count): readonly string[] => [
  ...[sum, takes].flatMap((id) => id ?? []),
  ...[...Object.values(dimensions), itemClass].flatMap(codeFields),
]

/** What never leaves stands in no figure either. */
function leavingContradictions(at: string, register: Register): string[] {
  return register.counts.flatMap((count) => {
    const child = register.children.find(({ id }) => id === count.of)
    const fields = [...(child?.fields ?? []), ...recordFields(register)]
    const here = contradiction('at-count', { at, element: count.element })
    return givenFields(count)
      .filter((id) => fields.find((field) => field.id === id)?.mayLeave === 'never')
      .map((id) => contradiction('never-counted', { at: here, field: id }))
  })
}

/** Every contradiction in the sensitive fields of a register, and in those that never leave, as sentences naming the place. */
export function sensitiveContradictions(register: Register): string[] {
  const at = contradiction('thing-register', { id: register.id })
  const own = recordFields(register)
  const tellsApart = new Set([register.countsOn, ...register.likeness])
  return [
    ...formContradictions(at, own),
    ...register.children.flatMap(({ id, fields }) =>
      formContradictions(contradiction('at-rows', { at, rows: id }), fields),
    ),
    ...own
      .filter(({ id, isSensitive }) => isSensitive && tellsApart.has(id))
      .map(({ id }) => contradiction('sensitive-tells-apart', { at, field: id })),
    ...countedContradictions(at, register),
    ...leavingContradictions(at, register),
  ]
}
