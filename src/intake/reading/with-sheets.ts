// A plan of several sheets, in which every line is said with its sheet.
import type { ImportPlan } from '#definition'
import { sheetLineOf } from '../shaping/index.ts'

type Lined = { readonly line: number }
type Lines = { readonly lines: readonly number[] }

/** With the line as it stands in its sheet, and the sheet beside it where it is not the first. */
const placedIn = <One extends Lined>(sheets: readonly string[], one: One): One => ({
  ...one,
  ...sheetLineOf(sheets, one.line),
})

/** The same for what stands by itself: problems, rows. Without several sheets it stays as it is. */
export const linesWithSheets = <One extends Lined>(
  all: readonly One[],
  sheets: readonly string[] | undefined,
): readonly One[] => (sheets ? all.map((one) => placedIn(sheets, one)) : all)

/** The plan with the lines of each sheet as they stand there, and the sheet beside them where it is not the first. */
export function withSheets(plan: ImportPlan, sheets: readonly string[]): ImportPlan {
  const placed = <One extends Lined>(one: One): One => placedIn(sheets, one)
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
    problems: plan.problems.map(placed),
    groups: plan.groups.map(placed),
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
