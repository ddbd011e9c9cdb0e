// Takes observations out of somebody's own layout: a dry run that says everything, then all of it, or the good rows.
import { basename } from 'node:path'
import {
  problemAt,
  vocabularyFor,
  type ImportChoice,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type Person,
  type Roadmap,
  type TextReading,
} from '#definition'
import { actingAs, type Database } from '#storage'
import { usualMegabytes } from './check-file.ts'
import {
  chooseTable,
  fileChanged,
  FileChanged,
  findObservationLayout,
  openImportFile,
  orRefusal,
  valueText,
  watchFile,
  type CheckedRow,
} from '../sheets/index.ts'
import { readsSheets, shapeFile } from '../shaping/index.ts'
import { findKeptApart } from '../keeping/index.ts'
import {
  newTally,
  noteBreak,
  noteEncoding,
  noteProblem,
  notTaken,
  planOf,
  readMappedObservations,
  unreadable,
  type ObservationSight,
  type ObservationTable,
  type PlanHead,
  type Tally,
} from '../reading/index.ts'
import { noteTakenBack } from './load-file.ts'
import { say } from './load-sentences.ts'
import { takeObservations, type TakenRows } from './take-observations.ts'

/** A file of observations in a layout of somebody else, and how it is to be read. */
export interface MappedObservationFile {
  readonly roadmap: Roadmap
  readonly person: Person
  readonly path: string
  readonly mapping: Mapping
  readonly table?: string
  /** Further sheets that are read as one table with the first: `alike` for every shown one with its headings. */
  readonly sheets?: readonly string[] | 'alike'
  readonly text?: TextReading
  readonly mostMegabytes?: number
  /** How many problems are listed one by one, where it is not the usual number. */
  readonly mostProblems?: number
  readonly onProgress?: (rows: number) => void
}

const batchSize = 2000
const target = 'observations'

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

const newSight = ({ mostProblems }: MappedObservationFile): ObservationSight => ({
  tally: newTally(mostProblems),
  badLines: new Set(),
})

interface Opened {
  readonly wanted: MappedObservationFile
  readonly refuseChange: () => Promise<void>
  readonly source: ObservationTable
  readonly head: PlanHead
}

async function open(db: Database, wanted: MappedObservationFile): Promise<Opened | ImportPlan> {
  const { path, mapping, roadmap, mostMegabytes = usualMegabytes, text = mapping.text } = wanted
  const head = { file: basename(path), digest: '', table: '', target, source: mapping.name }
  const refuseChange = await watchFile(path)
  const file = await openImportFile(path, mostMegabytes, text)
  if ('kind' in file) return unreadable(head, [file])
  const table = chooseTable(file, wanted.table ?? mapping.table)
  if (typeof table !== 'string') return unreadable({ ...head, digest: file.digest }, [table])
  const full = { ...head, digest: file.digest, table }
  const shape = wanted.sheets === undefined ? mapping : { ...mapping, tables: wanted.sheets }
  const shaped = shapeFile(file, table, shape)
  const layout = await orRefusal(path, () => findObservationLayout(shaped, table, { mapping, roadmap }))
  if (Array.isArray(layout)) return unreadable(full, layout, file)
  const apart = await findKeptApart(db, wanted.person, { areFigures: true, ...layout })
  if (apart) return unreadable(full, [apart])
  const source = { file: shaped, table, mapping, layout, vocabulary: vocabularyFor(roadmap) }
  const sheets = readsSheets(shape) ? { sheets: file.tables.map(({ name }) => name) } : {}
  return { wanted, refuseChange, source, head: { ...full, ...sheets } }
}

/** The good rows, read once more. It can break off where it did not before: its time can be up. */
async function* goodRows({ wanted, source }: Opened, { tally, badLines }: ObservationSight) {
  const again = newSight(wanted)
  for await (const row of readMappedObservations(source, again)) if (!badLines.has(row.line)) yield row
  const [problem] = again.tally.problems
  if (again.tally.isBroken && problem) noteBreak(tally, problem)
}

/** What is told of a row that contradicts what is stored under the same source and vintage. */
function noteContradicted(
  { source }: Opened,
  tally: Tally,
  { line, observation }: Extract<CheckedRow, { readonly observation: unknown }>,
  stored: string,
) {
  const params = { value: valueText(observation), other: stored }
  const place = { line, column: source.layout.theirs('value') }
  const problem = problemAt('mapped-row-contradicts-stored', place, params)
  noteProblem(tally, { ...problem, kind: 'row-contradicts-stored' })
  tally.counts.refused += 1
}

/** What a table says, before anything of it meets the database. */
async function look({ source, wanted }: Opened): Promise<ObservationSight> {
  const sight = newSight(wanted)
  noteEncoding(sight.tally, source.file)
  for await (const { line } of readMappedObservations(source, sight)) {
    if (line % batchSize === 0) wanted.onProgress?.(sight.tally.counts.rows)
  }
  sight.tally.counts.refused = sight.badLines.size
  return sight
}

async function run(
  db: Database,
  opened: Opened,
  choice: ImportChoice & { readonly isDryRun: boolean },
): Promise<ImportResult> {
  const { wanted, head, refuseChange } = opened
  const { roadmap, person, onProgress } = wanted
  const sight = await look(opened)
  const { tally } = sight
  const plan = () => planOf(tally, head, true)
  const isPartly = choice.goodRows === true || choice.isDryRun
  let withdrawn = 0
  const isRefused = () => tally.isBroken || (tally.counts.problems > 0 && !isPartly)
  if (isRefused()) return notTaken(plan())
  const rows: TakenRows = {
    ...{ roadmap, person, file: head.file, digest: head.digest, layout: head.source },
    ...(onProgress ? { onProgress } : {}),
    rows: goodRows(opened, sight),
    isStillGood: () => !tally.isBroken,
    onContradicted: (row, stored) => noteContradicted(opened, tally, row, stored),
    withdrawVanished: choice.withdrawVanished === true ? say('no-longer-in-file', head) : undefined,
    confirm: async (found) => {
      const { added, unchanged, vanished } = found
      withdrawn = found.withdrawn
      Object.assign(tally.counts, { new: added, unchanged, vanished: vanished.length })
      noteTakenBack(tally.remarks, found, choice.withdrawVanished === true)
      await refuseChange()
      if (choice.isDryRun || isRefused()) throw new NotTaken()
    },
  }
  try {
    const load = await actingAs(db, person, (tx) => takeObservations(tx, rows))
    return { isTaken: true, plan: plan(), import: load, quarantined: 0, withdrawn }
  } catch (error) {
    if (error instanceof FileChanged) return notTaken(unreadable(head, [fileChanged(head.file)]))
    if (!(error instanceof NotTaken)) throw error
    return notTaken(plan())
  }
}

/** A dry run: what would be new, what is there, what is wrong. The database undoes everything. */
export async function planObservations(db: Database, wanted: MappedObservationFile): Promise<ImportPlan> {
  const opened = await open(db, wanted)
  if ('isReadable' in opened) return opened
  return (await run(db, opened, { isDryRun: true })).plan
}

/** Takes the file whole or not at all; or its good rows, where the person says so. The bad ones stay in the file. */
export async function commitObservations(
  db: Database,
  wanted: MappedObservationFile,
  choice: Pick<ImportChoice, 'goodRows' | 'withdrawVanished'>,
): Promise<ImportResult> {
  const opened = await open(db, wanted)
  return 'isReadable' in opened ? notTaken(opened) : run(db, opened, { ...choice, isDryRun: false })
}
