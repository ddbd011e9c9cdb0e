// One record that was sent by itself goes the way of those of a file: what is wrong with it stands at its fields.
import {
  ownHeadings,
  type AnswerProblem,
  type ImportProblem,
  type OwnHeading,
  type RecordToKeep,
  type Register,
} from '#definition'
import type { UnderstoodRecord } from '../cells/index.ts'
import { newFileKeys, placeProblem } from '../matching/index.ts'
import { runPass, type Batch, type Pass, type PassLayout } from '../plan/index.ts'
import { newTally } from '../reading/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import type { RecordOffice } from './write-record.ts'

/** The one record of a pass, checked. */
export type OneRecord = Batch['waiting'][number]

/** What is done with it, and where what is wrong with it stands in a form. */
export interface RecordPass {
  readonly pass: Pass
  readonly atFields: (problems: readonly ImportProblem[]) => readonly AnswerProblem[]
}

const covering = new WeakMap<Register, readonly OwnHeading[]>()

/** A form asks everything: what is not said is empty. */
function coveredBy(register: Register): readonly OwnHeading[] {
  const known = covering.get(register) ?? ownHeadings(register)
  covering.set(register, known)
  return known
}

/** A line for the record and for each row below it: by them problems of two rows are told apart. */
function linesOf({ children = {} }: RecordToKeep): Record<string, number[]> {
  let line = 0
  return Object.fromEntries(Object.entries(children).map(([id, rows]) => [id, rows.map(() => (line += 1))]))
}

/** A problem that none of its answers has, such as one with its jurisdiction. */
const ofRecord = ({ column, what, why, mend }: ImportProblem): AnswerProblem => ({
  ...{ field: column, what, why, mend },
})

/**
 * The pass over one record.
 *
 * @param handle gets it checked, also where something is wrong with it
 */
export function passOverOne(
  { roadmap, register, person }: RecordOffice,
  { sent, problems }: UnderstoodRecord,
  handle: (one: OneRecord, own: RecordPass) => Promise<void>,
): Promise<void> {
  const stands = new Map<ImportProblem, AnswerProblem>()
  const layout: PassLayout = {
    ...{ theirs: (column) => column, covered: coveredBy(register), isDownload: false, mapping: null },
    lineText: (line) => line,
    onPlaced: (placed, problem) => void stands.set(placed, problem),
  }
  const bare: FileRecord = { line: 0, rows: [], sent, linesOf: linesOf(sent), problems: [] }
  const record = { ...bare, problems: problems.map((problem) => placeProblem(bare, problem, layout)) }
  // Whose it is comes first, then what it answers.
  const atFields = (found: readonly ImportProblem[]) => [
    ...found.filter((one) => !stands.has(one)).map(ofRecord),
    ...found.flatMap((one) => stands.get(one) ?? []),
  ]
  const pass: Pass = {
    ...{ wanted: { roadmap, register, person, mapping: null }, layout, tally: newTally() },
    ...{ keys: newFileKeys(), seen: new Map(), unread: [], batchSize: 1, skipped: 0 },
    records: oneOf(record),
    onDuplicate: () => undefined,
    contradiction: () => {
      throw new Error('One record contradicts no other.')
    },
    handle: async ({ waiting: [one] }) => {
      if (one) await handle(one, { pass, atFields })
    },
  }
  return runPass(pass)
}

async function* oneOf(record: FileRecord): AsyncGenerator<readonly FileRecord[]> {
  yield await Promise.resolve([record])
}
