// Records of a large file that were read and checked to judge it: kept until they are taken, so that the file is not read once
// more. Of a good one only what is to be written; where anything stored is like its batch, what its rows held lies beside it.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw, inflateRawSync } from 'node:zlib'
import { recordFields, type RecordToKeep, type Register, type StoredAnswers } from '#definition'
import type { CheckedRecord } from '../matching/index.ts'
import { newTallyOf, type Tally } from '../reading/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import type { OpenedImport } from './open-import.ts'
import type { Batch, Pass, Waiting } from './pass.ts'

/** Batches of plain data, in the order in which they were added. */
export interface PackedBatches<One> {
  readonly add: (batch: One) => void
  /** Forgets all of them, and whatever is added from now on. */
  readonly drop: () => void
  /** Whether all are still there, once they are packed: they were not dropped, and did not become too much. */
  readonly isWhole: () => Promise<boolean>
  readonly batches: () => AsyncGenerator<One>
  /** One of them, by its place, for whoever may need it: unpacked when it is asked for. Only once all are packed. */
  readonly waiting: (at: number) => Promise<() => One>
}

const [pack, unpack] = [promisify(deflateRaw), promisify(inflateRaw)]
/** Most batches come out in one piece: each further one is a turn of the event loop. */
const chunkSize = 2 ** 18
/** The records of a register are much alike: the quickest way of packing leaves a tenth of them. */
const quickly = { level: 1, chunkSize }

const read = (bytes: Buffer): unknown => JSON.parse(bytes.toString())

/** Keeps batches packed, so many bytes of them at most; they are all dropped where they come to more. */
export function newPackedBatches<One>(mostBytes: number): PackedBatches<One> {
  const packed: Promise<Buffer>[] = []
  let [bytes, isWhole] = [0, true]
  const drop = () => {
    isWhole = false
    packed.length = 0
  }
  const add = (batch: One) => {
    if (!isWhole) return
    const packing = pack(JSON.stringify(batch), quickly)
    packed.push(packing)
    // Whoever takes them out is told where it fails.
    const count = ({ length }: Buffer) => {
      bytes += length
      if (bytes > mostBytes) drop()
    }
    packing.then(count, drop)
  }
  async function* batches(): AsyncGenerator<One> {
    // None is unpacked before it is asked for: the database works on the one before meanwhile, and fewer are held.
    for (const packing of packed) {
      const one = await packing
      yield read(await unpack(one, { chunkSize })) as One
    }
  }
  const waiting = async (at: number) => {
    const one = await packed[at]
    if (!one) throw new Error(`No batch ${at} is kept.`)
    let opened: One | undefined
    return () => (opened ??= read(inflateRawSync(one, { chunkSize })) as One)
  }
  return { add, drop, isWhole: () => Promise.allSettled(packed).then(() => isWhole), batches, waiting }
}

/** What is needed of a good record only where others kept one like it meanwhile. */
interface Aside
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

type Packed = Plain | Good

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

/** Answers of these fields before any is known: all records of a register share their shape, and none grows into it. */
const blanksKnown = new WeakMap<readonly string[], StoredAnswers>()

function blankOf(ids: readonly string[]): StoredAnswers {
  const known = blanksKnown.get(ids) ?? Object.fromEntries(ids.map((id) => [id, null]))
  blanksKnown.set(ids, known)
  return known
}

function answersAgain(values: readonly unknown[] = [], ids: readonly string[]): StoredAnswers {
  const answers: Record<string, unknown> = { ...blankOf(ids) }
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

/** Thrown where a record has to be compared once more whose rows were not kept: the file is read again for that. */
export class RowsNotKept extends Error {
  override name = 'RowsNotKept'
}

function rowsNotKept(): never {
  throw new RowsNotKept()
}

/** Puts records of a register into few words and takes them out again. */
interface RecordPacker {
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
const noAside: Aside = { rows: nothing, linesOf: {}, fields: {}, children: {} }

function newRecordPacker(register: Register): RecordPacker {
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

/** Of larger files the records are read once more: 64 MB are those of some 300,000. */
const mostBytes = 64 * 2 ** 20

type PackedBatch = Omit<Batch, 'waiting'> & { readonly waiting: readonly Packed[] }

/** Batches of a file as they were judged. */
export interface JudgedBatches {
  readonly add: (batch: Batch) => void
  /** Forgets them: nothing of the file is taken. */
  readonly drop: () => void
  /** Undefined where they came to too much. */
  readonly all: () => Promise<AsyncIterable<Batch> | undefined>
}

/** Keeps batches of records of the register; so many bytes of them at most. */
export function newJudgedBatches(register: Register, most = mostBytes): JudgedBatches {
  const packer = newRecordPacker(register)
  const packed = newPackedBatches<PackedBatch>(most)
  const asides = newPackedBatches<readonly Aside[]>(most)
  async function* batches(): AsyncGenerator<Batch> {
    let at = 0
    for await (const batch of packed.batches()) {
      const open = batch.isUnlikeAny ? rowsNotKept : await asides.waiting(at++)
      const asideOf = (place: number) => () => open()[place] ?? noAside
      yield { ...batch, waiting: batch.waiting.map((one, place) => packer.unpack(one, asideOf(place))) }
    }
  }
  return {
    add: (batch) => {
      packed.add({ ...batch, waiting: batch.waiting.map(packer.pack) })
      // Nothing was like them a moment ago: hardly ever is anything when they are taken.
      if (!batch.isUnlikeAny) asides.add(batch.waiting.map(packer.aside))
    },
    drop: () => {
      packed.drop()
      asides.drop()
    },
    all: async () => {
      const areWhole = await Promise.all([packed.isWhole(), asides.isWhole()])
      return areWhole.every(Boolean) ? batches() : undefined
    },
  }
}

/** What was found of the rows of the file when it was judged, before anything of it is compared once more. */
export function tallyOfRows(opened: OpenedImport, judged: Tally): Tally {
  const { rows, records, duplicates, totals, leftOut } = judged.counts
  const fresh = newTallyOf(opened)
  return {
    ...fresh,
    counts: { ...fresh.counts, rows, records, duplicates, totals, leftOut },
    duplicates: judged.duplicates,
    leftOut: judged.leftOut,
    totals: judged.totals,
    remarks: judged.remarks,
    statements: judged.statements,
  }
}

/** Goes over what was judged; of it, what an earlier pass has not handled. */
export async function runJudged(pass: Pass, judged: AsyncIterable<Batch>): Promise<void> {
  for await (const batch of judged) {
    const waiting = batch.waiting.filter((one) => one.position > pass.skipped)
    if (waiting.length > 0) await pass.handle({ ...batch, waiting })
  }
  await pass.ended?.()
}
