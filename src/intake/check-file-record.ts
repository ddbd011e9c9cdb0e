// Checks a record of a file, with every problem placed by line and by the heading that the file has.
import {
  checkRecord,
  columnOf,
  recordAreas,
  type AnswerProblem,
  type ImportProblem,
  type StoredRecord,
} from '#definition'
import type { FileRecord } from './grow-record.ts'
import type { RecordLayout } from './record-layout.ts'
import type { RecordOffice } from './keep-record.ts'

export interface CheckedRecord {
  readonly from: FileRecord
  readonly record: StoredRecord
  readonly problems: readonly ImportProblem[]
}

/** Problems of one kind have one cause; where a check gives no kind, its field and reason stand for it. */
function kindOf({ code, why }: AnswerProblem): string {
  return code ?? why
}

function placed(
  from: FileRecord,
  problem: AnswerProblem,
  layout: Pick<RecordLayout, 'theirs'>,
): ImportProblem {
  const { child, row, field, what, why, mend } = problem
  const line = child === undefined ? from.line : (from.linesOf[child]?.[(row ?? 1) - 1] ?? from.line)
  const ours = child === undefined ? columnOf(field) : `${columnOf(child)}.${columnOf(field)}`
  return { kind: kindOf(problem), line, column: layout.theirs(ours), what, why, mend }
}

/** Checks the record by its register. */
export function checkFileRecord(
  { roadmap, register }: Pick<RecordOffice, 'roadmap' | 'register'>,
  from: FileRecord,
  layout: Pick<RecordLayout, 'theirs'>,
): CheckedRecord {
  const { record, problems } = checkRecord(register, from.sent)
  // Of a cell that holds no value there is nothing more to say.
  const isSaid = ({ line, column }: ImportProblem) =>
    from.problems.some((one) => one.line === line && one.column === column)
  const found = problems.map((problem) => placed(from, problem, layout)).filter((one) => !isSaid(one))
  const all = [...from.problems, ...found]
  const { jurisdiction } = from.sent
  const areas = recordAreas(roadmap, register)
  if (!areas.some(({ id }) => id === jurisdiction)) {
    all.push({
      kind: 'jurisdiction-unknown',
      line: from.line,
      column: layout.theirs('jurisdiction'),
      what:
        jurisdiction === '' ? 'The jurisdiction is empty.' : `There is no jurisdiction “${jurisdiction}”.`,
      why: 'A record has to belong to somebody.',
      mend: `Use one of: ${areas.map(({ id }) => id).join(', ')}.`,
    })
  }
  return { from, record, problems: all }
}
