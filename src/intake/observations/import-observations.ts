// Takes observations out of somebody's own layout: a dry run that says everything, then all of it, or the good rows.
import { basename } from 'node:path'
import {
  vocabularyFor,
  type Audience,
  type ImportChoice,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type Person,
  type Roadmap,
  type TextReading,
} from '#definition'
import {
  actingAs,
  findContradicted,
  insertObservations,
  narrowestAudience,
  nextLoad,
  supersede,
  writeAudit,
  writeLoad,
  type Database,
} from '#storage'
import { usualMegabytes } from './check-file.ts'
import {
  chooseTable,
  findObservationLayout,
  openImportFile,
  orRefusal,
  valueText,
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
  readonly source: ObservationTable
  readonly head: PlanHead
}

async function open(db: Database, wanted: MappedObservationFile): Promise<Opened | ImportPlan> {
  const { path, mapping, roadmap, mostMegabytes = usualMegabytes, text = mapping.text } = wanted
  const head = { file: basename(path), digest: '', table: '', target, source: mapping.name }
  const file = await openImportFile(path, mostMegabytes, text)
  if ('kind' in file) return unreadable(head, [file])
  const table = chooseTable(file, wanted.table ?? mapping.table)
  if (typeof table !== 'string') return unreadable({ ...head, digest: file.digest }, [table])
  const full = { ...head, digest: file.digest, table }
  const shape = wanted.sheets === undefined ? mapping : { ...mapping, tables: wanted.sheets }
  const shaped = shapeFile(file, table, shape)
  const layout = await orRefusal(path, () => findObservationLayout(shaped, table, { mapping, roadmap }))
  if (Array.isArray(layout)) return unreadable(full, layout)
  const apart = await findKeptApart(db, wanted.person, { areFigures: true, ...layout })
  if (apart) return unreadable(full, [apart])
  const source = { file: shaped, table, mapping, layout, vocabulary: vocabularyFor(roadmap) }
  const sheets = readsSheets(shape) ? { sheets: file.tables.map(({ name }) => name) } : {}
  return { wanted, source, head: { ...full, ...sheets } }
}

/** Takes a batch; rows that contradict what is stored under the same source and vintage are a problem each. */
async function takeBatch(
  tx: Database,
  { wanted, source }: Opened,
  { tally, load, batch }: { tally: Tally; load: string; batch: readonly CheckedRow[] },
): Promise<void> {
  const observations = batch.map(({ observation }) => observation)
  const added = await insertObservations(tx, wanted.roadmap, observations, load)
  tally.counts.new += added
  const contradicted = added === batch.length ? [] : await findContradicted(tx, wanted.roadmap, observations)
  tally.counts.unchanged += batch.length - added - contradicted.length
  for (const { at, stored } of contradicted) {
    const { line = 0, observation } = batch[at] ?? {}
    noteProblem(tally, {
      ...{ kind: 'row-contradicts-stored', line, column: source.layout.theirs('value') },
      what: `The row says ${observation ? valueText(observation) : ''}; stored under the same source and vintage is ${stored}.`,
      why: 'What was taken once is never overwritten.',
      mend: 'Give the revised figures a vintage of their own in the mapping.',
    })
    tally.counts.refused += 1
  }
}

/** Goes over the table again and writes what is good. Gives the number of the load. */
async function takeRows(
  tx: Database,
  opened: Opened,
  { tally, badLines }: ObservationSight,
): Promise<string> {
  const load = await nextLoad(tx)
  const again = newSight(opened.wanted)
  let audience: Audience = 'public'
  let batch: CheckedRow[] = []
  const take = async () => {
    audience = narrowestAudience(
      batch.map(({ observation }) => observation),
      audience,
    )
    await takeBatch(tx, opened, { tally, load, batch })
    batch = []
  }
  for await (const row of readMappedObservations(opened.source, again)) {
    if (badLines.has(row.line)) continue
    batch.push(row)
    if (batch.length < batchSize) continue
    await take()
    opened.wanted.onProgress?.(again.tally.counts.rows)
  }
  // Read once more it can break off where it did not before: its time can be up, or the file be another.
  if (again.tally.isBroken) {
    for (const problem of again.tally.problems.slice(0, 1)) noteBreak(tally, problem)
    throw new NotTaken()
  }
  await take()
  await supersede(tx, load)
  const { new: added, unchanged, rows } = tally.counts
  const { file, digest } = opened.head
  const by = opened.wanted.person.id
  await writeLoad(tx, load, { by, file, digest, rows, added, unchanged, audience })
  const after = `${added} new of ${rows} rows by the mapping “${opened.head.source}”, SHA-256 ${digest}`
  await writeAudit(tx, {
    chain: 'all',
    action: 'load',
    subject: file,
    after,
    content: { kind: 'load', key: load },
  })
  return load
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
  const sight = await look(opened)
  const plan = () => planOf(sight.tally, opened.head, true)
  if (sight.tally.isBroken) return notTaken(plan())
  const isPartly = choice.goodRows === true || choice.isDryRun
  if (sight.tally.counts.problems > 0 && !isPartly) return notTaken(plan())
  try {
    return await actingAs(db, opened.wanted.person, async (tx) => {
      const load = await takeRows(tx, opened, sight)
      if (choice.isDryRun || (sight.tally.counts.problems > 0 && !isPartly)) throw new NotTaken()
      return { isTaken: true, plan: plan(), import: load, quarantined: 0, withdrawn: 0 }
    })
  } catch (error) {
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
  choice: Pick<ImportChoice, 'goodRows'>,
): Promise<ImportResult> {
  const opened = await open(db, wanted)
  return 'isReadable' in opened ? notTaken(opened) : run(db, opened, { ...choice, isDryRun: false })
}
