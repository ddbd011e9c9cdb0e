// Takes a file of records whole or not at all: checked row by row, duplicates found, everything in one transaction.
import {
  checkRecord,
  problemText,
  type AnswerProblem,
  type RecordAnswer,
  type StoredRecord,
} from '#definition'
import { inspectTextFile } from '#formats'
import { actingAs, findAlike, newRecordId, writeAudit, writeRecord, type Database } from '#storage'
import { usualMegabytes } from './check-file.ts'
import type { RecordOffice } from './keep-record.ts'
import { readRecordRows, type FileRecord, type RowProblem } from './read-record-rows.ts'
import { refusedFile } from './read-drafts.ts'

export interface ImportResult {
  readonly isTaken: boolean
  readonly problems: readonly RowProblem[]
  readonly added: number
  /** Records that are there already, word for word. */
  readonly unchanged: number
}

class NotTaken extends Error {}

function placed(record: FileRecord, { child, row, field, what, why, mend }: AnswerProblem): RowProblem {
  const line = child === undefined ? record.line : (record.linesOf[child]?.[(row ?? 1) - 1] ?? record.line)
  return { line, column: child === undefined ? field : `${child}.${field}`, what, why, mend }
}

const isSame = (a: StoredRecord, b: RecordAnswer) =>
  JSON.stringify([a.fields, a.children]) === JSON.stringify([b.fields, b.children])

const alikeProblem = (line: number, column: string): RowProblem => ({
  line,
  column,
  what: 'There is a record like this one already, and it says something else.',
  why: 'It is not clear whether this is another event or a correction.',
  mend: 'Correct the record that is there, with a reason; or give this one its own number.',
})

async function takeOne(
  tx: Database,
  office: RecordOffice,
  one: FileRecord,
  problems: RowProblem[],
): Promise<'added' | 'unchanged' | 'refused'> {
  const { roadmap, register, person } = office
  const { record, problems: found } = checkRecord(register, one.sent)
  problems.push(...found.map((problem) => placed(one, problem)))
  if (!roadmap.jurisdictions.some(({ id }) => id === one.sent.jurisdiction)) {
    const allowed = roadmap.jurisdictions.map(({ id }) => id).join(', ')
    const what = `There is no jurisdiction “${one.sent.jurisdiction}”.`
    problems.push({
      line: one.line,
      column: 'jurisdiction',
      what,
      why: 'A record has to belong to somebody.',
      mend: `Use one of: ${allowed}.`,
    })
  }
  if (problems.length > 0) return 'refused'
  const key = { jurisdiction: one.sent.jurisdiction, id: newRecordId() }
  const alike = await findAlike(tx, register, key, record)
  if (alike.some((other) => isSame(record, other))) return 'unchanged'
  if (alike.length > 0) {
    problems.push(alikeProblem(one.line, register.likeness.join(', ')))
    return 'refused'
  }
  await writeRecord(tx, roadmap, register, {
    key,
    record,
    version: 1,
    action: 'created',
    person,
    reason: null,
    before: null,
  })
  return 'added'
}

/** Imports a file of records as that person. */
export async function importRecords(
  db: Database,
  office: RecordOffice,
  path: string,
  onProgress?: (records: number) => void,
): Promise<ImportResult> {
  const found = await inspectTextFile(path, usualMegabytes)
  if ('code' in found) {
    const { what, why, mend } = problemText(refusedFile(found, path))
    return { isTaken: false, added: 0, unchanged: 0, problems: [{ line: 0, column: '', what, why, mend }] }
  }
  const problems: RowProblem[] = []
  const counts = { added: 0, unchanged: 0, refused: 0 }
  try {
    await actingAs(db, office.person, async (tx) => {
      for await (const one of readRecordRows(path, found, office, problems)) {
        counts[await takeOne(tx, office, one, problems)] += 1
        onProgress?.(counts.added + counts.unchanged + counts.refused)
      }
      if (problems.length > 0) throw new NotTaken()
      const after = `${counts.added} records, SHA-256 ${found.digest}`
      await writeAudit(tx, { chain: 'all', action: 'import', subject: office.register.id, after })
    })
    return { isTaken: true, problems, added: counts.added, unchanged: counts.unchanged }
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return { isTaken: false, problems, added: 0, unchanged: 0 }
  }
}
