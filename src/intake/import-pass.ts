// One pass over a table of records: read, checked, compared with what is stored, counted. What is done with each is the caller's.
import {
  keeperOf,
  recordKey,
  recordLabel,
  type ImportProblem,
  type Mapping,
  type OwnHeading,
  type Person,
  type RecordAnswer,
  type Register,
  type Roadmap,
} from '#definition'
import { newEventLoopTurns } from '#formats'
import { findAlikeMany, type Database, type RecordKey } from '#storage'
import { checkFileRecord, placeProblem, type CheckedRecord } from './check-file-record.ts'
import { contradictedKeys, contradictionProblem, countKey, rememberKey, type FileKeys } from './file-keys.ts'
import { noteRecord } from './file-statements.ts'
import { matchRecord, type Match } from './match-record.ts'
import { readRecords, type RecordTable } from './read-records.ts'
import { addTo, noteProblem, type Tally } from './tally.ts'

/** What is imported into which register, by whom. */
export interface RecordImport {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  readonly mapping: Mapping | null
  /** How many problems are listed one by one, where it is not the usual number. */
  readonly mostProblems?: number
  readonly onProgress?: (rows: number) => void
}

/** A record, and what it is to the file and to what is stored. */
export interface Outcome {
  readonly checked: CheckedRecord
  readonly match: Match | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  /** Stored records that are like it. */
  readonly alike: readonly RecordAnswer[]
}

export interface Pass {
  readonly wanted: RecordImport
  readonly table: RecordTable
  readonly tally: Tally
  readonly keys: FileKeys
  /** Ids of stored records that the file has, whatever it says of them. */
  readonly seen: Map<string, RecordKey>
  /** Runs work with the database: in a transaction of its own, or in that of the whole import. */
  readonly inDatabase: <T>(work: (tx: Database) => Promise<T>) => Promise<T>
  readonly take: (outcomes: readonly Outcome[]) => void
}

const batchSize = 1000

interface Waiting {
  readonly checked: CheckedRecord
  readonly key: string
  readonly problems: readonly ImportProblem[]
}

const likenessColumn = ({ wanted, table }: Pass) =>
  wanted.register.likeness.map((field) => table.layout.theirs(field.replaceAll('-', '_'))).join(', ')

/** Looks for the record among those before it in the file; undefined where it is one of them again. */
function placeInFile(pass: Pass, checked: CheckedRecord): Waiting | undefined {
  const { tally, keys, wanted } = pass
  const { from, record } = checked
  const kept = { ...record, institution: keeperOf(wanted.roadmap, wanted.register, from.sent) }
  const key = recordKey(wanted.register, from.sent, kept)
  if (checked.problems.some((problem) => !checked.open.has(problem)))
    return { checked, key, problems: checked.problems }
  const repetition = rememberKey(keys, key, [record, from.sent.institution], from.line)
  if (repetition.kind === 'first') return { checked, key, problems: [] }
  if (repetition.kind === 'duplicate') {
    tally.counts.duplicates += 1
    addTo(tally.duplicates, { line: from.line, first: repetition.first })
    return undefined
  }
  return { checked, key, problems: [contradictionProblem(from.line, likenessColumn(pass), repetition.first)] }
}

const unclear = (line: number, column: string): ImportProblem => ({
  kind: 'alike-several',
  line,
  column,
  what: 'Several records like this one are stored, and none is the same.',
  why: 'It is not clear which of them this row corrects.',
  mend: 'Correct the stored record by hand; or give this one its own number.',
})

const nothingToAddTo = (line: number, column: string, lacking: readonly string[]): ImportProblem => ({
  kind: 'nothing-to-add-to',
  line,
  column,
  what: `No record like this one is stored, and the file has no column for ${lacking.map((name) => `“${name}”`).join(', ')}.`,
  why: 'A part of a record is put into the one that is stored; a new record needs all of it.',
  mend: 'Correct what tells records apart, or add the columns.',
})

/** What is wrong with a record that is new: what was open stands now. */
function problemsOfNew(pass: Pass, { from, problems, open, notAsked }: CheckedRecord): ImportProblem[] {
  if (notAsked.length === 0) return [...problems]
  const isLacking = (problem: ImportProblem) => open.has(problem) && problem.kind === 'answer-missing'
  return [
    nothingToAddTo(from.line, likenessColumn(pass), notAsked),
    ...problems.filter((problem) => !isLacking(problem)),
  ]
}

