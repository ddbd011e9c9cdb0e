// Opens a file of records or figures and finds out how its table is read; or says why it cannot be.
import { basename } from 'node:path'
import {
  problemAt,
  usualSource,
  type ImportPlan,
  type ImportProblem,
  type Person,
  type TextReading,
} from '#definition'
import type { Database } from '#storage'
import { findKeptApart } from '../keeping/index.ts'
import { readsSheets, shapedSheet, shapeFile, sheetsAlike, type ShapeWish } from '../shaping/index.ts'
import {
  chooseTable,
  fileChanged,
  findLayout,
  findOwnHeadingLine,
  openImportFile,
  orRefusal,
  watchFile,
  type ImportFile,
  type LayoutWish,
  type TableLayout,
  type TableTarget,
} from '../sheets/index.ts'
import {
  newTally,
  noteDownload,
  noteEncoding,
  noteUnread,
  unreadable,
  type PlanHead,
  type Tally,
} from './tally.ts'

/** Megabytes a file may have when nothing else is said. */
export const usualMegabytes = 200

/** A file, and how it is to be read. */
export interface FileToRead extends LayoutWish {
  readonly path: string
  /** The name under which it came, where the path is another. */
  readonly name?: string
  readonly table?: string
  /** Further sheets that are read as one table with the first: `alike` for every shown one with its headings. */
  readonly sheets?: readonly string[] | 'alike'
  /** How a text file is read; what the mapping says, and else what is recognised, where not said. */
  readonly text?: TextReading
  /** Editions of one source revise each other; the name of the mapping or of the file where not said. */
  readonly source?: string
  readonly mostMegabytes?: number
  /** How many problems are listed one by one, where it is not the usual number. */
  readonly mostProblems?: number
  /** SHA-256 of the bytes that were looked at, hexadecimal; others are refused. */
  readonly digest?: string
  readonly onProgress?: (rows: number) => void
  /** Given once nobody wants to know any more: the file is not read on, and nothing of it is taken. */
  readonly signal?: AbortSignal
}

/** Names of sheets that could be read in the same way and are not: those that are shown, and hidden ones. */
interface UnreadSheets {
  readonly shown: readonly string[]
  readonly hidden: readonly string[]
}

/** A file that can be read. */
export interface OpenedFile<Wanted extends FileToRead = FileToRead> {
  readonly wanted: Wanted
  readonly file: ImportFile
  readonly layout: TableLayout
  readonly head: PlanHead
  /** Other sheets with the same headings, which are not read. */
  readonly unread?: UnreadSheets
}

/** What is known of the file itself, before anything of it is read. */
export function headOf(wanted: FileToRead, { id: target }: TableTarget, digest = '', table = ''): PlanHead {
  const file = wanted.name ?? basename(wanted.path)
  const source = wanted.source ?? usualSource({ file, mapping: wanted.mapping?.name })
  return { file, digest, table, target, source }
}

/** What makes the table: the layout, and further sheets that were asked for. Our own headings may stand below a title. */
async function shapeFor(
  { mapping, sheets }: FileToRead,
  target: TableTarget,
  file: ImportFile,
  table: string,
): Promise<ShapeWish | null> {
  if (sheets === undefined) return mapping
  if (mapping) return { ...mapping, tables: sheets }
  const headingLine = await findOwnHeadingLine(file, table, target)
  return { target: target.mappingTarget, tables: sheets, headingLine }
}

/** Where lines are told by their sheets, the names of those. */
const sheetsRead = ({ tables }: ImportFile, shape: ShapeWish): Pick<PlanHead, 'sheets'> =>
  readsSheets(shape) ? { sheets: tables.map(({ name }) => name) } : {}

/** The layout; rows that break off already near the top are a problem like any other. */
function readLayout(wanted: FileToRead, target: TableTarget, file: ImportFile, table: string) {
  return orRefusal(wanted.path, async () => {
    const shape = await shapeFor(wanted, target, file, table)
    const shaped = shapeFile(file, table, shape)
    const layout = await findLayout(shaped, table, { ...wanted, target })
    return Array.isArray(layout) ? layout : { layout, shaped, sheets: shape ? sheetsRead(file, shape) : {} }
  })
}

const mostLookedAt = 20

/** Where another sheet could be read like this, the sheet is more likely wrong than everything in it. */
async function wrongTable(
  wanted: FileToRead,
  target: TableTarget,
  file: ImportFile,
  table: string,
): Promise<ImportProblem[]> {
  const others = file.tables.filter(({ name, isHidden }) => name !== table && !isHidden)
  const fitting: string[] = []
  for (const { name } of others.slice(0, mostLookedAt)) {
    if (!Array.isArray(await readLayout(wanted, target, file, name))) fitting.push(`“${name}”`)
  }
  return fitting.length === 0 ? [] : [problemAt('table-wrong', {}, { table, names: fitting.join(', ') })]
}

