// Takes figures out of a file, in our own layout or in somebody else's: a dry run that says everything, then all of it, or the good rows.
import {
  callsPartsComplete,
  isCompleteOver,
  problemAt,
  type ImportChoice,
  type ImportPlan,
  type ImportResult,
  type Params,
  type Person,
} from '#definition'
import { actingAs, isLoaded, planAfresh, type Database } from '#storage'
import { noteRemark } from '../cells/index.ts'
import { FileChanged, figuresIn, valueText } from '../sheets/index.ts'
import {
  changedPlan,
  newTallyOf,
  newUnreadFacts,
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
  type Tally,
  type WatchedFile,
} from '../reading/index.ts'
import { say } from './load-sentences.ts'
import { takeObservations, type SayingRow, type TakenCounts, type TakenRows } from './take-observations.ts'
import { figureName } from './vanished-figures.ts'

/** A file of figures, and how it is to be read. */
export interface FigureFile extends FileToRead {
  readonly person: Person
  /** It ships with the roadmap and is what all else is read against: a database of invented data takes it too. */
  readonly isContext?: true
  /** It comes with the roadmap and is offered at every start: what was undone of it stays undone. */
  readonly isShipped?: true
  /** Done last of all in the transaction that takes the file; what it throws undoes everything. */
  readonly onTaken?: (tx: Database, result: ImportResult) => Promise<void>
}

/** What became of it. */
export interface TakenFigures extends ImportResult {
  /** How many good rows it has. */
  readonly rows: number
  /** The very file was taken before, in our own layout. */
  readonly isRepeated: boolean
}

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

interface Choice extends Pick<ImportChoice, 'goodRows'> {
  readonly isDryRun: boolean
  /** What earlier editions of the file had and this one has no longer is taken back: why, where somebody says that. */
  readonly withdrawVanished?: true | string | undefined
}
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
  unread: newUnreadFacts(),
})

/** The table as it is read, with what is found in it. */
export const figuresOf = (
  { file, head, layout, wanted }: OpenedFile,
  sight: FigureSight,
): AsyncGenerator<FileFigure> =>
  readFigures({ file, table: head.table, layout, roadmap: wanted.roadmap }, sight)

/** Is the row one of the parts that its source calls all there are, and another one of them a row with a problem? */
function isTorn({ unread }: FigureSight, row: FileFigure): row is SayingRow {
  if (!('observation' in row) || !callsPartsComplete(row.observation)) return false
  return unread.mayConcern(row.observation, isCompleteOver(row.observation, 'jurisdiction'))
}

/**
 * The good rows, read once more. Parts that their source calls all there are go without each other no more than the whole
 * would: where one of them may be a row with a problem, the others are left out, too. It can break off where it did not
 * before: its time can be up.
 */
async function* goodFigures(opened: OpenedFile, sight: FigureSight): AsyncGenerator<FileFigure> {
  const { tally, badLines } = sight
  const again = newSight(opened)
  for await (const row of figuresOf(opened, again)) {
    if (badLines.has(row.line)) continue
    if (isTorn(sight, row)) {
      const place = { line: row.line, column: opened.layout.theirs('breakdown') }
      noteProblem(tally, problemAt('parts-torn', place, { breakdown: row.observation.breakdown }))
      tally.counts.refused += 1
    } else yield row
  }
  const [problem] = again.tally.problems
  if (again.tally.isBroken && problem) noteBreak(tally, problem)
}

/** What is told of a row that says something else than what is stored under the same source and vintage. */
function noteContradicted(
  { layout }: OpenedFile,
  { tally }: FigureSight,
  { line, observation }: SayingRow,
  other: string,
) {
  const code = layout.mapping ? 'mapped-row-contradicts-stored' : 'row-contradicts-stored'
  const place = { line, column: layout.theirs('value') }
  const problem = problemAt(code, place, { value: valueText(observation), other })
  noteProblem(tally, { ...problem, kind: 'row-contradicts-stored' })
}

/** How one try goes over the rows. */
type Try = Pick<TakenRows, 'rows' | 'isStillGood' | 'onContradicted' | 'withdrawVanished'> & {
  /** Whether what it came to is to stay. */
  readonly isGood: () => boolean
}

interface Tried extends Pick<TakenFigures, 'isTaken' | 'isRepeated' | 'import'> {
  /** What was counted, where it was read to its end. */
  readonly found?: TakenCounts | undefined
}

