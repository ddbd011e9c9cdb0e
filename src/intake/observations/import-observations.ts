// Takes figures out of a file, in our own layout or in somebody else's: a dry run that says everything, then all of it, or the good rows.
import { problemAt, type ImportChoice, type ImportPlan, type ImportResult, type Person } from '#definition'
import { actingAs, isLoaded, planAfresh, type Database } from '#storage'
import { FileChanged, figuresIn, valueText } from '../sheets/index.ts'
import {
  changedPlan,
  newTallyOf,
  noteBreak,
  noteProblem,
  notTaken,
  openedFor,
  openFile,
  openWatched,
  planOf,
  readFigures,
  type FigureSight,
  type FileFigure,
  type FileToRead,
  type OpenedFile,
  type WatchedFile,
} from '../reading/index.ts'
import { takeObservations, type TakenCounts, type TakenRows } from './take-observations.ts'

/** A file of figures, and how it is to be read. */
export interface FigureFile extends FileToRead {
  readonly person: Person
  /** It ships with the roadmap and is what all else is read against: a database of invented data takes it too. */
  readonly isContext?: true
  /** Done last of all in the transaction that takes the file; what it throws undoes everything. */
  readonly onTaken?: (tx: Database, result: ImportResult) => Promise<void>
}

/** What became of it. */
export interface TakenFigures extends ImportResult {
  /** The very file was taken before, in our own layout. */
  readonly isRepeated: boolean
}

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

type Choice = Pick<ImportChoice, 'goodRows'> & { readonly isDryRun: boolean }
type Watched = WatchedFile<FigureFile>

/** Opens the file and finds out how its table is read; or the plan that says why it cannot be. */
export const openFigures = <Wanted extends FileToRead>(
  wanted: Wanted,
): Promise<OpenedFile<Wanted> | ImportPlan> => openFile(wanted, figuresIn(wanted.roadmap))

const open = (db: Database, wanted: FigureFile): Promise<Watched | ImportPlan> =>
  openWatched(wanted, async () => {
    const opened = await openFigures(wanted)
    return wanted.isContext ? opened : openedFor(db, true, opened)
  })

export const newSight = (opened: OpenedFile): FigureSight => ({
  tally: newTallyOf(opened),
  badLines: new Set(),
})

/** The table as it is read, with what is found in it. */
export const figuresOf = (
  { file, head, layout, wanted }: OpenedFile,
  sight: FigureSight,
): AsyncGenerator<FileFigure> =>
  readFigures({ file, table: head.table, layout, roadmap: wanted.roadmap }, sight)

/** The good rows, read once more. It can break off where it did not before: its time can be up. */
async function* goodFigures(
  opened: OpenedFile,
  { tally, badLines }: FigureSight,
): AsyncGenerator<FileFigure> {
  const again = newSight(opened)
  for await (const row of figuresOf(opened, again)) if (!badLines.has(row.line)) yield row
  const [problem] = again.tally.problems
  if (again.tally.isBroken && problem) noteBreak(tally, problem)
}

/** What is told of a row that says something else than what is stored under the same source and vintage. */
function noteContradicted(
  { layout }: OpenedFile,
  { tally }: FigureSight,
  { line, observation }: FileFigure,
  other: string,
) {
  const code = layout.mapping ? 'mapped-row-contradicts-stored' : 'row-contradicts-stored'
  const place = { line, column: layout.theirs('value') }
  const problem = problemAt(code, place, { value: valueText(observation), other })
  noteProblem(tally, { ...problem, kind: 'row-contradicts-stored' })
}

/** How one try goes over the rows. */
type Try = Pick<TakenRows, 'rows' | 'isStillGood' | 'onContradicted'> & {
  /** Whether what it came to is to stay. */
  readonly isGood: () => boolean
}

