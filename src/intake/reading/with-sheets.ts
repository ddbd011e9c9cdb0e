// A plan of several sheets, in which every line is said with its sheet.
import type { ImportPlan, ImportProblem } from '#definition'
import { sheetLineOf, withSheetLines } from '../shaping/index.ts'

type Lined = { readonly line: number }
type Lines = { readonly lines: readonly number[] }

/** A problem with its line as it stands in its sheet, in its sentences too. */
function saidIn<One extends ImportProblem>(sheets: readonly string[], one: One): One {
  return {
    ...one,
    ...sheetLineOf(sheets, one.line),
    what: withSheetLines(sheets, one.what),
    why: withSheetLines(sheets, one.why),
    mend: withSheetLines(sheets, one.mend),
  }
}

/** The same for problems by themselves; without sheets they stay as they are. */
export const problemsWithSheets = (
  problems: readonly ImportProblem[],
  sheets: readonly string[] | undefined,
): readonly ImportProblem[] => (sheets ? problems.map((one) => saidIn(sheets, one)) : problems)

/** The plan with the lines of each sheet as they stand there, and the sheet beside them where it is not the first. */
export function withSheets(plan: ImportPlan, sheets: readonly string[]): ImportPlan {
  const placed = <One extends Lined>(one: One): One => ({ ...one, ...sheetLineOf(sheets, one.line) })
  const said = <One extends ImportProblem>(one: One): One => saidIn(sheets, one)
  const listed = <One extends Lines>(one: One): One => {
    const all = one.lines.map((line) => sheetLineOf(sheets, line))
    const further = all.flatMap(({ sheet, line }) => (sheet === undefined ? [] : [{ sheet, line }]))
    return {
      ...one,
      lines: all.flatMap(({ sheet, line }) => (sheet === undefined ? [line] : [])),
      ...(further.length > 0 ? { furtherLines: further } : {}),
    }
  }
  return {
    ...plan,
    problems: plan.problems.map(said),
    groups: plan.groups.map(said),
    changed: plan.changed.map(placed),
    changedColumns: plan.changedColumns.map(placed),
    totals: plan.totals.map(placed),
    duplicates: plan.duplicates.map(({ line, first: number }) => {
      const { line: first, sheet: firstSheet } = sheetLineOf(sheets, number)
      return { ...sheetLineOf(sheets, line), first, ...(firstSheet === undefined ? {} : { firstSheet }) }
    }),
    leftOut: plan.leftOut.map(listed),
    remarks: plan.remarks.map(listed),
  }
}
