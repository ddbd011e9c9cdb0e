// What a list of records is added up of: the amounts that its register counts, each by the class of what it is an amount of.
import { findField, recordFields, type CodeSource, type Field, type Register } from '../registers/index.ts'

/** Where the class of a row stands: in a field of the row or of its record, or the same for all of them. */
export type SummedClass = { readonly field: Field; readonly isOfRow: boolean } | { readonly code: string }

/** An amount that is added up over the records of a list. */
export interface ListedSum {
  /** A field of the child table, or of the record where none is named. */
  readonly field: Field
  readonly child?: string
  /** Amounts of two classes are never added to each other. */
  readonly itemClass?: SummedClass
  /** A data element that counts it: it has the unit. */
  readonly element: string
}

const ownFields = (register: Register, child: string | undefined): readonly Field[] =>
  child === undefined
    ? recordFields(register)
    : (register.children.find(({ id }) => id === child)?.fields ?? [])

function summedClass(
  register: Register,
  child: string | undefined,
  source: CodeSource | undefined,
): SummedClass | undefined {
  if (source === undefined || 'band' in source) return undefined
  if ('code' in source) return source
  const ofRow = child === undefined ? undefined : findField(ownFields(register, child), source.field)
  const field = ofRow ?? findField(recordFields(register), source.field)
  return field && { field, isOfRow: ofRow !== undefined }
}

interface Summed {
  readonly element: string
  readonly child: string | undefined
  readonly sum: string
  readonly itemClass: CodeSource | undefined
}

function summed(register: Register, { element, child, sum, itemClass }: Summed): ListedSum | undefined {
  const field = findField(ownFields(register, child), sum)
  if (!field || field.isSensitive) return undefined
  const source = summedClass(register, child, itemClass)
  return {
    ...{ field, element },
    ...(child === undefined ? {} : { child }),
    ...(source ? { itemClass: source } : {}),
  }
}

/**
 * The amounts of a register, each once, whatever counts take of it. Left out is what says how long something took, and what
 * holds until another record says otherwise: neither is a sum of records.
 */
export function listedSums(register: Register): ListedSum[] {
  const spans = new Set(register.durations?.flatMap(({ days }) => days ?? []))
  const sums = new Map<string, ListedSum>()
  for (const { element, of: child, sum, holds, itemClass } of register.counts) {
    if (sum === undefined || holds || spans.has(sum)) continue
    const key = `${child ?? ''}.${sum}`
    const found = sums.get(key) ?? summed(register, { element, child, sum, itemClass })
    if (found) sums.set(key, found)
  }
  return [...sums.values()]
}
