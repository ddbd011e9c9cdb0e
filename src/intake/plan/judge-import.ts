// Goes over a file before anything of it is taken: what each record is to the file and to what is stored, and what is to be written.
import { problemAt, type ImportProblem } from '#definition'
import { contradictedKeys, contradictionProblem, forgetKeys, newFileKeys } from '../matching/index.ts'
import { askStoredLike, compareWith, runPass, usualBatch } from './import-pass.ts'
import type { Batch, InDatabase, Outcome, Pass } from './pass.ts'
import type { OpenedImport } from './open-import.ts'
import { mostRefused, newPreparedWrites, prepareOutcomes, type PreparedWrites } from './prepare-outcomes.ts'
import { newJudgedBatches, type JudgedBatches } from './judged-batches.ts'
import type { Refused } from './quarantine-rows.ts'
import { newTallyOf, noteBreak, noteDuplicate, readRecords } from '../reading/index.ts'

/** Records that are written in one transaction: few enough that nobody waits long for it. */
export const usualSlice = 1000

export const sliceSizeOf = ({ wanted: { sliceSize = usualSlice } }: OpenedImport): number => sliceSize

type PassSettings = Pick<Pass, 'handle' | 'ask' | 'ended'> & Partial<Pick<Pass, 'batchSize' | 'skipped'>>

/** A pass over the opened file; `contradicted` are keys of which it is known that the file contradicts itself. */
export function passOver(
  opened: OpenedImport,
  { handle, ask, ended, batchSize = opened.wanted.compareAtOnce ?? usualBatch, skipped = 0 }: PassSettings,
  contradicted?: ReadonlySet<string>,
): Pass {
  const { wanted, file, layout, head } = opened
  const tally = newTallyOf(opened)
  const { roadmap, register } = wanted
  const table = { file, table: head.table, layout, roadmap, likeness: register.likeness }
  return {
    ...{ wanted, layout, tally, records: readRecords(table, tally) },
    onDuplicate: ({ line }, first) => noteDuplicate(tally, line, first),
    contradiction: (line, column, first) => contradictionProblem({ line, column }, first, layout.lineText),
    keys: newFileKeys(contradicted),
    seen: new Map(),
    newBesideDay: new Map(),
    unread: [],
    ...{ handle, ask, ended, batchSize, skipped },
  }
}

/** The batch, about which the database is being asked. */
function askedAbout(pass: Pass, batch: Batch, inDatabase: InDatabase): Batch {
  const stored = askStoredLike(pass, batch, inDatabase)
  // Whoever compares it is told where that fails.
  stored.catch(() => undefined)
  return { ...batch, stored }
}

/** A pass that only compares and counts. */
export function comparingPass(opened: OpenedImport, inDatabase: InDatabase): Pass {
  const handle = compareWith(
    () => pass,
    inDatabase,
    () => undefined,
  )
  const ask: Pass['ask'] = (batch) => askedAbout(pass, batch, inDatabase)
  const pass: Pass = passOver(opened, { handle, ask })
  return pass
}

/** What an import is to write, worked out without writing anything. */
export interface Prepared {
  readonly pass: Pass
  readonly refused: readonly Refused[]
  /** Empty where the file is to be taken in slices: nothing holds all that is to be written. */
  readonly writes: PreparedWrites
  /** The same records as they were read and checked, for the slices. */
  readonly judged: JudgedBatches
  /** Keys under which the file says different things. */
  readonly contradicted: readonly string[]
}

/** Is the file too large for one transaction? */
export const isLarge = ({ pass }: Pick<Prepared, 'pass'>, opened: OpenedImport): boolean =>
  pass.tally.counts.records > sliceSizeOf(opened)

const tooManyRefused = (): ImportProblem => problemAt('refused-too-many', {}, { limit: mostRefused })

async function prepareKnowing(
  opened: OpenedImport,
  isPartly: boolean,
  inDatabase: InDatabase,
  contradicted: readonly string[],
): Promise<Prepared> {
  const refused: Refused[] = []
  const writes = newPreparedWrites()
  const judged = newJudgedBatches(opened.wanted.register)
  let isUnlikeAny = true
  const take = (outcomes: readonly Outcome[]) => {
    isUnlikeAny = outcomes.every((one) => one.isUnlikeAny)
    const isSliced = isLarge({ pass }, opened)
    if (isSliced) writes.drop()
    prepareOutcomes({ opened, pass, isPartly, refused, writes: isSliced ? undefined : writes }, outcomes)
  }
  const compare = compareWith(() => pass, inDatabase, take)
  const handle: Pass['handle'] = async (batch) => {
    await compare(batch)
    if (pass.tally.counts.problems > 0 && !isPartly) judged.drop()
    const { waiting, position } = batch
    judged.add({ waiting, position, isUnlikeAny })
  }
  const ask: Pass['ask'] = (batch) => askedAbout(pass, batch, inDatabase)
  const pass: Pass = passOver(opened, { handle, ask }, new Set(contradicted))
  await runPass(pass)
  // The reader may have come to the end of the file before whoever sent it left.
  opened.wanted.signal?.throwIfAborted()
  if (refused.length > mostRefused) noteBreak(pass.tally, tooManyRefused())
  return { pass, refused, writes, judged, contradicted }
}

/**
 * Goes over the file. Few files contradict themselves; where good rows are to be taken, one that does is gone over once
 * more, now that it is known where: a row was held to be good before the one that contradicts it came.
 */
export async function prepare(
  opened: OpenedImport,
  isPartly: boolean,
  inDatabase: InDatabase,
): Promise<Prepared> {
  const prepared = await prepareKnowing(opened, isPartly, inDatabase, [])
  const found = isPartly ? contradictedKeys(prepared.pass.keys).map(({ key }) => key) : []
  forgetKeys(prepared.pass.keys)
  if (found.length === 0 || prepared.pass.tally.isBroken) return prepared
  const knowing = await prepareKnowing(opened, isPartly, inDatabase, found)
  forgetKeys(knowing.pass.keys)
  return knowing
}
