// What is asked about a record of a file whose number looks like another one, of the file or kept, and is written otherwise.
import {
  askAboutLooks,
  problemAt,
  spelledKey,
  type ImportProblem,
  type RecordAnswer,
  type Register,
} from '#definition'
import { placeProblem, type CheckedRecord, type Placing, type SeenLooks } from '../matching/index.ts'
import type { TableLayout } from '../sheets/index.ts'

/** What is asked about the later of two in a file; nothing where a reason stands with it. */
export function askedInFile(
  register: Register,
  { from, record }: CheckedRecord,
  other: SeenLooks | undefined,
  { column, lineText }: { readonly column: string } & Pick<TableLayout, 'lineText'>,
): ImportProblem[] {
  if (!other || from.sent.accepted !== undefined) return []
  const params = { value: spelledKey(register, record), other: other.spelled, first: lineText(other.line) }
  return [problemAt('key-look-alike', { line: from.line, column }, params)]
}

const nothingAsked: readonly ImportProblem[] = []

/** A record that is new, with the reasons given for numbers that look like its own, and what is still to be asked. */
export function besideLookAlikes(
  register: Register,
  checked: CheckedRecord,
  { kept, inFile }: { readonly kept: readonly RecordAnswer[]; readonly inFile: SeenLooks | undefined },
  layout: Placing,
): { readonly checked: CheckedRecord; readonly problems: readonly ImportProblem[] } {
  if (kept.length === 0 && !inFile) return { checked, problems: nothingAsked }
  const { from, record } = checked
  const others = [...kept.map((one) => spelledKey(register, one)), ...(inFile ? [inFile.spelled] : [])]
  const { problems, accepted } = askAboutLooks(register, record, from.sent, {
    others,
    isOfFile: !layout.onPlaced,
  })
  const reasons = { ...record.accepted, ...accepted }
  const whole = Object.keys(reasons).length === 0 ? record : { ...record, accepted: reasons }
  return {
    checked: { ...checked, record: whole },
    problems: problems.map((problem) => placeProblem(from, problem, layout)),
  }
}
