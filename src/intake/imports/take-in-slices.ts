// A large import from its first slice to its last: one owner at a time, and never half taken without a word.
import { resolve } from 'node:path'
import {
  isRefused,
  notStated,
  problemAt,
  type ImportChoice,
  type ImportProblem,
  type ImportResult,
} from '#definition'
import {
  actingAs,
  beginUnderWay,
  forSteadyWork,
  isStoppedImport,
  lockImports,
  nextImport,
  readUnderWay,
  type Database,
  type ImportUnderWay,
} from '#storage'
import { abandonImport } from '../undo/index.ts'
import {
  finishImport,
  settleVanished,
  takeSlices,
  thisHost,
  type AskedImport,
  type JudgedImport,
  type Slicing,
  type ToSlice,
} from '../slices/index.ts'
import type { Stating } from '../matching/index.ts'
import {
  CannotStateFile,
  ImportStopped,
  isHeldUp,
  RowsNotKept,
  takeUntilTaken,
  type OpenedImport,
} from '../plan/index.ts'
import { FileChanged } from '../sheets/index.ts'
import { changedPlan, notTaken, unreadable } from '../reading/index.ts'
import { say } from './imports-sentences.ts'

/** A large file that may be taken. */
export interface LargeImport {
  readonly opened: OpenedImport
  readonly choice: ImportChoice
  readonly records: number
  readonly contradicted: readonly string[]
  readonly judged?: JudgedImport
  /** What is stated once all of it is taken. */
  readonly stating: Stating
  readonly refuseChange: () => Promise<void>
}

/** What another process needs to go on. */
function askedOf({ opened: { wanted, head }, choice, contradicted, stating }: LargeImport): AskedImport {
  const { register, person, path, mapping, text, jurisdiction, institution, because } = wanted
  const { mostMegabytes, sliceSize, answer, isUpload, sheets } = wanted
  return {
    ...{ host: thisHost(), path: resolve(path), choice, contradicted, stating },
    wanted: {
      ...{ person, mapping, table: head.table, text, jurisdiction, institution, source: head.source },
      ...{
        name: head.file,
        because,
        mostMegabytes,
        sliceSize,
        answer,
        isUpload,
        sheets,
        target: register.id,
      },
    },
  }
}

const sourceBusy = (source: string, { id, position, records, file }: ImportUnderWay): ImportProblem =>
  problemAt('source-being-taken', {}, { source, import: id, file, position, records })

/** The problem of a file whose source is busy; undefined where its import has begun. */
async function begin(own: Database, large: LargeImport, id: string): Promise<ImportUnderWay | ImportProblem> {
  const { opened, records } = large
  const { wanted, layout, head } = opened
  const { person, register } = wanted
  return actingAs(own, person, async (tx) => {
    await lockImports(tx, register.id)
    const of = { register: register.id, source: head.source }
    const [other] = await readUnderWay(tx, { of })
    if (other) return sourceBusy(head.source, other)
    await beginUnderWay(tx, {
      ...{ id, by: person.id, ...of, institution: wanted.institution ?? notStated },
      ...{ file: head.file, digest: head.digest, headings: JSON.stringify(layout.headings) },
      ...{ mapping: layout.mapping && JSON.stringify(layout.mapping), records },
      asked: JSON.stringify(askedOf(large)),
    })
    const [begun] = await readUnderWay(tx, { id })
    if (!begun) throw new Error(`Import ${id} did not begin.`)
    return begun
  })
}

/** Whether anything is left to be asked of somebody of this source; for imports that are one transaction. */
export async function findSourceBusy(
  tx: Database,
  { wanted, head }: OpenedImport,
): Promise<ImportProblem | undefined> {
  const [other] = await readUnderWay(tx, { of: { register: wanted.register.id, source: head.source } })
  return other && sourceBusy(head.source, other)
}

const stopped = (): ImportProblem => problemAt('import-stopped', {}, {})

/** The import as far as it is by now. */
async function asItIs(slicing: Slicing): Promise<Slicing> {
  const { db, opened, underWay: begun } = slicing
  const [underWay] = await actingAs(db, opened.wanted.person, (tx) => readUnderWay(tx, { id: begun.id }))
  if (!underWay) throw new ImportStopped()
  return { ...slicing, underWay }
}

async function takeAll(slicing: Slicing, what: ToSlice): Promise<ImportResult> {
  const { underWay, choice } = slicing
  const progress = { slice: underWay.slice, withdrawn: underWay.withdrawn }
  let pass
  try {
    pass = await takeSlices(slicing, progress, what)
  } catch (error) {
    if (!(error instanceof RowsNotKept)) throw error
    // Others kept a record that is like one of these meanwhile: the file is read again for what is left of it.
    return takeAll(await asItIs(slicing), { contradicted: what.contradicted })
  }
  if (pass.tally.isBroken) throw new FileChanged()
  await settleVanished(slicing, pass, progress, choice)
  return finishImport(slicing, pass)
}

/** Whether nothing is wrong with the import itself: it can go on later from where it is. */
const isGoingOn = (error: unknown) => isRefused(error, 'import-paused') || isHeldUp(error)

function whyAbandoned(error: unknown): string {
  if (error instanceof FileChanged) return say('abandoned-file-changed')
  if (error instanceof CannotStateFile) return say('abandoned-not-stated')
  return say('abandoned-fault')
}

/**
 * Takes what is left of an import that this process holds. Where that cannot go on, what was taken of it is undone.
 *
 * @throws Refused where the process is to end, what `isHeldUp` knows where something else is in the
 * way: all of them leave it to go on later
 */
export async function takeHeld(db: Database, slicing: Slicing, what: ToSlice): Promise<ImportResult> {
  const { opened, underWay } = slicing
  const { roadmap, person } = opened.wanted
  try {
    return await takeAll(slicing, what)
  } catch (error) {
    if (error instanceof ImportStopped || isStoppedImport(error))
      return notTaken(unreadable(opened.head, [stopped()]))
    if (isGoingOn(error)) throw error
    const isChanged = error instanceof FileChanged
    const why = whyAbandoned(error)
    // What cannot be undone now is undone, or goes on, at the next start.
    const ended = await abandonImport(db, { roadmap, person }, underWay.id, why).catch(() => undefined)
    if (isChanged && ended) return notTaken(changedPlan(opened))
    throw error
  }
}

/** Takes a large file in slices, also where others hold it up meanwhile. The answer comes when all of it is taken. */
export async function takeInSlices(db: Database, large: LargeImport): Promise<ImportResult> {
  const { opened, choice, contradicted, judged, stating, refuseChange } = large
  const { person, pausing, pauses } = opened.wanted
  const id = await actingAs(forSteadyWork(db), person, nextImport)
  return takeUntilTaken(
    { db, id, pausing, pauses },
    {
      begin: async (own) => {
        const underWay = await begin(own, large, id)
        return 'kind' in underWay ? notTaken(unreadable(opened.head, [underWay])) : underWay
      },
      goOn: (own, underWay) =>
        takeHeld(db, { opened, choice, stating, db: own, underWay, refuseChange }, { contradicted, judged }),
      stopped: () => notTaken(unreadable(opened.head, [stopped()])),
    },
  )
}
