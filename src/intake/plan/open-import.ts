// Opens the file of an import and finds out how its table is read; or says why it cannot be.
import { basename } from 'node:path'
import {
  problemAt,
  type ImportAnswer,
  type ImportPlan,
  type ImportProblem,
  type ImportResult,
  type TextReading,
} from '#definition'
import type { Database } from '#storage'
import { findInstitutionProblem, findKeeperProblem } from '../keeping/index.ts'
import { usualMegabytes } from '../observations/index.ts'
import {
  chooseTable,
  findLayout,
  findOwnHeadingLine,
  openImportFile,
  orRefusal,
  type ImportFile,
  type RecordLayout,
} from '../sheets/index.ts'
import { readsSheets, shapedSheet, shapeFile, sheetsAlike, type ShapeWish } from '../shaping/index.ts'
import type { RecordImport } from './import-pass.ts'
import { unreadable, type PlanHead } from '../reading/index.ts'

/** A file of records, and how it is to be read. */
export interface RecordFile extends RecordImport {
  readonly path: string
  /** The name under which it came, where the path is another. */
  readonly name?: string
  readonly table?: string
  /** Further sheets that are read as one table with the first: `alike` for every shown one with its headings. */
  readonly sheets?: readonly string[] | 'alike'
  /** How a text file is read; what the mapping says, and else what is recognised, where not said. */
  readonly text?: TextReading
  /** Whose records these are, where the file does not say. */
  readonly jurisdiction?: string
  /** Which institution keeps them, where the file does not say; those that are stored stay where they are where nobody says. */
  readonly institution?: string
  /** Editions of one source revise each other; the name of the mapping or of the file where not said. */
  readonly source?: string
  /** Why its records are written, for their history; the edition where not said. */
  readonly because?: string
  readonly mostMegabytes?: number
  /** The day on which it is taken, ISO; that of the clock where not said. */
  readonly today?: string
  /** SHA-256 of the bytes that were looked at, hexadecimal; others are refused. */
  readonly digest?: string
  /** Done last of all in the transaction that takes the file; what it throws undoes everything. */
  readonly onTaken?: (tx: Database, result: ImportResult) => Promise<void>
  /** Records that are written in one transaction; a file of more is taken in slices of so many. */
  readonly sliceSize?: number
  /** Milliseconds that it waits before each further try where others hold it up. */
  readonly pauses?: readonly number[]
  /**
   * The plan of these very bytes read in this very way, where it was made a moment ago: a large file without a problem is
   * then not gone over once more before it is taken.
   */
  readonly judged?: ImportPlan
  /** What its sender is told while it is taken; how it ended is written down under its id (`findImportJob`). */
  readonly answer?: ImportAnswer
  /** The file is Waymark’s own copy, and goes once it is taken. */
  readonly isUpload?: boolean
  /** Given when the process is to end: what is being taken in slices ends with the slice, and goes on at the next start. */
  readonly pausing?: AbortSignal
  /** Told how many records of how many were taken, after each slice. */
  readonly onSlice?: (taken: number, of: number) => void | Promise<void>
  /** Given once nobody wants to know any more: the file is not read on, and nothing of it is taken. */
  readonly signal?: AbortSignal
}

/** A file that can be read. */
export interface OpenedImport {
  readonly wanted: RecordFile
  readonly file: ImportFile
  readonly layout: RecordLayout
  readonly head: PlanHead
  /** Other shown sheets with the same headings, which are not read. */
  readonly unread?: readonly string[]
}

function headOf(wanted: RecordFile, digest: string, table: string): PlanHead {
  const file = wanted.name ?? basename(wanted.path)
  const source = wanted.source ?? wanted.mapping?.name ?? file
  return { file, digest, table, target: wanted.register.id, source }
}

/** What is wrong with whose records they are said to be; an institution may be of any jurisdiction where only it is said. */
function wrongKeeper(wanted: RecordFile) {
  const { jurisdiction, institution } = wanted
  if (jurisdiction !== undefined) return findKeeperProblem(wanted, { ...wanted, jurisdiction })
  return institution === undefined ? undefined : findInstitutionProblem(wanted, { institution })
}

