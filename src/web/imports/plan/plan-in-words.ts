// A plan without names that only machines know: “items.quantity” is “Items: Pieces” to everybody who reads it here.
import { ownHeadings, type CellChange, type ChangedRecord, type ImportPlan, type Register } from '#definition'
import { ownName } from '../mapping/own-fields.ts'

/** Says our headings in a sentence as the page calls them. */
export function inWords(register: Register): (text: string) => string {
  const names = new Map(ownHeadings(register).map(({ column }) => [column, ownName(register, column)]))
  return (text) =>
    names.get(text) ?? text.replaceAll(/“([^”]+)”/g, (all, name: string) => `“${names.get(name) ?? name}”`)
}

/** The same plan in words. Where the file has our own headings, its own words stay in what has to be mended. */
export function planInWords(register: Register, plan: ImportPlan, isOwnLayout: boolean): ImportPlan {
  const say = inWords(register)
  const changed = plan.changed.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, column: say(cell.column) })),
  }))
  if (isOwnLayout) return { ...plan, changed }
  const told = <Said extends { readonly column: string; readonly what: string }>(one: Said): Said => ({
    ...one,
    column: say(one.column),
    what: say(one.what),
  })
  return {
    ...plan,
    changed,
    problems: plan.problems.map(told),
    groups: plan.groups.map(told),
    remarks: plan.remarks.map(told),
  }
}

/** The changes of one column. */
export interface ColumnChanges {
  readonly column: string
  readonly count: number
  /** The first of them, as an example. */
  readonly first: CellChange & Pick<ChangedRecord, 'line' | 'label'>
}

/** What changes, column by column, the most frequent first. */
export function changesByColumn(changed: readonly ChangedRecord[]): ColumnChanges[] {
  const cells = changed.flatMap(({ line, label, cells: own }) =>
    own.map((cell) => ({ ...cell, line, label })),
  )
  return [...Map.groupBy(cells, ({ column }) => column)]
    .flatMap(([column, all]) => (all[0] ? [{ column, count: all.length, first: all[0] }] : []))
    .toSorted((a, b) => b.count - a.count)
}
