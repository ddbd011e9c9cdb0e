// A record of a file as it was read and checked, as plain data: of a good one only what is to be written, and beside it,
// to be looked at where it has to be compared once more, what its rows held.
import { recordFields, type RecordToKeep, type Register, type StoredAnswers } from '#definition'
import type { CheckedRecord } from '../matching/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import type { Waiting } from './pass.ts'

/** What is needed of a good record only where others kept one like it meanwhile. */
export interface Aside
  extends Pick<FileRecord, 'rows' | 'linesOf'>, Required<Pick<RecordToKeep, 'fields' | 'children'>> {}

/** Which of its problems are open is told by their places: they are the same objects again once it is unpacked. */
type PlainRecord = Omit<CheckedRecord, 'open'> & { readonly open: readonly number[] }

/** A record about which something is to be said. */
type Plain = Omit<Waiting, 'checked'> & { readonly checked: PlainRecord }

/** A record about which nothing is to be said: its answers without the names of their fields, which all records share. */
interface Good {
  readonly at: readonly [position: number, line: number, key: string]
  readonly sent: Omit<RecordToKeep, 'fields' | 'children'>
  readonly own: readonly unknown[]
  readonly below: readonly (readonly (readonly unknown[])[])[]
  readonly more?: {
    readonly accepted: CheckedRecord['record']['accepted']
    readonly completeFor: string | undefined
    readonly isTwin: boolean | undefined
  }
}

export type Packed = Plain | Good

const isGood = ({ checked, problems, inFile, corrects }: Waiting) =>
  ![problems, checked.problems, checked.from.problems, checked.idle, checked.notAsked].some(
    ({ length }) => length > 0,
  ) &&
  inFile === undefined &&
  corrects === undefined &&
  checked.record.isDeliberate === undefined

function plainRecord({ open, from, ...checked }: CheckedRecord): PlainRecord {
  const places = checked.problems.flatMap((problem, at) => (open.has(problem) ? [at] : []))
  return { ...checked, from: { ...from, rows: rowsOf(from) }, open: places }
}

/** Of its rows nothing is needed any more but what the quarantine would keep. */
const rowsOf = ({ rows }: FileRecord) => rows.map(({ line, cells }) => ({ line, cells }))

/** The fields of a register in the order in which their answers are written. */
interface Shape {
  readonly own: readonly string[]
  readonly below: readonly (readonly [child: string, fields: readonly string[]])[]
}

function shapeOf(register: Register): Shape {
  return {
    own: recordFields(register).map(({ id }) => id),
    below: register.children.map(({ id, fields }) => [id, fields.map((field) => field.id)]),
  }
}

const valuesOf = (answers: StoredAnswers, ids: readonly string[]) => ids.map((id) => answers[id])

function answersAgain(values: readonly unknown[] = [], ids: readonly string[]): StoredAnswers {
  const answers: Record<string, unknown> = {}
  for (let at = 0; at < ids.length; at += 1) answers[ids[at] ?? ''] = values[at]
  return answers
}

function goodOf({ own, below }: Shape, { checked, key, position, isTwin }: Waiting): Good {
  const { from, record } = checked
  const { fields: _fields, children: _children, ...sent } = from.sent
  const { accepted } = record
  const { completeFor } = from
  const isAnyMore = accepted !== undefined || completeFor !== undefined || isTwin !== undefined
  return {
    ...{ at: [position, from.line, key], sent, own: valuesOf(record.fields, own) },
    below: below.map(([id, ids]) => (record.children[id] ?? []).map((row) => valuesOf(row, ids))),
    ...(isAnyMore ? { more: { accepted, completeFor, isTwin } } : {}),
  }
}

const nothing: readonly never[] = []
const nothingOpen: CheckedRecord['open'] = new Set()

function goodAgain({ own, below }: Shape, good: Good, aside: () => Aside): Waiting {
  const [position, line, key] = good.at
  const { accepted, completeFor, isTwin } = good.more ?? {}
  const children: Record<string, StoredAnswers[]> = {}
  let at = 0
  for (const [id, ids] of below) children[id] = (good.below[at++] ?? []).map((row) => answersAgain(row, ids))
  const record = { fields: answersAgain(good.own, own), children, ...(accepted ? { accepted } : {}) }
  const from: FileRecord = {
    ...{ line, problems: nothing, ...(completeFor === undefined ? {} : { completeFor }) },
    get rows() {
      return aside().rows
    },
    get linesOf() {
      return aside().linesOf
    },
    sent: {
      ...good.sent,
      get fields() {
        return aside().fields
      },
      get children() {
        return aside().children
      },
    },
  }
  const checked = { from, record, problems: nothing, open: nothingOpen, notAsked: nothing, idle: nothing }
  return { checked, key, position, problems: nothing, ...(isTwin ? { isTwin } : {}) }
}

/** Puts records of a register into few words and takes them out again. */
export interface RecordPacker {
  readonly pack: (one: Waiting) => Packed
  readonly aside: (one: Waiting) => Aside
  readonly unpack: (packed: Packed, aside: () => Aside) => Waiting
}

function plainAgain({ checked: { open, ...checked }, ...waiting }: Plain): Waiting {
  return {
    ...waiting,
    checked: { ...checked, open: new Set(open.flatMap((at) => checked.problems[at] ?? [])) },
  }
}

/** What is beside a record that is packed whole. */
export const noAside: Aside = { rows: nothing, linesOf: {}, fields: {}, children: {} }

export function newRecordPacker(register: Register): RecordPacker {
  const shape = shapeOf(register)
  return {
    pack: (one) => (isGood(one) ? goodOf(shape, one) : { ...one, checked: plainRecord(one.checked) }),
    aside: (one) => {
      if (!isGood(one)) return noAside
      const { from } = one.checked
      const { fields, children = {} } = from.sent
      return { rows: rowsOf(from), linesOf: from.linesOf, fields, children }
    },
    unpack: (packed, aside) => ('at' in packed ? goodAgain(shape, packed, aside) : plainAgain(packed)),
  }
}