/** Opens the file and finds out how its table is read; or the plan that says why it cannot be. */
export async function openImport(wanted: RecordFile): Promise<OpenedImport | ImportPlan> {
  const { path, mostMegabytes = usualMegabytes, mapping, text = mapping?.text } = wanted
  // Said once for the whole file, so that it is refused once and not with every row.
  const foreign = wrongKeeper(wanted)
  if (foreign) {
    const { kind, what, why, mend } = foreign
    return unreadable(headOf(wanted, '', ''), [{ kind, line: 0, column: '', what, why, mend }])
  }
  const file = await openImportFile(path, mostMegabytes, text, wanted.signal)
  if ('kind' in file) return unreadable(headOf(wanted, '', ''), [file])
  return openTable(wanted, file)
}

/** What makes the table: the layout, and further sheets that were asked for. Our own headings may stand below a title. */
async function shapeFor(wanted: RecordFile, file: ImportFile, table: string): Promise<ShapeWish | null> {
  const { mapping, sheets, register } = wanted
  if (sheets === undefined) return mapping
  if (mapping) return { ...mapping, tables: sheets }
  const headingLine = await findOwnHeadingLine(file, table, register)
  return { target: { register: register.id }, tables: sheets, headingLine }
}

/** The layout; rows that break off already near the top are a problem like any other. */
function readLayout(wanted: RecordFile, file: ImportFile, table: string) {
  return orRefusal(wanted.path, async () => {
    const shape = await shapeFor(wanted, file, table)
    const shaped = shapeFile(file, table, shape)
    const layout = await findLayout(shaped, table, wanted)
    return Array.isArray(layout) ? layout : { layout, shaped, sheets: shape ? sheetsRead(file, shape) : {} }
  })
}

/** Where lines are told by their sheets, the names of those. */
const sheetsRead = ({ tables }: ImportFile, shape: ShapeWish): Pick<PlanHead, 'sheets'> =>
  readsSheets(shape) ? { sheets: tables.map(({ name }) => name) } : {}

const mostLookedAt = 20

/** The other sheets of the file that could be read like this one. */
async function fittingBesides(wanted: RecordFile, file: ImportFile, table: string): Promise<string[]> {
  const others = file.tables.filter(({ name, isHidden }) => name !== table && !isHidden)
  const fitting: string[] = []
  for (const { name } of others.slice(0, mostLookedAt)) {
    if (!Array.isArray(await readLayout(wanted, file, name))) fitting.push(`“${name}”`)
  }
  return fitting
}

/** Where another sheet could be read like this, the sheet is more likely wrong than everything in it. */
async function wrongTable(wanted: RecordFile, file: ImportFile, table: string): Promise<ImportProblem[]> {
  const fitting = await fittingBesides(wanted, file, table)
  if (fitting.length === 0) return []
  return [problemAt('table-wrong', {}, { table, names: fitting.join(', ') })]
}

/** Other shown sheets that could be read in the same way. */
async function sheetsUnread(wanted: RecordFile, file: ImportFile, opened: OpenedImport): Promise<string[]> {
  const shown = file.tables.filter(({ isHidden }) => !isHidden)
  const isSaid = wanted.table !== undefined || wanted.mapping?.table !== undefined
  if (isSaid || opened.head.sheets || shown.length < 2 || shown.length > mostLookedAt) return []
  const { table } = opened.head
  const headingLine = Math.max(1, opened.layout.headingLine)
  const shape: ShapeWish = wanted.mapping ?? { target: { register: wanted.register.id }, headingLine }
  return sheetsAlike(file, table, (name) => shapedSheet(file, name, shape))
}

/** The same for a file that is open already. */
export async function openTable(wanted: RecordFile, file: ImportFile): Promise<OpenedImport | ImportPlan> {
  const table = chooseTable(file, wanted.table ?? wanted.mapping?.table)
  if (typeof table !== 'string') return unreadable(headOf(wanted, file.digest, ''), [table])
  const head = headOf(wanted, file.digest, table)
  const found = await readLayout(wanted, file, table)
  if (Array.isArray(found))
    return unreadable(head, [...(await wrongTable(wanted, file, table)), ...found], file)
  const { layout, shaped, sheets } = found
  const opened: OpenedImport = { wanted, file: shaped, layout, head: { ...head, ...sheets } }
  const unread = await orRefusal(wanted.path, () => sheetsUnread(wanted, file, opened))
  const names = unread.filter((one) => typeof one === 'string')
  return names.length === 0 ? opened : { ...opened, unread: names }
}