/** Other sheets that could be read in the same way, where nobody has named the one that is meant. Hidden ones are never read unasked. */
async function sheetsUnread(
  file: ImportFile,
  target: TableTarget,
  opened: OpenedFile,
): Promise<UnreadSheets | undefined> {
  const { wanted, layout, head } = opened
  const { tables } = file
  const isSaid = (wanted.table ?? wanted.mapping?.table) !== undefined
  if ((isSaid && !head.sheets) || tables.length < 2 || tables.length > mostLookedAt) return undefined
  const headingLine = Math.max(1, layout.headingLine)
  const shape: ShapeWish = wanted.mapping ?? { target: target.mappingTarget, headingLine }
  const like = (isWanted: boolean) =>
    sheetsAlike(file, head.table, (name) => shapedSheet(file, name, shape), isWanted)
  return { shown: head.sheets ? [] : await like(false), hidden: await like(true) }
}

/** Finds out how the table of a file is read that is open already. */
export async function openTableOf<Wanted extends FileToRead>(
  wanted: Wanted,
  target: TableTarget,
  file: ImportFile,
): Promise<OpenedFile<Wanted> | ImportPlan> {
  const table = chooseTable(file, wanted.table ?? wanted.mapping?.table)
  if (typeof table !== 'string') return unreadable(headOf(wanted, target, file.digest), [table])
  const head = headOf(wanted, target, file.digest, table)
  const found = await readLayout(wanted, target, file, table)
  if (Array.isArray(found))
    return unreadable(head, [...(await wrongTable(wanted, target, file, table)), ...found], file)
  const { layout, shaped, sheets } = found
  const opened: OpenedFile<Wanted> = { wanted, file: shaped, layout, head: { ...head, ...sheets } }
  const unread = await orRefusal(wanted.path, () => sheetsUnread(file, target, opened))
  return unread === undefined || Array.isArray(unread) ? opened : { ...opened, unread }
}

/** Opens the file and finds out how its table is read; or the plan that says why it cannot be. */
export async function openFile<Wanted extends FileToRead>(
  wanted: Wanted,
  target: TableTarget,
): Promise<OpenedFile<Wanted> | ImportPlan> {
  const { path, mostMegabytes = usualMegabytes, mapping, text = mapping?.text, signal } = wanted
  const file = await openImportFile(path, mostMegabytes, text, signal)
  return 'kind' in file ? unreadable(headOf(wanted, target), [file]) : openTableOf(wanted, target, file)
}

/** A tally of the file, with what is said of how it is read as a whole. */
export function newTallyOf({ wanted, file, layout, unread }: OpenedFile): Tally {
  const tally = newTally(wanted.mostProblems)
  noteEncoding(tally, file)
  if (unread) noteUnread(tally, unread)
  if (layout.isDownload) noteDownload(tally)
  return tally
}

/** The plan of a file that changed: nothing of it is taken. */
export const changedPlan = ({ head }: Pick<OpenedFile, 'head'>): ImportPlan =>
  unreadable(head, [fileChanged()])

/** A file that was opened, and what throws where it has changed since. */
export interface WatchedFile<Wanted extends FileToRead> {
  readonly opened: OpenedFile<Wanted>
  /** @throws FileChanged where what was read since the opening may be something else than the bytes of the digest */
  readonly refuseChange: () => Promise<void>
}

/**
 * Opens a file and watches it: it has to be the same from before its rows are read first to after they are read last.
 *
 * @param open opens it; `wanted.digest` is what its bytes have to be where somebody saw them before
 * @returns the file, or the plan that says why nothing of it is read
 */
export async function openWatched<Wanted extends FileToRead>(
  wanted: Wanted,
  open: () => Promise<OpenedFile<Wanted> | ImportPlan>,
): Promise<WatchedFile<Wanted> | ImportPlan> {
  const refuseChange = await watchFile(wanted.path)
  const opened = await open()
  if ('isReadable' in opened) return opened
  if (wanted.digest !== undefined && wanted.digest !== opened.head.digest) return changedPlan(opened)
  return { opened, refuseChange }
}

/** The opened file, where this database takes such a table: invented and real data are kept apart. */
export async function openedFor<Wanted extends FileToRead & { readonly person: Person }>(
  db: Database,
  areFigures: boolean,
  opened: OpenedFile<Wanted> | ImportPlan,
): Promise<OpenedFile<Wanted> | ImportPlan> {
  if ('isReadable' in opened) return opened
  const apart = await findKeptApart(db, opened.wanted.person, { areFigures, ...opened.layout })
  return apart ? unreadable(opened.head, [apart]) : opened
}
