// A plan without names that only machines know: “items.quantity” is “Items: Pieces” to everybody who reads it here.
import { ownHeadings, type ImportPlan, type Register } from '#definition'
import { ownName } from '../mapping/own-fields.ts'

/** Says our headings in a sentence as the page calls them. */
export function inWords(register: Register): (text: string) => string {
  const names = new Map(ownHeadings(register).map(({ column }) => [column, ownName(register, column)]))
  return (text) =>
    names.get(text) ?? text.replaceAll(/“([^“”]+)”/g, (all, name: string) => `“${names.get(name) ?? name}”`)
}

/** A cell of a row below the record: “litter[2].pieces” is “Litter: Pieces (2)”. */
function cellName(say: (text: string) => string, column: string): string {
  const [, child, row, field] = /^([^[]+)\[(\d+)\]\.(.+)$/.exec(column) ?? []
  return row === undefined ? say(column) : `${say(`${child}.${field}`)} (${row})`
}

/** The same plan in words. Where the file has our own headings, its own words stay in what has to be mended. */
export function planInWords(register: Register, plan: ImportPlan, isOwnLayout: boolean): ImportPlan {
  const say = inWords(register)
  const changed = plan.changed.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, column: cellName(say, cell.column) })),
  }))
  const changedColumns = plan.changedColumns.map((one) => ({ ...one, column: say(one.column) }))
  if (isOwnLayout) return { ...plan, changed, changedColumns }
  const told = <Said extends { readonly column: string; readonly what: string }>(one: Said): Said => ({
    ...one,
    column: say(one.column),
    what: say(one.what),
  })
  const mended = <Said extends { readonly column: string; readonly what: string; readonly mend: string }>(
    one: Said,
  ): Said => ({ ...told(one), mend: say(one.mend) })
  return {
    ...plan,
    changed,
    changedColumns,
    problems: plan.problems.map(mended),
    groups: plan.groups.map(mended),
    remarks: plan.remarks.map(told),
  }
}