/** Says what would be missed: rows that take back what is not there, and figures that the file has no longer. */
function noteTakenBack(
  { remarks }: Tally,
  { idle, putBack, vanished }: TakenCounts,
  isAnswered: boolean,
): void {
  const note = (
    code: 'withdrawn-nothing' | 'withdrawal-undone' | 'figures-vanished',
    params: Params,
    count: number,
  ) => {
    for (let at = 0; at < count; at += 1) noteRemark(remarks, { code, column: '', params }, 0)
  }
  note('withdrawn-nothing', {}, idle)
  note('withdrawal-undone', {}, putBack)
  const [first] = vanished
  if (first && !isAnswered) note('figures-vanished', { first: figureName(first) }, vanished.length)
}

/** Takes the rows of a file in one transaction, which is undone where they are not to stay. */
async function tryToTake(
  db: Database,
  { opened: { wanted, head }, refuseChange }: Watched,
  { tally, unread }: FigureSight,
  { isGood, ...rows }: Try,
): Promise<Tried> {
  const { roadmap, person, isContext, onProgress, onTaken } = wanted
  let found: TakenCounts | undefined
  const taken: TakenRows = {
    ...{ roadmap, person, file: head.file, digest: head.digest, unread, ...rows },
    ...(wanted.mapping ? { layout: head.source } : {}),
    ...(isContext ? { isContext } : {}),
    ...(onProgress ? { onProgress } : {}),
    confirm: async (counts) => {
      found = counts
      const { added, unchanged, vanished } = counts
      Object.assign(tally.counts, { new: added, unchanged, vanished: vanished.length })
      await refuseChange()
      if (!isGood()) throw new NotTaken()
    },
  }
  try {
    return await actingAs(db, person, async (tx) => {
      await planAfresh(tx)
      const isAsked = rows.withdrawVanished !== undefined
      if (!wanted.mapping && !isAsked && (await isLoaded(tx, head.digest, wanted.isShipped)))
        return { isTaken: true, isRepeated: true, import: null }
      const load = await takeObservations(tx, taken)
      const withdrawn = found?.withdrawn ?? 0
      const plan = planOf(tally, head, true)
      await onTaken?.(tx, { isTaken: true, plan, import: load, quarantined: 0, withdrawn })
      return { isTaken: true, isRepeated: false, import: load, found }
    })
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return { isTaken: false, isRepeated: false, import: null, found }
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
  const said = choice.withdrawVanished
  const withdrawVanished = said === true ? say('no-longer-in-file', opened.head) : said
  let isContradicted = false
  const first = await tryToTake(db, watched, sight, {
    withdrawVanished,
    rows: figuresOf(opened, sight),
    isStillGood: () => tally.counts.problems === 0 && !isContradicted,
    onContradicted: () => (isContradicted = true),
    isGood: () => tally.counts.problems === 0 && !isContradicted && !choice.isDryRun,
  })
  tally.counts.refused = sight.badLines.size
  const resultOf = ({ found, ...done }: Tried): TakenFigures => {
    if (found) noteTakenBack(tally, found, withdrawVanished !== undefined)
    const { rows = 0, withdrawn = 0 } = found ?? {}
    return { ...done, plan: planOf(tally, opened.head, true), quarantined: 0, rows, withdrawn }
  }
  const isOpen = isContradicted || (isPartly && tally.counts.problems > 0)
  if (first.isTaken || tally.isBroken || !isOpen) return resultOf(first)
  return resultOf(
    await tryToTake(db, watched, sight, {
      withdrawVanished,
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

const nothing = { isRepeated: false, rows: 0 }

/** Takes the file, or only says what would become of it; a file in our own layout that was taken before is left alone. */
export async function runFigures(db: Database, wanted: FigureFile, choice: Choice): Promise<TakenFigures> {
  const watched = await open(db, wanted)
  if ('isReadable' in watched) return { ...notTaken(watched), ...nothing }
  return run(db, watched, choice).catch((error: unknown) => {
    if (!(error instanceof FileChanged)) throw error
    return { ...notTaken(changedPlan(watched.opened)), ...nothing }
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
  { goodRows = false, withdrawVanished }: Pick<ImportChoice, 'goodRows' | 'withdrawVanished'>,
): Promise<ImportResult> {
  const choice: Choice = {
    goodRows,
    isDryRun: false,
    withdrawVanished: withdrawVanished === true ? true : undefined,
  }
  const { isRepeated: _repeated, rows: _rows, ...result } = await runFigures(db, wanted, choice)
  return result
}