/** What stands in the way of a match; nothing where it can be taken. */
function problemsOf(pass: Pass, checked: CheckedRecord, match: Match): readonly ImportProblem[] {
  const { from } = checked
  if (match.kind === 'new') return problemsOfNew(pass, checked)
  if (match.kind === 'unclear') return [unclear(from.line, likenessColumn(pass))]
  if (match.kind !== 'wrong') return []
  return match.problems.map((problem) => placeProblem(from, problem, pass.table.layout))
}

/** Notes which months it touches, and what it says the file to be complete for. */
function noteGood({ wanted, tally }: Pass, { from, record }: CheckedRecord, match: Match): void {
  const institution = keeperOf(wanted.roadmap, wanted.register, from.sent)
  noteRecord(wanted, tally.statements, { from, record: { ...record, institution } }, match)
}

function countChange(pass: Pass, { from }: CheckedRecord, match: Match & { kind: 'changed' }): void {
  const { stored, cells } = match
  const { id: record, jurisdiction, version } = stored
  const label = recordLabel(pass.wanted.register, stored)
  addTo(pass.tally.changed, { jurisdiction, record, version, line: from.line, label, cells })
}

/** What the record is to what is stored; everything is counted here. */
function settle(
  pass: Pass,
  { checked, key, problems }: Waiting,
  alike: readonly RecordAnswer[],
  covered: readonly OwnHeading[],
): Outcome {
  const { tally, keys, wanted } = pass
  for (const { id, jurisdiction } of alike) pass.seen.set(id, { id, jurisdiction })
  const match = problems.length > 0 ? undefined : matchRecord(wanted.register, checked, alike, covered)
  const all = match ? problemsOf(pass, checked, match) : problems
  if (match && match.kind !== 'unclear' && match.kind !== 'wrong' && all.length === 0) {
    tally.counts[match.kind] += 1
    noteGood(pass, checked, match)
    countKey(keys, key, match.kind)
    if (match.kind === 'changed') countChange(pass, checked, match)
    return { checked, match, alike }
  }
  tally.counts.refused += 1
  if (match) countKey(keys, key, 'refused')
  for (const problem of all) noteProblem(tally, problem)
  return { checked, match: { kind: 'refused', problems: all }, alike }
}

async function takeBatch(pass: Pass, batch: readonly Waiting[]): Promise<void> {
  if (batch.length === 0) return
  const { roadmap, register } = pass.wanted
  const asked = batch.map(({ checked: { from, record } }) => ({
    key: { jurisdiction: from.sent.jurisdiction, id: '' },
    record: { ...record, institution: keeperOf(roadmap, register, from.sent) },
  }))
  // The database is asked and let go: what its answers mean is worked out while others use it.
  const alike = await pass.inDatabase((tx) => findAlikeMany(tx, register, asked))
  const outcomes: Outcome[] = []
  const letOthersIn = newEventLoopTurns()
  for (const [at, one] of batch.entries()) {
    outcomes.push(settle(pass, one, alike[at] ?? [], pass.table.layout.covered))
    await letOthersIn()
  }
  pass.take(outcomes)
  pass.wanted.onProgress?.(pass.tally.counts.rows)
}

/** The first record of a contradiction was counted as good before the other came. */
function settleContradictions(pass: Pass): void {
  const { tally, keys } = pass
  for (const { line, counted } of contradictedKeys(keys)) {
    if (counted === undefined || counted === 'refused') continue
    tally.counts[counted] -= 1
    tally.counts.refused += 1
    const at = tally.changed.findIndex((change) => change.line === line)
    if (at >= 0) tally.changed.splice(at, 1)
    noteProblem(tally, contradictionProblem(line, likenessColumn(pass), line))
  }
}

/** Goes over the whole table once. */
export async function runPass(pass: Pass): Promise<void> {
  const letOthersIn = newEventLoopTurns()
  let batch: Waiting[] = []
  // One batch is with the database while the next is read and checked.
  let taking = Promise.resolve()
  try {
    for await (const from of readRecords(pass.table, pass.tally)) {
      pass.tally.counts.records += 1
      const waiting = placeInFile(pass, checkFileRecord(pass.wanted, from, pass.table.layout))
      if (waiting) batch.push(waiting)
      await letOthersIn()
      if (batch.length < batchSize) continue
      await taking
      taking = takeBatch(pass, batch)
      // Whoever waits for it below is told where it fails; until then it is nobody's failure.
      taking.catch(() => undefined)
      batch = []
    }
  } finally {
    await taking
  }
  await takeBatch(pass, batch)
  settleContradictions(pass)
}