/** Takes the rows of a file in one transaction, which is undone where they are not to stay. */
async function tryToTake(
  db: Database,
  { opened: { wanted, head }, refuseChange }: Watched,
  { tally }: FigureSight,
  { isGood, ...rows }: Try,
): Promise<Pick<TakenFigures, 'isTaken' | 'isRepeated' | 'import'>> {
  const { roadmap, person, isContext, onProgress, onTaken } = wanted
  const taken: TakenRows = {
    ...{ roadmap, person, file: head.file, digest: head.digest, ...rows },
    ...(wanted.mapping ? { layout: head.source } : {}),
    ...(isContext ? { isContext } : {}),
    ...(onProgress ? { onProgress } : {}),
    confirm: async ({ rows: good, added, contradicted }: TakenCounts) => {
      Object.assign(tally.counts, { new: added, unchanged: good - added - contradicted })
      await refuseChange()
      if (!isGood()) throw new NotTaken()
    },
  }
  try {
    return await actingAs(db, person, async (tx) => {
      await planAfresh(tx)
      if (!wanted.mapping && (await isLoaded(tx, head.digest)))
        return { isTaken: true, isRepeated: true, import: null }
      const load = await takeObservations(tx, taken)
      await onTaken?.(tx, { ...notTaken(planOf(tally, head, true)), isTaken: true, import: load })
      return { isTaken: true, isRepeated: false, import: load }
    })
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return { isTaken: false, isRepeated: false, import: null }
  }
}

/**
 * Goes over the file and takes it in one go as long as nothing is wrong. Where something is, what was written is undone,
 * and the good rows are gone over once more: a row was held to be good before the one that contradicts it came.
 */
async function run(db: Database, watched: Watched, choice: Choice): Promise<TakenFigures> {
  const { opened } = watched
  const sight = newSight(opened)
  const { tally } = sight
  const isPartly = choice.goodRows === true || choice.isDryRun
  let isContradicted = false
  const first = await tryToTake(db, watched, sight, {
    rows: figuresOf(opened, sight),
    isStillGood: () => tally.counts.problems === 0 && !isContradicted,
    onContradicted: () => (isContradicted = true),
    isGood: () => tally.counts.problems === 0 && !isContradicted && !choice.isDryRun,
  })
  tally.counts.refused = sight.badLines.size
  const resultOf = (done: typeof first): TakenFigures => ({
    ...notTaken(planOf(tally, opened.head, true)),
    ...done,
  })
  const isOpen = isContradicted || (isPartly && tally.counts.problems > 0)
  if (first.isTaken || tally.isBroken || !isOpen) return resultOf(first)
  return resultOf(
    await tryToTake(db, watched, sight, {
      rows: goodFigures(opened, sight),
      isStillGood: () => !tally.isBroken,
      onContradicted: (row, stored) => {
        noteContradicted(opened, sight, row, stored)
        tally.counts.refused += 1
      },
      isGood: () => !tally.isBroken && choice.goodRows === true && !choice.isDryRun,
    }),
  )
}

/** Takes the file, or only says what would become of it; a file in our own layout that was taken before is left alone. */
export async function runFigures(db: Database, wanted: FigureFile, choice: Choice): Promise<TakenFigures> {
  const watched = await open(db, wanted)
  if ('isReadable' in watched) return { ...notTaken(watched), isRepeated: false }
  return run(db, watched, choice).catch((error: unknown) => {
    if (!(error instanceof FileChanged)) throw error
    return { ...notTaken(changedPlan(watched.opened)), isRepeated: false }
  })
}

/** A dry run: what would be new, what is there, what is wrong. The database undoes everything. */
export async function planObservations(db: Database, wanted: FigureFile): Promise<ImportPlan> {
  return (await runFigures(db, wanted, { isDryRun: true })).plan
}

/** Takes the file whole or not at all; or its good rows, where the person says so. The bad ones stay in the file. */
export async function commitObservations(
  db: Database,
  wanted: FigureFile,
  choice: Pick<ImportChoice, 'goodRows'>,
): Promise<ImportResult> {
  const { goodRows = false } = choice
  const { isRepeated: _repeated, ...result } = await runFigures(db, wanted, { goodRows, isDryRun: false })
  return result
}
