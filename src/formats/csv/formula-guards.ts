// Guards against formulas: a cell that a spreadsheet program would calculate gets an apostrophe. They can be taken off again exactly.

const isNumber = /^-?\d+(\.\d+)?$/
/** What begins a formula. Full-width signs count as the plain ones do. */
const formulaSigns = new Set('=+-@＝＋－＠')

/** Blanks, what parts cells in the programs of other places, and apostrophes: each run is looked at once, however long it is. */
const runs = /[\s;']+/g

/** Whether the text begins like a formula, or like a cell that a program would begin anew; apostrophes before it do not matter. */
function needsGuard(text: string): boolean {
  const run = /^[\s']*/.exec(text)?.[0] ?? ''
  return formulaSigns.has(text.charAt(run.length)) || /^'*[\t\r\n]/.test(text)
}

/** Every run before a sign that begins a formula, changed from its last semicolon on: what stands before that parts empty cells. */
const beforeSigns = (text: string, change: (run: string) => string) =>
  text.replaceAll(runs, (run, at: number) => {
    if (!formulaSigns.has(text.charAt(at + run.length))) return run
    const last = Math.max(0, run.lastIndexOf(';'))
    return run.slice(0, last) + change(run.slice(last))
  })

/**
 * A cell that a spreadsheet program would take for a formula is guarded with an apostrophe: at its start, and after what
 * parts cells in the spreadsheet programs of other places, which open the file by their own delimiter.
 */
export function guardFormulas(text: string): string {
  if (isNumber.test(text)) return text
  const guarded = beforeSigns(text, (run) => run.replaceAll(/[;\t\r\n]/g, "$&'"))
  return needsGuard(guarded) ? `'${guarded}` : guarded
}

/** What `guardFormulas` was given. Only for cells that it wrote: an apostrophe of somebody else is theirs. */
export function takeGuardsOff(cell: string): string {
  const guarded = cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell
  return beforeSigns(guarded, (run) => run.replaceAll(/([;\t\r\n])'/g, '$1'))
}
